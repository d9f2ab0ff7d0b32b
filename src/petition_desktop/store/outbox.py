"""The outbox: this device's own sealed signatures, in order, and what the server said about each.

A signature waits until a receipt settles it; there is no state between, so a crash leaves nothing to repair. Rows are
never deleted: label and digest stay, so that the chain is whole; only ciphertexts go, some days after acceptance.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from msgspec import Struct
from sqlalchemy import Connection, func, select, update

from petition_core.batch import Item
from petition_core.errors import SignatureDamaged
from petition_core.receipt import Receipt, Receipts
from petition_core.sealed import SealedSignature, chain_start, entry_of
from petition_desktop.store.connections import Connections
from petition_desktop.store.outbox_rows import WAITING, damaged_rows, read_items, whole_item
from petition_desktop.store.tables import outbox as table

Make = Callable[[int, bytes], SealedSignature]
Beside = Callable[[sqlite3.Connection, int], None]
_CHUNK = 200  # rows read at once where many are walked through
_SETTLED_AT_ONCE = 100  # a signer who presses Sign meanwhile waits for so many to be written

# Built once: making a statement costs more than running it.
_LAST = select(table.c.number, table.c.entry).order_by(table.c.number.desc()).limit(1)
# In SQL's own words, because SQLAlchemy's work for every row would cost as much as the row.
_LAST_ENTRY = "SELECT number, entry FROM outbox ORDER BY number DESC LIMIT 1"
_KEEP = """
    INSERT INTO outbox (number, id, campaign_id, campaign_version, day, label, digest, entry, ciphertext)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
# A signer took it back: the laptop has no reason to hold it a moment longer.
_SETTLE = """
    UPDATE outbox SET state = ?, reason = ?, server_time = ?, settled_at = ?,
        ciphertext = CASE WHEN ? = 'withdrawn' THEN NULL ELSE ciphertext END
    WHERE id = ? AND digest = ? AND state = 'waiting'
"""


class Counts(Struct, frozen=True):
    """How many signatures this device has taken, and how they stand. `last_number` equals `signatures`."""

    signatures: int
    waiting: int
    accepted: int
    refused: int
    last_number: int


class Settled(Struct, frozen=True):
    """What one set of receipts changed."""

    accepted: int
    refused: int


class KeptReceipt(Struct, frozen=True):
    """The server's word on one signature. `server_time` is ISO 8601 in UTC; `reason` is a code or empty."""

    number: int
    id: bytes
    state: str
    reason: str
    server_time: str


class Outbox:
    """The outbox of one device. Every method is one short transaction and may be called on any thread."""

    def __init__(self, connections: Connections, device_id: bytes) -> None:
        self._connections = connections
        self._start = chain_start(device_id)

    def add(self, make: Make, beside: Beside | None = None) -> SealedSignature:
        """Keep one more signature; when this returns, it is on the disk.

        `make` seals it for its number and the entry before it; `beside` writes what must be kept with it or not at
        all. Whatever they raise, and every `StoreError`, leaves the outbox as it was.
        """
        with self._connections.adding() as connection:
            last = connection.execute(_LAST_ENTRY).fetchall()
            number, previous = (last[0][0] + 1, last[0][1]) if last else (1, self._start)
            sealed = make(number, previous)
            if (sealed.label.number, sealed.label.previous) != (number, previous):
                raise ValueError("the label does not continue the chain")
            connection.execute(_KEEP, _row(sealed)).close()
            if beside is not None:
                beside(connection, number)
        return sealed

    def waiting(self, limit_rows: int, limit_bytes: int, after: int = 0) -> tuple[Item, ...]:
        """The first stretch without gaps that waits behind number `after`.

        At most so many rows and bytes of ciphertext, but at least one; empty if nothing waits there. It ends before a
        damaged signature; `SignatureDamaged` if it would begin with one.
        """
        stretch: list[Item] = []
        room, next_number = limit_bytes, 0
        wanted = WAITING.where(table.c.number > after).limit(limit_rows)
        with self._connections.reading() as connection, connection.execute(wanted) as rows:
            for row in rows:
                one = whole_item(row)
                room -= len(row.ciphertext or b"")  # none, where it was taken back before it was sent
                if stretch and (one is None or row.number != next_number or room < 0):
                    break
                if one is None:
                    raise SignatureDamaged((row.number,))
                stretch.append(one)
                next_number = row.number + 1
        return tuple(stretch)

    def settle(self, receipts: Receipts) -> Settled:
        """Write down checked receipts. Only a waiting signature with this id and these very bytes is changed.

        In small transactions: what a crash leaves waiting is sent again, and that changes nothing.
        """
        accepted = refused = 0
        for portion in _portions(receipts.receipts):
            with self._connections.writing() as connection:
                accepted += _settle(connection, "accepted", portion, receipts.server_time)
                refused += _settle(connection, "refused", portion, receipts.server_time)
        return Settled(accepted, refused)

    def forget_accepted(self, before: Callable[[str], datetime]) -> int:
        """Delete the ciphertexts accepted before `before(campaign id)`, in the server's time; how many.

        The bytes are overwritten, in the file and in the WAL. Labels and receipts stay.
        """
        held = (table.c.state == "accepted", table.c.ciphertext.is_not(None))
        with self._connections.reading() as connection:
            campaigns = connection.execute(select(table.c.campaign_id).where(*held).distinct()).scalars().all()
        count = 0
        for campaign_id in campaigns:
            due = (*held, table.c.campaign_id == campaign_id, table.c.settled_at < int(before(campaign_id).timestamp()))
            some = select(table.c.number).where(*due).limit(_CHUNK).scalar_subquery()
            gone = _CHUNK
            while gone == _CHUNK:  # in small steps, so that signing goes on beside it
                with self._connections.writing() as connection:
                    change = update(table).where(table.c.number.in_(some)).values(ciphertext=None)
                    gone = connection.execute(change).rowcount
                count += gone
        if count:
            self._connections.empty_journal()
        return count

    def counts(self) -> Counts:
        with self._connections.reading() as connection:
            last = connection.execute(_LAST).first()
            rows = connection.execute(select(table.c.state, func.count()).group_by(table.c.state))
            of = {str(state): int(count) for state, count in rows}
        waiting, accepted, refused = (of.get(state, 0) for state in ("waiting", "accepted", "refused"))
        return Counts(waiting + accepted + refused, waiting, accepted, refused, last.number if last else 0)

    def last_receipts(self, count: int) -> tuple[KeptReceipt, ...]:
        """What the server said of the last `count` signatures it answered for, the newest first."""
        columns = (table.c.number, table.c.id, table.c.state, table.c.reason, table.c.server_time)
        answered = select(*columns).where(table.c.state != "waiting")
        with self._connections.reading() as connection:
            rows = connection.execute(answered.order_by(table.c.number.desc()).limit(count))
            return tuple(KeptReceipt(*row) for row in rows)

    def damaged(self) -> tuple[int, ...]:
        """The numbers of those that wait and are not what was written: none can be sent. Reads all that waits."""
        with self._connections.reading() as connection:
            return damaged_rows(connection)

    def stretch(self, first: int, last: int) -> Iterator[Item]:
        """The items from number `first` to `last`; without its ciphertext where that was forgotten or is damaged.

        Reads in small steps, so that signing goes on beside it. `SignatureDamaged` where not even the label is whole.
        """
        while first <= last:
            with self._connections.reading() as connection:
                chunk = read_items(connection, first, min(last, first + _CHUNK - 1))
            if not chunk:
                return
            yield from chunk
            first = chunk[-1].label.number + 1


def _settle(connection: Connection, state: str, receipts: Sequence[Receipt], time: str) -> int:
    """Write down those that lead to `state`; how many signatures changed."""
    when = _seconds(time)
    rows = [
        (state, why := one.state if one.state == "withdrawn" else one.reason, time, when, why, one.id, one.digest)
        for one in receipts
        if one.accepted == (state == "accepted")
    ]
    return connection.exec_driver_sql(_SETTLE, rows).rowcount if rows else 0


def _portions(receipts: Sequence[Receipt]) -> Iterator[Sequence[Receipt]]:
    return (receipts[start : start + _SETTLED_AT_ONCE] for start in range(0, len(receipts), _SETTLED_AT_ONCE))


def _row(sealed: SealedSignature) -> tuple[str | int | bytes, ...]:
    """The values of `_KEEP`."""
    label, digest, written = sealed.label, sealed.digest, sealed.label.to_bytes()
    return (
        label.number,
        label.id,
        label.campaign_id,
        label.campaign_version,
        label.day,
        written,
        digest,
        entry_of(label.previous, written, digest),
        sealed.ciphertext,
    )


def _seconds(server_time: str) -> int:
    time = datetime.fromisoformat(server_time)
    return int((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp())
