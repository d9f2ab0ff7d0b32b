"""Who presses Sign beside a running push comes next, and does not wait for everything that is being written."""

from __future__ import annotations

import threading

import pytest

from tests.support.deadline import wait_until
from tests.support.stores import receipts_for, sign


@pytest.fixture
def beside():
    """Runs acts on threads of their own, which are at their end when the test is."""
    threads = []

    def start(act):
        threads.append(threading.Thread(target=act))
        threads[-1].start()

    yield start
    for thread in threads:
        thread.join()


def somebody_waits(store):
    wait_until("somebody waits for the place", store.connections._turn.locked)


def test_writers_come_in_the_order_in_which_they_asked(store, beside):
    order = []

    def sign_once():
        sign(store)
        order.append("signer")

    with store.connections.writing():
        beside(sign_once)
        somebody_waits(store)
        order.append("first")
    with store.connections.writing():
        order.append("first again")
    assert order == ["first", "signer", "first again"]


def test_a_signer_waits_for_a_portion_of_what_is_settled_only(store, beside):
    receipts = receipts_for(store, sign(store, 600, size=10))
    with store.connections.writing():
        beside(lambda: store.outbox.settle(receipts))
        somebody_waits(store)
    with store.connections.adding() as connection:
        settled = connection.execute("SELECT count(*) FROM receipt").fetchone()[0]
    assert settled == 250


def test_all_portions_are_settled_in_the_end(store):
    signatures = sign(store, 650, size=10)
    refused = receipts_for(store, signatures[600:], "refused", "conflict")
    assert store.outbox.settle(receipts_for(store, signatures[:600])).accepted == 600
    assert store.outbox.settle(refused).refused == 50
    assert store.outbox.counts().waiting == 0
