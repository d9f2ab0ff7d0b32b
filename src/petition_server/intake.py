"""Takes a batch in: one transaction that stores what is new, and a receipt for each signature once that is durable.

A device's signatures are stored under the lock of the device's row, so that two servers and ten copies of one batch
come out as if they had come one after the other. What may be stored is decided in `sorting`.
"""

from __future__ import annotations

from collections.abc import Sequence

import psycopg
from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, bindparam, select, text, update
from sqlalchemy.exc import IntegrityError

from petition_core.batch import Batch, read_batch
from petition_core.errors import BadSignature, BatchRefused, SenderUnknown
from petition_core.receipt import Receipts, receipts_bytes
from petition_server.bulk import Row, insert_rows
from petition_server.clock import moment
from petition_server.server import Server
from petition_server.sorting import Entered, Known, Sorting, sort_items
from petition_server.tables import batches, conflicts, devices, sealed, tombstones

_IDS_AT_ONCE = 1000


class _Place(Struct, frozen=True):
    """Where what arrives goes: the device, its next arrival, its highest number so far, the time."""

    device_id: bytes
    arrival: int
    last_number: int
    now: str


def take_in(server: Server, untrusted: bytes) -> bytes:
    """Store a batch and give the signed receipts.

    Whoever brings it, the batch itself proves its device. `BatchRefused` and `ChainBroken` where it does not,
    `SenderUnknown` where the device never joined. A batch of a revoked device that somebody else carries here is kept:
    people signed it, perhaps before the laptop was lost, and staff see which device it is.
    """
    batch = _read(untrusted)
    with server.database.writing() as connection:
        place = _lock(connection, batch.device_id, moment(server.clock()))
        sorting = _store(connection, place, batch)
    receipts = Receipts(place.device_id, moment(server.clock()), tuple(sorting.receipts))
    return receipts_bytes(server.key, receipts)


def _read(untrusted: bytes) -> Batch:
    try:
        return read_batch(untrusted)
    except BadSignature:
        raise BatchRefused(reason="its signature is not right") from None


def _lock(connection: Connection, device: bytes, now: str) -> _Place:
    query = select(devices.c.arrivals, devices.c.last_number).where(devices.c.device_id == device).with_for_update()
    row = connection.execute(query).one_or_none()
    if row is None:
        raise SenderUnknown
    return _Place(device, row.arrivals + 1, row.last_number, now)


def _store(connection: Connection, place: _Place, batch: Batch) -> Sorting:
    first, last = batch.items[0].label.number, batch.items[-1].label.number
    ids = [item.label.id for item in batch.items]
    withdrawn = _withdrawn(connection, ids)
    same_numbers = sealed.c.number.between(first, last)
    sorting = sort_items(batch.items, _known(connection, place.device_id, same_numbers), withdrawn)
    try:
        with connection.begin_nested():
            _write(connection, place, batch, sorting)
    except (IntegrityError, psycopg.errors.UniqueViolation):
        # The only way here: an id that this device used before, under a number outside this batch.
        known: dict[bytes, Known] = {}
        for at in range(0, len(ids), _IDS_AT_ONCE):
            known |= _known(connection, place.device_id, sealed.c.id.in_(ids[at : at + _IDS_AT_ONCE]))
        sorting = sort_items(batch.items, known, withdrawn)
        _write(connection, place, batch, sorting)
    return sorting


def _known(connection: Connection, device: bytes, condition: ColumnElement[bool]) -> dict[bytes, Known]:
    query = select(sealed.c.id, sealed.c.entry, sealed.c.state).where(sealed.c.device_id == device, condition)
    return {row.id: Known(row.entry, row.state) for row in connection.execute(query)}


def _withdrawn(connection: Connection, ids: Sequence[bytes]) -> set[bytes]:
    found: set[bytes] = set()
    if connection.dialect.name == "postgresql":
        # A withdrawal that is being written waits for us, or we for it; on SQLite there is one writer at a time.
        connection.execute(text("LOCK TABLE tombstones IN SHARE MODE"))
    if connection.execute(select(tombstones.c.id).limit(1)).one_or_none() is None:
        return found
    for at in range(0, len(ids), _IDS_AT_ONCE):
        query = select(tombstones.c.id).where(tombstones.c.id.in_(ids[at : at + _IDS_AT_ONCE]))
        found.update(connection.execute(query).scalars())
    return found


def _write(connection: Connection, place: _Place, batch: Batch, sorting: Sorting) -> None:
    refused = _not_kept_yet(connection, place.device_id, sorting.refused)
    fresh = [*sorting.new, *sorting.filled, *refused]
    if not fresh:
        return
    last = batch.items[-1]
    arrived = {
        "device_id": place.device_id,
        "arrival": place.arrival,
        # What came before the first new one is in an earlier arrival.
        "first_number": min(one.item.label.number for one in fresh),
        "last_number": last.label.number,
        "last_entry": last.entry,
        "head": batch.head,
        "arrived": place.now,
    }
    connection.execute(batches.insert().values(arrived))
    insert_rows(connection, sealed, [_sealed_row(place, one) for one in sorting.new])
    insert_rows(connection, conflicts, [_conflict_row(place, one) for one in refused])
    _fill(connection, place, sorting.filled)
    connection.execute(
        update(devices)
        .where(devices.c.device_id == place.device_id)
        .values(arrivals=place.arrival, last_number=max(place.last_number, last.label.number), last_seen=place.now)
    )


def _not_kept_yet(connection: Connection, device: bytes, refused: list[Entered]) -> list[Entered]:
    if not refused:
        return []
    numbers = [one.item.label.number for one in refused]
    query = select(conflicts.c.entry).where(
        conflicts.c.device_id == device, conflicts.c.number.between(min(numbers), max(numbers))
    )
    kept = set(connection.execute(query).scalars())
    return [one for one in refused if one.item.entry not in kept]


def _sealed_row(place: _Place, one: Entered) -> Row:
    item, label = one.item, one.item.label
    ciphertext = item.ciphertext if one.word == "held" else None
    return (
        place.device_id, label.id, label.number, place.arrival, label.campaign_id, label.campaign_version,
        one.word, item.entry, item.digest, item.label_bytes, ciphertext,
    )  # fmt: skip


def _conflict_row(place: _Place, one: Entered) -> Row:
    item, label = one.item, one.item.label
    return (
        place.device_id, label.number, item.entry, label.id, one.word, place.now,
        item.digest, item.label_bytes, item.ciphertext,
    )  # fmt: skip


def _fill(connection: Connection, place: _Place, filled: list[Entered]) -> None:
    if not filled:
        return
    statement = (
        update(sealed)
        .where(sealed.c.device_id == place.device_id, sealed.c.id == bindparam("its_id"))
        .values(state="held", arrival=place.arrival, ciphertext=bindparam("bytes"))
    )
    connection.execute(statement, [{"its_id": one.item.label.id, "bytes": one.item.ciphertext} for one in filled])
