"""Everything the volunteer's drawer counts, as one value: of today, of the shift, by hour, and how sending stands.

Numbers, hours and states. There is no name in it, because this laptop cannot read one.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from petition_core.errors import PetitionError
from petition_desktop import log
from petition_desktop.store.database import Store
from petition_desktop.store.shifts import KeptShift
from petition_desktop.store.tallies import LastSignature, Refusal

LAST_SHOWN = 10


class HourCount(Struct, frozen=True):
    """`hour` 13 is from 13:00 to 14:00 on the laptop's clock."""

    hour: int
    count: int


class Tally(Struct, frozen=True):
    """`today`, `in_shift` and `hours` count what holds: signatures that were taken back are in `taken_back` alone.

    `hours` has no gaps, from the first hour of today's shifts or signatures to this hour; `best_hour` is the first of
    the best ones, None while all are empty. `goal` is the shift's, 0 if there is none. `waiting`, `accepted` and
    `refused` count all that this laptop ever took. `missing` are stretches of numbers (first, last) that are not in
    the store: it is damaged, and the office must be told. `last` are the newest first.
    """

    today: int
    in_shift: int
    taken_back: int
    goal: int
    hours: tuple[HourCount, ...]
    best_hour: HourCount | None
    waiting: int
    accepted: int
    refused: int
    refusals: tuple[Refusal, ...]
    missing: tuple[tuple[int, int], ...]
    last_number: int
    last: tuple[LastSignature, ...]


def tally(store: Store, now: datetime) -> Tally:
    """Count; `now` is aware, in the laptop's zone. For the worker: it reads from the disk."""
    shift = store.shifts.running()
    counts = store.outbox.counts()
    in_shift, taken_back = store.tallies.between(shift.before, shift.last) if shift else (0, 0)
    hours = _hours(store, shift, now)
    best = max(hours, key=lambda one: one.count, default=None)
    return Tally(
        today=store.tallies.on_day(now.date().isoformat()),
        in_shift=in_shift,
        taken_back=taken_back,
        goal=shift.goal if shift else 0,
        hours=hours,
        best_hour=best if best is not None and best.count else None,
        waiting=counts.waiting,
        accepted=counts.accepted,
        refused=counts.refused,
        refusals=store.tallies.refusals(),
        missing=store.tallies.missing(),
        last_number=counts.last_number,
        last=store.tallies.newest(LAST_SHOWN),
    )


def note_hour(store: Store, number: int, signed: datetime) -> None:
    """Count signature `number`, given at `signed`, in its hour. For the worker, after `collect` has returned.

    Never a reason to fail anybody: the chart may be a little wrong, the count never is.
    """
    try:
        store.hour_marks.note(number, signed)
    except PetitionError as error:
        log.note_error("save-failed", error, code=error.code)


def _hours(store: Store, shift: KeptShift | None, now: datetime) -> tuple[HourCount, ...]:
    found = store.tallies.by_hour(now.date().isoformat())
    seen = [*found, now.hour]
    if shift is not None and shift.started.date() == now.date():
        seen.append(shift.started.hour)
    if not found and shift is None:
        return ()
    return tuple(HourCount(hour, found.get(hour, 0)) for hour in range(min(seen), max(seen) + 1))
