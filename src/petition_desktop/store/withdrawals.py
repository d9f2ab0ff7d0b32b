"""Signatures taken back on this laptop, each until the server has written it down.

Taking back deletes the ciphertext at once; label and digest stay, so that the chain is whole. The code proves the
withdrawal to the server and to the office, and is emptied here when the server has answered for it.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, insert, select, update

from petition_core.withdrawal import Withdrawal
from petition_desktop.store.connections import Connections
from petition_desktop.store.tables import outbox
from petition_desktop.store.tables import withdrawal as table
from petition_desktop.store.withdrawn_tables import withdrawn


class Withdrawals:
    """The withdrawals of one laptop. Every method may be called on any thread."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, one: Withdrawal) -> int:
        """Take a signature of this laptop back, durably; its number, or 0 if it is not of this laptop.

        The second time changes nothing. The bytes are overwritten, in the file and in the WAL.
        """
        with self._connections.writing() as connection:
            mine = select(outbox.c.number).where(outbox.c.id == one.id, outbox.c.campaign_id == one.campaign_id)
            number = int(connection.execute(mine).scalar() or 0)
            known = connection.execute(select(table.c.number).where(table.c.number == number)).scalar()
            if number and known is None:
                row = {"number": number, "id": one.id, "campaign_id": one.campaign_id, "code": one.code}
                connection.execute(insert(table).values(row))
                connection.execute(update(outbox).where(outbox.c.number == number).values(ciphertext=None))
        if number:
            self._connections.empty_journal()
        return number

    def to_send(self, limit: int) -> tuple[Withdrawal, ...]:
        """The first ones that the server has not answered for: those taken back here, and those an office heard of."""
        here = select(table.c.campaign_id, table.c.code).where(table.c.server_time == "").order_by(table.c.number)
        heard = select(withdrawn.c.campaign_id, withdrawn.c.code).where(withdrawn.c.code != "")
        with self._connections.reading() as connection:
            rows = connection.execute(here.limit(limit)).all()
            rows = [*rows, *connection.execute(heard.limit(limit - len(rows)))]
            return tuple(Withdrawal(row.campaign_id, row.code) for row in rows)

    def sent(self, ids: Iterable[bytes], server_time: str) -> None:
        """The server has these since `server_time`."""
        with self._connections.writing() as connection:
            for one in ids:
                done = update(table).where(table.c.id == one).values(server_time=server_time, code="")
                connection.execute(done)
                told = update(withdrawn).where(withdrawn.c.id == one).values(code="", campaign_id="")
                connection.execute(told)
        self._connections.empty_journal()

    def waiting(self) -> int:
        """How many the server has not answered for."""
        here = select(func.count()).select_from(table).where(table.c.server_time == "")
        heard = select(func.count()).select_from(withdrawn).where(withdrawn.c.code != "")
        with self._connections.reading() as connection:
            return sum(int(connection.execute(wanted).scalar_one()) for wanted in (here, heard))
