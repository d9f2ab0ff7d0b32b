"""Memory stays flat: 2,000 people sign one after the other at the real window, and nothing of them piles up.

What is compared is the program's resident memory at the end and after the first 200, when everything was loaded and
used. Each person types, searches the list and signs, every fourth in another language; the store is real.
"""

from __future__ import annotations

import gc

import psutil
from msgspec import Struct
from PySide6.QtWidgets import QApplication

from benchmarks import bundled
from benchmarks.frame import Result, Row, scratch_folder
from benchmarks.one_person import sign_once
from benchmarks.stall_window import StallWindow

PEOPLE = 2_000
WARM = 200
MARKS = 10
GOAL = 1.05


class State(Struct, frozen=True):
    """Resident memory in MB, objects Python looks after, widgets."""

    memory: float
    objects: int
    widgets: int


def measure() -> Result:
    """All of them, in this process."""
    seen: dict[int, State] = {}
    with scratch_folder() as scratch:
        stall = StallWindow(scratch / "window", bundled.campaign())
        for number in range(1, PEOPLE + 1):
            sign_once(stall, number)
            if number % (PEOPLE // MARKS) == 0 or number == WARM:
                seen[number] = _state()
        if stall.close() != PEOPLE:
            raise RuntimeError("not everybody signed")
    first, last = seen[WARM], seen[PEOPLE]
    rows = (
        Row(f"memory after {PEOPLE:,}", "MB", last.memory, first.memory, last.memory / first.memory, GOAL),
        Row("objects of Python", "", last.objects, first.objects, last.objects / first.objects),
        Row("widgets", "", last.widgets, first.widgets, last.widgets / first.widgets),
    )
    told = ", ".join(f"{state.memory:.1f} after {number:,}" for number, state in seen.items())
    title = f"{PEOPLE:,} signers in a row, beside the same after {WARM}"
    return Result("memory", title, rows, (f"MB: {told}",))


def _state() -> State:
    memory = psutil.Process().memory_info().rss / 2**20
    gc.collect()
    return State(memory, len(gc.get_objects()), len(QApplication.allWidgets()))
