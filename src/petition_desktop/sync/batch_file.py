"""Batches as files on a stick: for laptops without a network. The same bytes that travel by HTTP, the same checks.

Files are read and written as a stream, so that a day's work of a whole city fits through a small laptop.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from petition_core.batch import BatchReader, Item, sign_head, write_batch
from petition_core.errors import ExportFailed, FileRefused, NotAllowed, NotJoined, SignatureDamaged
from petition_core.reasons import file_reason
from petition_desktop import log
from petition_desktop.store.database import Store
from petition_desktop.store.inbox import Added
from petition_desktop.store.private_files import write_bytes_whole, write_whole
from petition_desktop.sync.withdrawals_file import (
    export_withdrawals,
    holds_withdrawals,
    import_withdrawals,
    read_withdrawals_beside,
)


class BatchSummary(Struct, frozen=True):
    """What a batch file holds: numbers `first` to `last` of one device, so many with their ciphertext.

    `count` 0 means that there was nothing to write, and no file. `damaged` are the numbers that are only named in it,
    because their ciphertext is damaged on this computer. `withdrawals` lie in a file beside it (`withdrawals_file`).
    """

    device_id: bytes
    first: int
    last: int
    count: int
    with_ciphertext: int
    damaged: tuple[int, ...] = ()
    withdrawals: int = 0


def export_batch(store: Store, path: Path, first: int = 0, last: int = 0) -> BatchSummary:
    """Write this device's signatures from number `first` to `last`; without numbers, all from the first that waits.

    They wait on until a receipt comes: a stick can be lost. `ExportFailed` if the file cannot be written;
    `DeviceKeyMissing` if the device's key is gone; `SignatureDamaged` if not even the label of one is whole. What was
    taken back and not told to the server yet goes beside it.
    """
    withdrawals = export_withdrawals(store, path)
    last = min(last or store.outbox.counts().last_number, store.outbox.counts().last_number)
    if not first:
        first = _first_waiting(store) or last + 1
    if not 1 <= first <= last:
        return BatchSummary(store.device.device_id, 0, 0, 0, 0, (), withdrawals)
    key = store.device.signing_key()
    (end,) = store.outbox.stretch(last, last)
    carried = 0

    def items() -> Iterator[Item]:
        nonlocal carried
        for one in store.outbox.stretch(first, last):
            carried += one.ciphertext is not None
            yield one

    def write(out: BinaryIO) -> None:
        write_batch(key.public, items(), last - first + 1, sign_head(key, end), out)

    try:
        write_whole(path, write)
    except OSError:
        raise ExportFailed(path=path.name) from None
    log.note("batch-exported", count=last - first + 1)
    damaged = tuple(number for number in store.outbox.damaged() if first <= number <= last)
    return BatchSummary(store.device.device_id, first, last, last - first + 1, carried, damaged, withdrawals)


def _first_waiting(store: Store) -> int:
    try:
        waiting = store.outbox.waiting(1, 1)
    except SignatureDamaged as error:
        return error.numbers[0]
    return waiting[0].label.number if waiting else 0


def verify_batch(path: Path) -> BatchSummary:
    """Read the whole file and check its chain and its signature, and the withdrawals beside it.

    A file of withdrawals alone is of no device and holds no number. Raises a `WireError` or `FileRefused`.
    """
    withdrawals = len(read_withdrawals_beside(path))
    if holds_withdrawals(path):
        return BatchSummary(b"", 0, 0, 0, 0, (), withdrawals)
    with _opened(path) as reader:
        first = last = carried = 0
        for one in reader:
            last = one.label.number
            first = first or last
            carried += one.ciphertext is not None
        return BatchSummary(reader.device_id, first, last, reader.count, carried, (), withdrawals)


def batch_items(path: Path) -> Iterator[Item]:
    """The items of a file that was verified before the first is given."""
    verify_batch(path)
    with _opened(path) as reader:
        yield from reader


def extract_batch(path: Path, folder: Path) -> int:
    """Write each ciphertext of a whole batch as a plain `.age` file into `folder`; how many.

    Any tool for age opens them with the right key, in ten years too.
    """
    count = 0
    for one in batch_items(path):
        if one.ciphertext is not None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                write_bytes_whole(folder / f"{one.label.number:06d}-{one.label.id.hex()}.age", one.ciphertext)
            except OSError:
                raise ExportFailed(path=folder.name) from None
            count += 1
    return count


def import_batch(store: Store, path: Path) -> Added:
    """Take a file into the office's inbox, all of it or nothing. Twice is as good as once.

    The withdrawals beside it come first and stand by themselves, so what they delete is never written here.

    `NotAllowed` on a stall: it has nothing to do with other laptops' signatures. An office that has joined no server
    may live on sticks alone.
    """
    with contextlib.suppress(NotJoined):
        role = store.device.membership().role
        if role != "office":
            raise NotAllowed(role=role)
    withdrawn = import_withdrawals(store, path)
    if holds_withdrawals(path):
        return Added(0, 0, withdrawn)
    with _opened(path) as reader:
        added = store.inbox.add(reader.public_key, reader.device_id, reader)
    log.note("batch-imported", new=added.new, had=added.had)
    return Added(added.new, added.had, withdrawn)


@contextmanager
def _opened(path: Path) -> Iterator[BatchReader]:
    try:
        source = path.open("rb")
    except OSError as error:
        raise FileRefused(path=path.name, reason=file_reason(error, "it cannot be read")) from None
    with source:
        yield BatchReader(source)
