"""Brings the database's tables up to this version, once, however many servers start at the same moment.

A database that was made by a newer version is refused before anything is changed.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from petition_core.errors import DatabaseTooNew
from petition_server.database import Database

_MIGRATIONS = Path(__file__).with_name("migrations")
#: Any number will do, as long as every petition-server on this PostgreSQL uses the same.
_ADVISORY_LOCK = 0x7065746974696F6E


def bring_up_to_date(database: Database) -> None:
    """Run what is missing in one transaction, behind a lock; `DatabaseTooNew` where this version is the older one."""
    with database.writing() as connection:
        # On SQLite the transaction itself lets only one writer in.
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _ADVISORY_LOCK})
        config = migrations(connection)
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if not set(MigrationContext.configure(connection).get_current_heads()) <= known:
            raise DatabaseTooNew
        command.upgrade(config, "head")


def migrations(connection: Connection) -> Config:
    """Alembic's settings for our migrations on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
