"""Reads rows of the outbox as items, and finds what a disk has changed since it was written.

A row holds the entry that stood for it in the chain when it was signed. Label and ciphertext must still lead to it.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from typing import cast

from sqlalchemy import Connection

from petition_core.batch import Item
from petition_core.errors import MalformedParts, SignatureDamaged
from petition_core.sealed import entry_of, read_label

# In SQL's own words and by the driver itself, because SQLAlchemy's work for every row costs a fifth of all.
_WAITING = """
    SELECT number, label, digest, entry, ciphertext FROM outbox
    WHERE number > ? AND NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.number = outbox.number)
    ORDER BY number LIMIT ?
"""
_BETWEEN = "SELECT number, label, digest, entry, ciphertext FROM outbox WHERE number BETWEEN ? AND ? ORDER BY number"
#: Number, label, digest, entry, ciphertext.
ItemRow = tuple[int, bytes, bytes, bytes, bytes | None]
_ALL = -1


def waiting_rows(connection: Connection, behind: int, limit: int = _ALL) -> Iterator[ItemRow]:
    """Those without a receipt behind number `behind`, in order."""
    return _rows(connection, _WAITING, behind, limit)


def proved_item(label: bytes, digest: bytes, entry: bytes, ciphertext: bytes | None) -> Item | None:
    """The item that `entry` stands for; None if label or ciphertext are other bytes now.

    `digest` counts only where there is no ciphertext.
    """
    if ciphertext is not None:
        digest = hashlib.sha256(ciphertext).digest()
    try:
        read = read_label(label)
    except MalformedParts:
        return None
    if entry_of(read.previous, label, digest) != entry:
        return None
    return Item(read, digest, ciphertext, label, entry)


def whole_item(row: ItemRow) -> Item | None:
    """The item that was written in this row; None if it is not that any more."""
    number, label, digest, entry, ciphertext = row
    one = proved_item(label, digest, entry, ciphertext)
    return one if one is not None and one.label.number == number else None


def read_items(connection: Connection, first: int, last: int) -> list[Item]:
    """The items from number `first` to `last`. A damaged ciphertext is left out, and the chain goes on behind it.

    `SignatureDamaged` where the label is damaged too.
    """
    items = []
    for row in _rows(connection, _BETWEEN, first, last):
        one = whole_item(row) or whole_item((*row[:-1], None))
        if one is None:
            raise SignatureDamaged((row[0],))
        items.append(one)
    return items


def damaged_rows(connection: Connection, behind: int) -> tuple[int, ...]:
    """The numbers of those that wait behind number `behind` and are not what was written."""
    return tuple(row[0] for row in waiting_rows(connection, behind) if whole_item(row) is None)


def _rows(connection: Connection, statement: str, *values: int) -> Iterator[ItemRow]:
    return cast(sqlite3.Connection, connection.connection.driver_connection).execute(statement, values)
