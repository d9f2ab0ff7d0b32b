"""Opens a SQLite file of the store and hands out short transactions. Each thread has a connection of its own.

What is committed here is on the disk: WAL with `synchronous=FULL` lost nothing in simulated power cuts, where
`NORMAL` lost acknowledged rows. What is deleted is overwritten.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from typing import cast

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from petition_core.errors import StoreDamaged
from petition_desktop.store.errors import store_errors
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.private_files import FILE_MODE
from petition_desktop.store.upgrade import STORE, Schema, is_newest, upgrade
from petition_desktop.store.write_ahead import write_ahead

#: Seconds to wait for another program that turns a new file to WAL.
PATIENCE = 5.0

#: https://sqlite.org/pragma.html. The two `fullfsync` matter on macOS, whose plain fsync leaves the disk's own cache.
PRAGMAS = (
    "busy_timeout = 5000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
)


class Connections:
    """The open file. `reading`, `writing` and `adding` are the only doors; errors come out of them as ours."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder.root
        url = URL.create("sqlite", database=str(folder.database))
        # One thread uses a connection; only the last act of the program closes those of the others.
        self._engine = create_engine(url, poolclass=NullPool, connect_args={"check_same_thread": False})
        event.listen(self._engine, "connect", _prepare)
        self._of_thread = threading.local()
        self._all: list[Connection] = []
        self._turn, self._place = threading.Lock(), threading.Lock()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one moment of the store and changes nothing."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is durable when the block ends without an error, and undone otherwise.

        It takes the only place for writers at once, so never hold it across a network call.
        """
        with self._in_turn(), self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextlib.contextmanager
    def adding(self) -> Iterator[sqlite3.Connection]:
        """The same as `writing`, with the driver's own connection, for the one act that a signer waits for.

        SQLAlchemy's way through a transaction of three statements costs as much time as the disk does.
        """
        with self._in_turn(), store_errors(self._folder):
            # It has a transaction of its own open only within `reading` and `writing`, so none is open here.
            driver = cast(sqlite3.Connection, self._connection().connection.driver_connection)
            with driver:  # commits, and undoes whatever did not come to the end
                driver.execute("BEGIN IMMEDIATE").close()
                yield driver

    def check(self) -> None:
        """Read every page; `StoreDamaged` if one is not as it should be. Takes a moment on a large store."""
        with self.reading() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            if found != "ok":
                raise StoreDamaged(folder=self._folder)

    def empty_journal(self) -> bool:
        """Move all of the WAL into the file and cut it to nothing, so that deleted bytes do not live on in it.

        Whether it was done: if somebody else is at work it is left for the next time.
        """
        with store_errors(self._folder):
            busy = self._connection().exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
            self._connection().rollback()
        return not busy

    def close(self) -> None:
        """Close the connections of all threads; they must have come to rest."""
        with store_errors(self._folder):
            while self._all:
                self._all.pop().close()
        self._of_thread = threading.local()

    @contextlib.contextmanager
    def _in_turn(self) -> Iterator[None]:
        """This program's writers come in the order in which they asked.

        SQLite lets who waits look again now and then, and meanwhile who writes much takes the place again and again: a
        signer would wait for all of what is being settled.
        """
        with self._turn:  # held only by the next one, until the place is free
            self._place.acquire()
        try:
            yield
        finally:
            self._place.release()

    @contextlib.contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        with store_errors(self._folder):
            connection = self._connection()
            with connection.begin():
                connection.exec_driver_sql(begin)
                yield connection

    def _connection(self) -> Connection:
        connection: Connection | None = getattr(self._of_thread, "connection", None)
        if connection is None:
            connection = self._of_thread.connection = self._engine.connect()
            self._all.append(connection)
        return connection


def open_connections(folder: DataFolder, schema: Schema = STORE) -> Connections:
    """Open the file `folder.database`, make it if it is missing, bring it to the newest version of `schema`.

    `StoreTooNew`, `StoreDamaged`, `StoreReadOnly`, `StoreFull`, `StoreBusy` or `DiskFailed`; then nothing was changed.
    """
    folder.make()
    with store_errors(folder.root):
        # SQLite gives `-wal` and `-shm` the mode of this file.
        os.close(os.open(folder.database, os.O_RDWR | os.O_CREAT, FILE_MODE))
    newest = is_newest(folder.database, schema)
    connections = Connections(folder)
    try:
        if not newest:
            with connections.writing() as connection:
                upgrade(connection, schema)
    except BaseException:
        connections.close()
        raise
    return connections


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where Python guesses
    write_ahead(connection, PATIENCE)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()
