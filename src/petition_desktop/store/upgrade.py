"""Which version a store's file has, and bringing an older one up. A newer one is refused and not touched.

Alembic takes longer to load than the rest of the store, so it is loaded only when there is something to do.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection

from petition_core.errors import StoreDamaged, StoreTooNew
from petition_desktop.store.errors import store_errors


class Schema(Struct, frozen=True):
    """One kind of file: every version there ever was, oldest first, and the folder of the steps between them.

    The first version is "", an empty file.
    """

    versions: tuple[str, ...]
    migrations: Path


STORE = Schema(("", "0001", "0002", "0003", "0004", "0005", "0006", "0007"), Path(__file__).with_name("migrations"))


def is_newest(database: Path, schema: Schema) -> bool:
    """Whether the file needs no upgrade. Reads only.

    `StoreTooNew` if a newer program made it, `StoreDamaged` if it is not one of ours.
    """
    with store_errors(database.parent):
        version = _version(database)
    if version not in schema.versions:
        raise StoreTooNew
    return version == schema.versions[-1]


def upgrade(connection: Connection, schema: Schema) -> None:
    """Run the missing migrations in the connection's transaction; the caller commits."""
    from alembic import command  # see above
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(schema.migrations).replace("%", "%%"))
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
