"""Key to glyph never waits: the stall's real window in use while 100,000 signatures are sent to a real server.

Ours is the window while its worker sends, bare the same window in the same minute while the worker rests; they take
turns. Both are in use all the time. What is told is what the event loop itself knows: how late its own timer comes,
and when a typed letter was painted.
"""

from __future__ import annotations

import gc
import statistics
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QEventLoop, QTimer

from benchmarks import bundled
from benchmarks.busy_signer import ACTS, BusySigner
from benchmarks.filled_store import fill
from benchmarks.frame import Result, Row, in_turns, scratch_folder, seconds
from benchmarks.halting_push import HaltingPush
from benchmarks.loop_watch import Beat
from benchmarks.server_room import server_room
from benchmarks.stall_window import StallWindow
from petition_desktop.store.folder import DataFolder
from petition_desktop.sync.join import join

WAITING = 100_000
ROUNDS = 6
SLICE_MS = 2_000
WARM_UP = 2  # slices, until everything was done once
#: One picture of a screen that shows sixty a second.
LIMIT_MS = 16.0


class Seen(Struct):
    """What was measured on one side, in milliseconds."""

    beats: list[Beat] = []
    keys: list[float] = []


def measure() -> Result:
    """Use the window, with the push and without it in turns."""
    sending, resting = Seen(), Seen()
    signed = bundled.campaign()
    with scratch_folder() as scratch, server_room(scratch, signed) as (_server, invite):
        folder = DataFolder(scratch / "laptop")
        size = len(fill(folder, signed, WAITING, sealed_once=True)[0].ciphertext)
        stall = StallWindow(folder.root, signed)
        join(invite, stall.store, lambda: datetime.now(UTC))
        push, signer = HaltingPush(stall), BusySigner(stall)
        push.hold()
        gc.freeze()  # as the app does when the store is open
        for _ in range(WARM_UP):
            _use(signer, Seen())  # what is loaded by the first use of anything
        sides = {"sending": partial(_sending, push, signer, sending), "resting": partial(_use, signer, resting)}
        in_turns(ROUNDS, {name: partial(seconds, act) for name, act in sides.items()})
        sent = stall.store.outbox.counts().accepted
        push.end()
        signer.close()
        stall.close()
    remarks = (f"{WAITING:,} signatures of {size:,} bytes; {sent:,} were sent meanwhile", *_counts(sending, resting))
    title = "how long the window in use keeps people waiting while it sends"
    return Result("lag", title, _rows(sending, resting), remarks)


def _sending(push: HaltingPush, signer: BusySigner, seen: Seen) -> None:
    push.go_on()
    _use(signer, seen)
    push.hold()


def _use(signer: BusySigner, seen: Seen) -> None:
    loop = QEventLoop()
    signer.begin(seen.beats, seen.keys)
    QTimer.singleShot(SLICE_MS, loop.quit)
    loop.exec()
    signer.rest()


def _rows(sending: Seen, resting: Seen) -> tuple[Row, ...]:
    rows = [
        _row("key to paint, half of all", statistics.median(sending.keys), statistics.median(resting.keys)),
        _row("key to paint, 99 of 100", _most(sending.keys), _most(resting.keys), LIMIT_MS),
        _row("key to paint, longest", max(sending.keys), max(resting.keys), LIMIT_MS),
    ]
    for act in ACTS:
        worked, waited = (f"{act}: longest handler", _worked), (f"{act}: longest wait", _waits)
        rows += [_row(what, max(of(sending, act)), max(of(resting, act)), LIMIT_MS) for what, of in (worked, waited)]
    return tuple(rows)


def _row(what: str, sending: float, resting: float, most: float | None = None) -> Row:
    return Row(what, "ms", sending, resting, most=most)


def _counts(sending: Seen, resting: Seen) -> list[str]:
    """How many waits were too long, of how many."""
    told = []
    for act in ACTS:
        counts = (
            f"{side} {sum(wait > LIMIT_MS for wait in _waits(seen, act))} (by their own work "
            f"{sum(worked > LIMIT_MS for worked in _worked(seen, act))}) of {len(_waits(seen, act)):,}"
            for side, seen in (("sending", sending), ("resting", resting))
        )
        told.append(f"{act}: over {LIMIT_MS:g} ms: {', '.join(counts)}")
    return told


def _waits(seen: Seen, act: str) -> list[float]:
    return [beat.waited for beat in seen.beats if beat.act == act] or [0.0]


def _worked(seen: Seen, act: str) -> list[float]:
    return [beat.worked for beat in seen.beats if beat.act == act] or [0.0]


def _most(values: Sequence[float]) -> float:
    """What 99 of 100 do not exceed."""
    return statistics.quantiles(values, n=100)[98]
