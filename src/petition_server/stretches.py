"""Rebuilds batches from what is stored: the stretch of an arrival, in the order of the chain, with the device's head.

Of an arrival only what came with it travels with its ciphertext. What the server had before, does not hold or
refused goes by its digest, so the chain stays whole and every ciphertext is fetched once.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from sqlalchemy import Connection, case, select

from petition_core.batch import Batch, Item, batch_bytes
from petition_core.sealed import read_label
from petition_server.database import AnyRow, Database
from petition_server.tables import batches, conflicts, devices, sealed


class Arrived(Struct, frozen=True):
    """The `arrival`-th batch of a device, as the bytes that travel."""

    arrival: int
    batch: bytes


class StretchBroken(Exception):
    """Rows of a stored stretch are gone or changed: a fault of the database that `check` explains."""


def next_arrival(database: Database, device_id: bytes, after: int) -> Arrived | None:
    """The first batch of this device that arrived after its `after`-th, or None when there is none."""
    query = (
        select(batches, devices.c.public_key)
        .join(devices, devices.c.device_id == batches.c.device_id)
        .where(batches.c.device_id == device_id, batches.c.arrival > after)
        .order_by(batches.c.arrival)
        .limit(1)
    )
    with database.reading() as connection:
        found = connection.execute(query).one_or_none()
        if found is None:
            return None
        items = _items(connection, found)
    return Arrived(found.arrival, batch_bytes(Batch(found.public_key, tuple(items), found.head)))


def _items(connection: Connection, arrived: AnyRow) -> list[Item]:
    """Follow the chain back from the entry that the device signed: of a fork this picks the right branch."""
    in_stretch = (
        sealed.c.device_id == arrived.device_id,
        sealed.c.number.between(arrived.first_number, arrived.last_number),
    )
    came_with_it = case((sealed.c.arrival == arrived.arrival, sealed.c.ciphertext)).label("ciphertext")
    query = select(sealed.c.entry, sealed.c.label, sealed.c.digest, came_with_it).where(*in_stretch)
    rows: Mapping[bytes, AnyRow] = {row.entry: row for row in connection.execute(query)}
    refused: Mapping[bytes, AnyRow] | None = None
    items: list[Item] = []
    entry = arrived.last_entry
    for _number in range(arrived.first_number, arrived.last_number + 1):
        if entry in rows:
            row, ciphertext = rows[entry], rows[entry].ciphertext
        else:
            refused = _refused(connection, arrived) if refused is None else refused
            if entry not in refused:
                raise StretchBroken
            row, ciphertext = refused[entry], None
        label = read_label(row.label)
        items.append(Item(label, row.digest, ciphertext))
        entry = label.previous
    items.reverse()
    return items


def _refused(connection: Connection, arrived: AnyRow) -> Mapping[bytes, AnyRow]:
    query = select(conflicts.c.entry, conflicts.c.label, conflicts.c.digest).where(
        conflicts.c.device_id == arrived.device_id,
        conflicts.c.number.between(arrived.first_number, arrived.last_number),
    )
    return {row.entry: row for row in connection.execute(query)}
