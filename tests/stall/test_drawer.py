"""What the drawer reads, how a stall is handed over with its PIN, and a copy on a stick: with a real store."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import event

from petition_core.errors import ExportFailed, NoShift, PinRefused, PinWrong, ShiftRefused
from petition_desktop.stall.battery import Battery
from petition_desktop.stall.drawer import drawer
from petition_desktop.stall.handing_over import hand_over_with_pin
from petition_desktop.stall.pin import PinLock
from petition_desktop.stall.shift import start_shift
from petition_desktop.stall.stick_copy import copy_to
from petition_desktop.stall.sticks import Stick
from petition_desktop.stall.tally import tally
from petition_desktop.sync.batch_file import verify_batch
from tests.stall.conftest import at
from tests.support.stores import settle, sign, store_in

DAY = at(10).date().isoformat()
MANY = 100_000
A_DAY = 2_000


class TestDrawer:
    def test_it_is_the_tally_the_status_the_checks_and_the_summary_of_one_moment(self, store, tmp_path):
        start_shift(store, "ML", "Market", 200, at(10))
        made = sign(store, 5, day=DAY)
        settle(store, made[:2])
        stick = Stick("KINGSTON", tmp_path, 10**10, writable=True)
        found = drawer(store, None, at(11), lambda: Battery(31, on_mains=False, minutes=70), lambda: (stick,))
        assert (found.tally.today, found.status.accepted, found.status.waiting) == (5, 2, 3)
        assert found.summary is not None
        assert found.shift is not None
        assert (found.summary.signatures, found.summary.last_number, found.shift.volunteer) == (5, 5, "ML")
        assert found.sticks == (stick,)
        assert [one.code for one in found.checks if one.name in ("power", "stick")] == ["low", "plugged-in"]
        assert found.laptop == store.device.device_id.hex()[:8]

    def test_without_a_shift_there_is_no_summary(self, store):
        found = drawer(store, None, at(11), lambda: None, tuple)
        assert (found.shift, found.summary) == (None, None)


class TestHandingOver:
    @pytest.fixture
    def lock(self, store):
        lock = PinLock(store.kiosk_pin)
        lock.set("2468")
        start_shift(store, "ML", "Market", 200, at(10))
        return lock

    def test_without_a_new_pin_the_old_one_holds_and_place_and_goal_stay(self, store, lock):
        begun = hand_over_with_pin(store, lock, "KW", "", at(12)).begun
        assert (begun.volunteer, begun.place, begun.goal) == ("KW", "Market", 200)
        lock.enter("2468")

    def test_a_new_pin_takes_the_place_of_the_old_one(self, store, lock):
        hand_over_with_pin(store, lock, "KW", "97531", at(12))
        lock.enter("97531")
        with pytest.raises(PinWrong):
            lock.enter("2468")

    @pytest.mark.parametrize(("volunteer", "pin", "refused"), [("KW", "12", PinRefused), ("", "97531", ShiftRefused)])
    def test_where_one_is_refused_neither_changes(self, store, lock, volunteer, pin, refused):
        with pytest.raises(refused):
            hand_over_with_pin(store, lock, volunteer, pin, at(12))
        assert store.shifts.running().volunteer == "ML"
        lock.enter("2468")

    def test_without_a_shift_there_is_nothing_to_hand_over(self, store):
        with pytest.raises(NoShift):
            hand_over_with_pin(store, PinLock(store.kiosk_pin), "KW", "", at(12))


class TestCopy:
    def test_what_waits_is_in_a_file_named_after_laptop_and_last_number(self, store, tmp_path):
        settle(store, sign(store, 2, day=DAY))
        sign(store, 3, day=DAY)
        done = copy_to(store, tmp_path)
        assert done.file.name == f"stall-{store.device.device_id.hex()[:8]}-000005.batch"
        assert (done.first, done.last, done.count) == (3, 5, 3)
        assert verify_batch(done.file).with_ciphertext == 3
        assert store.outbox.counts().waiting == 3

    def test_a_second_copy_replaces_itself_and_a_later_one_stands_beside(self, store, tmp_path):
        sign(store, 1, day=DAY)
        first = copy_to(store, tmp_path).file
        assert copy_to(store, tmp_path).file == first
        sign(store, 1, day=DAY)
        copy_to(store, tmp_path)
        assert len(list(tmp_path.glob("*.batch"))) == 2

    def test_when_nothing_waits_there_is_no_file(self, store, tmp_path):
        settle(store, sign(store, 2, day=DAY))
        assert copy_to(store, tmp_path).count == 0
        assert list(tmp_path.glob("*.batch")) == []

    def test_a_folder_that_is_gone_is_told(self, store, tmp_path):
        sign(store, 1, day=DAY)
        with pytest.raises(ExportFailed):
            copy_to(store, tmp_path / "gone")


def filled(folder, count):
    """A store with `count` waiting signatures, 2,000 a day; the last ones are of `DAY`."""
    store = store_in(folder)
    with closing(sqlite3.connect(folder / "petition.sqlite3")) as file:
        days = [f"2026-{11 - place // 28:02}-{28 - place % 28:02}" for place in range(count // A_DAY)]
        rows = (
            (number, number.to_bytes(16, "big"), DAY if number > count - A_DAY else days[(count - number) // A_DAY])
            for number in range(1, count + 1)
        )
        file.executemany(
            "INSERT INTO outbox (number, id, campaign_id, campaign_version, day, label, digest, entry, ciphertext)"
            " VALUES (?, ?, 'parks', 1, ?, zeroblob(140), zeroblob(32), zeroblob(32), zeroblob(2048))",
            rows,
        )
        file.commit()
    start_shift(store, "ML", "Market", 200, at(10))
    return store


def asked(store):
    """Each statement that a tally asks, with its values."""
    found = []

    def note(_connection, _cursor, statement, values, *_rest):
        if statement.lstrip().startswith("SELECT"):
            found.append((statement, values))

    event.listen(store.connections._engine, "before_cursor_execute", note)
    tally(store, at(11))
    event.remove(store.connections._engine, "before_cursor_execute", note)
    return found


def steps(store):
    """How many steps SQLite's machine makes for all that the drawer counts, but the counts by state."""
    made = [0]

    def one():
        made[0] += 1

    driver = store.connections._connection().connection.driver_connection
    driver.set_progress_handler(one, 10)
    store.tallies.on_day(DAY)
    store.tallies.by_hour(DAY)
    store.tallies.refusals()
    store.tallies.missing()
    store.tallies.newest(10)
    driver.set_progress_handler(None, 0)
    return made[0]


class TestManySignatures:
    @pytest.fixture
    def many(self, tmp_path):
        store = filled(tmp_path / "many", MANY)
        yield store
        store.close()

    def test_beside_100_000_that_wait_no_row_is_read_that_an_index_could_tell_of(self, many):
        with closing(sqlite3.connect(many.folder.database)) as file:
            for statement, values in asked(many):
                plan = [row[3] for row in file.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
                newest_first = "ORDER BY outbox.number DESC" in statement and "LIMIT" in statement
                for step in plan:
                    assert "TEMP B-TREE" not in step, (statement, plan)
                    if step.startswith("SCAN outbox"):
                        assert newest_first or "USING COVERING INDEX" in step, (statement, plan)

    def test_it_costs_what_it_costs_beside_few(self, many, tmp_path):
        few = filled(tmp_path / "few", 2 * A_DAY)
        assert tally(many, at(11)).today == tally(few, at(11)).today == A_DAY
        assert steps(many) == pytest.approx(steps(few), rel=0.02)
        few.close()
