"""A new store that several programs open at once: they take turns, and the key that stays is the one of the device."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from petition_core.errors import StoreBusy
from petition_desktop.store import connections
from petition_desktop.store import device as device_module
from petition_desktop.store.device_key import make_key
from petition_desktop.store.write_ahead import write_ahead
from tests.support.stores import store_in


class Patient(sqlite3.Connection):
    """A connection that lets the other one go on at the moment it begins to wait for it."""

    other: sqlite3.Connection | None = None

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """As ever; the other's transaction ends just before our first begins."""
        if sql.startswith("BEGIN") and Patient.other is not None:
            Patient.other.execute("ROLLBACK")
            Patient.other = None
        return super().execute(sql, *values)


@pytest.fixture
def at_work(home):
    """Another program in the middle of writing to a store's file that is not in WAL mode yet."""
    home.mkdir()
    with closing(sqlite3.connect(home / "petition.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("CREATE TABLE one (number)")
        yield other
    Patient.other = None


def test_a_new_store_that_another_program_has_just_begun_is_opened_in_its_turn(home, at_work, monkeypatch):
    Patient.other = at_work
    monkeypatch.setattr("sqlite3.dbapi2.connect", partial(sqlite3.connect, factory=Patient))
    with closing(store_in(home)) as store, store.connections.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
    assert Patient.other is None


def test_a_new_store_that_is_never_free_is_told_as_busy(home, at_work, monkeypatch):
    monkeypatch.setattr(connections, "PATIENCE", 0)
    with pytest.raises(StoreBusy):
        store_in(home)


def test_only_being_busy_is_waited_for(tmp_path):
    Path(tmp_path / "petition.sqlite3").write_bytes(b"no database, but long enough to be looked at" * 100)
    with closing(sqlite3.connect(tmp_path / "petition.sqlite3", isolation_level=None)) as connection:
        with pytest.raises(sqlite3.DatabaseError) as refused:
            write_ahead(connection, 5)
        assert refused.value.sqlite_errorcode == sqlite3.SQLITE_NOTADB


def test_nobody_else_makes_the_devices_key_at_the_same_time(home, monkeypatch):
    """Else the file would hold the key of whoever wrote last, and the store the name of whoever was first."""
    refused = []

    def watched(folder, choice):
        with closing(sqlite3.connect(folder.database, timeout=0, isolation_level=None)) as other:
            try:
                other.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                refused.append(error.sqlite_errorcode)
        return make_key(folder, choice)

    monkeypatch.setattr(device_module, "make_key", watched)
    store_in(home).close()
    assert refused == [sqlite3.SQLITE_BUSY]
