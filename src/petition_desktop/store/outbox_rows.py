"""Reads rows of the outbox as items, and finds what a disk has changed since it was written.

A row holds the entry that stood for it in the chain when it was signed. Label and ciphertext must still lead to it.
"""

from __future__ import annotations

import hashlib
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, select

from petition_core.batch import Item
from petition_core.errors import MalformedParts, SignatureDamaged
from petition_core.sealed import entry_of, read_label
from petition_desktop.store.receipts import WITHOUT_RECEIPT
from petition_desktop.store.tables import outbox

ITEMS = select(outbox.c.number, outbox.c.label, outbox.c.digest, outbox.c.entry, outbox.c.ciphertext)
WAITING = ITEMS.where(WITHOUT_RECEIPT).order_by(outbox.c.number)
ItemRow: TypeAlias = "Row[*tuple[Any, ...]]"


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
    return _numbered(row, proved_item(row.label, row.digest, row.entry, row.ciphertext))


def read_items(connection: Connection, first: int, last: int) -> list[Item]:
    """The items from number `first` to `last`. A damaged ciphertext is left out, and the chain goes on behind it.

    `SignatureDamaged` where the label is damaged too.
    """
    rows = connection.execute(ITEMS.where(outbox.c.number.between(first, last)).order_by(outbox.c.number))
    items = []
    for row in rows:
        one = whole_item(row) or _numbered(row, proved_item(row.label, row.digest, row.entry, None))
        if one is None:
            raise SignatureDamaged((row.number,))
        items.append(one)
    return items


def damaged_rows(connection: Connection, behind: int) -> tuple[int, ...]:
    """The numbers of those that wait behind number `behind` and are not what was written."""
    rows = connection.execute(WAITING.where(outbox.c.number > behind), execution_options={"yield_per": 200})
    return tuple(row.number for row in rows if whole_item(row) is None)


def _numbered(row: ItemRow, one: Item | None) -> Item | None:
    return one if one is not None and one.label.number == row.number else None
