"""Laptop and server work side by side: while one batch is on the road, the one before is settled. Nothing gets lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from petition_core.batch import read_batch
from petition_core.errors import AnswerRefused, ReceiptsRefused, ServerBusy, StoreFull
from petition_core.receipt import read_receipts
from petition_desktop.sync import push as push_module
from petition_desktop.sync.push import push
from place import ROOT
from tests.support.deadline import wait_until
from tests.support.post_office import Refused
from tests.support.stores import sign, store_in
from tests.sync.conftest import clock


def batches(office):
    """The numbers in each batch that arrived, in order."""
    bodies = [one.body for one in office.asked if one.path == "/v1/batches"]
    return [[one.label.number for one in read_batch(body).items] for body in bodies]


def on_batch(count, act):
    """Answers the `count`-th batch by `act(asked)`, and all else honestly."""
    seen = iter(range(1, 1000))

    def instead(asked):
        return act(asked) if asked.path == "/v1/batches" and next(seen) == count else None

    return instead


def all_there(office, store, kept):
    """The server and the laptop agree on everything that was signed."""
    counts = store.outbox.counts()
    return (set(office.held), counts.accepted, counts.waiting) == ({one.label.id for one in kept}, len(kept), 0)


def test_receipts_are_written_down_while_the_next_batch_is_on_the_road(office, store, client):
    """The second answer is held back until the first is settled: who settles later would wait for ever."""
    store.sync_state.limit_batch(2)
    kept = sign(store, 6)

    def held_back(_asked):
        wait_until("the first batch is settled", lambda: store.outbox.counts().accepted == 2)

    office.instead = on_batch(2, held_back)
    assert push(store, client, clock).accepted == 6
    assert batches(office) == [[1, 2], [3, 4, 5, 6]]
    assert all_there(office, store, kept)


def test_one_batch_at_a_time_is_on_the_road_and_in_order(office, store, client):
    store.sync_state.limit_batch(1)
    busy = threading.Lock()
    together = []

    def watched(asked):
        if asked.path != "/v1/batches":
            return None
        together.append(not busy.acquire(blocking=False))
        reply = office.honest(asked)
        busy.release()
        return reply

    office.instead = watched
    sign(store, 40)
    push(store, client, clock)
    assert not any(together)
    assert [number for one in batches(office) for number in one] == list(range(1, 41))


def test_an_answer_lost_between_two_batches_holds_back_all_behind_it(office, store, client):
    def lost(asked):
        office.honest(asked)
        return lambda connection: connection.sendall(b"HTTP/1.1 201 Crea")

    store.sync_state.limit_batch(2)
    kept = sign(store, 12)
    office.instead = on_batch(2, lost)
    with pytest.raises(AnswerRefused):
        push(store, client, clock)
    assert batches(office) == [[1, 2], [3, 4, 5, 6]]
    assert (store.outbox.counts().accepted, store.outbox.counts().waiting) == (2, 10)
    assert push(store, client, clock).accepted == 10
    assert all_there(office, store, kept)


def test_the_answer_to_another_batch_settles_nothing(office, store, client):
    replies = []

    def first_again(asked):
        if asked.path != "/v1/batches":
            return None
        replies.append(office.honest(asked))
        return replies[0]

    store.sync_state.limit_batch(2)
    kept = sign(store, 6)
    office.instead = first_again
    with pytest.raises(ReceiptsRefused):
        push(store, client, clock)
    assert read_receipts(replies[0].body, office.key.public, store.device.device_id).receipts  # the server's own word
    assert (store.outbox.counts().accepted, store.outbox.counts().waiting) == (2, 4)
    office.instead = None
    assert push(store, client, clock).accepted == 4
    assert all_there(office, store, kept)


def test_a_busy_server_in_the_middle_leaves_the_rest_waiting(office, store, client):
    store.sync_state.limit_batch(2)
    kept = sign(store, 6)
    office.instead = on_batch(2, lambda _: Refused(503, "busy").reply)
    with pytest.raises(ServerBusy):
        push(store, client, clock)
    assert (store.outbox.counts().accepted, store.outbox.counts().waiting) == (2, 4)
    assert push(store, client, clock).accepted == 4
    assert all_there(office, store, kept)


def test_too_much_at_once_in_the_middle_is_sent_in_halves(office, store, client):
    store.sync_state.limit_batch(2)
    kept = sign(store, 6)
    office.instead = on_batch(2, lambda _: Refused(413, "too-large").reply)
    assert push(store, client, clock).accepted == 6
    assert batches(office)[:3] == [[1, 2], [3, 4, 5, 6], [3, 4]]
    assert all_there(office, store, kept)


@pytest.mark.parametrize(
    ("seconds", "sizes"), [(1e9, [2, 2, 4, 8, 8, 1]), (0.0, [2] * 12 + [1])], ids=["a quick line", "a slow line"]
)
def test_only_a_line_that_answers_quickly_carries_more_at_once(office, store, client, monkeypatch, seconds, sizes):
    monkeypatch.setattr(push_module, "MOST_ROWS", 2)
    monkeypatch.setattr(push_module, "WIDEST_ROWS", 8)
    monkeypatch.setattr(push_module, "QUICK_SECONDS", seconds)
    store.sync_state.limit_batch(2)
    kept = sign(store, 25)
    push(store, client, clock)
    assert [len(one) for one in batches(office)] == sizes
    assert all_there(office, store, kept)
    assert store.sync_state.read().batch_rows == 2


def test_a_server_that_once_took_no_more_is_not_asked_to_take_more_again(office, store, client):
    def small_server(asked):
        too_much = asked.path == "/v1/batches" and len(read_batch(asked.body).items) > 3
        return Refused(413, "too-large").reply if too_much else None

    store.sync_state.limit_batch(2)
    kept = sign(store, 20)
    office.instead = small_server
    assert push(store, client, clock).accepted == 20
    assert sum(len(one) > 3 for one in batches(office)) == 1
    assert all_there(office, store, kept)


def test_what_the_full_disk_could_not_settle_waits_and_is_settled_later(office, store, client):
    def pages(count):
        store.connections._connection().exec_driver_sql(f"PRAGMA max_page_count = {count}").close()
        store.connections._connection().rollback()

    kept = sign(store, 400)
    store.sync_state.limit_batch(200)
    pages(1)  # SQLite takes the pages there are instead
    with pytest.raises(StoreFull):
        push(store, client, clock)
    assert store.outbox.counts().waiting == 400
    assert len(batches(office)) == 2
    pages(2**30)
    assert push(store, client, clock).accepted == 400
    assert all_there(office, store, kept)


@pytest.mark.parametrize("at", [1, 2, 3])
def test_killed_with_a_batch_on_the_road_it_sends_again_what_has_no_receipt(office, store, client, tmp_path, at):
    kept = sign(store, 14)
    store.close()
    running = [sys.executable, "-m", "tests.support.pushing_child", str(tmp_path / "stall"), "2"]
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    with subprocess.Popen(running, cwd=ROOT, env={**os.environ, "PYTHONPATH": path}) as child:

        def struck_down(asked):
            office.honest(asked)
            child.kill()
            child.wait()
            return lambda connection: None

        office.instead = on_batch(at, struck_down)
        child.wait()
    again = store_in(tmp_path / "stall")
    waiting = again.outbox.counts().waiting
    assert waiting >= 14 - sum(len(one) for one in batches(office)[: at - 1])
    assert push(again, client, clock).accepted == waiting
    assert all_there(office, again, kept)
    again.check()
    again.close()
