"""The migrations: they make exactly our tables, go up and down, keep what is stored, and know when they are older."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text

import petition_server
from petition_core.errors import DatabaseTooNew
from petition_server import schema
from petition_server.database import Database, open_database
from petition_server.server import open_server
from petition_server.settings import database_url as sqlalchemy_url
from petition_server.tables import metadata, sealed

FOLDER = Path(petition_server.__file__).with_name("migrations")


@pytest.fixture
def database(database_url: str, tmp_path: Path) -> Iterator[Database]:
    """An empty database."""
    opened = open_database(sqlalchemy_url(database_url, tmp_path), 10.0)
    yield opened
    opened.close()


def tables(database: Database) -> set[str]:
    """The names of all tables but Alembic's."""
    with database.reading() as connection:
        return set(inspect(connection).get_table_names()) - {"alembic_version"}


def test_the_migrations_make_the_tables_that_the_code_expects(database):
    schema.bring_up_to_date(database)
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_every_check_on_a_column_is_in_the_migrations_too(database):
    schema.bring_up_to_date(database)
    with database.reading() as connection:
        looked_at = inspect(connection)
        made = {name: {one["name"] for one in looked_at.get_check_constraints(name)} for name in metadata.tables}
    expected = {
        name: {str(one.name) for column in table.columns for one in column.constraints}
        for name, table in metadata.tables.items()
    }
    assert made == expected


def test_each_revision_goes_up_and_down_and_up_again(database):
    with database.writing() as connection:
        config = schema.migrations(connection)
        for script in reversed(list(ScriptDirectory.from_config(config).walk_revisions())):
            command.upgrade(config, script.revision)
            command.downgrade(config, "-1")
            command.upgrade(config, script.revision)
    assert tables(database) == set(metadata.tables)


def test_going_all_the_way_down_leaves_nothing(database):
    schema.bring_up_to_date(database)
    with database.writing() as connection:
        command.downgrade(schema.migrations(connection), "base")
    assert tables(database) == set()


def test_what_is_stored_stays_when_a_server_starts_again(server, stall):
    stall.sign(3)
    stall.send(stall.batch())
    again = open_server(server.settings)
    with again.database.reading() as connection:
        rows = connection.execute(select(sealed.c.ciphertext).order_by(sealed.c.number)).scalars().all()
    again.database.close()
    assert rows == [one.ciphertext for one in stall.items]


def test_a_database_of_a_newer_version_is_refused_and_left_alone(server, stall):
    stall.sign(1)
    stall.send(stall.batch())
    with server.database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseTooNew):
        open_server(server.settings)
    with server.database.reading() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "9999"
        assert len(connection.execute(select(sealed)).all()) == 1


def test_a_migration_that_fails_changes_nothing(database):
    with database.writing() as connection:
        # Stands in the way of the last table, so that the ones before it have been made when it fails.
        connection.execute(text("CREATE TABLE tombstones (something INTEGER)"))
    with pytest.raises(Exception, match="tombstones"):
        schema.bring_up_to_date(database)
    assert tables(database) == {"tombstones"}


def test_the_migrations_import_nothing_of_ours():
    imported: set[str] = set()
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {name.name.split(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add((node.module or "").split(".")[0])
    assert imported == {"__future__", "alembic", "sqlalchemy"}


def test_ciphertexts_are_not_compressed_on_postgresql(postgresql_url, tmp_path):
    database = open_database(sqlalchemy_url(postgresql_url, tmp_path), 10.0)
    schema.bring_up_to_date(database)
    storage = "SELECT attstorage FROM pg_attribute WHERE attrelid = 'sealed'::regclass AND attname = 'ciphertext'"
    with database.reading() as connection:
        assert connection.execute(text(storage)).scalar_one() in ("e", b"e")
    database.close()
