"""Receipts stand beside the outbox: settling writes little, and a store of before has them after its upgrade."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from alembic import command
from alembic.config import Config

from petition_desktop.store.outbox import Counts
from petition_desktop.store.upgrade import STORE
from tests.support.stores import receipts_for, settle, sign, store_in

CIPHERTEXT = 4_240


def journal_size(home):
    return (home / "petition.sqlite3-wal").stat().st_size


def test_settling_does_not_write_the_ciphertexts_anew(home, store):
    kept = sign(store, 300, size=CIPHERTEXT)
    store.connections.empty_journal()
    before = journal_size(home)
    settle(store, kept)
    assert store.outbox.counts().accepted == 300
    assert journal_size(home) - before < 300 * CIPHERTEXT / 8


def test_what_waits_behind_thousands_that_are_settled_is_found_by_a_fresh_program(home, store):
    kept = sign(store, 2_000, size=10)
    settle(store, kept[:1_500] + kept[1_600:])
    store.close()
    again = store_in(home)
    items = again.outbox.waiting(500, 10**9)
    assert [one.label.number for one in items] == list(range(1_501, 1_601))
    settle(again, kept[1_500:1_600])
    assert again.outbox.waiting(500, 10**9) == ()
    (last,) = sign(again)
    assert [one.label for one in again.outbox.waiting(500, 10**9)] == [last.label]
    again.close()


def test_receipts_settled_by_another_connection_are_seen(home, store):
    kept = sign(store, 3)
    assert len(store.outbox.waiting(500, 10**9)) == 3
    other = store_in(home)
    other.outbox.settle(receipts_for(store, kept[:2]))
    other.close()
    assert [one.label.number for one in store.outbox.waiting(500, 10**9)] == [3]


def test_a_receipt_whose_signature_is_gone_counts_for_no_other(home, store):
    kept = sign(store, 3)
    settle(store, kept[:1])
    with closing(sqlite3.connect(home / "petition.sqlite3")) as file:
        file.execute("DELETE FROM outbox WHERE number = 1")
        file.commit()
    assert (store.outbox.counts().signatures, store.outbox.counts().waiting) == (2, 2)


@pytest.mark.parametrize("rounds", [1, 2])
def test_a_store_from_before_keeps_the_servers_word_on_each_signature(home, store, rounds):
    kept = sign(store, 5)
    settle(store, kept[:1])
    settle(store, kept[1:2], "refused", "conflict")
    settle(store, kept[2:3], "withdrawn")
    told = store.outbox.last_receipts(5)
    items = tuple(store.outbox.stretch(1, 5))
    config = Config()
    config.set_main_option("script_location", str(STORE.migrations))
    for _ in range(rounds):
        with store.connections.writing() as connection:
            config.attributes["connection"] = connection
            command.downgrade(config, "0004")
            states = connection.exec_driver_sql("SELECT state FROM outbox ORDER BY number").scalars().all()
            assert states == ["accepted", "refused", "accepted", "waiting", "waiting"]
            command.upgrade(config, "head")
    assert store.outbox.last_receipts(5) == told
    assert tuple(store.outbox.stretch(1, 5)) == items
    assert store.outbox.counts() == Counts(5, 2, 2, 1, 5)
