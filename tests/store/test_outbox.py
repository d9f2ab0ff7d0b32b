"""The outbox keeps every signature in order, durable, and changes one only by a receipt that fits it."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest

from petition_core.batch import batch_bytes as bytes_of
from petition_core.batch import make_batch, read_batch
from petition_core.receipt import Receipt, Receipts
from petition_core.sealed import Label, SealedSignature, chain_start
from petition_desktop.store.outbox import Counts
from petition_desktop.store.receipts import KeptReceipt, Settled
from tests.support.stores import SERVER_TIME, every_byte_under, receipts_for, sealed_by, settle, sign, store_in

MUCH = 10**9


def numbers(items):
    return [one.label.number for one in items]


def test_signatures_are_numbered_from_one_and_each_names_the_entry_before(store):
    first, second, third = sign(store, 3)
    assert [one.label.number for one in (first, second, third)] == [1, 2, 3]
    assert first.label.previous == chain_start(store.device.device_id)
    assert (second.label.previous, third.label.previous) == (first.entry, second.entry)


def test_numbering_goes_on_after_the_store_was_closed_and_opened(home, store):
    last = sign(store, 2)[-1]
    store.close()
    again = store_in(home)
    (third,) = sign(again)
    assert (third.label.number, third.label.previous) == (3, last.entry)
    again.close()


def test_a_kept_signature_is_in_the_file_for_any_other_connection(home, store):
    (kept,) = sign(store)
    other = store_in(home)
    assert [one.ciphertext for one in other.outbox.stretch(1, 1)] == [kept.ciphertext]
    other.close()


def test_what_sealing_raises_leaves_the_outbox_as_it_was(store):
    def fails(number, previous):
        raise ZeroDivisionError

    sign(store)
    with pytest.raises(ZeroDivisionError):
        store.outbox.add(fails)
    assert store.outbox.counts().signatures == 1
    assert sign(store)[0].label.number == 2


@pytest.mark.parametrize("wrong", ["number", "previous"])
def test_a_label_that_does_not_continue_the_chain_is_not_kept(store, wrong):
    def make(number, previous):
        label = Label(b"i" * 16, "river-path", 1, store.device.device_id, number, "2026-03-01", previous)
        changes = {"number": number + 1} if wrong == "number" else {"previous": bytes(32)}
        values = {name: getattr(label, name) for name in Label.__struct_fields__} | changes
        return SealedSignature(Label(**values), b"x")

    with pytest.raises(ValueError, match="chain"):
        store.outbox.add(make)
    assert store.outbox.counts().signatures == 0


def test_threads_that_sign_at_the_same_time_leave_one_whole_chain(store):
    threads = [threading.Thread(target=sign, args=(store, 20)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    items = tuple(store.outbox.stretch(1, 60))
    assert numbers(items) == list(range(1, 61))
    assert read_batch(bytes_of(make_batch(store.device.signing_key(), items))).items == items


def test_what_waits_is_given_in_order_and_as_a_whole_batch(store):
    kept = sign(store, 3)
    items = store.outbox.waiting(500, MUCH)
    assert [one.ciphertext for one in items] == [one.ciphertext for one in kept]
    assert read_batch(bytes_of(make_batch(store.device.signing_key(), items))).items == items


def test_a_stretch_that_waits_ends_at_a_gap(store):
    kept = sign(store, 5)
    settle(store, [kept[0], kept[3]])
    assert numbers(store.outbox.waiting(500, MUCH)) == [2, 3]
    settle(store, kept[1:3])
    assert numbers(store.outbox.waiting(500, MUCH)) == [5]


def test_a_stretch_keeps_to_rows_and_bytes_but_holds_at_least_one(store):
    sign(store, 4, size=1000)
    assert numbers(store.outbox.waiting(2, MUCH)) == [1, 2]
    assert numbers(store.outbox.waiting(500, 2500)) == [1, 2]
    assert numbers(store.outbox.waiting(500, 1)) == [1]


def test_a_stretch_can_begin_behind_a_number(store):
    sign(store, 4)
    assert numbers(store.outbox.waiting(500, MUCH, after=2)) == [3, 4]
    assert store.outbox.waiting(500, MUCH, after=4) == ()


def test_nothing_waits_in_a_new_outbox(store):
    assert store.outbox.waiting(500, MUCH) == ()
    assert store.outbox.counts() == Counts(0, 0, 0, 0, 0)


@pytest.mark.parametrize("state", ["stored", "already had"])
def test_a_receipt_settles_a_signature_as_accepted_and_keeps_its_ciphertext(store, state):
    kept = sign(store, 2)
    assert store.outbox.settle(receipts_for(store, kept[:1], state)) == Settled(accepted=1, refused=0)
    assert store.outbox.counts() == Counts(signatures=2, waiting=1, accepted=1, refused=0, last_number=2)
    assert next(store.outbox.stretch(1, 1)).ciphertext == kept[0].ciphertext


def test_a_refused_signature_is_kept_with_its_reason(store):
    kept = sign(store)
    assert store.outbox.settle(receipts_for(store, kept, "refused", "conflict")) == Settled(0, 1)
    assert next(store.outbox.stretch(1, 1)).ciphertext == kept[0].ciphertext
    assert store.outbox.last_receipts(5) == (KeptReceipt(1, kept[0].label.id, "refused", "conflict", SERVER_TIME),)


def test_a_withdrawn_signature_is_settled_and_its_ciphertext_is_gone_at_once(store):
    kept = sign(store)
    settle(store, kept, "withdrawn")
    assert store.outbox.counts().accepted == 1
    assert next(store.outbox.stretch(1, 1)).ciphertext is None
    assert store.outbox.last_receipts(1)[0].reason == "withdrawn"


def test_a_receipt_for_other_bytes_or_another_id_changes_nothing(store):
    (kept,) = sign(store)
    strangers = (Receipt(kept.label.id, bytes(32), "stored"), Receipt(bytes(16), kept.digest, "stored"))
    answer = Receipts(store.device.device_id, SERVER_TIME, strangers)
    assert store.outbox.settle(answer) == Settled(0, 0)
    assert store.outbox.counts().waiting == 1


def test_a_settled_signature_is_not_changed_by_a_later_receipt(store):
    kept = sign(store)
    settle(store, kept)
    assert store.outbox.settle(receipts_for(store, kept, "refused", "conflict")) == Settled(0, 0)
    assert store.outbox.counts().accepted == 1


def test_the_last_receipts_come_newest_first(store):
    settle(store, sign(store, 3))
    assert [one.number for one in store.outbox.last_receipts(2)] == [3, 2]


def test_a_stretch_is_read_in_steps_and_stops_at_the_end(store):
    sign(store, 450, size=10)
    assert numbers(store.outbox.stretch(3, 1000)) == list(range(3, 451))
    assert numbers(store.outbox.stretch(451, 460)) == []


def test_signing_goes_on_while_a_stretch_is_read(store):
    sign(store, 3)
    reading = store.outbox.stretch(1, 3)
    next(reading)
    assert sign(store)[0].label.number == 4
    assert numbers(reading) == [2, 3]


class TestForgetting:
    """Ciphertexts go some days after acceptance, from every byte of the folder; the chain stays whole."""

    @staticmethod
    def before(campaign_id: str) -> datetime:
        return datetime(2026, 3, 8, tzinfo=UTC) if campaign_id == "river-path" else datetime(2026, 2, 1, tzinfo=UTC)

    def test_an_accepted_ciphertext_is_gone_from_every_file_after_its_days(self, home, store):
        kept = sign(store, 3)
        settle(store, kept[:2])
        assert store.outbox.forget_accepted(self.before) == 2
        left = every_byte_under(home)
        assert [kept[n].ciphertext[30:60] in left for n in range(3)] == [False, False, True]

    def test_the_chain_is_still_whole_without_the_ciphertexts(self, store):
        settle(store, sign(store, 3))
        store.outbox.forget_accepted(self.before)
        batch = make_batch(store.device.signing_key(), store.outbox.stretch(1, 3))
        assert [one.ciphertext for one in read_batch(bytes_of(batch)).items] == [None, None, None]

    def test_each_campaign_has_its_own_days(self, store):
        settle(store, sign(store, campaign="park") + sign(store))
        assert store.outbox.forget_accepted(self.before) == 1
        assert [one.ciphertext is None for one in store.outbox.stretch(1, 2)] == [False, True]

    def test_what_waits_or_was_refused_is_never_forgotten(self, store):
        kept = sign(store, 2)
        settle(store, kept[:1], "refused", "conflict")
        assert store.outbox.forget_accepted(self.before) == 0
        assert all(one.ciphertext for one in store.outbox.stretch(1, 2))

    def test_more_than_one_step_is_forgotten_at_once(self, store):
        kept = sign(store, 450, size=10)
        settle(store, kept)
        assert store.outbox.forget_accepted(self.before) == 450

    def test_a_server_time_without_a_zone_is_taken_as_utc(self, store):
        kept = sign(store)
        store.outbox.settle(receipts_for(store, kept, time="2026-03-07T23:59:59"))
        assert store.outbox.forget_accepted(self.before) == 1


def test_receipts_of_hundreds_of_signatures_are_settled_in_one_go(store):
    kept = sign(store, 300, size=10)
    answer = receipts_for(store, kept[:200]).receipts + receipts_for(store, kept[200:], "refused", "conflict").receipts
    assert store.outbox.settle(Receipts(store.device.device_id, SERVER_TIME, answer)) == Settled(200, 100)


def test_the_maker_is_told_the_device_of_the_outbox(store):
    kept = store.outbox.add(sealed_by(store.device.device_id))
    assert kept.label.device_id == store.device.device_id
