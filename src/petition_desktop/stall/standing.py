"""Begins and ends a shift with all that hangs on it: the shift, its PIN, and what the next start of the program shows.

The acts are `stall.shift`'s and `stall.pin`'s; here is their order, so that a refusal leaves nothing half done.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from petition_core.errors import NoShift, PetitionError
from petition_desktop.stall.pin import PinLock
from petition_desktop.stall.shift import current_shift, end_shift, pause_shift, resume_shift, start_shift
from petition_desktop.stall.summary import ShiftSummary
from petition_desktop.store.database import Store
from petition_desktop.store.shifts import KeptShift
from petition_desktop.store.stall_state import StallState, keep_stall_state, read_stall_state


class ShiftWish(Struct, frozen=True):
    """What a volunteer wishes of a shift. `goal` 0 is none, an empty `pin` none; a kiosk cannot be without one."""

    volunteer: str
    place: str
    goal: int
    untrusted_pin: str
    kiosk: bool


class Found(Struct, frozen=True):
    """How the stall stands after a start: the shift that goes on, whether a PIN is asked for, and the state."""

    shift: KeptShift | None
    has_pin: bool
    state: StallState


def stand_now(store: Store, lock: PinLock) -> Found:
    """What the database says; the state file is mended after it, if a shift began or ended by another way."""
    shift, before = current_shift(store), read_stall_state(store.folder.stall_state)
    if shift is not None:
        state = replace(before, standing="paused" if shift.paused else "running")
    else:
        state = before if before.standing in ("new", "ended") else replace(before, standing="ended")
    if state != before:
        keep_stall_state(store.folder.stall_state, state)
    return Found(shift, lock.is_set(), state)


def begin(store: Store, lock: PinLock, wish: ShiftWish, now: datetime) -> KeptShift:
    """Start a shift as `start_shift` does; its PIN holds from then on, or none. `PinRefused` or `ShiftRefused`."""
    if wish.untrusted_pin or wish.kiosk:
        lock.set(wish.untrusted_pin)
    else:
        store.kiosk_pin.forget()
    try:
        begun = start_shift(store, wish.volunteer, wish.place, wish.goal, now)
        keep_stall_state(store.folder.stall_state, StallState("running", wish.kiosk, collects=True))
    except PetitionError:
        if current_shift(store) is None:
            store.kiosk_pin.forget()
        raise
    return begun


def set_paused(store: Store, *, paused: bool) -> StallState:
    """Rest or go on, also after a restart. Without a shift nothing is written down."""
    before = read_stall_state(store.folder.stall_state)
    try:
        if paused:
            pause_shift(store)
        else:
            resume_shift(store)
    except NoShift:
        return before
    state = replace(before, standing="paused" if paused else "running")
    keep_stall_state(store.folder.stall_state, state)
    return state


def finish(store: Store, now: datetime) -> ShiftSummary:
    """End the running shift as `end_shift` does; the next start begins with a new one."""
    ended = end_shift(store, now)
    state = replace(read_stall_state(store.folder.stall_state), standing="ended")
    keep_stall_state(store.folder.stall_state, state)
    return ended


def note_collecting(store: Store) -> None:
    """Somebody said that signatures are collected here."""
    before = read_stall_state(store.folder.stall_state)
    if not before.collects:
        keep_stall_state(store.folder.stall_state, replace(before, collects=True))
