"""Opens the register's own SQLite file, `register.sqlite3` in the data folder, with the store's care and modes.

A file of its own, because it is the only thing on any disk that holds signers in plain text: it can be moved, locked
away or deleted without the sealed signatures it was made from (docs/decisions/0003).
"""

from __future__ import annotations

from pathlib import Path

from petition_desktop.store.connections import Connections, open_connections
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.upgrade import Schema

#: Every version there ever was, oldest first; "" is an empty file.
VERSIONS = ("", "0001", "0002", "0003")
SCHEMA = Schema(VERSIONS, Path(__file__).with_name("migrations"))


class RegisterFolder(DataFolder, frozen=True):
    """The same data folder, seen from the register."""

    @property
    def database(self) -> Path:
        return self.root / "register.sqlite3"


def open_register_file(folder: DataFolder) -> Connections:
    """Open or make the file and bring it to the newest version; raises what `open_connections` raises."""
    return open_connections(RegisterFolder(folder.root), SCHEMA)
