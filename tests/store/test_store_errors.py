"""Every result of SQLite is either one of our errors or named as a bug; nothing falls between."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy.exc

from petition_core.errors import (
    DiskFailed,
    FileRefused,
    PetitionError,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreReadOnly,
)
from petition_desktop.store.errors import BUGS, MEANS, store_error, store_errors
from petition_desktop.store.private_files import disk_error

FOLDER = Path("folder")
#: The names of SQLite's primary results (https://sqlite.org/rescode.html); the module has other constants beside them.
RESULTS = """
ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL EMPTY
SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB NOTICE WARNING
""".split()
EXTENDED = sorted(
    {
        value
        for name, value in vars(sqlite3).items()
        if value.__class__ is int and value > 0xFF and name.startswith(tuple(f"SQLITE_{result}_" for result in RESULTS))
    }
)


def raised(code):
    error = sqlite3.OperationalError("made up")
    error.sqlite_errorcode = code
    return error


def test_each_result_of_sqlite_is_on_exactly_one_of_the_two_lists():
    codes = {getattr(sqlite3, f"SQLITE_{name}") for name in RESULTS}
    assert len(codes) == 28
    assert codes == set(MEANS) | BUGS
    assert not set(MEANS) & BUGS


@pytest.mark.parametrize("code", sorted(MEANS))
def test_each_expected_result_becomes_its_sentence(code):
    error = store_error(raised(code), FOLDER)
    assert type(error) is MEANS[code]
    assert "{" not in str(error)


#: They tell of the file's content; all other errors of input and output are the disk's.
NOT_WHOLE = {sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS, sqlite3.SQLITE_IOERR_DATA}


@pytest.mark.parametrize("code", sorted(NOT_WHOLE))
def test_a_file_that_reads_wrong_is_damaged(code):
    assert type(store_error(raised(code), FOLDER)) is StoreDamaged


@pytest.mark.parametrize("code", sorted(set(EXTENDED) - NOT_WHOLE))
def test_each_extended_result_means_what_its_primary_result_means(code):
    error = store_error(raised(code), FOLDER)
    assert (type(error) if error else None) == MEANS.get(code & 0xFF)


@pytest.mark.parametrize("code", sorted(BUGS))
def test_a_bug_stays_what_it_is(code):
    bug = raised(code)
    with pytest.raises(sqlite3.OperationalError) as caught, store_errors(FOLDER):
        raise bug
    assert caught.value is bug


def test_an_input_output_error_on_a_full_disk_is_told_as_a_full_disk(monkeypatch, tmp_path):
    assert type(store_error(raised(sqlite3.SQLITE_IOERR_SHMSIZE), tmp_path)) is DiskFailed
    usage = shutil.disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert type(store_error(raised(sqlite3.SQLITE_IOERR_SHMSIZE), tmp_path)) is StoreFull


def test_each_way_sqlalchemy_wraps_an_error_of_sqlite_is_seen_through():
    wrappers = [
        kind
        for kind in vars(sqlalchemy.exc).values()
        if isinstance(kind, type) and issubclass(kind, sqlalchemy.exc.DBAPIError)
    ]
    assert len(wrappers) >= 9
    for kind in wrappers:
        with pytest.raises(StoreFull), store_errors(FOLDER):
            raise kind("INSERT", {}, raised(sqlite3.SQLITE_FULL))


def test_a_mistake_in_our_use_of_sqlalchemy_stays_what_it_is():
    with pytest.raises(sqlalchemy.exc.InvalidRequestError), store_errors(FOLDER):
        raise sqlalchemy.exc.InvalidRequestError("made up")


def test_a_statement_that_is_wrong_is_a_bug_and_not_a_damaged_store(store):
    with pytest.raises(sqlalchemy.exc.OperationalError), store.connections.reading() as connection:
        connection.exec_driver_sql("SELECT nothing FROM nowhere")


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_every_error_of_the_disk_becomes_one_of_ours(number):
    error = disk_error(OSError(number, "made up"), FOLDER)
    assert isinstance(error, StoreError | FileRefused)
    assert isinstance(error, PetitionError)


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, StoreFull), (errno.EACCES, StoreReadOnly), (errno.EIO, DiskFailed)]
)
def test_an_error_of_the_disk_inside_the_store_is_told(number, kind):
    with pytest.raises(kind), store_errors(FOLDER):
        raise OSError(number, "made up")
