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

    def _hold(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            # A handle just opened is refused for no other reason; Wine leaves an old error's number behind instead.
            return False
        return True

    def _let_go(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _hold(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.EACCES):  # the second from disks of another computer
                raise
            return False
        return True

    def _let_go(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


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
        held = _hold(handle)
    except OSError:
        raise StoreReadOnly(folder=folder) from None
    if not held:
        raise FolderInUse
