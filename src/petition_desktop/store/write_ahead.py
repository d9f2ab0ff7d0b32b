"""Turns a SQLite file to write-ahead logging (https://sqlite.org/wal.html), also while another program does the same.

A command beside a window that starts on a new folder is enough for that. The server has the same in its own words,
because the two packages are strangers to each other.
"""

from __future__ import annotations

import sqlite3
from time import monotonic


def write_ahead(connection: sqlite3.Connection, patience: float) -> None:
    """Turn the file behind `connection`, which is outside a transaction; wait at most `patience` seconds for others.

    After that SQLite's own `OperationalError`, busy.
    """
    # SQLite refuses this at once while another holds the file, whatever time-out was set. A transaction's beginning
    # keeps to the time-out; when it comes through, the other is done.
    end = monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").close()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() >= end:
                raise
        else:
            return
        connection.execute("BEGIN IMMEDIATE").close()
        connection.execute("ROLLBACK").close()
