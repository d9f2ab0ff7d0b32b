"""What signers took back, as the office knows it: deleted from the inbox for good, and refused when it comes again.

Only that a number was withdrawn, and on which day the office heard of it, stays, so that counts and chains are
explained. What was opened is in the register; `office.withdrawing` cleans it of what is not `swept` yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert

from petition_core.withdrawal import Withdrawal
from petition_desktop.store.connections import Connections
from petition_desktop.store.tables import inbox, outbox, withdrawal
from petition_desktop.store.withdrawn_tables import withdrawn, withdrawn_read


class Read(Struct, frozen=True):
    """How far the server's list was read: the place of the last one, and its id; 0 and nothing at the beginning."""

    place: int = 0
    id: bytes = b""


class Gone(Struct, frozen=True):
    """A number of a device whose signature was taken back, and the day on which the office heard of it."""

    device_id: bytes
    number: int
    campaign_id: str
    day: str


class Withdrawn:
    """The list of one office. Every method may be called on any thread."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def take(self, several: Sequence[Withdrawal], day: str, read: Read | None = None, *, tell: bool = False) -> int:
        """Delete these, durably, and remember their ids; how many were not known yet.

        `read` moves the place in the server's list with them. With `tell` the server is to hear of them, so their codes
        are kept until it has; without, the server knows them already. Twice is as good as once.
        """
        with self._connections.writing() as connection:
            new = [one for one in {one.id: one for one in several}.values() if not _known(connection, one.id)]
            for one in new:
                kept = {"campaign_id": one.campaign_id, "code": one.code} if tell else {}
                connection.execute(insert(withdrawn).values(id=one.id, day=day, **kept))
            ids = [one.id for one in several]
            if not tell:
                connection.execute(update(withdrawn).where(withdrawn.c.id.in_(ids)).values(code="", campaign_id=""))
            connection.execute(update(inbox).where(inbox.c.id.in_(ids)).values(ciphertext=None))
            _take_back_own(connection, several, day)
            if read is not None:
                row = {"one": 1, "place": read.place, "id": read.id}
                connection.execute(
                    insert(withdrawn_read).values(row).on_conflict_do_update(index_elements=["one"], set_=row)
                )
        if several:
            self._connections.empty_journal()
        return len(new)

    def read(self) -> Read:
        """How far the server's list was read."""
        with self._connections.reading() as connection:
            row = connection.execute(select(withdrawn_read.c.place, withdrawn_read.c.id)).one_or_none()
        return Read(row.place, row.id) if row else Read()

    def known(self, ids: Iterable[bytes]) -> set[bytes]:
        """Which of these ids were taken back."""
        with self._connections.reading() as connection:
            return known_among(connection, list(ids))

    def held(self, one: bytes) -> bool:
        """Whether a signature with this id has arrived, taken back or not."""
        with self._connections.reading() as connection:
            return connection.execute(select(inbox.c.number).where(inbox.c.id == one).limit(1)).first() is not None

    def unswept(self) -> tuple[bytes, ...]:
        """The ids that the register was not cleaned of yet."""
        with self._connections.reading() as connection:
            return tuple(connection.execute(select(withdrawn.c.id).where(withdrawn.c.swept == 0)).scalars())

    def sweep_done(self, ids: Sequence[bytes]) -> None:
        """The register is clean of these, and will not take them again."""
        with self._connections.writing() as connection:
            for one in ids:
                connection.execute(update(withdrawn).where(withdrawn.c.id == one).values(swept=1))
        # What was deleted here may still be in the journal of a store that somebody read at that moment.
        self._connections.empty_journal()

    def gone(self) -> tuple[Gone, ...]:
        """The numbers that were taken back, in the order of devices and numbers."""
        row = inbox.c
        statement = select(row.device_id, row.number, row.campaign_id, withdrawn.c.day).distinct()
        statement = statement.join(withdrawn, withdrawn.c.id == row.id).order_by(row.device_id, row.number)
        with self._connections.reading() as connection:
            return tuple(Gone(*found) for found in connection.execute(statement))

    def counts(self) -> dict[str, int]:
        """How many signatures that arrived were taken back, for each campaign."""
        counted = select(inbox.c.campaign_id, func.count(inbox.c.id.distinct()))
        counted = counted.join(withdrawn, withdrawn.c.id == inbox.c.id).group_by(inbox.c.campaign_id)
        with self._connections.reading() as connection:
            return {campaign_id: count for campaign_id, count in connection.execute(counted)}  # noqa: C416


def known_among(connection: Connection, ids: Sequence[bytes]) -> set[bytes]:
    """Which of these were taken back, within a transaction."""
    if connection.execute(select(withdrawn.c.id).limit(1)).first() is None:
        return set()
    return set(connection.execute(select(withdrawn.c.id).where(withdrawn.c.id.in_(ids))).scalars())


def _known(connection: Connection, one: bytes) -> bool:
    return connection.execute(select(withdrawn.c.id).where(withdrawn.c.id == one)).first() is not None


def _take_back_own(connection: Connection, several: Sequence[Withdrawal], day: str) -> None:
    """An office types paper in too: what it signed itself goes the way of what is taken back on a laptop."""
    ids = [one.id for one in several]
    mine = select(outbox.c.number, outbox.c.id, outbox.c.campaign_id).where(outbox.c.id.in_(ids))
    for row in connection.execute(mine).all():
        back = {"number": row.number, "id": row.id, "campaign_id": row.campaign_id, "code": "", "server_time": day}
        connection.execute(insert(withdrawal).values(back).on_conflict_do_nothing())
        connection.execute(update(outbox).where(outbox.c.number == row.number).values(ciphertext=None))
