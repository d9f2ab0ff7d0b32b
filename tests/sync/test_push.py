"""Sending: what got no receipt still waits, nothing is sent twice for nothing, and no lock is held on the way."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from petition_core.batch import read_batch
from petition_core.errors import (
    AnswerLate,
    AnswerRefused,
    BatchRefused,
    ChainBroken,
    DeviceRevoked,
    LoginPage,
    RequestTooLarge,
    ServerFailed,
    SignatureDamaged,
    Unreachable,
)
from petition_core.sealed import SealedSignature
from petition_desktop.store.sync_state import SyncMemory
from petition_desktop.sync import client as client_module
from petition_desktop.sync import push as push_module
from petition_desktop.sync.join import connect
from petition_desktop.sync.push import push
from petition_desktop.sync.status import sync_status
from tests.support.campaigns import signed_campaign
from tests.support.post_office import Refused, Reply
from tests.support.stores import settle, sign, store_in
from tests.sync.conftest import clock


def sent(office):
    """The numbers in each batch that arrived. Two on the road may overtake each other, so not in order of arrival."""
    batches = [one.body for one in office.asked if one.path == "/v1/batches"]
    return sorted([one.label.number for one in read_batch(body).items] for body in batches)


def test_what_waits_is_sent_and_settled(office, store, client):
    sign(store, 3)
    pushed = push(store, client, clock)
    assert (pushed.accepted, pushed.refused) == (3, 0)
    assert (store.outbox.counts().waiting, store.outbox.counts().accepted) == (0, 3)
    assert sent(office) == [[1, 2, 3]]


def test_with_nothing_waiting_no_batch_is_sent(office, store, client):
    push(store, client, clock)
    assert office.paths() == ["GET /v1/campaigns"]
    assert store.sync_state.read().last_sent is None


def test_the_truth_about_sending_is_remembered(store, client, tmp_path):
    sign(store, 2)
    push(store, client, clock)
    again = store_in(tmp_path / "stall")
    status = sync_status(again)
    again.close()
    assert abs(status.last_sent - clock()) < timedelta(minutes=1)
    assert (status.waiting, status.accepted, status.trouble, status.joined) == (0, 2, "", True)


def test_what_the_server_refuses_is_kept_with_its_reason_and_not_sent_again(office, store, client):
    sign(store, 3)
    office.word = lambda one: ("refused", "not-sealed") if one.label.number == 2 else ("stored", "")
    pushed = push(store, client, clock)
    assert (pushed.accepted, pushed.refused) == (2, 1)
    push(store, client, clock)
    assert sent(office) == [[1, 2, 3]]
    assert store.outbox.last_receipts(3)[1].reason == "not-sealed"


TROUBLES = {
    "a log-in page": (lambda asked: Reply(200, "text/html", b"log in"), LoginPage),
    "a failing server": (lambda asked: Reply(502, "text/html", b""), ServerFailed),
    "a revoked device": (lambda asked: Refused(403, "device-revoked").reply, DeviceRevoked),
    "an answer that breaks off": (lambda asked: lambda connection: None, AnswerRefused),
}


@pytest.mark.parametrize("name", TROUBLES)
def test_whatever_is_in_the_way_all_waits_on_and_is_sent_later(office, store, client, name):
    office.instead, error = TROUBLES[name]
    kept = sign(store, 3)
    with pytest.raises(error) as caught:
        push(store, client, clock)
    assert store.outbox.counts().waiting == 3
    assert store.sync_state.read().trouble == caught.value.code
    office.instead = None
    assert push(store, client, clock).accepted == 3
    assert store.sync_state.read().trouble == ""
    assert len(office.held) == len(kept)


def test_an_answer_lost_after_the_server_stored_it_counts_every_signature_once(office, store, client):
    def lost(asked):
        if asked.path == "/v1/batches":
            office.honest(asked)
            return lambda connection: connection.sendall(b"HTTP/1.1 201 Crea")
        return None

    sign(store, 4)
    office.instead = lost
    with pytest.raises(AnswerRefused, match="Nothing is lost"):
        push(store, client, clock)
    office.instead = None
    sign(store)
    assert push(store, client, clock).accepted == 5
    assert len(office.held) == 5
    assert sent(office) == [[1, 2, 3, 4], [1, 2, 3, 4, 5]]


def test_without_a_network_it_is_told_and_written_down(store, client):
    sign(store)
    client.close()
    client._origin = "http://127.0.0.1:1"
    with pytest.raises(Unreachable):
        push(store, client, clock)
    assert sync_status(store).trouble == "unreachable"


def test_what_was_settled_before_the_line_broke_stays_settled(office, store, client, monkeypatch):
    monkeypatch.setattr(push_module, "MOST_BYTES", 700)
    sign(store, 5)
    office.instead = lambda asked: Reply(502) if len(office.asked) > 1 else None
    with pytest.raises(ServerFailed):
        push(store, client, clock)
    assert (store.outbox.counts().accepted, store.outbox.counts().waiting) == (2, 3)


def test_a_long_queue_goes_in_batches_of_limited_rows_and_bytes(office, store, client, monkeypatch):
    store.sync_state.limit_batch(2)
    sign(store, 9)
    push(store, client, clock)
    assert sent(office) == [[1, 2], [3, 4, 5, 6], [7, 8, 9]]
    office.asked.clear()
    monkeypatch.setattr(push_module, "MOST_BYTES", 1000)
    sign(store, 4)
    push(store, client, clock)
    assert sent(office) == [[10, 11, 12], [13]]


def test_a_late_answer_halves_the_next_batch_and_good_ones_widen_it_again(office, store, client, monkeypatch):
    monkeypatch.setattr(client_module, "READ_SECONDS", 0.05)
    done = threading.Event()
    sign(store, 8)
    office.instead = lambda asked: lambda connection: done.wait(30) and None
    client.close()
    with pytest.raises(AnswerLate):
        push(store, client, clock)
    done.set()
    office.instead = None
    monkeypatch.undo()
    client.close()
    assert store.sync_state.read().batch_rows == 4
    office.asked.clear()
    push(store, client, clock)
    assert sent(office) == [[1, 2, 3, 4], [5, 6, 7, 8]]
    assert store.sync_state.read().batch_rows == 16


def test_too_much_at_once_is_sent_in_halves_without_waiting(office, store, client):
    def small_server(asked):
        if asked.path == "/v1/batches" and len(read_batch(asked.body).items) > 2:
            return Refused(413, "too-large").reply
        return None

    office.instead = small_server
    sign(store, 5)
    assert push(store, client, clock).accepted == 5
    assert len(office.held) == 5


def test_a_single_signature_that_is_too_much_is_told(office, store, client):
    office.instead = lambda asked: Refused(413, "too-large").reply
    sign(store)
    with pytest.raises(RequestTooLarge):
        push(store, client, clock)
    assert store.outbox.counts().waiting == 1


def test_one_faulty_signature_does_not_hold_up_the_others(office, store, client):
    def picky(asked):
        if asked.path == "/v1/batches" and 3 in [one.label.number for one in read_batch(asked.body).items]:
            return Refused(400, "batch-refused").reply
        return None

    office.instead = picky
    sign(store, 6)
    pushed = push(store, client, clock)
    assert [type(one) for one in pushed.faults] == [BatchRefused]
    assert (store.outbox.counts().accepted, store.outbox.counts().waiting) == (5, 1)
    assert store.sync_state.read().trouble == "batch-refused"


DAMAGE = {
    "its ciphertext": "UPDATE outbox SET ciphertext = CAST(substr(ciphertext, 1, 200) || zeroblob(50) AS BLOB)",
    "its end": "UPDATE outbox SET ciphertext = substr(ciphertext, 1, 100)",
    "its label": "UPDATE outbox SET label = CAST(substr(label, 1, 29) || zeroblob(12) || substr(label, 42) AS BLOB)",
    "its label's length": "UPDATE outbox SET label = x'00'",
}


def damage(store, what, *numbers):
    """What a bad sector leaves of these signatures."""
    with store.connections.writing() as connection:
        for number in numbers:
            connection.exec_driver_sql(f"{DAMAGE[what]} WHERE number = {number}")


@pytest.mark.parametrize("what", DAMAGE)
def test_a_signature_damaged_on_the_disk_stays_and_all_others_go(office, store, client, what):
    sign(store, 7)
    damage(store, what, 3)
    pushed = push(store, client, clock)
    assert [str(one) for one in pushed.faults] == [str(SignatureDamaged((3,)))]
    assert "(number 3)" in str(pushed.faults[0])
    assert pushed.accepted == 6
    assert sent(office) == [[1, 2], [4, 5, 6, 7]]
    assert (store.outbox.counts().waiting, store.outbox.damaged()) == (1, (3,))
    assert office.paths()[-1] == "GET /v1/campaigns"
    status = sync_status(store)
    assert (status.trouble, status.damaged) == ("signature-damaged", (3,))


@pytest.mark.parametrize("numbers", [(1,), (6,), (1, 2), (5, 6), (2, 4), (1, 2, 3, 4, 5, 6)])
def test_wherever_the_damaged_ones_stand_none_of_the_others_waits(store, client, numbers):
    sign(store, 6)
    damage(store, "its ciphertext", *numbers)
    pushed = push(store, client, clock)
    assert [str(one) for one in pushed.faults] == [str(SignatureDamaged(numbers))]
    assert store.outbox.damaged() == numbers
    assert store.outbox.counts().waiting == len(numbers)
    sign(store)
    assert push(store, client, clock).accepted == 1


def test_what_was_damaged_and_is_whole_again_is_sent_and_told_no_more(store, client):
    before = sign(store, 3)[1].ciphertext
    damage(store, "its ciphertext", 2)
    push(store, client, clock)
    with store.connections.writing() as connection:
        connection.exec_driver_sql("UPDATE outbox SET ciphertext = ? WHERE number = 2", (before,))
    pushed = push(store, client, clock)
    assert (pushed.accepted, pushed.faults) == (1, ())
    status = sync_status(store)
    assert (status.trouble, status.damaged, status.waiting) == ("", (), 0)


def test_a_server_that_refuses_everything_is_not_asked_for_ever(office, store, client):
    office.instead = lambda asked: Refused(400, "chain-broken").reply
    sign(store, 64)
    with pytest.raises(ChainBroken):
        push(store, client, clock)
    assert len(office.asked) < 40
    assert store.outbox.counts().waiting == 64


def test_signing_goes_on_while_the_server_is_waited_for(office, store, client):
    """The answer is held back until a signature was kept meanwhile: a lock held on the way would never end."""
    kept: list[SealedSignature] = []

    def slow(asked):
        if asked.path == "/v1/batches" and not kept:
            kept.extend(sign(store))

    sign(store)
    office.instead = slow
    assert push(store, client, clock).accepted == 2
    assert sent(office) == [[1], [2]]


def test_a_clock_that_was_wrong_is_corrected_and_remembered(office, store, client):
    office.ahead = timedelta(hours=-30)
    sign(store)
    assert push(store, client, clock).accepted == 1
    assert abs(store.device.clock_offset() + 30 * 3600) <= 2
    office.asked.clear()
    with connect(store, clock) as again:
        push(store, again, clock)
    assert office.paths() == ["GET /v1/campaigns"]


class TestForgetting:
    """After a receipt and the campaign's days the ciphertext goes, by the server's clock."""

    @pytest.mark.parametrize(("keep_days", "left"), [(0, 0), (3, 2)])
    def test_the_days_are_the_campaigns(self, office, store, client, keep_days, left):
        store.shelf.add(signed_campaign(keep_days=keep_days).raw)
        office.ahead = timedelta(days=-2)
        sign(store, 2)
        # With no days to keep them they may go at once, when a second has just ended.
        at_once = push(store, client, clock).forgotten
        office.ahead = timedelta()
        client.offset = 0
        assert at_once + push(store, client, clock).forgotten == 2 - left
        assert sum(one.ciphertext is not None for one in store.outbox.stretch(1, 2)) == left

    def test_without_the_campaign_it_is_seven_days(self, store, client):
        kept = sign(store, 1)
        settle(store, kept)  # in March 2026, by the receipt's time
        sign(store, 1)
        assert push(store, client, clock).forgotten == 1
        assert [one.ciphertext is None for one in store.outbox.stretch(1, 2)] == [True, False]


def test_nothing_is_remembered_before_the_first_push(store):
    assert store.sync_state.read() == SyncMemory()
