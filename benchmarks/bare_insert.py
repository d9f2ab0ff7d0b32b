"""The quickest a database takes rows of the same bytes: one connection, one table, one key, 2,000 rows a commit.

No network, no checks, no second index. SQLite by `executemany`, PostgreSQL by binary `COPY`; both as durable as the
server's own commits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

import psycopg

from petition_core.sealed import SealedSignature
from petition_desktop.store.connections import PRAGMAS

ROWS_A_COMMIT = 2000
Row = tuple[int, bytes, bytes, bytes, bytes, bytes]


def rows(sealed: Sequence[SealedSignature]) -> list[Row]:
    """Number, id, label, digest, entry, ciphertext: what the server keeps of each."""
    return [
        (one.label.number, one.label.id, one.label.to_bytes(), one.digest, one.entry, one.ciphertext) for one in sealed
    ]


def into_sqlite(path: Path, made: Sequence[Row]) -> None:
    """A new file with all rows."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()
    connection.execute(
        "CREATE TABLE bare (number INTEGER PRIMARY KEY, id BLOB, label BLOB, digest BLOB, entry BLOB, ciphertext BLOB)"
    )
    for some in _portions(made):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?)", some)
        connection.execute("COMMIT")
    connection.close()


def into_postgresql(address: str, made: Sequence[Row]) -> None:
    """A new table with all rows."""
    with psycopg.connect(address) as connection:
        connection.execute(
            "CREATE TABLE bare (number bigint PRIMARY KEY, id bytea, label bytea, digest bytea, entry bytea, "
            "ciphertext bytea)"
        )
        for some in _portions(made):
            with connection.cursor() as cursor, cursor.copy("COPY bare FROM STDIN (FORMAT BINARY)") as copy:
                copy.set_types(["int8", "bytea", "bytea", "bytea", "bytea", "bytea"])
                for row in some:
                    copy.write_row(row)
            connection.commit()


def _portions(made: Sequence[Row]) -> Iterator[Sequence[Row]]:
    return (made[start : start + ROWS_A_COMMIT] for start in range(0, len(made), ROWS_A_COMMIT))
