"""The migrations: each goes up and down with data in it, together they give the tables, and they stand alone."""

from __future__ import annotations

import ast
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from petition_core.errors import StoreTooNew
from petition_desktop.store.connections import open_connections
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.tables import metadata
from petition_desktop.store.upgrade import STORE, is_newest
from tests.support.stores import sign, store_in

#: Rows that a store of each version may hold. A new version adds its own.
ROWS = {
    "0001": {
        "outbox": "(1, x'01', 'river-path', 1, '2026-03-01', x'02', x'03', x'04', 'waiting', '', '', NULL, x'05')",
        "inbox": "(x'01', 1, x'02', x'03', 'river-path', 'new', x'04', NULL)",
        "device": "(1, x'01', 'file', 'entry', '', '', NULL, '', '', '', 0)",
        "sync_state": "(1, '', '', '', '', 500)",
        "known_device": "(x'01', x'02', 'stall', 'Stall 1', 0, 3)",
        "bad_arrival": "(x'01', 2, 'chain-broken')",
    },
    "0002": {
        "shift": "(1, 'ML', 'Central market', 200, '2026-03-01T10:02:00+08:00', '', 0, 0, NULL)",
        "hour_mark": "(1, '2026-03-01', 10)",
        "kiosk_pin": "(1, x'01', x'02', 15, 3)",
        "withdrawal": "(1, x'01', 'river-path', 'Q31EPYJHJD50KDZBP60G', '')",
    },
    "0003": {"rescued": "(x'01', 1, x'02', x'03')"},
    "0004": {
        "paper_sheet": "(1, 'river-path', 3, 'en', 'A4', 10, '2026-03-01', '2026-03-02', 'Market', 'AB', 9, 0)",
        "paper_line": "(1, 2, NULL)",
    },
    "0005": {"receipt": "(1, 'accepted', '', '2026-03-02T10:00:00.000+00:00', 1772445600)"},
    "0006": {"others_sheet": "(-1, 'K7Q2F', 12)", "sheet_elsewhere": "(1)"},
    "0007": {
        "withdrawn": "(x'01', '2026-03-02', 'river-path', 'Q31EPYJHJD50KDZBP60G', 0)",
        "withdrawn_read": "(1, 5, x'01')",
    },
}
STEPS = list(zip(STORE.versions, STORE.versions[1:], strict=False))


@pytest.fixture
def file(tmp_path):
    """An empty SQLite file with a connection whose transactions begin where we say."""
    engine = create_engine(f"sqlite:///{tmp_path / 'petition.sqlite3'}", connect_args={"isolation_level": None})
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def migrate(connection, version, down=False):
    config = Config()
    config.set_main_option("script_location", str(STORE.migrations))
    config.attributes["connection"] = connection
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    (command.downgrade if down else command.upgrade)(config, version or "base")
    connection.commit()


def fill(connection, version):
    for table, row in ROWS.get(version, {}).items():
        connection.exec_driver_sql(f"INSERT INTO {table} VALUES {row}")  # noqa: S608 - our own rows
    connection.commit()


def schema(connection):
    """What SQLite holds of the schema, without line breaks and the name of Alembic's own table."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    return {name: " ".join(sql.split()) for name, sql in found if not name.startswith("alembic_")}


def rows(connection, version):
    return {
        table: connection.exec_driver_sql(f"SELECT * FROM {table}").all()  # noqa: S608 - our own names
        for table in ROWS.get(version, {})
    }


def test_the_list_of_versions_is_the_line_of_migrations():
    config = Config()
    config.set_main_option("script_location", str(STORE.migrations))
    line = ScriptDirectory.from_config(config).walk_revisions()
    assert ["", *reversed([one.revision for one in line])] == list(STORE.versions)


def test_all_migrations_together_give_the_tables_of_the_program(file):
    migrate(file, "head")
    assert compare_metadata(MigrationContext.configure(file), metadata) == []
    migrated = schema(file)
    with create_engine("sqlite://").connect() as fresh:
        metadata.create_all(fresh)
        assert schema(fresh) == migrated


@pytest.mark.parametrize(("before", "after"), STEPS)
def test_each_migration_goes_up_and_down_with_data(file, before, after):
    if before:
        migrate(file, before)
    fill(file, before)
    schema_before, rows_before = schema(file), rows(file, before)
    migrate(file, after)
    fill(file, after)
    assert all(rows(file, after).values())
    migrate(file, before, down=True)
    assert schema(file) == schema_before
    assert rows(file, before) == rows_before
    migrate(file, after)


def test_each_version_has_rows_to_try_it_with():
    assert set(ROWS) == set(STORE.versions) - {""}


@pytest.mark.parametrize("path", sorted(STORE.migrations.rglob("*.py")), ids=lambda path: path.name)
def test_a_migration_imports_nothing_of_ours(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    assert {name.split(".")[0] for name in imported} <= {"alembic", "sqlalchemy"}


def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    broken = tmp_path / "migrations"
    (broken / "versions").mkdir(parents=True)
    (broken / "env.py").write_text((STORE.migrations / "env.py").read_text(encoding="utf-8"), encoding="utf-8")
    first = next((STORE.migrations / "versions").glob("0001*.py"))
    text = first.read_text(encoding="utf-8").replace(
        "    _office()", '    op.execute("CREATE TABLE outbox (again TEXT)")'
    )
    (broken / "versions" / "0001.py").write_text(text, encoding="utf-8")
    folder = DataFolder(tmp_path / "home")
    with pytest.raises(Exception, match="already exists"):
        open_connections(folder, type(STORE)(STORE.versions, broken))
    with closing(sqlite3.connect(folder.database)) as left:
        assert left.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    open_connections(folder).close()


def test_a_store_is_upgraded_once_and_then_opened_without_looking_again(tmp_path):
    folder = DataFolder(tmp_path / "home")
    folder.make()
    folder.database.touch()
    assert not is_newest(folder.database, STORE)
    store = store_in(tmp_path / "home")
    assert is_newest(folder.database, STORE)
    sign(store)
    assert is_newest(folder.database, STORE)
    store.close()


def test_a_version_nobody_knows_is_newer(tmp_path):
    store_in(tmp_path / "home").close()
    with closing(sqlite3.connect(tmp_path / "home" / "petition.sqlite3")) as file:
        file.execute("UPDATE alembic_version SET version_num = 'from-the-future'")
        file.commit()
    with pytest.raises(StoreTooNew):
        is_newest(tmp_path / "home" / "petition.sqlite3", STORE)


def test_the_migrations_lie_where_the_program_looks_for_them():
    assert {path.name for path in Path(STORE.migrations).iterdir()} >= {"env.py", "script.py.mako", "versions"}
