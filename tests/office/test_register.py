"""The register as a file: for its owner alone, in order, searchable, and its tables are those of its migrations."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from msgspec.structs import replace
from sqlalchemy import create_engine

from petition_core.sealed import Label
from petition_core.signature import FORMAT, Shift, Signature
from petition_desktop.office.register.database import SCHEMA
from petition_desktop.office.register.entry import Asked, Counts, Entry
from petition_desktop.office.register.tables import metadata


def entry(number=1, name="Ada Example", device=b"d", campaign="parks", state="counted", **changes) -> Entry:
    label = Label(bytes([number]) + device * 15, campaign, 1, device * 16, number, "2020-06-01", b"p" * 32)
    signature = Signature(
        FORMAT, campaign, 1, "en", "ab", {"name": name, "tick": True}, {}, "on paper", "2020-06-01T12:30:00+00:00",
        "wrong", Shift("Market", "AB"), True, 3, 14,
    )  # fmt: skip
    return Entry(label, b"g" * 32, state, signature if state != "unreadable" else None, **changes)


def names(register, **wanted) -> list[object]:
    return [one.signature.answers["name"] for one in register.entries(**wanted)]


def test_a_line_comes_back_as_it_was_kept(register):
    lines = [entry(), entry(2, state="unreadable", code="c", reason="r"), entry(3, state="set aside", conflict=True)]
    register.keep(lines)
    assert list(register.entries()) == lines


def test_the_order_is_campaign_device_number_over_any_number_of_pages(register, monkeypatch):
    monkeypatch.setattr("petition_desktop.office.register.register._AT_ONCE", 3)
    lines = [entry(n, device=d, campaign=c) for c in ("a", "b") for d in (b"1", b"2") for n in range(1, 6)]
    lines = [replace(one, label=replace(one.label, id=bytes([i]) * 16)) for i, one in enumerate(lines)]
    register.keep(lines[::-1])
    assert list(register.entries()) == lines
    assert list(register.entries("b")) == lines[10:]
    assert register.size("b") == 10


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("ada", ["Ada Example"]),
        ("STRASSE", ["Straße"]),
        ("Ｍü", ["Müller"]),
        ("明", ["李明"]),
        ("%", ["100% me"]),
        ("_", []),
        ("01646464", ["Ada Example"]),
        ("nobody", []),
    ],
)
def test_search_finds_a_part_of_an_answer_or_id_whatever_its_case(register, search, found):
    people = ["Ada Example", "Straße", "Müller", "李明", "100% me"]
    register.keep([entry(number, name) for number, name in enumerate(people, start=1)])
    assert names(register, search=search) == found


def test_counts_are_told_for_each_campaign(register):
    register.keep([entry(1), entry(2, state="unreadable"), entry(3, campaign="rivers", state="set aside")])
    assert register.counts() == (Counts("parks", 1, 1, 0, 0), Counts("rivers", 0, 0, 1, 0))
    assert register.asked("parks") == Asked(("name", "tick"), ())
    assert register.versions("parks") == (1,)


def test_only_the_owner_may_read_the_file(register, office):
    register.keep([entry()])
    modes = {path.name: path.stat().st_mode & 0o777 for path in office.folder.root.glob("register.sqlite3*")}
    assert set(modes) >= {"register.sqlite3", "register.sqlite3-wal"}
    assert set(modes.values()) == {0o600} or os.name == "nt"


def test_the_migrations_make_the_tables_of_the_code_and_go_back(tmp_path):
    path = tmp_path / "register.sqlite3"
    engine = create_engine(f"sqlite:///{path}")
    config = Config()
    config.set_main_option("script_location", str(SCHEMA.migrations))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, SCHEMA.versions[-1])
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        command.downgrade(config, "base")
        connection.commit()
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        assert {name for (name,) in connection.execute("SELECT name FROM sqlite_master")} <= {
            "alembic_version",
            "sqlite_autoindex_alembic_version_1",
        }


def test_migrations_import_nothing_of_ours():
    for path in SCHEMA.migrations.rglob("*.py"):
        assert "petition_" not in path.read_text(encoding="utf-8")
