"""How sending goes, kept so that the truth can be told after a restart: when last, when next, and what hinders."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from petition_desktop.store.connections import Connections
from petition_desktop.store.tables import sync_state as table

MOST_ROWS = 500


class SyncMemory(Struct, frozen=True):
    """What is remembered. Times are aware, in UTC; None is never. `trouble` is the code of the last error, or empty.

    `batch_rows` is how many signatures the next batch may hold: less after a line was too slow for more.
    """

    last_sent: datetime | None = None
    next_try: datetime | None = None
    server_time: str = ""
    trouble: str = ""
    batch_rows: int = MOST_ROWS


class SyncState:
    """The one row about sending."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def read(self) -> SyncMemory:
        columns = [table.c[name] for name in SyncMemory.__struct_fields__]
        with self._connections.reading() as connection:
            row = connection.execute(select(*columns)).one_or_none()
        if row is None:
            return SyncMemory()
        return SyncMemory(_time(row.last_sent), _time(row.next_try), row.server_time, row.trouble, row.batch_rows)

    def sent(self, now: datetime, server_time: str) -> None:
        """A batch was settled at `now`; `server_time` as its receipts say it."""
        self._change(last_sent=_text(now), server_time=server_time, trouble="")

    def reached(self) -> None:
        """The server was reached and nothing is in the way."""
        self._change(trouble="")

    def failed(self, code: str) -> None:
        """Something was in the way; `code` as in `petition_core.errors`."""
        self._change(trouble=code)

    def plan(self, next_try: datetime | None) -> None:
        """When it will be tried again; None if nothing is planned."""
        self._change(next_try=_text(next_try) if next_try else "")

    def limit_batch(self, rows: int) -> None:
        """How many signatures the next batch may hold, at least one and at most `MOST_ROWS`."""
        self._change(batch_rows=max(1, min(MOST_ROWS, rows)))

    def _change(self, **values: object) -> None:
        row = {"one": 1, **values}
        with self._connections.writing() as connection:
            connection.execute(insert(table).values(row).on_conflict_do_update(index_elements=["one"], set_=values))


def _text(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="seconds")


def _time(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
