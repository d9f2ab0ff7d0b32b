"""What databases raise becomes one of our errors: the maps are complete, and real troubles come out as `busy`."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import psycopg
import pytest
from sqlalchemy import event, func, select, text
from sqlalchemy import exc as sqlalchemy_errors

from petition_core.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseFull,
    DatabaseReadOnly,
    DatabaseUnreachable,
)
from petition_server.database import open_database
from petition_server.database_errors import OF_POSTGRESQL, OF_SQLITE, our_error, translated
from petition_server.server import Server, open_server
from petition_server.tables import batches, devices, sealed
from petition_server.web.app import make_app
from tests.support.in_process import client_of
from tests.support.laptop import Laptop

CUT_THE_OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE pid <> pg_backend_pid() AND datname = current_database()
"""


def primary_codes() -> dict[str, int]:
    """Every primary result code that Python's driver names; the others among its constants ask for permissions."""
    documented = """
        ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL
        EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB
    """
    return {f"SQLITE_{name}": getattr(sqlite3, f"SQLITE_{name}") for name in documented.split()}


def test_every_primary_code_of_sqlite_is_in_the_map():
    assert set(primary_codes().values()) == set(OF_SQLITE)


def test_every_extended_code_of_sqlite_has_a_primary_one_in_the_map():
    prefixes = tuple(f"{name}_" for name in primary_codes())
    extended = {name: getattr(sqlite3, name) for name in dir(sqlite3) if name.startswith(prefixes)}
    assert len(extended) > 50
    assert {name for name, number in extended.items() if number & 0xFF not in OF_SQLITE} == set()


def test_every_code_of_postgresql_is_in_the_map():
    codes = {
        error.sqlstate
        for error in vars(psycopg.errors).values()
        if isinstance(error, type) and issubclass(error, psycopg.Error) and error.sqlstate
    }
    assert len(codes) > 200
    assert {code for code in codes if code not in OF_POSTGRESQL and code[:2] not in OF_POSTGRESQL} == set()


def test_every_error_of_sqlalchemy_that_a_driver_causes_is_looked_into():
    driven = [
        error
        for error in vars(sqlalchemy_errors).values()
        if isinstance(error, type) and issubclass(error, sqlalchemy_errors.DBAPIError)
    ]
    busy = sqlite3.OperationalError("locked")
    busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
    assert {our_error(error("", {}, busy)) for error in driven} == {DatabaseBusy}


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (sqlalchemy_errors.TimeoutError("no connection is free"), DatabaseBusy),
        (sqlalchemy_errors.DisconnectionError("gone"), DatabaseUnreachable),
        (psycopg.OperationalError("the server does not answer"), DatabaseUnreachable),
        (psycopg.errors.DiskFull(), DatabaseFull),
        (psycopg.errors.DeadlockDetected(), DatabaseBusy),
        (psycopg.errors.AdminShutdown(), DatabaseUnreachable),
        (psycopg.errors.TooManyConnections(), DatabaseBusy),
        (psycopg.errors.ReadOnlySqlTransaction(), DatabaseReadOnly),
        (psycopg.errors.DataCorrupted(), DatabaseDamaged),
        (psycopg.errors.UniqueViolation(), None),
        (psycopg.errors.UndefinedTable(), None),
        (psycopg.ProgrammingError("a wrong call"), None),
        (sqlite3.ProgrammingError("a wrong call"), None),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_the_worlds_troubles_get_a_name_and_our_mistakes_do_not(error, ours):
    assert our_error(error) is ours


def test_a_mistake_of_ours_is_let_through(server):
    with pytest.raises(sqlalchemy_errors.DBAPIError), server.database.reading() as connection:
        connection.execute(text("SELECT * FROM nowhere"))


def test_an_error_of_ours_inside_stays_what_it_is():
    with pytest.raises(DatabaseFull), translated():
        raise DatabaseFull


def test_a_file_that_is_no_database_is_told_as_damaged(tmp_path):
    (tmp_path / "server.db").write_bytes(b"this is a text, and long enough to be looked at\n" * 100)
    database = open_database(f"sqlite:///{tmp_path / 'server.db'}", 1.0)
    with pytest.raises(DatabaseDamaged), database.reading() as connection:
        connection.execute(text("SELECT 1 FROM sqlite_master"))
    database.close()


@pytest.mark.parametrize(
    "url", ["postgresql+psycopg://postgres@/x?host=nowhere", "sqlite:////nowhere/at/all/server.db"]
)
def test_a_database_that_is_not_there_is_told_as_unreachable(url):
    database = open_database(url, 1.0)
    with pytest.raises(DatabaseUnreachable), database.reading():
        pass
    database.close()


@contextmanager
def impatient(server: Server, laptop: Laptop) -> Iterator[Laptop]:
    """The same laptop before a server on the same database that waits for nobody's lock."""
    quick = open_server(msgspec.structs.replace(server.settings, patience=0.02), server.clock)
    with client_of(make_app(quick)) as http:
        asking = Laptop(http, laptop.now, laptop.key)
        asking.items, asking.server_key = laptop.items, laptop.server_key
        yield asking
    quick.database.close()


def held(server: Server) -> tuple[int, int]:
    """How many signatures and arrivals the database holds."""
    with server.database.reading() as connection:
        one, other = (select(func.count()).select_from(table) for table in (sealed, batches))
        return connection.execute(one).scalar_one(), connection.execute(other).scalar_one()


def test_a_batch_that_cannot_get_its_lock_is_told_to_come_again_and_is_then_stored(server, stall):
    stall.sign(3)
    with impatient(server, stall) as asking:
        with server.database.writing() as connection:
            connection.execute(select(devices).where(devices.c.device_id == stall.device_id).with_for_update())
            answer = asking.send(stall.batch())
            assert (answer.status_code, answer.json()["code"]) == (503, "busy")
        assert held(server) == (0, 0)
        assert asking.words(stall.batch()) == ["stored"] * 3


def test_a_full_disk_is_told_as_busy_and_nothing_is_half_stored(server, stall, fill_disk):
    stall.sign(1)
    stall.send(stall.batch())
    stall.sign(100, size=1000)
    with fill_disk():
        answer = stall.send(stall.batch())
        assert (answer.status_code, answer.json()["code"]) == (503, "busy")
    assert held(server) == (1, 1)
    assert stall.words(stall.batch()) == ["already had"] + ["stored"] * 100


@pytest.fixture
def fill_disk(server):
    """A disk without room: SQLite's own limit on the file, or PostgreSQL's own error from where it writes."""

    @contextmanager
    def sqlite() -> Iterator[None]:
        with server.database.reading() as connection:
            pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        limited = _limit_pages(server, pages)
        yield
        limited.set()

    @contextmanager
    def postgresql() -> Iterator[None]:
        with server.database.writing() as connection:
            connection.execute(
                text(
                    "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS "
                    "$$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100'; END $$"
                )
            )
            connection.execute(text("CREATE TRIGGER full_disk BEFORE INSERT ON sealed EXECUTE FUNCTION full_disk()"))
        yield
        with server.database.writing() as connection:
            connection.execute(text("DROP TRIGGER full_disk ON sealed"))

    return postgresql if server.database.postgresql else sqlite


def _limit_pages(server: Server, pages: int) -> threading.Event:
    """Let no connection make the file larger than `pages`, until the event is set."""
    free = threading.Event()

    def limit(connection: sqlite3.Connection, *_ignored: object) -> None:
        most = 2**30 if free.is_set() else pages
        connection.execute(f"PRAGMA max_page_count = {most}").fetchall()

    event.listen(server.database._engine, "checkout", limit)
    return free


def test_a_database_that_went_away_is_told_as_busy_and_health_says_so(server, stall, http, request):
    stall.sign(1)
    batch = stall.batch()
    if server.database.postgresql:
        request.getfixturevalue("postgres").drop(request.getfixturevalue("postgresql_url"))
    else:
        server.database.close()
        path = Path(str(server.database._engine.url.database))
        path.rename(path.with_name("moved.db"))
        path.mkdir()
    health = http.get("/healthz")
    assert (health.status_code, health.json()["code"]) == (503, "busy")
    answer = stall.send(batch)
    assert (answer.status_code, answer.json()["code"]) == (503, "busy")


def test_connections_that_postgresql_cut_are_replaced_without_anybody_noticing(server, stall):
    if not server.database.postgresql:
        server.database.close()
    else:
        with server.database.reading() as connection:
            connection.execute(text(CUT_THE_OTHERS))
    stall.sign(1)
    assert stall.words(stall.batch()) == ["stored"]
