"""From click to durable: collecting a signature against one raw INSERT and commit of as many bytes.

The bare side is a table of number and bytes in a file of its own on the same disk, with the store's pragmas, written
by `sqlite3` itself: no index, no chain, no checks. Sealing is measured apart in the same turns and subtracted,
because its cost is chosen (see docs/decisions) and not this act's to save. What the disk takes for one flush is the
floor under both sides.
"""

from __future__ import annotations

import functools
import os
import sqlite3
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import bundled, samples
from benchmarks.frame import Result, Row, compare, in_turns, scratch_folder, seconds
from benchmarks.stall_window import StallWindow
from petition_core.campaign.model import Campaign
from petition_core.seal import recipients, seal
from petition_core.signature import Shift
from petition_desktop.stall.collect import Collector
from petition_desktop.store.connections import PRAGMAS, Connections, open_connections
from petition_desktop.store.device import open_device
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.outbox import Outbox

Act = Callable[[], object]

ROUNDS = 400
WARM_UP = 20
GOAL = 3.0
#: A row of the outbox beside its ciphertext: id, label, digest, entry, campaign, day, state.
ROW_BESIDE = 300


def measure() -> Result:
    """The act, the window's button, sealing, the raw insert and the disk's own flush, in turns."""
    signed = bundled.campaign()
    campaign = signed.campaign
    with scratch_folder() as scratch:
        window = StallWindow(scratch / "window", signed)
        store = open_connections(DataFolder(scratch / "store"))
        bare = sqlite3.connect(scratch / "bare.sqlite3", isolation_level=None)
        size = len(seal(samples.signature(), samples.label(), recipients(campaign.sealing.recipients)).ciphertext)
        with (scratch / "bare.bytes").open("wb", buffering=0) as file:
            sides = {
                "collect": _collecting(store, scratch, campaign),
                "seal": _sealing(campaign),
                "insert": _inserting(bare, os.urandom(size + ROW_BESIDE)),
                "flush": _flushing(file.fileno(), os.urandom(size + ROW_BESIDE)),
            }
            _measured(WARM_UP, sides, time.perf_counter)
            wall = _measured(ROUNDS, sides, time.perf_counter, {"click": window.sign})
            processor = _measured(ROUNDS // 2, sides, time.process_time)
        bare.close()
        store.close()
        if window.close() != ROUNDS:
            raise RuntimeError("not every click became a signature")
    return _result(wall, processor, size)


def _measured(
    rounds: int,
    acts: Mapping[str, Act],
    clock: Callable[[], float],
    more: Mapping[str, Callable[[], float]] | None = None,
) -> dict[str, list[float]]:
    """Milliseconds of each act, by this clock; `more` are sides that time themselves."""
    sides = {name: functools.partial(seconds, act, clock) for name, act in acts.items()} | dict(more or {})
    return {name: [1000 * one for one in found] for name, found in in_turns(rounds, sides).items()}


def _result(wall: Mapping[str, Sequence[float]], processor: Mapping[str, Sequence[float]], size: int) -> Result:
    insert = wall["insert"]
    rows = (
        compare("Sign pressed until durable, sealing apart", "ms", _without_sealing(wall, "click"), insert, GOAL),
        compare("Sign pressed until durable, whole", "ms", wall["click"], insert),
        compare("the act without the window, sealing apart", "ms", _without_sealing(wall, "collect"), insert, GOAL),
        Row("sealing alone", "ms", statistics.median(wall["seal"])),
        Row("one flush of the disk alone", "ms", statistics.median(wall["flush"])),
        compare(
            "processor's share of the act, sealing apart",
            "ms",
            _without_sealing(processor, "collect"),
            processor["insert"],
        ),
    )
    slow = (f"{name} {statistics.quantiles(wall[name], n=100)[98]:.1f}" for name in ("click", "collect", "insert"))
    remarks = (f"{ROUNDS} rounds, {size:,} bytes sealed; 99 of 100 take less than, in ms: {', '.join(slow)}",)
    return Result("collect", "from click to durable, hybrid keys, one at a time", rows, remarks)


def _without_sealing(milliseconds: Mapping[str, Sequence[float]], name: str) -> list[float]:
    return [one - sealing for one, sealing in zip(milliseconds[name], milliseconds["seal"], strict=True)]


def _collecting(store: Connections, scratch: Path, campaign: Campaign) -> Act:
    device = open_device(store, DataFolder(scratch / "store"), "file")
    outbox = Outbox(store, device.device_id)
    collector = Collector(campaign, outbox, device.device_id, Shift("Market square", "AB"), "not checked")
    form, now = bundled.form(), datetime.now(UTC)
    return lambda: collector.collect(form, now)


def _sealing(campaign: Campaign) -> Act:
    keys, signature, label = recipients(campaign.sealing.recipients), samples.signature(), samples.label()
    return lambda: seal(signature, label, keys)


def _inserting(bare: sqlite3.Connection, body: bytes) -> Act:
    for pragma in PRAGMAS:
        bare.execute(f"PRAGMA {pragma}").close()
    bare.execute("CREATE TABLE bare (number INTEGER PRIMARY KEY, body BLOB)").close()
    return lambda: bare.execute("INSERT INTO bare (body) VALUES (?)", (body,)).close()


def _flushing(file: int, body: bytes) -> Act:
    def flush() -> None:
        os.write(file, body)
        os.fsync(file)

    return flush
