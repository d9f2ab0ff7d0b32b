"""One running program per data folder: a second one says so and leaves. Programs that only read may go without.

The system itself lets the lock go when the program ends, also by a crash, so nothing stale can be left. Windows and the
others each have a call for it; a library around both would take longer to load than the first form has.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from petition_core.errors import FolderInUse, StoreReadOnly
from petition_desktop.store.private_files import FILE_MODE, disk_errors

if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _let_go(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


#: How the systems say that somebody else holds it. 0 is Wine, which runs Windows programs on Linux and gives no reason.
_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK, 0})


@contextmanager
def instance_lock(path: Path) -> Iterator[None]:
    """Hold the lock file `path` (see `DataFolder.lock`) for the block.

    `FolderInUse` if another program holds it; `StoreReadOnly` or `StoreFull` if the folder cannot be written to.
    """
    with disk_errors(path.parent):
        handle = os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE)
    try:
        _take(handle, path.parent)
        try:
            yield
        finally:
            _let_go(handle)  # closing would do, but Windows takes its time
    finally:
        os.close(handle)


def _take(handle: int, folder: Path) -> None:
    try:
        _hold(handle)
    except OSError as error:
        raise (FolderInUse() if error.errno in _HELD else StoreReadOnly(folder=folder)) from None
