"""What a volunteer sends by phone when a shift ends: how many, up to which number, and a check word.

The office makes the check word from what it holds of that number (`office.check_word`): if both say the same, nothing
of this laptop's signatures up to there is missing or was changed on its way.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from petition_core.check_word import check_word
from petition_desktop.store.database import Store
from petition_desktop.store.shifts import KeptShift


class ShiftSummary(Struct, frozen=True):
    """`signatures` were taken in this shift and hold; `taken_back` did not stay.

    `last_number` counts everything this laptop ever took; `check_word` belongs to it and is empty before the first
    signature. `waiting` are on this laptop alone. `ended` is None while the shift runs.
    """

    volunteer: str
    place: str
    goal: int
    started: datetime
    ended: datetime | None
    signatures: int
    taken_back: int
    last_number: int
    check_word: str
    waiting: int


def summary(store: Store, shift: KeptShift) -> ShiftSummary:
    """The summary of a shift, ended or not."""
    last = store.tallies.last()[0] if shift.last is None else shift.last
    signatures, taken_back = store.tallies.between(shift.before, last)
    return ShiftSummary(
        volunteer=shift.volunteer,
        place=shift.place,
        goal=shift.goal,
        started=shift.started,
        ended=shift.ended,
        signatures=signatures,
        taken_back=taken_back,
        last_number=last,
        check_word=check_word(entry) if (entry := store.tallies.entry(last)) else "",
        waiting=store.outbox.counts().waiting,
    )
