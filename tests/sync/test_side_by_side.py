"""Laptop and server work side by side: while batches are on the road, others are settled. Nothing gets lost."""

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


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """However busy this computer is, the line counts as quick."""
    monkeypatch.setattr(push_module, "QUICK_SECONDS", 1e9)


def numbers(asked):
    return [one.label.number for one in read_batch(asked.body).items]


def arrived(office):
    """The numbers in each batch that arrived whole, in the order of arrival."""
    asked = [one for one in office.asked if one.path == "/v1/batches"]
    return [numbers(one) for one in asked if len(one.body) == int(one.headers["content-length"])]


def batches(office):
    """The same in order of their numbers: two on the road may overtake each other."""
    return sorted(arrived(office))


def with_number(number, act):
    """Answers the first batch that holds this number by `act(asked)`, and all else honestly."""
    left = [act]

    def instead(asked):
        return left.pop()(asked) if left and asked.path == "/v1/batches" and number in numbers(asked) else None

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

    office.instead = with_number(3, held_back)
    assert push(store, client, clock).accepted == 6
    assert batches(office) == [[1, 2], [3, 4, 5, 6]]
    assert all_there(office, store, kept)


@pytest.mark.parametrize(("seconds", "most"), [(1e9, 2), (0.0, 1)], ids=["a quick line", "a slow line"])
def test_two_batches_are_on_the_road_at_once_only_on_a_quick_line(office, store, client, monkeypatch, seconds, most):
    monkeypatch.setattr(push_module, "QUICK_SECONDS", seconds)
    monkeypatch.setattr(push_module, "MOST_ROWS", 1)
    monkeypatch.setattr(push_module, "WIDEST_ROWS", 1)
    store.sync_state.limit_batch(1)
    counting = threading.Lock()
    now, highest = [0], [0]

    def watched(asked):
        if asked.path != "/v1/batches":
            return None
        with counting:
            now[0] += 1
            highest[0] = max(highest[0], now[0])
        if most == 2 and numbers(asked) == [2]:
            wait_until("another is on the road", lambda: highest[0] == 2)
        reply = office.honest(asked)
        with counting:
            now[0] -= 1
        return reply

    office.instead = watched
    kept = sign(store, 30)
    push(store, client, clock)
    assert highest == [most]
    assert all_there(office, store, kept)


def test_answers_that_come_in_another_order_settle_each_its_own(office, store, client):
    def after_the_next(_asked):
        wait_until("the next one is stored", lambda: kept[6].label.id in office.held)

    store.sync_state.limit_batch(2)
    kept = sign(store, 12)
    office.instead = with_number(3, after_the_next)
    assert push(store, client, clock).accepted == 12
    assert batches(office) == [[1, 2], [3, 4, 5, 6], [7, 8, 9, 10], [11, 12]]
    assert all_there(office, store, kept)


@pytest.mark.parametrize(("lost", "settled"), [(3, [1, 2, 7, 8, 9, 10]), (7, [1, 2, 3, 4, 5, 6])])
def test_of_two_on_the_road_one_answer_is_lost_and_the_other_settles(office, store, client, lost, settled):
    def breaks_off(asked):
        office.honest(asked)
        wait_until("both are on the road", lambda: len(batches(office)) == 3)
        return lambda connection: connection.sendall(b"HTTP/1.1 201 Crea")

    store.sync_state.limit_batch(2)
    kept = sign(store, 10)
    office.instead = with_number(lost, breaks_off)
    with pytest.raises(AnswerRefused):
        push(store, client, clock)
    assert sorted(one.number for one in store.outbox.last_receipts(20)) == settled
    assert push(store, client, clock).accepted == 4
    assert all_there(office, store, kept)
    assert store.outbox.counts().refused == 0


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
    office.instead = with_number(3, lambda _: Refused(503, "busy").reply)
    with pytest.raises(ServerBusy):
        push(store, client, clock)
    assert (store.outbox.counts().accepted, store.outbox.counts().waiting) == (2, 4)
    assert push(store, client, clock).accepted == 4
    assert all_there(office, store, kept)


def test_too_much_at_once_in_the_middle_is_sent_in_halves(office, store, client):
    store.sync_state.limit_batch(2)
    kept = sign(store, 6)
    office.instead = with_number(3, lambda _: Refused(413, "too-large").reply)
    assert push(store, client, clock).accepted == 6
    assert batches(office) == [[1, 2], [3, 4], [3, 4, 5, 6], [5, 6]]
    assert all_there(office, store, kept)


@pytest.mark.parametrize(
    ("seconds", "sizes"), [(1e9, [2, 4, 4, 8, 7]), (0.0, [2] * 12 + [1])], ids=["a quick line", "a slow line"]
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
    assert sum(len(one) > 3 for one in batches(office)) == 2  # both were on the road
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

        def struck_down_at(asked):
            if asked.path != "/v1/batches" or len(batches(office)) < at:
                return None
            office.honest(asked)
            child.kill()
            child.wait()
            return lambda connection: None

        office.instead = struck_down_at
        child.wait()
    office.instead = None
    again = store_in(tmp_path / "stall")
    waiting = again.outbox.counts().waiting
    assert waiting >= 14 - sum(map(len, arrived(office)[: at - 1]))
    assert push(again, client, clock).accepted == waiting
    assert all_there(office, again, kept)
    again.check()
    again.close()
