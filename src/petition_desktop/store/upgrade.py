"""Which version the store's file has, and bringing an older one up. A newer one is refused and not touched.

Alembic takes longer to load than the rest of the store, so it is loaded only when there is something to do.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from petition_core.errors import StoreDamaged, StoreTooNew
from petition_desktop.store.errors import store_errors

#: Every version there ever was, oldest first; "" is an empty file.
VERSIONS = ("", "0001")
MIGRATIONS = Path(__file__).with_name("migrations")


def is_newest(database: Path) -> bool:
    """Whether the file needs no upgrade. Reads only.

    `StoreTooNew` if a newer program made it, `StoreDamaged` if it is not one of ours.
    """
    with store_errors(database.parent):
        version = _version(database)
    if version not in VERSIONS:
        raise StoreTooNew
    return version == VERSIONS[-1]


def upgrade(connection: Connection) -> None:
    """Run the missing migrations in the connection's transaction; the caller commits."""
    from alembic import command  # see above
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _version(database: Path) -> str:
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            return ""
        if "alembic_version" not in tables:
            raise StoreDamaged(folder=database.parent)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else ""
