"""One running program per data folder: a second one says so and leaves. Programs that only read may go without.

The system itself lets the lock go when the program ends, also by a crash, so nothing stale can be left.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from petition_core.errors import FolderInUse, StoreReadOnly


@contextmanager
def instance_lock(path: Path) -> Iterator[None]:
    """Hold the lock file `path` (see `DataFolder.lock`) for the block.

    `FolderInUse` if another program holds it, `StoreReadOnly` if the folder cannot be written to.
    """
    import filelock  # a fifth of a small program's start, and readers do without it

    lock = filelock.FileLock(path, timeout=0, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise FolderInUse from None
    except OSError:
        raise StoreReadOnly(folder=path.parent) from None
    try:
        yield
    finally:
        lock.release()
