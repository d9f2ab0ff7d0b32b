"""A volunteer's shift: start, pause, hand over, end. A signature that is taken belongs to the running shift.

A shift goes on after a crash. Whoever shows a form hires a new Collector (`stall.hiring`) after each of these acts,
because place and initials are sealed into every signature. Nothing here knows a signer.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from petition_core.characters import has_refused
from petition_core.errors import ShiftRefused
from petition_desktop import log
from petition_desktop.settings import Settings
from petition_desktop.stall.summary import ShiftSummary, summary
from petition_desktop.store.database import Store
from petition_desktop.store.shifts import KeptShift

LONGEST_PLACE = 80
LONGEST_INITIALS = 8
HIGHEST_GOAL = 100_000


class Offered(Struct, frozen=True):
    """What the page for a new shift is filled with. `goal` 0 is none."""

    volunteer: str
    place: str
    goal: int


class HandedOver(Struct, frozen=True):
    """The summary of the shift that ended, and the shift that began."""

    ended: ShiftSummary
    begun: KeptShift


def offered(store: Store, settings: Settings) -> Offered:
    """The place and goal of the last shift; before the first one, and for the initials, what the settings say."""
    before = store.shifts.newest()
    if before is None:
        return Offered(settings.volunteer, settings.place, 0)
    return Offered(settings.volunteer, before.place, before.goal)


def current_shift(store: Store) -> KeptShift | None:
    """The shift that runs or is paused, also after a crash; None if there is none."""
    return store.shifts.running()


def start_shift(store: Store, volunteer: str, place: str, goal: int, now: datetime) -> KeptShift:
    """Start a shift; `now` is aware, in the laptop's zone; `goal` 0 is none.

    `ShiftRefused` says what is wrong with the words, `ShiftRunning` that there is one.
    """
    place = place.strip()
    if not place:
        raise ShiftRefused(reason="the place is missing")
    if len(place) > LONGEST_PLACE:
        raise ShiftRefused(reason="the place is longer than 80 characters")
    _check_characters(place)
    begun = store.shifts.begin(_initials(volunteer), place, _goal(goal), now)
    log.note("shift-started", number=begun.number)
    return begun


def hand_over(store: Store, volunteer: str, now: datetime, goal: int | None = None) -> HandedOver:
    """End the running shift and start the next volunteer's at the same place; the goal stays unless one is named.

    The PIN stays as well, until the next volunteer sets another. `ShiftRefused` and `NoShift` change nothing.
    """
    ended, begun = store.shifts.hand_over(_initials(volunteer), None if goal is None else _goal(goal), now)
    log.note("shift-ended", number=ended.number)
    log.note("shift-started", number=begun.number)
    return HandedOver(summary(store, ended), begun)


def pause_shift(store: Store) -> KeptShift:
    """The stall rests, and still does after a restart; `NoShift` without one."""
    return store.shifts.set_paused(True)


def resume_shift(store: Store) -> KeptShift:
    """The stall goes on; `NoShift` without one."""
    return store.shifts.set_paused(False)


def end_shift(store: Store, now: datetime) -> ShiftSummary:
    """End the running shift and forget its PIN; what to send by phone. `NoShift` without one.

    It is also the way out for who forgot the PIN, see `stall.pin`.
    """
    ended = store.shifts.end(now)
    store.kiosk_pin.forget()
    log.note("shift-ended", number=ended.number)
    return summary(store, ended)


def _initials(volunteer: str) -> str:
    volunteer = volunteer.strip()
    if not volunteer:
        raise ShiftRefused(reason="the initials are missing")
    if len(volunteer) > LONGEST_INITIALS:
        raise ShiftRefused(reason="the initials are longer than 8 characters")
    _check_characters(volunteer)
    return volunteer


def _goal(goal: int) -> int:
    if not 0 <= goal <= HIGHEST_GOAL:
        raise ShiftRefused(reason="the goal must be a number from 0 to 100,000")
    return goal


def _check_characters(text: str) -> None:
    if has_refused(text):
        raise ShiftRefused(reason="a character in it cannot be seen")
