"""What the drawer counts is what the outbox holds: today, of the shift, by hour, refused, and the last ones."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta, timezone

import pytest

from petition_core.sealed import Label, SealedSignature
from petition_core.withdrawal import Withdrawal
from petition_core.withdrawal_code import new_code, signature_id
from petition_desktop.stall.shift import end_shift, hand_over, start_shift
from petition_desktop.stall.tally import HourCount, note_hour, tally
from tests.stall.conftest import at
from tests.support.stores import AGE, settle, sign, store_in

DAY = at(10).date().isoformat()


def signed_at(store, when, count=1):
    """Keep signatures as the stall does at `when`."""
    made = sign(store, count, day=when.date().isoformat())
    for one in made:
        note_hour(store, one.label.number, when)
    return made


def taken_back(store, day=DAY):
    """Keep a signature and take it back."""
    code = new_code()

    def make(number, previous):
        label = Label(signature_id("parks", code), "parks", 1, store.device.device_id, number, day, previous)
        return SealedSignature(label, AGE + b"x")

    store.outbox.add(make)
    store.withdrawals.add(Withdrawal("parks", code))


def test_nothing_signed_is_all_zero(store):
    found = tally(store, at(10))
    assert (found.today, found.in_shift, found.goal, found.hours, found.best_hour) == (0, 0, 0, (), None)
    assert (found.missing, found.last, found.last_number) == ((), (), 0)


def test_today_and_the_shift_are_counted_apart(store):
    signed_at(store, at(9, day=1), 4)
    start_shift(store, "ML", "Market", 200, at(10, day=2))
    signed_at(store, at(10, 30, day=2), 3)
    hand_over(store, "KW", at(12, day=2))
    signed_at(store, at(13, day=2), 2)
    found = tally(store, at(13, 30, day=2))
    assert (found.today, found.in_shift, found.goal, found.last_number) == (5, 2, 200, 9)


def test_the_hours_have_no_gaps_and_the_best_is_named(store):
    start_shift(store, "ML", "Market", 0, at(10))
    signed_at(store, at(11, 5), 2)
    signed_at(store, at(13, 59), 5)
    signed_at(store, at(14, 0), 1)
    found = tally(store, at(15, 10))
    assert found.hours == tuple(
        HourCount(hour, count) for hour, count in zip(range(10, 16), [0, 2, 0, 5, 1, 0], strict=True)
    )
    assert found.best_hour == HourCount(13, 5)


def test_hours_of_yesterday_are_not_todays(store):
    start_shift(store, "ML", "Market", 0, at(22, day=1))
    signed_at(store, at(23, day=1), 3)
    signed_at(store, at(0, 10, day=2), 2)
    found = tally(store, at(1, day=2))
    assert found.hours == (HourCount(0, 2), HourCount(1, 0))
    assert (found.today, found.in_shift) == (2, 5)


def test_a_clock_that_is_set_back_counts_each_signature_once(store):
    start_shift(store, "ML", "Market", 0, at(14))
    signed_at(store, at(15), 2)
    signed_at(store, at(14), 3)
    signed_at(store, at(15), 1)
    assert {one.hour: one.count for one in tally(store, at(15)).hours} == {14: 3, 15: 3}


def test_a_clock_that_was_a_day_off_for_a_while_hides_no_signature_of_today(store):
    signed_at(store, at(10, day=2), 3)
    signed_at(store, at(10, day=3), 1)
    signed_at(store, at(11, day=2), 2)
    assert tally(store, at(12, day=2)).today == 5


def test_no_exact_time_of_a_signature_is_kept(store, home):
    start_shift(store, "ML", "Market", 0, at(10, 2))
    signed_at(store, at(11, 37), 2)
    with closing(sqlite3.connect(home / "petition.sqlite3")) as file:
        assert file.execute("SELECT * FROM hour_mark").fetchall() == [(1, DAY, 11)]


def test_marks_of_other_days_go_when_a_shift_begins(store, home):
    signed_at(store, at(11, day=1), 2)
    start_shift(store, "ML", "Market", 0, at(9, day=2))
    with closing(sqlite3.connect(home / "petition.sqlite3")) as file:
        assert file.execute("SELECT * FROM hour_mark").fetchall() == [(3, at(9, day=2).date().isoformat(), 9)]


def test_an_hour_that_cannot_be_written_down_fails_nobody(store, home, expect_log):
    expect_log("save-failed")
    other = store_in(home)
    with other.connections.writing():
        store.connections._connection().exec_driver_sql("PRAGMA busy_timeout = 1").close()
        store.connections._connection().rollback()
        note_hour(store, 1, at(11))
    other.close()
    assert tally(store, at(11)).hours == ()


def test_refusals_are_told_by_reason_with_their_numbers(store):
    made = signed_at(store, at(11), 5)
    settle(store, made[1:3], "refused", "conflict")
    settle(store, made[4:], "refused", "not-sealed")
    settle(store, made[:1])
    found = tally(store, at(12))
    assert (found.waiting, found.accepted, found.refused) == (1, 1, 3)
    assert [(one.reason, one.numbers) for one in found.refusals] == [("conflict", (2, 3)), ("not-sealed", (5,))]


def test_the_last_ten_are_told_with_their_hour_and_state(store):
    start_shift(store, "ML", "Market", 0, at(10))
    made = signed_at(store, at(10), 8)
    signed_at(store, at(11), 4)
    settle(store, made)
    found = tally(store, at(12)).last
    assert [one.number for one in found] == list(range(12, 2, -1))
    assert [one.hour for one in found] == [11] * 4 + [10] * 6
    assert [one.state for one in found] == ["waiting"] * 4 + ["accepted"] * 6


def test_an_hour_nobody_noted_is_not_made_up(store):
    sign(store, 1, day=DAY)
    assert tally(store, at(12)).last[0].hour == -1


def test_what_was_taken_back_counts_nowhere_but_there(store):
    start_shift(store, "ML", "Market", 0, at(10))
    signed_at(store, at(10), 2)
    taken_back(store)
    found = tally(store, at(10, 30))
    assert (found.today, found.in_shift, found.taken_back) == (2, 2, 1)
    assert found.hours == (HourCount(10, 2),)
    assert found.last[0].taken_back
    assert found.last_number == 3
    ended = end_shift(store, at(11))
    assert (ended.signatures, ended.taken_back, ended.last_number) == (2, 1, 3)


def test_a_number_that_is_gone_from_the_store_is_named(store, home):
    sign(store, 7)
    with closing(sqlite3.connect(home / "petition.sqlite3")) as file:
        file.execute("DELETE FROM outbox WHERE number IN (1, 4, 5)")
        file.commit()
    assert tally(store, at(12)).missing == ((1, 1), (4, 5))


@pytest.mark.parametrize("hours", [0, 8, -5])
def test_the_day_is_the_laptops_own(store, hours):
    now = at(23, 30).astimezone(timezone(timedelta(hours=hours)))
    signed_at(store, now, 2)
    assert tally(store, now).today == 2
    assert tally(store, now + timedelta(days=1)).today == 0
