"""Reads the outbox of a store that somebody copied from another computer: whatever of it is still what was signed.

The copy is never opened itself, because SQLite would write beside it and a stick may be write-protected: it is read
from a copy of our own. Nothing in it is trusted but what its own hashes prove. What is done with it is the office's
business.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from petition_core.batch import Item
from petition_core.device_id import device_id
from petition_core.errors import FileRefused, RescueRefused
from petition_core.reasons import file_reason
from petition_core.sealed import MAX_CIPHERTEXT, chain_start
from petition_core.signing import KEY_SIZE
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.outbox_rows import proved_item
from petition_desktop.store.private_files import disk_errors

_SMALLEST_ROW = 136  # a label alone has more bytes, so a file cannot hold more rows than fit


class CopiedStore:
    """An open copy. `public_key` and `device_id` are of the computer it came from."""

    def __init__(self, connection: sqlite3.Connection, most_rows: int) -> None:
        self._connection = connection
        self.public_key = self._public_key()
        self.device_id = device_id(self.public_key)
        self.last_number = self._last_number(most_rows)

    def items(self) -> Iterator[tuple[int, Item | None, bool]]:
        """Each number with its item, and whether it follows the one before; None where it is damaged.

        An item without ciphertext was forgotten after the server had it, or taken back.
        """
        previous: bytes | None = chain_start(self.device_id)
        for number in range(1, self.last_number + 1):
            one = self._item(number)
            yield number, one, one is None or previous is None or one.label.previous == previous
            previous = one.entry if one else None

    def _item(self, number: int) -> Item | None:
        query = "SELECT label, digest, entry, ciphertext FROM outbox WHERE number = ?"
        try:
            row = self._connection.execute(query, (number,)).fetchone()
        except sqlite3.DatabaseError:  # a page of the file is damaged; the next number may lie on another
            return None
        if row is None or not all(isinstance(value, bytes) for value in row[:3]):
            return None
        label, digest, entry, ciphertext = row
        if not (ciphertext is None or (isinstance(ciphertext, bytes) and len(ciphertext) <= MAX_CIPHERTEXT)):
            return None
        one = proved_item(label, digest, entry, ciphertext)
        ours = one is not None and (one.label.number, one.label.device_id) == (number, self.device_id)
        return one if ours else None

    def _public_key(self) -> bytes:
        kinds = self._value("SELECT group_concat(type) FROM sqlite_master WHERE name IN ('outbox', 'device')")
        if kinds != "table,table":  # a view could be anything
            raise RescueRefused(reason="it is not one of this program")
        found = self._value("SELECT public_key FROM device")
        if not isinstance(found, bytes) or len(found) != KEY_SIZE:
            raise RescueRefused(reason="it does not say whose it is")
        return found

    def _last_number(self, most: int) -> int:
        found = self._value("SELECT max(number) FROM outbox")
        if found is None:
            return 0
        if not isinstance(found, int) or not 1 <= found <= most:
            raise RescueRefused(reason="it is damaged too much")
        return found

    def _value(self, query: str) -> object:
        try:
            row = self._connection.execute(query).fetchone()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_NOTADB:
                raise RescueRefused(reason="it is not one of this program") from None
            raise RescueRefused(reason="it is damaged too much") from None
        return row[0] if row else None


@contextmanager
def copied_store(untrusted: Path, scratch: Path) -> Iterator[CopiedStore]:
    """The store in a copied data folder, or a copied store's file. `scratch` is a folder of ours with room for it.

    `FileRefused` if it cannot be read, `RescueRefused` if it is no store, or damaged too much.
    """
    source = DataFolder(untrusted).database if untrusted.is_dir() else untrusted
    with disk_errors(scratch):
        own = tempfile.TemporaryDirectory(dir=scratch, prefix=".rescue-", ignore_cleanup_errors=True)
    with own as folder:
        copy = Path(folder) / source.name
        # What was signed last may lie in the WAL alone; SQLite puts it together from a file of that name.
        for suffix in ("", "-wal", "-journal"):
            part = source.with_name(source.name + suffix)
            if not suffix or part.is_file():
                _copy(part, copy.with_name(copy.name + suffix), scratch)
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
                connection.execute(f"PRAGMA {pragma}").close()
            yield CopiedStore(connection, size // _SMALLEST_ROW)


def _copy(source: Path, target: Path, scratch: Path) -> None:
    try:
        reading = source.open("rb")
    except OSError as error:
        raise FileRefused(path=source.name, reason=file_reason(error, "it cannot be read")) from None
    with reading, disk_errors(scratch), target.open("xb") as writing:
        shutil.copyfileobj(reading, writing)
