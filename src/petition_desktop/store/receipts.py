"""The server's word on each signature of this device, beside the outbox. What has no receipt waits.

In a table of their own, because a change of a signature's row would write its ciphertext anew. A receipt once written
never changes and is never deleted. `outbox` hands out the transactions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from msgspec import Struct
from sqlalchemy import Connection, func, select

from petition_core.receipt import Receipt
from petition_desktop.store.tables import outbox
from petition_desktop.store.tables import receipt as table

#: A signer who presses Sign meanwhile waits for so many to be written.
SETTLED_AT_ONCE = 250

#: The condition for a row of the outbox.
WITHOUT_RECEIPT = ~select(table.c.number).where(table.c.number == outbox.c.number).exists()

# In SQL's own words, because SQLAlchemy's work for every row would cost as much as the row.
_SETTLE = """
    INSERT INTO receipt (number, state, reason, server_time, settled_at)
    SELECT number, ?, ?, ?, ? FROM outbox WHERE id = ? AND digest = ?
    ON CONFLICT (number) DO NOTHING
"""
# A signer took it back: the laptop has no reason to hold it a moment longer.
_EMPTY = """
    UPDATE outbox SET ciphertext = NULL WHERE id = ? AND digest = ?
        AND (SELECT reason FROM receipt WHERE receipt.number = outbox.number) = 'withdrawn'
"""
_END_OF_STRETCH = """
    SELECT number FROM receipt
    WHERE number > ? AND NOT EXISTS (SELECT 1 FROM receipt AS next WHERE next.number = receipt.number + 1)
    ORDER BY number LIMIT 1
"""


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


def portions(receipts: Sequence[Receipt]) -> Iterator[Sequence[Receipt]]:
    """As many as one transaction settles."""
    return (receipts[start : start + SETTLED_AT_ONCE] for start in range(0, len(receipts), SETTLED_AT_ONCE))


def settle(connection: Connection, receipts: Sequence[Receipt], server_time: str) -> Settled:
    """Write receipts down. Only a waiting signature with this id and these very bytes gets one."""
    when = _seconds(server_time)
    words: dict[str, list[tuple[str, str, str, int, bytes, bytes]]] = {"accepted": [], "refused": []}
    back: list[tuple[bytes, bytes]] = []
    for one in receipts:
        word = "accepted" if one.accepted else "refused"
        reason = one.reason
        if one.state == "withdrawn":
            reason = one.state
            back.append((one.id, one.digest))
        words[word].append((word, reason, server_time, when, one.id, one.digest))
    changed = {word: connection.exec_driver_sql(_SETTLE, rows).rowcount if rows else 0 for word, rows in words.items()}
    if back:
        connection.exec_driver_sql(_EMPTY, back).close()
    return Settled(changed["accepted"], changed["refused"])


def settled_up_to(connection: Connection, known: int) -> int:
    """The number up to which all have receipts; `known` is one up to which they are known to have."""
    if connection.execute(select(table.c.number).where(table.c.number == known + 1)).scalar() is None:
        return known
    return int(connection.exec_driver_sql(_END_OF_STRETCH, (known,)).scalar_one())


def settled(connection: Connection) -> tuple[int, int]:
    """How many have receipts, and how many of them are refused."""
    count = select(func.count()).select_from(table)
    refused = count.where(table.c.state == "refused")
    return int(connection.execute(count).scalar_one()), int(connection.execute(refused).scalar_one())


def last_receipts(connection: Connection, count: int) -> tuple[KeptReceipt, ...]:
    """The receipts of the `count` highest numbers that have one, the newest first."""
    columns = (table.c.number, outbox.c.id, table.c.state, table.c.reason, table.c.server_time)
    wanted = select(*columns).join(outbox, outbox.c.number == table.c.number).order_by(table.c.number.desc())
    return tuple(KeptReceipt(*row) for row in connection.execute(wanted.limit(count)))


def _seconds(server_time: str) -> int:
    time = datetime.fromisoformat(server_time)
    return int((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp())
