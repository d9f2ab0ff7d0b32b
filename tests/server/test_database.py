"""Transactions: written whole or not at all, read as of one moment, and durable as far as the database can promise."""

from __future__ import annotations

import pytest
from sqlalchemy import func, insert, select, text

from petition_server.server import Server
from petition_server.tables import tombstones


def mark(number: int) -> dict[str, object]:
    """A row for a table that is easy to write."""
    return {"id": bytes([number]) * 16, "withdrawn": "2026-03-01T12:00:00.000Z"}


def count(server: Server) -> int:
    """How many such rows there are."""
    with server.database.reading() as connection:
        return connection.execute(select(func.count()).select_from(tombstones)).scalar_one()


def test_what_was_written_is_there_and_what_broke_off_is_not(server):
    with server.database.writing() as connection:
        connection.execute(insert(tombstones).values(mark(1)))
    with pytest.raises(ZeroDivisionError):
        break_off(server)
    assert count(server) == 1


def break_off(server: Server) -> None:
    """Write something, and fail before the end."""
    with server.database.writing() as connection:
        connection.execute(insert(tombstones).values(mark(2)))
        raise ZeroDivisionError


def test_a_reader_sees_one_state_however_long_it_reads(server):
    with server.database.reading() as reader:
        before = reader.execute(select(func.count()).select_from(tombstones)).scalar_one()
        with server.database.writing() as connection:
            connection.execute(insert(tombstones).values(mark(1)))
        assert reader.execute(select(func.count()).select_from(tombstones)).scalar_one() == before
    assert count(server) == before + 1


def test_each_database_is_set_up_to_keep_its_promises(server):
    wanted: dict[str, object] = {
        "journal_mode": "wal",
        # 2 is FULL: a commit that returned survives a power cut.
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
    }
    if server.database.postgresql:
        wanted = {"transaction_isolation": "repeatable read", "transaction_read_only": "on", "lock_timeout": "10s"}
    word = "SHOW" if server.database.postgresql else "PRAGMA"
    with server.database.reading() as connection:
        found = {name: connection.execute(text(f"{word} {name}")).scalar_one() for name in wanted}
    assert found == wanted
