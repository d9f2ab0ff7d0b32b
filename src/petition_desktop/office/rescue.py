"""Takes sealed signatures out of a copied store: for a laptop that lost its key, or that only a copy is left of.

The office's key opens them like any other, because each label is bound to its content and not to the device's key. But
without that key nobody signs the end of the chain, so nothing proves that the copy is complete or who put rows into
it: they are marked until the laptop itself, or the server, brings the same ones.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from petition_core.batch import Item
from petition_core.errors import NotAllowed, NotJoined
from petition_desktop import log
from petition_desktop.store.copied_store import CopiedStore, copied_store
from petition_desktop.store.database import Store


class Rescued(Struct, frozen=True):
    """What came of one copy.

    `without` counts the numbers whose content is not in the copy: the server had it, or it was taken back. `damaged`
    are the numbers that are not what was signed; `out_of_order` were taken, but do not follow the number before.
    """

    device_id: bytes
    last_number: int
    new: int
    had: int
    without: int
    damaged: tuple[int, ...]
    out_of_order: tuple[int, ...]


class _Counting:
    """Gives the items worth taking and counts the others."""

    def __init__(self, copied: CopiedStore) -> None:
        self._copied = copied
        self.without = 0
        self.damaged: list[int] = []
        self.out_of_order: list[int] = []

    def __iter__(self) -> Iterator[Item]:
        for number, one, follows in self._copied.items():
            if one is None:
                self.damaged.append(number)
            elif one.ciphertext is None:
                self.without += 1
            else:
                if not follows:
                    self.out_of_order.append(number)
                yield one


def rescue(store: Store, untrusted: Path) -> Rescued:
    """Take what is in the copied data folder, or the copied store's file, into the inbox. Twice is as good as once.

    `NotAllowed` on a stall; `FileRefused` and `RescueRefused` as for `copied_store`.
    """
    with contextlib.suppress(NotJoined):
        role = store.device.membership().role
        if role != "office":
            raise NotAllowed(role=role)
    with copied_store(untrusted, store.folder.root) as copied:
        counting = _Counting(copied)
        added = store.inbox.rescue(copied.public_key, copied.device_id, counting)
        log.note("batch-rescued", new=added.new, had=added.had, device=copied.device_id.hex())
        return Rescued(
            device_id=copied.device_id,
            last_number=copied.last_number,
            new=added.new,
            had=added.had,
            without=counting.without,
            damaged=tuple(counting.damaged),
            out_of_order=tuple(counting.out_of_order),
        )
