"""What staff do at the pages: invite and take back, shut a device out, publish a campaign; and what is refused."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from petition_core.invite import read_invite
from petition_server.invite_address import sound_address
from petition_server.tables import campaigns, invites
from tests.support.campaigns import signed_campaign
from tests.support.laptop import Laptop

INVITE = re.compile(r"petition-invite:[A-Za-z0-9_-]+")


def made_invite(ada, **fields):
    """An invite from the form."""
    ada.get("/staff/invites")
    ada.send("/staff/invites", **({"label": "Harbour", "days": "7", "role": "stall"} | fields))
    found = INVITE.search(ada.page.text)
    assert found, ada.text()
    return read_invite(found[0])


def test_an_invite_of_the_page_lets_a_computer_in_once(ada, http, clock):
    invite = made_invite(ada, label="  Harbour <gate> ", days="3", role="office")
    assert (invite.label, invite.role, invite.server) == ("Harbour <gate>", "office", "https://server.test")
    assert invite.expires == "2026-03-04T12:00:00.000Z"
    assert Laptop(http, clock.seconds).join(invite.secret).status_code == 201
    assert Laptop(http, clock.seconds).join(invite.secret).status_code == 409


def test_an_invite_is_shown_once_and_kept_as_a_hash_only(ada, server):
    invite = made_invite(ada)
    for path in ("/staff/invites", "/staff"):
        assert invite.secret not in ada.get(path).text
        assert "petition-invite" not in ada.page.text
    with server.database.reading() as connection:
        assert invite.secret not in repr(connection.execute(select(invites)).all())


def test_the_invite_is_a_code_a_link_and_a_file(ada):
    invite = made_invite(ada)
    text = INVITE.findall(ada.page.text)[0]
    assert f'href="{text}"' in ada.page.text
    assert "QR code of the invite" in ada.page.text
    file = ada.send("/staff/invites/file", invite=text)
    assert file.headers["content-disposition"] == 'attachment; filename="stall.invite"'
    assert read_invite(file.text) == invite


def test_what_is_no_invite_is_no_file(ada):
    ada.get("/staff/invites")
    answer = ada.send("/staff/invites/file", invite="<script>")
    assert (answer.status_code, "content-disposition" in answer.headers) == (400, False)


@pytest.mark.parametrize(
    "fields",
    [
        {"days": "0"},
        {"days": "366"},
        {"days": "-1"},
        {"days": "1.5"},
        {"days": ""},
        {"days": "٧"},
        {"days": "9" * 5000},
        {"label": "x" * 121},
        {"label": "a\u202eb"},
        {"role": "admin"},
        {"role": ""},
    ],
    ids=str,
)
def test_an_invite_that_cannot_be_is_refused_in_words(ada, server, fields):
    ada.get("/staff/invites")
    answer = ada.send("/staff/invites", **({"label": "", "days": "7", "role": "stall"} | fields))
    assert (answer.status_code, 'role="alert"' in answer.text) == (400, True)
    with server.database.reading() as connection:
        assert connection.execute(select(invites)).all() == []


def test_an_invite_that_was_taken_back_is_of_no_use(ada, http, clock):
    invite = made_invite(ada)
    ada.get("/staff/invites")
    (name,) = re.findall(r'name="invite" value="([0-9a-f]{64})"', ada.page.text)
    assert "taken back" in ada.send("/staff/invites/take-back", invite=name).text
    answer = Laptop(http, clock.seconds).join(invite.secret)
    assert (answer.status_code, answer.json()["code"]) == (410, "invite-expired")
    assert ada.send("/staff/invites/take-back", invite=name).status_code == 400


@pytest.mark.parametrize("name", ["", "zz", "00" * 32])
def test_an_invite_nobody_made_cannot_be_taken_back(ada, name):
    ada.get("/staff/invites")
    assert ada.send("/staff/invites/take-back", invite=name).status_code == 400


def test_the_list_tells_what_became_of_each(ada, joining, clock):
    joining.device("stall", "used one")
    made_invite(ada, label="old one", days="1")
    clock.forward(days=1)
    ada.log_in()
    made_invite(ada, label="open one")
    ada.get("/staff/invites")
    for label, state in (("open one", "open"), ("used one", "used"), ("old one", "expired")):
        assert re.search(rf"{label}[\s\w:,’'-]*?\b{state}\b", ada.text()), label


@pytest.mark.parametrize(
    ("untrusted", "sound"),
    [
        ("https://petition.example", "https://petition.example"),
        ("http://127.0.0.1:8400/", "http://127.0.0.1:8400"),
        ("http://abc.onion", "http://abc.onion"),
        ("http://petition.example", None),
        ("https://a@b", None),
        ("https://a/b", None),
        ("https://[", None),
        ("", None),
    ],
)
def test_an_invite_names_only_an_address_that_devices_accept(untrusted, sound):
    assert sound_address(untrusted) == sound


def test_a_browser_on_an_open_line_makes_no_invite_to_it(person):
    browser = person()
    browser.log_in()
    browser.http.headers["Host"] = "evil.example/x"
    assert made_invite(browser).server == "http://127.0.0.1:8400"


def test_a_device_is_shut_out_after_a_yes_and_only_then(ada, stall):
    path = f"/staff/devices/{stall.name}"
    assert "For a computer that was lost, stolen or given away" in ada.get(path).text
    assert ada.send(f"{path}/revoke").status_code == 400
    assert stall.get("/v1/me").status_code == 200
    ada.get(path)
    assert ada.send(f"{path}/revoke", sure="yes").headers["location"] == path
    assert stall.get("/v1/me").json()["code"] == "device-revoked"
    assert "This device is shut out" in ada.get(path).text
    assert "/revoke" not in ada.page.text


def test_a_device_nobody_knows_is_not_found(ada):
    ada.get("/staff")
    assert ada.send(f"/staff/devices/{'ab' * 16}/revoke", sure="yes").status_code == 404


def publish(ada, raw, **fields):
    """Choose a file and send the form."""
    ada.get("/staff/campaigns")
    files = {"campaign": ("a.campaign", raw, "application/octet-stream")}
    ada.page = ada.http.post("/staff/campaigns", data={"form_token": ada.token} | fields, files=files)
    return ada.page


def test_a_published_campaign_is_offered_and_listed(ada, stall):
    raw = signed_campaign().raw
    assert publish(ada, raw).status_code == 200
    assert "“river-path” version 1 is offered to all laptops now." in ada.page.text
    assert "Keep the river open for everyone" in ada.page.text
    assert stall.get("/v1/campaigns/river-path/1").content == raw
    assert publish(ada, raw).status_code == 200


@pytest.mark.parametrize("raw", [b"", b"nothing", signed_campaign().raw[:-1]], ids=["empty", "nothing", "cut off"])
def test_a_file_that_is_no_campaign_is_refused_in_words(ada, server, raw):
    assert publish(ada, raw).status_code == 400
    assert 'role="alert"' in ada.page.text
    with server.database.reading() as connection:
        assert connection.execute(select(campaigns)).all() == []


def test_a_closed_version_closes_it_and_an_older_one_is_refused(ada):
    open_one = signed_campaign()
    publish(ada, signed_campaign(version=2, state="closed").raw)
    assert re.search(r'class="state plain">closed', ada.page.text)
    assert publish(ada, open_one.raw).status_code == 400
    assert "is older than version 2" in ada.text()


def test_a_campaign_larger_than_any_is_refused_before_it_is_read(ada):
    assert publish(ada, b"x" * (16 * 1024 * 1024 + 16 * 1024)).status_code == 413
