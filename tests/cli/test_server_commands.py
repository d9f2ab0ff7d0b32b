"""`join | status | push | pull` against a real server in a program of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing

import pytest

from petition_desktop.store.database import open_store
from petition_desktop.store.folder import DataFolder
from tests.support.running_server import RunningServer, keeper, running_server


@pytest.fixture  # one for each test: each brings a campaign with a key of its own
def server(tmp_path_factory) -> Iterator[RunningServer]:
    home = tmp_path_factory.mktemp("server")
    assert keeper("init", home=home).returncode == 0
    with running_server(home) as running:
        yield running


def invite(server: RunningServer, role: str) -> str:
    home = server.log.parent
    done = keeper("invite", "--role", role, "--address", server.address, "--json", home=home)
    return str(json.loads(done.stdout)["invite"])


def test_what_a_stall_pushes_the_office_pulls_and_opens(server, stall, office, papers):
    offered = keeper("campaigns", "add", papers.packed(), home=server.log.parent)
    assert offered.returncode == 0, offered.stderr
    assert stall.ask("join", invite(server, "stall"))["role"] == "stall"
    assert office.ask("join", invite(server, "office"))["role"] == "office"
    stall.sign(names=["Ada", "Bo"])
    done = stall.ask("push")
    assert (done["accepted"], done["refused"], done["waiting"]) == (2, 0, 0)
    status = stall.ask("status")
    assert {name: status[name] for name in ("signatures", "waiting", "accepted", "refused", "last_number")} == {
        "signatures": 2,
        "waiting": 0,
        "accepted": 2,
        "refused": 0,
        "last_number": 2,
    }
    assert (status["joined"], status["role"], status["server"]) == (True, "stall", server.address)
    assert status["last_push"]
    assert stall.ask("push")["accepted"] == 0
    assert office.ask("pull")["new"] == 2
    assert office.ask("pull")["new"] == 0
    assert office.ask("office", "open", *papers.opening())["opened"] == 2
    assert "accepted     2" in stall.run("status").stdout


def test_the_clock_is_believed_as_far_as_the_server_has_said(server, stall, office, papers):
    keeper("campaigns", "add", papers.packed(), home=server.log.parent)
    stall.ask("join", invite(server, "stall"))
    office.ask("join", invite(server, "office"))
    stall.sign(names=["Before"])
    stall.ask("push")
    stall.sign(names=["After"])
    with closing(open_store(DataFolder(stall.home), "file")) as store:
        store.device.set_clock_offset(3600)
    stall.sign(names=["An hour late"])
    stall.ask("batch", "export", stall.home / "x.batch", "--first", 1)
    office.ask("batch", "import", stall.home / "x.batch")
    office.ask("office", "open", *papers.opening())
    clocks = [one["signature"]["clock"] for one in office.lines("office", "register")]
    assert clocks == ["not checked", "trusted", "wrong"]


def test_an_invite_may_lie_in_a_file(server, computer, tmp_path):
    (tmp_path / "invite.txt").write_text(invite(server, "stall") + "\n", encoding="utf-8")
    assert "stall" in computer("other").run("join", tmp_path / "invite.txt").stdout


def test_an_invite_may_lie_in_a_file_of_powershell_and_other_bytes_are_refused(server, computer, tmp_path):
    (tmp_path / "invite.txt").write_text(invite(server, "stall") + "\r\n", encoding="utf-16")
    assert "stall" in computer("other").run("join", tmp_path / "invite.txt").stdout
    (tmp_path / "invite.txt").write_bytes(b"\x80\x81")
    assert "it cannot be read as text" in computer("lost").refused("join", tmp_path / "invite.txt")


def test_an_invite_works_once(server, computer):
    text = invite(server, "stall")
    computer("first").ask("join", text)
    assert "used before" in computer("second").refused("join", text)
    assert computer("second").ask("status")["joined"] is False


@pytest.mark.parametrize("text", ["petition-invite:", "petition-invite:AAAA", "no-such-file"])
def test_what_is_no_invite_is_refused(computer, text):
    assert computer("lost").refused("join", text)


def test_a_stall_may_not_fetch_or_take_in_what_others_signed(server, stall, papers, tmp_path):
    stall.ask("join", invite(server, "stall"))
    stall.sign()
    stall.ask("batch", "export", tmp_path / "x.batch")
    assert "invited as “stall”" in stall.refused("pull")
    assert "invited as “stall”" in stall.refused("batch", "import", tmp_path / "x.batch")


def test_without_a_server_everything_is_kept(stall):
    stall.sign()
    assert "join with an invite" in stall.refused("push")
    status = stall.ask("status")
    assert (status["waiting"], status["joined"], status["last_push"]) == (1, False, None)


def test_a_server_that_is_gone_costs_nothing(stall, tmp_path_factory):
    home = tmp_path_factory.mktemp("gone")
    keeper("init", home=home)
    with running_server(home) as running:
        stall.ask("join", invite(running, "stall"))
        running.stop()
    stall.sign()
    assert "No network" in stall.refused("push")
    status = stall.ask("status")
    assert (status["waiting"], status["trouble"]) == (1, "unreachable")


def test_a_device_whose_key_is_gone_is_told_and_keeps_its_signatures(server, stall):
    stall.ask("join", invite(server, "stall"))
    stall.sign()
    (stall.home / "device.key").unlink()
    assert "key of this computer is missing" in stall.refused("push")
    assert stall.ask("status")["waiting"] == 1
