"""Turns what SQLAlchemy, SQLite and PostgreSQL raise into our errors. What is not the world's fault stays as it is.

The tables name every kind there is; a kind marked `None` would be a fault of ours (a wrong statement, a broken rule)
and is let through, so that it is seen.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from petition_core.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseFull,
    DatabaseReadOnly,
    DatabaseUnreachable,
    KeeperError,
)

#: SQLite's primary result codes (sqlite.org/rescode.html).
OF_SQLITE: dict[int, type[KeeperError] | None] = {
    sqlite3.SQLITE_ERROR: None,
    sqlite3.SQLITE_INTERNAL: None,
    sqlite3.SQLITE_PERM: DatabaseReadOnly,
    sqlite3.SQLITE_ABORT: None,
    sqlite3.SQLITE_BUSY: DatabaseBusy,
    sqlite3.SQLITE_LOCKED: DatabaseBusy,
    sqlite3.SQLITE_NOMEM: DatabaseBusy,
    sqlite3.SQLITE_READONLY: DatabaseReadOnly,
    sqlite3.SQLITE_INTERRUPT: DatabaseBusy,
    sqlite3.SQLITE_IOERR: DatabaseUnreachable,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTFOUND: None,
    sqlite3.SQLITE_FULL: DatabaseFull,
    sqlite3.SQLITE_CANTOPEN: DatabaseUnreachable,
    sqlite3.SQLITE_PROTOCOL: DatabaseBusy,
    sqlite3.SQLITE_EMPTY: None,
    sqlite3.SQLITE_SCHEMA: DatabaseBusy,
    sqlite3.SQLITE_TOOBIG: None,
    sqlite3.SQLITE_CONSTRAINT: None,
    sqlite3.SQLITE_MISMATCH: None,
    sqlite3.SQLITE_MISUSE: None,
    sqlite3.SQLITE_NOLFS: DatabaseFull,
    sqlite3.SQLITE_AUTH: DatabaseReadOnly,
    sqlite3.SQLITE_FORMAT: DatabaseDamaged,
    sqlite3.SQLITE_RANGE: None,
    sqlite3.SQLITE_NOTADB: DatabaseDamaged,
}

#: PostgreSQL's error codes (its manual, appendix A): five characters where one matters, else the class of two.
OF_POSTGRESQL: dict[str, type[KeeperError] | None] = {
    "53100": DatabaseFull,
    "25006": DatabaseReadOnly,
    "42501": DatabaseReadOnly,  # no right to a table
    "55P03": DatabaseBusy,  # a lock was not given in time
    "58030": DatabaseUnreachable,  # the server's disk
    "08": DatabaseUnreachable,
    "28": DatabaseUnreachable,  # not let in
    "3D": DatabaseUnreachable,  # no such database
    "57": DatabaseUnreachable,  # shut down, starting up, cancelled
    "40": DatabaseBusy,  # deadlock, or two transactions that exclude each other
    "53": DatabaseBusy,  # no memory, too many connections
    "XX": DatabaseDamaged,
}
#: Classes of wrong statements and broken rules: ours to mend.
_OURS = "01 02 03 09 0A 0B 0F 0L 0P 0Z 10 20 21 22 23 24 25 26 27 2B 2D 2F 34 38 39 3B 3F 42 44 54 55 58 72 F0 HV P0"
OF_POSTGRESQL |= dict.fromkeys(_OURS.split())


_FOREIGN = (DBAPIError, psycopg.Error, sqlite3.Error, PoolTimeout, DisconnectionError)


@contextmanager
def translated() -> Iterator[None]:
    """Raise our error instead of the library's, where the database and not our code is the reason."""
    try:
        yield
    except _FOREIGN as error:
        # Cleaning up after a failure can fail in turn (SQLite undoes everything by itself when its disk is full, and
        # the way back to a savepoint is gone): what happened first tells.
        earlier: BaseException | None = error
        ours = None
        while isinstance(earlier, _FOREIGN):
            ours = our_error(earlier) or ours
            earlier = earlier.__context__
        if ours is None:
            raise
        raise ours from None


def our_error(error: Exception) -> type[KeeperError] | None:
    """The error a keeper can do something about, or None."""
    if isinstance(error, PoolTimeout):
        return DatabaseBusy
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, psycopg.Error):
        return _of_postgresql(cause)
    if isinstance(cause, sqlite3.Error):
        # The driver's own complaints about wrong calls carry no code.
        code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_MISUSE)
        return OF_SQLITE[code & 0xFF]
    return DatabaseUnreachable if isinstance(error, DisconnectionError) else None


def _of_postgresql(error: psycopg.Error) -> type[KeeperError] | None:
    if error.sqlstate is None:
        # No answer of the server, so nothing reached it or it went away; other kinds are the driver's own complaints.
        return DatabaseUnreachable if isinstance(error, psycopg.OperationalError) else None
    return OF_POSTGRESQL.get(error.sqlstate, OF_POSTGRESQL[error.sqlstate[:2]])
