"""Shifts: one at a time, one place after another, and none lost by a crash. Signatures belong to the running one."""

from __future__ import annotations

import pytest

from petition_core.errors import NoShift, ShiftRefused, ShiftRunning
from petition_core.office_key.opening import open_sealed
from petition_desktop.settings import Settings
from petition_desktop.stall.collect import Form
from petition_desktop.stall.hiring import hired
from petition_desktop.stall.shift import (
    current_shift,
    end_shift,
    hand_over,
    offered,
    pause_shift,
    resume_shift,
    start_shift,
)
from tests.stall.conftest import at
from tests.support.campaigns import OFFICE, make_campaign
from tests.support.stores import every_byte_under, sign, store_in

SETTINGS = Settings(place="Old bridge", volunteer="ZZ")


def test_a_shift_is_started_and_is_the_running_one(store):
    begun = start_shift(store, " ML ", " Central market ", 200, at(10, 2))
    assert (begun.volunteer, begun.place, begun.goal, begun.started) == ("ML", "Central market", 200, at(10, 2))
    assert current_shift(store) == begun
    assert begun.ended is None


def test_without_a_shift_there_is_none(store):
    assert current_shift(store) is None
    for act in (lambda: end_shift(store, at(10)), lambda: pause_shift(store), lambda: resume_shift(store)):
        with pytest.raises(NoShift):
            act()
    with pytest.raises(NoShift):
        hand_over(store, "KW", at(10))
    assert current_shift(store) is None


def test_there_is_one_at_a_time(store):
    begun = start_shift(store, "ML", "Central market", 0, at(10))
    with pytest.raises(ShiftRunning):
        start_shift(store, "KW", "Old bridge", 0, at(11))
    assert current_shift(store) == begun


def test_after_a_crash_the_running_shift_goes_on(store, home):
    begun = start_shift(store, "ML", "Central market", 200, at(10))
    pause_shift(store)
    again = store_in(home)
    found = current_shift(again)
    again.close()
    assert found is not None
    assert (found.number, found.place, found.paused) == (begun.number, "Central market", True)


def test_a_pause_ends_when_the_stall_goes_on(store):
    start_shift(store, "ML", "Central market", 0, at(10))
    assert pause_shift(store).paused
    assert not resume_shift(store).paused


def test_handing_over_starts_the_next_at_the_same_place(store):
    start_shift(store, "ML", "Central market", 200, at(10))
    sign(store, 3)
    done = hand_over(store, "KW", at(14))
    assert (done.ended.volunteer, done.ended.signatures, done.ended.last_number) == ("ML", 3, 3)
    assert (done.begun.volunteer, done.begun.place, done.begun.goal) == ("KW", "Central market", 200)
    assert current_shift(store) == done.begun
    sign(store, 2)
    assert end_shift(store, at(18)).signatures == 2


def test_a_refused_hand_over_leaves_the_shift_as_it_was(store):
    begun = start_shift(store, "ML", "Central market", 0, at(10))
    with pytest.raises(ShiftRefused):
        hand_over(store, "", at(14))
    with pytest.raises(ShiftRefused):
        hand_over(store, "KW", at(14), goal=-1)
    assert current_shift(store) == begun


@pytest.mark.parametrize(
    ("volunteer", "place", "goal", "reason"),
    [
        ("", "Market", 0, "initials are missing"),
        ("   ", "Market", 0, "initials are missing"),
        ("ABCDEFGHI", "Market", 0, "longer than 8"),
        ("M\u202eL", "Market", 0, "cannot be seen"),
        ("ML", " ", 0, "place is missing"),
        ("ML", "x" * 81, 0, "longer than 80"),
        ("ML", "Mar\x07ket", 0, "cannot be seen"),
        ("ML", "Market", -1, "number from 0"),
        ("ML", "Market", 100_001, "number from 0"),
    ],
)
def test_words_that_cannot_be_sealed_are_refused_with_the_reason(store, volunteer, place, goal, reason):
    with pytest.raises(ShiftRefused, match=reason):
        start_shift(store, volunteer, place, goal, at(10))
    assert current_shift(store) is None


def test_place_and_goal_are_remembered_and_the_settings_are_only_offered(store):
    assert offered(store, SETTINGS) == type(offered(store, SETTINGS))("ZZ", "Old bridge", 0)
    start_shift(store, "ML", "Central market", 200, at(10))
    end_shift(store, at(18))
    again = offered(store, SETTINGS)
    assert (again.volunteer, again.place, again.goal) == ("ZZ", "Central market", 200)


def test_initials_of_another_day_do_not_stay_on_the_laptop(store, home):
    start_shift(store, "QXJZ", "Central market", 0, at(10, day=1))
    hand_over(store, "VWKP", at(14, day=1))
    end_shift(store, at(18, day=1))
    start_shift(store, "ML", "Central market", 0, at(10, day=2))
    store.connections.empty_journal()
    left = every_byte_under(home)
    assert b"QXJZ" not in left
    assert b"VWKP" not in left
    assert b"Central market" in left


def test_a_shift_that_runs_over_midnight_is_not_deleted(store):
    begun = start_shift(store, "ML", "Central market", 0, at(20, day=1))
    done = hand_over(store, "KW", at(8, day=2))
    assert done.ended.volunteer == "ML"
    assert done.begun.number != begun.number
    assert current_shift(store) == done.begun


def sealed_shift(store, settings=SETTINGS, now=None):
    """Where and with whom the next signature is sealed."""
    campaign = make_campaign()
    form = Form("en", {"name": "Ada Example"}, {"count": "yes"})
    hired(campaign, store, settings, now or at(12)).collect(form, at(12))
    item = list(store.outbox.stretch(1, 1000))[-1]
    return open_sealed(item.label, item.ciphertext, [OFFICE])


def test_a_signature_belongs_to_the_running_shift(store):
    assert sealed_shift(store).shift == type(sealed_shift(store).shift)("Old bridge", "ZZ")
    start_shift(store, "ML", "Central market", 0, at(10))
    found = sealed_shift(store).shift
    assert (found.place, found.volunteer) == ("Central market", "ML")
    hand_over(store, "KW", at(14))
    assert sealed_shift(store).shift.volunteer == "KW"
    end_shift(store, at(18))
    assert sealed_shift(store).shift.volunteer == "ZZ"


def test_a_signature_says_that_its_clock_is_years_off(store):
    assert sealed_shift(store).clock == "not checked"
    assert sealed_shift(store, now=at(12).replace(year=2019)).clock == "wrong"
