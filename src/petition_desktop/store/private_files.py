"""Files for their owner's eyes, written whole or not at all; and what a disk's refusal means for a person.

A reader finds the old content or the new one, also after a power cut, never a half. The one place where errors of the
operating system about the data folder become ours.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from petition_core.errors import DiskFailed, FileRefused, PetitionError, StoreFull, StoreReadOnly
from petition_core.reasons import file_reason

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_BINARY = getattr(os, "O_BINARY", 0)  # only Windows knows another way

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
#: The disk is broken, was pulled out, or is one of another computer that is gone.
_FAILED = frozenset(getattr(errno, name) for name in ("EIO", "ENXIO", "ENODEV", "ESTALE") if hasattr(errno, name))
_READ_ONLY = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST, errno.EISDIR})


def write_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Have `write` fill a new file, make it durable, then give it its name. `OSError` if the disk refuses.

    Whatever `write` raises leaves nothing behind and an older file of that name untouched.
    """
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, FILE_MODE), "wb") as out:
            write(out)
            out.flush()
            os.fsync(out.fileno())
        os.replace(part, path)  # noqa: PTH105 - the pair of the os calls above
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    make_names_durable(path.parent)


def write_bytes_whole(path: Path, content: bytes) -> None:
    """`write_whole` for bytes at hand."""

    def write(out: BinaryIO) -> None:
        out.write(content)

    write_whole(path, write)


def make_names_durable(folder: Path) -> None:
    """Have the folder itself reach the disk, or a power cut could forget a new name in it."""
    # Windows cannot open a folder for this, and some file systems of sticks refuse it; there is nothing more to do.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_folder(folder: Path) -> None:
    """Make `folder` for its owner alone, if it is not there. What is there keeps its mode: it may not be ours."""
    if not folder.is_dir():
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


def disk_error(error: OSError, folder: Path) -> PetitionError:
    """What an error of the disk about something in the data folder means."""
    if error.errno in _FULL:
        return StoreFull()
    if error.errno in _READ_ONLY:
        return StoreReadOnly(folder=folder)
    if error.errno in _FAILED:
        return DiskFailed()
    return FileRefused(path=error.filename or folder, reason=file_reason(error, "the disk refused"))


@contextlib.contextmanager
def disk_errors(folder: Path) -> Iterator[None]:
    """Turns every `OSError` of the block into ours."""
    try:
        yield
    except OSError as error:
        raise disk_error(error, folder) from None
