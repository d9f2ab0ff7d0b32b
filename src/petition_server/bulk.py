"""Two kinds of insert that every database writes its own way: many rows at once, and a row that may be there.

On PostgreSQL many rows go by `COPY` in binary form (measured: a quarter less time than pipelined inserts), on SQLite
by one prepared statement run over all rows. Both skip SQLAlchemy's work for every single row.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import psycopg
from psycopg import sql
from psycopg.types.string import BytesBinaryDumper
from sqlalchemy import BigInteger, Column, Connection, LargeBinary, Table, insert
from sqlalchemy.dialects import postgresql, sqlite

Row = tuple[object, ...]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert `rows`, each with a value for every column in the table's order; all of them or an error."""
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        _copy(connection, table, rows)
        return
    statement = insert(table).compile(dialect=connection.dialect)
    connection.exec_driver_sql(str(statement), list(rows))


def insert_or(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An insert that can say what happens if the row is there: `on_conflict_do_nothing`, `on_conflict_do_update`."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def _copy(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    # The driver's own cursor: SQLAlchemy has no word for COPY.
    driver = cast(psycopg.Connection, connection.connection.driver_connection)
    names = sql.SQL(", ").join(sql.Identifier(column.name) for column in table.columns)
    statement = sql.SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)").format(sql.Identifier(table.name), names)
    with driver.cursor() as cursor:
        # What the driver would choose for this type is written in Python, and takes half of the time of a row.
        cursor.adapters.register_dumper(bytes, BytesBinaryDumper)
        with cursor.copy(statement) as copy:
            copy.set_types([_type_name(column) for column in table.columns])
            for row in rows:
                copy.write_row(row)


def _type_name(column: Column[object]) -> str:
    if isinstance(column.type, LargeBinary):
        return "bytea"
    return "int8" if isinstance(column.type, BigInteger) else "varchar"
