"""The inbox takes in batches once and whole, keeps both sides of a fork, and knows what is missing."""

from __future__ import annotations

import pytest

from petition_core.batch import Item, item
from petition_core.device_id import device_id
from petition_core.sealed import chain_start
from petition_core.signing import SigningKey
from petition_desktop.store.arrivals import KnownDevice
from petition_desktop.store.inbox import Added, Holding
from tests.support.stores import sealed_by

KEY = SigningKey(b"k" * 32).public
DEVICE = device_id(KEY)


def chain(count, before=None, **how):
    """So many items of the device, behind `before`."""
    make, items = sealed_by(DEVICE, **how), [before] if before else []
    for _ in range(count):
        last = items[-1] if items else None
        items.append(item(make(last.label.number + 1, last.entry) if last else make(1, chain_start(DEVICE))))
    return items[1:] if before else items


def add(store, items, arrival=None):
    return store.inbox.add(KEY, DEVICE, items, arrival)


def without(one):
    return Item(one.label, one.digest, None)


def test_a_batch_taken_in_twice_is_there_once(store):
    items = chain(3)
    assert add(store, items) == Added(new=3, had=0)
    assert add(store, items) == Added(new=0, had=3)
    assert [one.ciphertext for one in store.inbox.to_open(10)] == [one.ciphertext for one in items]


def test_batches_that_overlap_add_only_what_is_new(store):
    items = chain(5)
    add(store, items[:3])
    assert add(store, items[1:]) == Added(new=2, had=2)


def test_an_error_while_the_items_come_undoes_all_of_them_and_the_cursor(store):
    def breaks_off():
        yield from chain(600, size=10)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add(store, breaks_off(), arrival=1)
    assert store.inbox.counts() == {}
    assert store.arrivals.cursor(DEVICE) == 0


def test_a_long_batch_is_taken_in_whole(store):
    assert add(store, chain(1203, size=10)) == Added(new=1203, had=0)
    assert store.inbox.holdings() == (Holding(DEVICE, 1203, 1203, (), ()),)


def test_an_item_without_its_ciphertext_gets_it_from_another_batch(store):
    (one,) = chain(1)
    assert add(store, [without(one)]) == Added(new=1, had=0)
    assert store.inbox.to_open(10) == ()
    assert add(store, [one]) == Added(new=1, had=0)
    assert [found.ciphertext for found in store.inbox.to_open(10)] == [one.ciphertext]


def test_an_item_keeps_its_ciphertext_when_it_comes_again_without(store):
    (one,) = chain(1)
    add(store, [one])
    assert add(store, [without(one)]) == Added(new=0, had=1)
    assert [found.ciphertext for found in store.inbox.to_open(10)] == [one.ciphertext]


def test_both_sides_of_a_copied_folder_are_kept_and_shown(store):
    trunk = chain(2)
    left, right = chain(2, before=trunk[-1]), chain(1, before=trunk[-1])
    add(store, trunk + left)
    assert add(store, right) == Added(new=1, had=0)
    assert store.inbox.holdings() == (Holding(DEVICE, last_number=4, held=5, missing=(), doubled=(3,)),)


def test_what_no_batch_has_brought_yet_is_named(store):
    items = chain(9)
    add(store, items[1:3])
    add(store, items[5:6] + items[7:])
    assert store.inbox.holdings() == (Holding(DEVICE, 9, 5, ((1, 1), (4, 5), (7, 7)), ()),)


def test_what_was_marked_is_not_given_to_open_again(store):
    add(store, chain(3))
    first, second, third = store.inbox.to_open(10)
    store.inbox.mark([first.key], "opened")
    store.inbox.mark([second.key], "unreadable")
    assert store.inbox.to_open(10) == (third,)
    assert store.inbox.counts() == {"new": 1, "opened": 1, "unreadable": 1}


def test_what_could_not_be_opened_can_be_tried_again(store):
    add(store, chain(2))
    first, second = store.inbox.to_open(10)
    store.inbox.mark([first.key], "opened")
    store.inbox.mark([second.key], "unreadable")
    assert store.inbox.open_again() == 1
    assert store.inbox.to_open(10) == (second,)


def test_a_mark_survives_the_same_batch_again(store):
    items = chain(1)
    add(store, items)
    store.inbox.mark([store.inbox.to_open(1)[0].key], "set aside")
    add(store, items)
    assert store.inbox.counts() == {"set aside": 1}


def test_what_is_to_open_can_be_asked_for_one_campaign_and_in_portions(store):
    add(store, chain(2, campaign="park"))
    add(store, chain(3))
    assert {one.label.campaign_id for one in store.inbox.to_open(10, "park")} == {"park"}
    assert len(store.inbox.to_open(4)) == 4
    assert len(store.inbox.to_open(10, "river-path")) == 3


class TestArrivals:
    """How far each device was fetched."""

    def test_the_cursor_moves_with_the_batch_and_never_back(self, store):
        assert store.arrivals.cursor(DEVICE) == 0
        add(store, chain(1), arrival=2)
        assert store.arrivals.cursor(DEVICE) == 2
        add(store, chain(1), arrival=1)
        assert store.arrivals.cursor(DEVICE) == 2

    def test_a_stick_does_not_move_the_cursor(self, store):
        add(store, chain(1))
        assert store.arrivals.cursor(DEVICE) == 0

    def test_a_bad_batch_is_passed_over_and_remembered_until_it_comes_whole(self, store):
        store.arrivals.know([KnownDevice(DEVICE, KEY, "stall", "Stall 1", revoked=False)])
        store.arrivals.pass_over(DEVICE, 1, "chain-broken")
        store.arrivals.pass_over(DEVICE, 1, "chain-broken")
        assert (store.arrivals.cursor(DEVICE), store.arrivals.bad(DEVICE)) == (1, (1,))
        add(store, chain(1), arrival=1)
        assert (store.arrivals.cursor(DEVICE), store.arrivals.bad(DEVICE)) == (1, ())

    def test_a_device_can_be_fetched_from_the_first_batch_again(self, store):
        add(store, chain(1), arrival=5)
        store.arrivals.pass_over(DEVICE, 6, "chain-broken")
        store.arrivals.restart(DEVICE)
        assert (store.arrivals.cursor(DEVICE), store.arrivals.bad(DEVICE)) == (0, ())

    def test_what_the_server_says_of_a_device_replaces_what_was_known(self, store):
        add(store, chain(1), arrival=3)
        assert store.arrivals.devices() == (KnownDevice(DEVICE, KEY, "", "", revoked=False),)
        told = KnownDevice(DEVICE, KEY, "stall", "Stall 1", revoked=True)
        store.arrivals.know([told])
        assert store.arrivals.devices() == (told,)
        assert store.arrivals.cursor(DEVICE) == 3
