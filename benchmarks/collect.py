"""From click to durable: collecting a signature against one raw INSERT and commit of as many bytes.

The bare side is a table of number and bytes in a file of its own on the same disk, with the store's pragmas, written
by `sqlite3` itself: no index, no chain, no checks. At the window it stands where the press on Sign would: after the
same work on the screen, which leaves disk and caches in another state. Sealing is measured apart in the same turns
and subtracted, because its cost is chosen and not this act's to save. What the disk takes for one flush is the floor.
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
Times = Mapping[str, Sequence[float]]

ROUNDS = 400
CLICKS = 150
WARM_UP = 20
GOAL = 3.0
#: A row of the outbox beside its ciphertext: id, label, digest, entry, campaign, day, state.
ROW_BESIDE = 300


def measure() -> Result:
    """At the window, then the act alone: each beside sealing, the raw insert and the disk's own flush, in turns."""
    signed = bundled.campaign()
    size = len(seal(samples.signature(), samples.label(), recipients(signed.campaign.sealing.recipients)).ciphertext)
    with scratch_folder() as scratch, (scratch / "bare.bytes").open("wb", buffering=0) as file:
        store = open_connections(DataFolder(scratch / "store"))
        bare = sqlite3.connect(scratch / "bare.sqlite3", isolation_level=None)
        acts = {
            "collect": _collecting(store, scratch, signed.campaign),
            "seal": _sealing(signed.campaign),
            "insert": _inserting(bare, os.urandom(size + ROW_BESIDE)),
            "flush": _flushing(file.fileno(), os.urandom(size + ROW_BESIDE)),
        }
        _in_turns(WARM_UP, _timed(acts, time.perf_counter))
        alone = _in_turns(ROUNDS, _timed(acts, time.perf_counter))
        processor = _in_turns(ROUNDS // 2, _timed(acts, time.process_time))
        window = StallWindow(scratch / "window", signed)
        instead = {name: functools.partial(window.instead, acts[name]) for name in ("seal", "insert")}
        at_window = _in_turns(CLICKS, {"collect": window.sign, **instead})
        bare.close()
        store.close()
        if window.close() != CLICKS:
            raise RuntimeError("not every click became a signature")
    remark = f"{CLICKS} clicks and {ROUNDS} acts, {size:,} bytes sealed each; {_slow(at_window, alone)}"
    return Result("collect", "from click to durable, hybrid keys", _rows(at_window, alone, processor), (remark,))


def _rows(at_window: Times, alone: Times, processor: Times) -> tuple[Row, ...]:
    return (
        compare("Sign pressed until durable, sealing apart", "ms", _apart(at_window), at_window["insert"], GOAL),
        compare("Sign pressed until durable, whole", "ms", at_window["collect"], at_window["insert"]),
        compare("the act without the window, sealing apart", "ms", _apart(alone), alone["insert"], GOAL),
        Row("sealing alone", "ms", statistics.median(alone["seal"])),
        Row("one flush of the disk alone", "ms", statistics.median(alone["flush"])),
        compare("processor's share of the act, sealing apart", "ms", _apart(processor), processor["insert"]),
    )


def _apart(times: Times) -> list[float]:
    """Collecting without the sealing of the same round."""
    return [whole - sealing for whole, sealing in zip(times["collect"], times["seal"], strict=True)]


def _slow(at_window: Times, alone: Times) -> str:
    slow = {"click": at_window["collect"], "act": alone["collect"], "insert": alone["insert"]}
    told = (f"{name} {statistics.quantiles(found, n=100)[98]:.1f}" for name, found in slow.items())
    return f"99 of 100 take less than, in ms: {', '.join(told)}"


def _timed(acts: Mapping[str, Act], clock: Callable[[], float]) -> dict[str, Callable[[], float]]:
    return {name: functools.partial(seconds, act, clock) for name, act in acts.items()}


def _in_turns(rounds: int, sides: Mapping[str, Callable[[], float]]) -> Times:
    """Milliseconds of each side."""
    return {name: [1000 * one for one in found] for name, found in in_turns(rounds, sides).items()}


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
