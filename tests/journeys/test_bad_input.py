"""Bad input by the real commands: one sentence with the next step, exit code 3, and what was kept before stays."""

from __future__ import annotations

import socket

from petition_core.errors import (
    CertificateUnknown,
    InviteRefused,
    InviteUsed,
    LoginPage,
    PortTaken,
    RedirectRefused,
)
from tests.journeys.acts import exported, fetch_and_open, line, log_in_page, names, sign
from tests.support.fault_proxy import fault_proxy
from tests.support.office_papers import CAMPAIGN
from tests.support.running_server import keeper
from tests.support.self_signed import self_signed


def test_names_that_hide_or_turn_text_are_refused_line_by_line_and_the_others_are_kept(
    post, stall, office, papers, tmp_path
):
    good = ["Ana Lind", "محمد", "Nguyễn Thị", "Jose\u0301", "O’Neil-陳"]
    bad = ["Ana\u202eLind", "Ana\u2067Lind", "Ana\x00Lind", "Ana\x1b[2J", "Ana\u2028Lind", "A\u00adna"]
    lines = [line(name) for pair in zip(good, bad, strict=False) for name in pair] + [line(bad[-1])]
    told = stall.desktop("sign", "--campaign", CAMPAIGN, lines=lines)
    kept = [one for one in told.documents if "number" in one]
    problems = [one["problems"] for one in told.documents if "problems" in one]
    assert (len(kept), len(problems)) == (len(good), len(bad))
    assert {(one["field"], one["kind"]) for (one,) in problems} == {("name", "hidden characters")}
    assert {one["sentence"] for (one,) in problems} == {
        "This holds hidden or direction-changing characters. Type it again without them."
    }
    assert told.refusal == f"{len(bad)} line(s) had problems and were not kept. The others are safe."
    with post.up():
        stall.ask("join", post.invite())
        stall.ask("push")
        office.ask("join", post.invite("office"))
        fetch_and_open(office, papers)
    assert names(exported(office, tmp_path / "all.csv")) == ["Ana Lind", "محمد", "Nguyễn Thị", "José", "O’Neil-陳"]


def test_an_invite_works_once_and_whoever_comes_second_keeps_what_was_signed(post, stall, new_computer):
    second, invite = new_computer("second"), post.invite()
    sign(second, "Ana Lind")
    with post.up():
        stall.ask("join", invite)
        assert second.desktop("join", invite).refusal == str(InviteUsed())
        assert second.ask("status")["waiting"] == 1
        second.ask("join", post.invite())
        assert second.ask("push")["accepted"] == 1


def test_an_invite_that_is_not_whole_is_refused_before_anything_is_asked(post, stall):
    invite = post.invite()
    for spoilt in (invite[:-7], invite[:40] + ("A" if invite[40] != "A" else "B") + invite[41:], "petition-invite:"):
        sentence = stall.desktop("join", spoilt).refusal
        assert sentence.startswith(str(InviteRefused(reason="")).partition("(")[0])
        assert sentence.endswith("Ask your office for a new one.")
    assert stall.ask("status")["joined"] is False


def test_a_port_that_is_taken_is_told(post):
    with post.up():
        second = keeper("serve", "--port", str(post.port), home=post.home)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        beside = keeper("serve", "--port", str(port), home=post.home)
    assert (second.returncode, second.stdout, second.stderr) == (3, "", f"{PortTaken(port=post.port)}\n")
    assert (beside.returncode, beside.stdout, beside.stderr) == (3, "", f"{PortTaken(port=port)}\n")


def test_to_a_server_with_an_unknown_certificate_nothing_is_sent_until_it_is_known(post, stall, tmp_path):
    sign(stall, "Ana Lind", "Bo Chan")
    tls, certificate = self_signed(tmp_path)
    with post.up(), fault_proxy(post.port, tls) as front:
        assert stall.desktop("join", post.invite(address=front.address)).refusal == str(CertificateUnknown())
        assert stall.desktop("push").refusal == str(CertificateUnknown())
        assert (front.seen, stall.ask("status")["waiting"]) == ([], 2)
        assert stall.ask("push", SSL_CERT_FILE=str(certificate))["accepted"] == 2


def test_a_log_in_page_in_between_is_told_and_what_waits_goes_on_after_it(post, stall):
    sign(stall, "Ana Lind", "Bo Chan")
    with post.up(), fault_proxy(post.port) as network:
        network.spoil("POST /v1/devices", log_in_page())
        assert stall.desktop("join", post.invite(address=network.address)).refusal == str(LoginPage())
        pages = [
            (log_in_page(), LoginPage()),
            (log_in_page("302 Found", "Location: http://login.example/hello"), LoginPage()),
            (log_in_page("511 Network Authentication Required"), LoginPage()),
            (
                log_in_page("301 Moved Permanently", "Location: https://parked.example/"),
                RedirectRefused(host="parked.example"),
            ),
        ]
        for page, error in pages:
            network.spoil("POST /v1/batches", page)
            assert stall.desktop("push").refusal == str(error)
            assert stall.ask("status")["waiting"] == 2
        assert stall.ask("push")["accepted"] == 2
    assert post.count() == 2
