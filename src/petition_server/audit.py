"""The keeper's check: is what the server holds whole, and does every bit of it stand on a device's signature?

A fault is something the server or its disk did wrong. Gaps, forks and conflicts are counted but are no faults: they
come from the laptops, nothing here can mend them, and an alarm that never ends is soon ignored.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from msgspec import Struct
from sqlalchemy import Connection, exists, func, select

from petition_core.batch import head_statement
from petition_core.errors import WireError
from petition_core.sealed import Label, entry, read_label
from petition_core.signing import verify
from petition_server.database import AnyRow, Database
from petition_server.gaps import count_in, forked_numbers, missing_numbers
from petition_server.tables import HELD, batches, conflicts, devices, sealed, tombstones, withdrawal_count

_ROWS_AT_ONCE = 200


class Fault(Struct, frozen=True):
    """What is wrong, and where: a device and one of its numbers (0 where the whole device is meant)."""

    what: str
    device_id: str
    number: int


class Findings(Struct, frozen=True):
    """The result of a check. Only `faults` mean that something here is broken."""

    devices: int
    signatures: int
    arrivals: int
    missing: int
    forks: int
    conflicts: int
    faults: list[Fault]


def check(database: Database) -> Findings:
    """Read every row once, as of one moment, and verify all digests, chains and heads."""
    with database.reading() as connection:
        everyone = connection.execute(select(devices)).all()
        faults = [fault for device in everyone for fault in _DeviceCheck(connection, device).faults()]
        faults += _across_devices(connection)
        count = {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (sealed, batches, conflicts)
        }
        missing = sum(count_in(ranges) for ranges in missing_numbers(connection).values())
        forks = sum(forked_numbers(connection).values())
    return Findings(
        len(everyone), count["sealed"], count["batches"], missing, forks, count["conflicts"], faults
    )  # fmt: skip


def _across_devices(connection: Connection) -> Iterator[Fault]:
    kept = (
        select(sealed.c.device_id, sealed.c.number)
        .join(tombstones, tombstones.c.id == sealed.c.id)
        .where(sealed.c.ciphertext.is_not(None))
    )
    for row in connection.execute(kept):
        yield Fault("withdrawn and still held", row.device_id.hex(), row.number)
    counted = select(func.count(tombstones.c.place), func.coalesce(func.max(tombstones.c.place), 0))
    if set(connection.execute(counted).one()) != {connection.execute(select(withdrawal_count.c.last)).scalar()}:
        yield Fault("a withdrawal is gone", "", 0)
    nobody = select(sealed.c.device_id).where(~exists().where(devices.c.device_id == sealed.c.device_id)).distinct()
    for row in connection.execute(nobody):
        yield Fault("the device is not known", row.device_id.hex(), 0)


class _DeviceCheck:
    """One device: its rows by themselves first, then every arrival's head and the chain behind it."""

    def __init__(self, connection: Connection, device: AnyRow) -> None:
        self._connection = connection
        self._device = device
        self._labels: dict[bytes, Label] = {}
        self._proven: set[bytes] = set()

    def faults(self) -> Iterator[Fault]:
        """Everything wrong with this device's rows."""
        for table in (sealed, conflicts):
            query = select(table).where(table.c.device_id == self._device.device_id)
            for row in self._connection.execute(query.execution_options(yield_per=_ROWS_AT_ONCE)):
                if what := self._row_fault(row):
                    yield self._fault(what, row.number)
        arrived = select(batches).where(batches.c.device_id == self._device.device_id).order_by(batches.c.arrival)
        arrivals = self._connection.execute(arrived).all()
        if [one.arrival for one in arrivals] != list(range(1, self._device.arrivals + 1)):
            yield self._fault("an arrival is gone", 0)
        for one in arrivals:
            if what := self._arrival_fault(one):
                yield self._fault(what, one.last_number)
        for unproven in self._labels.keys() - self._proven:
            yield self._fault("no signature of the device covers it", self._labels[unproven].number)
        if self._device.last_number != max((label.number for label in self._labels.values()), default=0):
            yield self._fault("its last number is wrong", self._device.last_number)

    def _fault(self, what: str, number: int) -> Fault:
        return Fault(what, self._device.device_id.hex(), number)

    def _row_fault(self, row: AnyRow) -> str:
        try:
            label = read_label(row.label)
        except WireError:
            return "its label is changed"
        named = (row.device_id, row.id, row.number) == (label.device_id, label.id, label.number)
        if not named or entry(label, row.digest) != row.entry:
            return "its label is changed"
        self._labels[row.entry] = label
        if row.ciphertext is None:
            return "its ciphertext is gone" if getattr(row, "state", "") == HELD else ""
        return "" if hashlib.sha256(row.ciphertext).digest() == row.digest else "its ciphertext is changed"

    def _arrival_fault(self, one: AnyRow) -> str:
        statement = head_statement(one.device_id, one.last_number, one.last_entry)
        try:
            verify(self._device.public_key, statement, one.head, "batch")
        except WireError:
            return "the device's signature is wrong"
        at = one.last_entry
        for number in range(one.last_number, one.first_number - 1, -1):
            label = self._labels.get(at)
            if label is None or label.number != number:
                return "a part of this arrival is gone or changed"
            self._proven.add(at)
            at = label.previous
        return ""
