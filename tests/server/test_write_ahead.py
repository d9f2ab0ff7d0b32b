"""A new SQLite file is turned to write-ahead logging by whoever is first; the others wait and are not refused."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from petition_server.write_ahead import write_ahead


class Patient(sqlite3.Connection):
    """A connection that lets the other one go on at the moment it begins to wait for it."""

    other: sqlite3.Connection

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """As ever; the other's transaction ends just before our own begins."""
        if sql.startswith("BEGIN"):
            self.other.execute("COMMIT")
        return super().execute(sql, *values)


def at_work(file: Path) -> sqlite3.Connection:
    """A connection in the middle of writing to a file that is not yet in WAL mode."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("CREATE TABLE one (number)")
    return other


def test_a_file_that_another_is_writing_to_is_turned_when_that_is_done(tmp_path):
    other = at_work(tmp_path / "server.db")
    late = sqlite3.connect(tmp_path / "server.db", isolation_level=None, timeout=10, factory=Patient)
    late.other = other
    write_ahead(late, 10)
    assert late.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    late.close()
    other.close()


def test_a_file_that_is_never_free_is_told_as_busy(tmp_path):
    other = at_work(tmp_path / "server.db")
    late = sqlite3.connect(tmp_path / "server.db", isolation_level=None, timeout=0)
    with pytest.raises(sqlite3.OperationalError) as refused:
        write_ahead(late, 0)
    assert refused.value.sqlite_errorcode == sqlite3.SQLITE_BUSY
    late.close()
    other.close()
