"""Copies what waits onto a stick, or into any folder, as a batch file: the way to the office without a network."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from petition_desktop.store.database import Store
from petition_desktop.sync.batch_file import export_batch


class Copied(Struct, frozen=True):
    """Numbers `first` to `last` are in `file` now; `count` 0 means that nothing waited, and no file was made.

    `damaged` are numbers that the file only names.
    """

    file: Path
    first: int
    last: int
    count: int
    damaged: tuple[int, ...] = ()


def copy_to(store: Store, folder: Path) -> Copied:
    """Write the file into `folder`; what is in it waits on here until the server has answered for it.

    `ExportFailed` where the folder cannot be written to, and what else `export_batch` raises. The name tells laptop
    and last number, so that a later copy stands beside an earlier one, and the same copy replaces itself.
    """
    last = store.outbox.counts().last_number
    file = folder / f"stall-{store.device.device_id.hex()[:8]}-{last:06d}.batch"
    done = export_batch(store, file, last=last)
    return Copied(file, done.first, done.last, done.count, done.damaged)
