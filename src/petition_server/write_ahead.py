"""Turns a SQLite file to write-ahead logging (https://sqlite.org/wal.html), also while others do the same."""

from __future__ import annotations

import sqlite3
from time import monotonic


def write_ahead(connection: sqlite3.Connection, patience: float) -> None:
    """Turn the file behind `connection` to WAL; where another is at it, wait for its turn up to `patience` seconds.

    SQLite's own `OperationalError` after that.
    """
    # Of several that turn a new file at the same moment SQLite refuses some at once, whatever their timeout is.
    # The beginning of a transaction does wait; after it the file has been turned by whoever was first.
    end = monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > end:
                raise
        else:
            return
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
