"""When it is tried again: soon, then later and later, at once when a person asks; never far away for a wrong clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from petition_desktop.sync.schedule import FIRST_WAIT, LONGEST_WAIT, Schedule

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def waits(count):
    """The seconds waited after each of so many failures in a row."""
    schedule, found = Schedule(), []
    for _ in range(count):
        schedule = schedule.failed(NOW)
        assert schedule.next_try
        found.append((schedule.next_try - NOW).total_seconds())
    return found


def test_the_first_try_is_at_once():
    assert Schedule().is_due(NOW)


def test_failures_wait_from_15_seconds_doubling_to_5_minutes():
    assert waits(7) == [15, 30, 60, 120, 240, 300, 300]


def test_a_try_is_due_when_its_time_has_come_and_not_before():
    schedule = Schedule().failed(NOW)
    assert not schedule.is_due(NOW + timedelta(seconds=14))
    assert schedule.is_due(NOW + timedelta(seconds=15))


def test_a_success_resets_the_waiting_and_looks_again_in_5_minutes():
    schedule = Schedule().failed(NOW).failed(NOW).succeeded(NOW)
    assert schedule.next_try == NOW + LONGEST_WAIT
    assert schedule.failed(NOW).next_try == NOW + FIRST_WAIT


def test_a_person_who_asks_is_served_at_once_and_the_waiting_starts_anew():
    schedule = Schedule().failed(NOW).failed(NOW).send_now()
    assert schedule.is_due(NOW)
    assert schedule.failed(NOW).next_try == NOW + FIRST_WAIT


def test_a_new_signature_is_sent_at_once_when_all_is_well():
    assert Schedule().succeeded(NOW).signed().is_due(NOW)


def test_a_new_signature_does_not_hurry_a_server_that_cannot_be_reached():
    schedule = Schedule().failed(NOW)
    assert schedule.signed() == schedule


@given(st.lists(st.sampled_from(["failed", "succeeded", "signed", "send_now"])), st.timedeltas())
def test_whatever_happens_and_however_the_clock_jumps_the_next_try_is_never_far(steps, jump):
    schedule = Schedule()
    for step in steps:
        act = getattr(schedule, step)
        schedule = act(NOW) if step in ("failed", "succeeded") else act()
    try:
        then = NOW + jump
    except OverflowError:
        then = NOW
    assert any(schedule.is_due(then + timedelta(seconds=later)) for later in (0, 300) if then.year < 9999)
