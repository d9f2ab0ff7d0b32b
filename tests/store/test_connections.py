"""The store's file: private, durable, refused where it cannot be used, and never left half-written."""

from __future__ import annotations

import os
import sqlite3
import stat
import tempfile
import threading
from contextlib import closing
from pathlib import Path

import pytest

from petition_core.errors import StoreBusy, StoreDamaged, StoreFull, StoreReadOnly, StoreTooNew
from petition_desktop.store.database import open_store
from petition_desktop.store.folder import DataFolder
from tests.support.stores import sign, store_in
from tests.support.unprivileged import as_nobody


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def pragma(store, name):
    with store.connections.reading() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


@pytest.fixture
def open_folder():
    """A folder that any user may enter; pytest's own are closed to others."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_everything_in_the_folder_is_for_its_owner_alone(home, store):
    sign(store)
    assert mode(home) == 0o700
    assert {path.name: mode(path) for path in home.iterdir()} == {
        "campaigns": 0o700,
        "log": 0o700,
        "device.key": 0o600,
        "petition.sqlite3": 0o600,
        "petition.sqlite3-shm": 0o600,
        "petition.sqlite3-wal": 0o600,
    }


def test_files_are_private_whatever_the_umask(tmp_path):
    before = os.umask(0)
    try:
        store = store_in(tmp_path / "home")
        sign(store)
        modes = {mode(path) for path in (tmp_path / "home").iterdir() if path.is_file()}
        store.close()
    finally:
        os.umask(before)
    assert modes == {0o600}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
    ],
)
def test_each_connection_is_set_to_lose_nothing_and_leave_nothing_behind(store, name, value):
    found = []
    thread = threading.Thread(target=lambda: found.append(pragma(store, name)))
    thread.start()
    thread.join()
    assert [pragma(store, name), *found] == [value, value]


def test_each_thread_has_a_connection_of_its_own(store):
    seen = []

    def look():
        with store.connections.reading() as connection:
            seen.append(id(connection.connection.dbapi_connection))

    thread = threading.Thread(target=look)
    look()
    thread.start()
    thread.join()
    look()
    assert seen[0] == seen[2] != seen[1]


def test_a_block_that_fails_is_undone(store):
    def fail():
        with store.connections.writing() as connection:
            connection.exec_driver_sql("DELETE FROM outbox")
            raise ZeroDivisionError

    sign(store)
    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.outbox.counts().signatures == 1


def test_a_block_of_the_driver_s_own_that_fails_is_undone_and_the_next_one_is_kept(store):
    def fail():
        with store.connections.adding() as connection:
            connection.execute("DELETE FROM outbox")
            raise ZeroDivisionError

    sign(store)
    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.outbox.counts().signatures == 1
    with store.connections.adding() as connection:
        connection.execute("DELETE FROM outbox")
    assert store.outbox.counts().signatures == 0


def test_a_second_opening_finds_the_same_device(home, store):
    again = store_in(home)
    assert again.device.device_id == store.device.device_id
    again.close()


def test_a_newer_store_is_refused_and_not_a_byte_of_it_changes(home, store):
    store.close()
    with closing(sqlite3.connect(home / "petition.sqlite3")) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = (home / "petition.sqlite3").read_bytes()
    with pytest.raises(StoreTooNew, match="Update the program"):
        store_in(home)
    assert (home / "petition.sqlite3").read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [b"this is not a database at all, but quite a long text in a file" * 40, b"SQLite format 3\0" + bytes(5000)],
    ids=["text", "torn header"],
)
def test_a_file_that_is_no_store_is_told_damaged_and_left_as_it_is(home, content):
    home.mkdir()
    (home / "petition.sqlite3").write_bytes(content)
    with pytest.raises(StoreDamaged, match="ask for help"):
        store_in(home)
    assert (home / "petition.sqlite3").read_bytes() == content


def test_another_programs_database_is_not_taken_for_a_store(home):
    home.mkdir()
    with closing(sqlite3.connect(home / "petition.sqlite3")) as file:
        file.execute("CREATE TABLE recipes (name TEXT)")
        file.commit()
    with pytest.raises(StoreDamaged):
        store_in(home)


def test_a_damaged_page_is_found_by_the_check(home, store):
    sign(store, 150)
    store.check()
    store.close()
    with (home / "petition.sqlite3").open("r+b") as file:
        content = file.read()
        file.seek(30 * 4096)
        file.write(os.urandom(len(content) - 30 * 4096))
    again = store_in(home)
    with pytest.raises(StoreDamaged):
        again.check()
    again.close()


def test_a_store_in_a_read_only_folder_is_told_so(open_folder):
    (open_folder / "home").mkdir(mode=0o555)
    told = as_nobody(lambda: store_in(open_folder / "home"), open_folder / "home")
    assert told == f"StoreReadOnly: {StoreReadOnly(folder=open_folder / 'home')}"


def test_a_store_whose_file_is_read_only_is_told_so(open_folder):
    home = open_folder / "home"
    store_in(home).close()
    home.chmod(0o555)
    (home / "petition.sqlite3").chmod(0o444)
    told = as_nobody(lambda: store_in(home), home, *home.iterdir())
    assert told.startswith("StoreReadOnly: ")


def test_a_place_that_is_a_file_cannot_be_the_data_folder(tmp_path):
    (tmp_path / "home").write_text("something else")
    with pytest.raises(StoreReadOnly, match="choose another with --home"):
        store_in(tmp_path / "home")


def limit_pages(store, more):
    """Let the file grow by `more` pages and no further, as a disk does that is almost full."""
    with store.connections.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + more}")


def test_on_a_full_disk_nothing_is_half_saved_and_signing_goes_on_when_there_is_room(store):
    sign(store, 3)
    limit_pages(store, 4)
    with pytest.raises(StoreFull, match="nothing new was saved"):
        sign(store, 50, size=4000)
    kept = store.outbox.counts().signatures
    assert kept < 53
    assert [one.label.number for one in store.outbox.stretch(1, 60)] == list(range(1, kept + 1))
    limit_pages(store, 1000)
    assert sign(store)[0].label.number == kept + 1
    store.check()


def test_a_store_that_another_program_holds_for_long_is_told_busy(home, store):
    with store.connections.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(home / "petition.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="try again"):
            sign(store)
        other.execute("ROLLBACK")
    assert sign(store)[0].label.number == 1


def test_reading_goes_on_while_another_program_writes(home, store):
    sign(store)
    with closing(sqlite3.connect(home / "petition.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM outbox")
        assert store.outbox.counts().signatures == 1


def test_a_folder_with_odd_characters_in_its_name_works(tmp_path):
    store = store_in(tmp_path / "50 % of ?#& 請願")
    assert sign(store)[0].label.number == 1
    store.close()
    again = open_store(DataFolder(tmp_path / "50 % of ?#& 請願"), "file")
    assert again.outbox.counts().signatures == 1
    again.close()
