"""The order of withdrawals: each gets the next whole number when it is written, and the office fetches by these.

A number is taken under the lock of the one row that counts them and is given up with the transaction, so two server
processes leave no gap, and whoever has read up to a number has missed none below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from sqlalchemy import Connection, select, update

from petition_core.withdrawal import MOST, Withdrawal, joined_withdrawals
from petition_server.bulk import insert_or
from petition_server.database import Database
from petition_server.tables import tombstones, withdrawal_count


class Page(Struct, frozen=True):
    """Some withdrawals as the bytes that travel; `last` is the place of the last one."""

    last: int
    withdrawals: bytes


def write_tombstones(connection: Connection, several: Sequence[Withdrawal], now: str) -> None:
    """Remember these for good, each in its place; those that have one keep it.

    Waits for every other transaction that does the same, so it comes first in its own.
    """
    last = connection.execute(select(withdrawal_count.c.last).with_for_update()).scalar_one()
    new = {one.id: one for one in several}
    placed = select(tombstones.c.id).where(tombstones.c.id.in_(list(new)), tombstones.c.place.is_not(None))
    for known in connection.execute(placed).scalars():
        del new[known]
    if not new:
        return
    rows = [
        {"id": one.id, "withdrawn": now, "proof": one.to_bytes(), "place": place}
        for place, one in enumerate(new.values(), start=last + 1)
    ]
    keep = insert_or(connection, tombstones)
    proven = {"proof": keep.excluded.proof, "place": keep.excluded.place}
    connection.execute(keep.on_conflict_do_update(index_elements=["id"], set_=proven), rows)
    connection.execute(update(withdrawal_count).values(last=last + len(rows)))


def withdrawals_after(database: Database, after: int) -> Page | None:
    """The first ones behind place `after`, at most `MOST`; None when there is none."""
    query = select(tombstones.c.place, tombstones.c.proof).where(tombstones.c.place > after)
    with database.reading() as connection:
        rows = connection.execute(query.order_by(tombstones.c.place).limit(MOST)).all()
    if not rows:
        return None
    return Page(rows[-1].place, joined_withdrawals([row.proof for row in rows]))
