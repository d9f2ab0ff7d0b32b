"""20,000 signatures from a laptop's store to a real server, against the bare bulk insert of the same bytes.

Ours is all of it: reading the outbox, batches with the device's signature, HTTP to a process of its own, checking
the chain, storing, signed receipts, settling the outbox, and both sides' commits on the disk. A round begins with a
fresh copy of the laptop and a fresh server; only the push itself is timed.
"""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import psutil
from msgspec import Struct

from benchmarks import bare_insert, bundled
from benchmarks.filled_store import fill
from benchmarks.frame import Result, Row, compare_rates, in_turns, scratch_folder, seconds
from benchmarks.server_room import server_room
from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.model import Suite
from petition_desktop.store.database import open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.sync.join import connect, join
from petition_desktop.sync.push import push
from tests.support.postgres import Postgres, PostgresMissing, running_postgres
from tests.support.running_server import RunningServer

SIGNATURES = 20_000
ROUNDS = 3
GOAL = 2  # half the rate of the bare insert, on PostgreSQL
SUITES: tuple[Suite, ...] = ("hybrid", "classic")


class Laptop(Struct, frozen=True):
    """A filled data folder to copy from, and the same bytes as bare rows."""

    folder: Path
    signed: SignedCampaign
    rows: list[bare_insert.Row]


class Spent(Struct, frozen=True):
    """Processor seconds of one push, on each side of the line."""

    laptop: float
    server: float


def measure() -> Result:
    """Both kinds of key on each database this machine has."""
    found: list[Row] = []
    remarks: list[str] = []
    with ExitStack() as stack:
        scratch = stack.enter_context(scratch_folder())
        engines: dict[str, Postgres | None] = {"SQLite": None}
        try:
            # Without the haste of tests: a commit is on the disk, as on a real server.
            engines["PostgreSQL"] = stack.enter_context(running_postgres(()))
        except PostgresMissing:
            remarks.append("no PostgreSQL on this machine, so it was not measured")
        for suite in SUITES:
            laptop = _filled(scratch / suite, suite)
            for name, postgres in engines.items():
                row, remark = _compared(laptop, suite, name, postgres, scratch)
                found.append(row)
                remarks.append(remark)
    return Result("push", f"{SIGNATURES:,} signatures from a laptop to a server", tuple(found), tuple(remarks))


def _filled(folder: Path, suite: Suite) -> Laptop:
    signed = bundled.campaign(suite)
    return Laptop(folder, signed, bare_insert.rows(fill(DataFolder(folder), signed, SIGNATURES)))


def _compared(laptop: Laptop, suite: str, name: str, postgres: Postgres | None, scratch: Path) -> tuple[Row, str]:
    """One row of the table, and where the processor's time went."""
    spent: list[Spent] = []
    numbers = count()

    def ours() -> float:
        with _room(scratch / f"ours-{next(numbers)}", postgres) as (room, address):
            return _pushed(laptop, room, address, spent)

    def bare() -> float:
        with _room(scratch / f"bare-{next(numbers)}", postgres) as (room, address):
            return seconds(_inserting(laptop, room, address))

    measured = in_turns(ROUNDS, {"ours": ours, "bare": bare})
    goal = GOAL if postgres else None
    row = compare_rates(f"{suite}, {name}", "rows per second", SIGNATURES, measured["ours"], measured["bare"], goal)
    total = statistics.median(measured["ours"])
    on_laptop, on_server = (statistics.median(getattr(one, side) for one in spent) for side in ("laptop", "server"))
    size = sum(len(body[-1]) for body in laptop.rows) / len(laptop.rows)
    remark = (
        f"{suite}, {name}: {total:.1f} s for {size:,.0f} bytes each; "
        f"processor: laptop {on_laptop:.1f} s, server {on_server:.1f} s (without the database's own processes)"
    )
    return row, remark


@contextmanager
def _room(folder: Path, postgres: Postgres | None) -> Iterator[tuple[Path, str]]:
    """A folder and an empty database for one round; an empty address means SQLite."""
    folder.mkdir()
    address = postgres.database() if postgres else ""
    try:
        yield folder, address
    finally:
        if postgres:
            postgres.drop(address)
        shutil.rmtree(folder)


def _inserting(laptop: Laptop, room: Path, address: str) -> Callable[[], None]:
    if address:
        return lambda: bare_insert.into_postgresql(address, laptop.rows)
    return lambda: bare_insert.into_sqlite(room / "bare.sqlite3", laptop.rows)


def _pushed(laptop: Laptop, room: Path, address: str, spent: list[Spent]) -> float:
    """A fresh server and a fresh copy of the laptop; the seconds of the push alone."""
    shutil.copytree(laptop.folder, room / "laptop")
    with server_room(room, laptop.signed, address) as (server, invite):
        return _timed_push(DataFolder(room / "laptop"), invite, server, spent)


def _timed_push(folder: DataFolder, invite: str, server: RunningServer, spent: list[Spent]) -> float:
    store = open_store(folder, "file")
    process = psutil.Process(server.program.pid)
    join(invite, store, _now)
    with connect(store, _now) as client:
        server_before, laptop_before = sum(process.cpu_times()[:2]), time.process_time()
        taken = seconds(lambda: push(store, client, _now))
        laptop_spent = time.process_time() - laptop_before
        spent.append(Spent(laptop_spent, sum(process.cpu_times()[:2]) - server_before))
    if store.outbox.counts().accepted != SIGNATURES:
        raise RuntimeError(f"not all were accepted: {store.outbox.counts()}")
    store.close()
    return taken


def _now() -> datetime:
    return datetime.now(UTC)
