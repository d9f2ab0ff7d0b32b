"""Joining: once, by the right server, also where there is no network yet; signing never waits for it."""

from __future__ import annotations

import msgspec
import pytest

from petition_core.errors import (
    AddressRefused,
    AnswerRefused,
    DeviceKeyMissing,
    InviteExpired,
    InviteRefused,
    InviteUnknown,
    InviteUsed,
    LoginPage,
    NotJoined,
    ServerBusy,
    Unreachable,
)
from petition_core.invite import Invite, invite_text
from petition_core.signing import SigningKey
from petition_core.wire import Enrolled
from petition_desktop.sync.join import connect, join
from petition_desktop.sync.push import push
from petition_desktop.sync.status import sync_status
from tests.support.post_office import Refused, Reply
from tests.support.stores import sign, store_in
from tests.sync.conftest import clock


def invite_to(server, key=None):
    key = (key or SigningKey.generate()).public.hex()
    return invite_text(Invite(1, server, key, "0123456789ABCDEF", "stall", "Stall 1", "2030-01-01T00:00:00Z"))


def test_an_invite_makes_a_member_of_its_server(office, store):
    membership = join(office.invite("stall", "Stall 7"), store, clock)
    assert (membership.server, membership.server_key) == (office.address, office.key.public)
    assert (membership.role, membership.label) == ("stall", "Stall 7")
    assert store.device.membership() == membership
    assert sync_status(store).joined
    assert list(office.members) == [store.device.device_id.hex()]


def test_what_was_signed_before_joining_is_sent_after_it(office, store):
    assert not sync_status(store).joined
    sign(store, 3)
    join(office.invite(), store, clock)
    with connect(store, clock) as client:
        assert push(store, client, clock).accepted == 3


def test_without_an_invite_there_is_no_way(store):
    with pytest.raises(NotJoined, match="join with an invite"):
        connect(store, clock)


@pytest.mark.parametrize("text", ["", "hello", "petition-invite:", "petition-invite:abc", "https://server.example"])
def test_something_that_is_no_invite_is_refused_and_not_kept(store, text):
    with pytest.raises(InviteRefused):
        join(text, store, clock)
    assert store.device.pending_invite() == ""


def test_an_invite_given_without_a_network_is_shown_when_there_is_one(office, store):
    invite, address = office.invite(), office.address
    office.instead = lambda asked: Reply(200, "text/html", b"log in")
    with pytest.raises(LoginPage):
        join(invite, store, clock)
    with pytest.raises(NotJoined):
        store.device.membership()
    office.instead = None
    with connect(store, clock) as client:
        assert client.standing().role == "stall"
    assert store.device.membership().server == address
    assert store.device.pending_invite() == ""


def test_an_invite_kept_for_later_survives_the_end_of_the_program(office, store, tmp_path):
    invite = office.invite()
    office.instead = lambda asked: Reply(503)
    with pytest.raises(ServerBusy):
        join(invite, store, clock)
    store.close()
    office.instead = None
    again = store_in(tmp_path / "stall")
    connect(again, clock).close()
    assert again.device.membership().role == "stall"
    again.close()


def test_with_nobody_there_the_invite_is_kept(store):
    with pytest.raises(Unreachable):
        join(invite_to("http://127.0.0.1:1"), store, clock)
    assert store.device.pending_invite() != ""


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [(404, "invite-unknown", InviteUnknown), (410, "invite-expired", InviteExpired)],
)
def test_an_invite_that_will_never_work_is_told_and_forgotten(office, store, status, code, error):
    office.instead = lambda asked: Refused(status, code).reply
    with pytest.raises(error, match=r"Ask your office|Check that you copied"):
        join(office.invite(), store, clock)
    assert store.device.pending_invite() == ""


def test_an_invite_used_by_another_laptop_is_told_and_forgotten(office, store, desk, tmp_path):
    invite = office.invite()
    other = store_in(tmp_path / "other")
    join(invite, other, clock)
    other.close()
    with pytest.raises(InviteUsed, match="works once"):
        join(invite, store, clock)
    assert store.device.pending_invite() == ""


def test_joining_succeeds_in_the_end_if_the_answer_was_lost(office, store):
    def lost(asked):
        office.honest(asked)
        return lambda connection: connection.sendall(b"HTTP/1.1 201 Cr")

    invite = office.invite("stall", "Stall 3")
    office.instead = lost
    with pytest.raises(AnswerRefused):
        join(invite, store, clock)
    office.instead = None
    connect(store, clock).close()
    assert store.device.membership().label == "Stall 3"


def test_the_same_invite_again_on_the_same_laptop_changes_nothing(office, store):
    invite = office.invite()
    membership = join(invite, store, clock)
    again = join(invite, store, clock)
    assert (again.server, again.role, again.label) == (membership.server, membership.role, membership.label)
    assert len(office.members) == 1


def test_a_new_invite_lets_a_revoked_laptop_in_again_with_its_numbers(office, store, client):
    sign(store, 2)
    push(store, client, clock)
    office.members[store.device.device_id.hex()].revoked = True
    join(office.invite(), store, clock)
    sign(store)
    assert push(store, client, clock).accepted == 1


def test_a_failed_invite_leaves_the_server_joined_before(office, store):
    membership = join(office.invite(), store, clock)
    with pytest.raises(AddressRefused):
        join(invite_to("http://server.example"), store, clock)
    assert store.device.membership() == membership
    connect(store, clock).close()


def test_an_invite_to_a_server_nobody_reaches_does_not_hold_up_the_one_joined(office, store):
    join(office.invite(), store, clock)
    with pytest.raises(Unreachable):
        join(invite_to("http://127.0.0.1:1"), store, clock)
    with connect(store, clock) as client:
        assert client.standing().role == "stall"
    assert store.device.pending_invite() != ""


@pytest.mark.parametrize("member", ["device_id", "server_key"])
def test_a_server_that_is_not_the_invites_is_refused(office, store, member):
    def other(asked):
        enrolled = msgspec.json.decode(office.honest(asked).body, type=Enrolled)
        changed = msgspec.structs.replace(enrolled, **{member: "00" * 32})
        return Reply(201, "application/json", msgspec.json.encode(changed))

    office.instead = other
    with pytest.raises(AnswerRefused):
        join(office.invite(), store, clock)
    with pytest.raises(NotJoined):
        store.device.membership()


def test_without_the_devices_key_nothing_is_sent(office, store, tmp_path):
    join(office.invite(), store, clock)
    (tmp_path / "stall" / "device.key").unlink()
    with pytest.raises(DeviceKeyMissing):
        connect(store, clock)
