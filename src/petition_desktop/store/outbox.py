"""The outbox: this device's own sealed signatures, in order, and what the server said about each.

A signature waits until it has a receipt (`receipts`); there is no state between, so a crash leaves nothing to repair.
Rows are never deleted: label and digest stay, so that the chain is whole; only ciphertexts go, some days after
acceptance.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime

from msgspec import Struct
from sqlalchemy import func, select, update

from petition_core.batch import Item
from petition_core.errors import SignatureDamaged
from petition_core.receipt import Receipts
from petition_core.sealed import SealedSignature, chain_start, entry_of
from petition_desktop.store import receipts as kept
from petition_desktop.store.connections import Connections
from petition_desktop.store.outbox_rows import damaged_rows, read_items, waiting_rows, whole_item
from petition_desktop.store.tables import outbox as table
from petition_desktop.store.tables import receipt

Make = Callable[[int, bytes], SealedSignature]
Beside = Callable[[sqlite3.Connection, int], None]
_CHUNK = 200  # rows read at once where many are walked through

# Built once: making a statement costs more than running it.
_LAST = select(table.c.number, table.c.entry).order_by(table.c.number.desc()).limit(1)
_WITHOUT_RECEIPT = select(func.count()).select_from(table).where(kept.WITHOUT_RECEIPT)
# In SQL's own words, because SQLAlchemy's work for every row would cost as much as the row.
_LAST_ENTRY = "SELECT number, entry FROM outbox ORDER BY number DESC LIMIT 1"
_KEEP = """
    INSERT INTO outbox (number, id, campaign_id, campaign_version, day, label, digest, entry, ciphertext)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


class Counts(Struct, frozen=True):
    """How many signatures this device has taken, and how they stand. `last_number` equals `signatures`."""

    signatures: int
    waiting: int
    accepted: int
    refused: int
    last_number: int


class Outbox:
    """The outbox of one device. Every method is one short transaction and may be called on any thread."""

    def __init__(self, connections: Connections, device_id: bytes) -> None:
        self._connections = connections
        self._start = chain_start(device_id)
        self._settled_up_to = 0  # all up to here have receipts, which nobody takes from them again

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
        with self._connections.reading() as connection:
            self._settled_up_to = kept.settled_up_to(connection, self._settled_up_to)
            for row in waiting_rows(connection, max(after, self._settled_up_to), limit_rows):
                one = whole_item(row)
                number, ciphertext = row[0], row[-1]
                room -= len(ciphertext or b"")  # none, where it was taken back before it was sent
                if stretch and (one is None or number != next_number or room < 0):
                    break
                if one is None:
                    raise SignatureDamaged((number,))
                stretch.append(one)
                next_number = number + 1
        return tuple(stretch)

    def settle(self, receipts: Receipts) -> kept.Settled:
        """Write down checked receipts. Only a waiting signature with this id and these very bytes is changed.

        In small transactions: what a crash leaves waiting is sent again, and that changes nothing.
        """
        accepted = refused = 0
        for portion in kept.portions(receipts.receipts):
            with self._connections.writing() as connection:
                settled = kept.settle(connection, portion, receipts.server_time)
            accepted += settled.accepted
            refused += settled.refused
        return kept.Settled(accepted, refused)

    def forget_accepted(self, before: Callable[[str], datetime]) -> int:
        """Delete the ciphertexts accepted before `before(campaign id)`, in the server's time; how many.

        The bytes are overwritten, in the file and in the WAL. Labels and receipts stay.
        """
        same, kept_still = receipt.c.number == table.c.number, table.c.ciphertext.is_not(None)
        held = (same, receipt.c.state == "accepted", kept_still)
        with self._connections.reading() as connection:
            campaigns = connection.execute(select(table.c.campaign_id).where(*held).distinct()).scalars().all()
        count = 0
        for campaign_id in campaigns:
            early = receipt.c.settled_at < int(before(campaign_id).timestamp())
            due = select(table.c.number).where(*held, early, table.c.campaign_id == campaign_id)
            some = due.limit(_CHUNK).correlate(None).scalar_subquery()
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
            signatures = int(connection.execute(select(func.count()).select_from(table)).scalar_one())
            settled, refused = kept.settled(connection)
            waiting, last_number = signatures - settled, last.number if last else 0
            if signatures != last_number:  # of a damaged store a signature may be gone, and its receipt there
                waiting = int(connection.execute(_WITHOUT_RECEIPT).scalar_one())
        return Counts(signatures, waiting, settled - refused, refused, last_number)

    def last_receipts(self, count: int) -> tuple[kept.KeptReceipt, ...]:
        """What the server said of the last `count` signatures it answered for, the newest first."""
        with self._connections.reading() as connection:
            return kept.last_receipts(connection, count)

    def damaged(self) -> tuple[int, ...]:
        """The numbers of those that wait and are not what was written: none can be sent. Reads all that waits."""
        with self._connections.reading() as connection:
            return damaged_rows(connection, kept.settled_up_to(connection, self._settled_up_to))

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
