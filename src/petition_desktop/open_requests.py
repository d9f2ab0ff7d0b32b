"""A second start while a window has the folder: asks it to come forward, and hands a file's path over, in the folder.

A request is a small file in a folder of its own that only this user may write to; it holds a path, or nothing where
only the window is wanted. Whoever takes it deletes it, and that is the answer. What the path is worth is found out
where files are taken in.
"""

from __future__ import annotations

import itertools
import os
import re
import stat
import time
from pathlib import Path
from typing import NamedTuple

from petition_core.errors import FolderInUse, PetitionError
from petition_desktop.instance_lock import instance_lock
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.private_files import make_folder, write_bytes_whole

#: What is opened by a double click: a campaign, an invite.
OPENED = (".campaign", ".invite")
LONGEST_BYTES = 4_096
MOST = 8  # at once
_OLDEST_S = 60  # nobody waits for an answer any more
_MOST_LOOKED_AT = 100
_NAME = re.compile(r"[0-9a-f]{16}")
_NOT_FOLLOWED = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Requests(NamedTuple):
    """What was asked for: the window itself, at least, if `any_came`; and `files`."""

    any_came: bool
    files: tuple[Path, ...]


def handed_over(folder: DataFolder, file: Path | None, patience_s: float = 5.0) -> bool:
    """Whether a window that has `folder` open took `file`, or came forward where there is none.

    If not, nothing is left behind, and this program goes on.
    """
    asked = b"" if file is None else os.fsencode(file.absolute())
    if len(asked) > LONGEST_BYTES or not _is_in_use(folder):
        return False
    request = folder.to_open / os.urandom(8).hex()
    try:
        make_folder(folder.to_open)
        write_bytes_whole(request, asked)
        ends = time.monotonic() + patience_s
        while request.exists() and time.monotonic() < ends:
            time.sleep(0.05)
        request.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False


def taken_requests(folder: DataFolder, now_s: float) -> Requests:
    """What other programs of this user asked for, oldest first; each request is gone then, also a refused one.

    `now_s` is in seconds since 1970. Refused are: what is old or too much, no plain file, no path of the files we open.
    """
    try:
        with os.scandir(folder.to_open) as entries:
            names = [entry.name for entry in itertools.islice(entries, _MOST_LOOKED_AT) if _NAME.fullmatch(entry.name)]
    except OSError:
        return Requests(any_came=False, files=())
    found = [one for one in (_taken(folder.to_open / name) for name in names) if abs(now_s - one[0]) <= _OLDEST_S]
    found.sort(key=lambda one: one[0])
    return Requests(bool(found), tuple(path for _, path in found if path is not None)[:MOST])


def is_opened(path: Path) -> bool:
    """Whether this is the whole path of a file that a double click opens, by its ending."""
    return path.is_absolute() and path.suffix.lower() in OPENED


def _is_in_use(folder: DataFolder) -> bool:
    try:
        with instance_lock(folder.lock):
            return False
    except FolderInUse:
        return True
    except PetitionError:
        return False


def _taken(request: Path) -> tuple[float, Path | None]:
    """When it was made (long ago, if it is refused), and the file it asks for, if any; it is deleted."""
    try:
        handle = os.open(request, os.O_RDONLY | _NOT_FOLLOWED)
        with os.fdopen(handle, "rb") as source:
            told = os.fstat(handle)
            untrusted = source.read(LONGEST_BYTES + 1) if stat.S_ISREG(told.st_mode) else b""
        path = Path(os.fsdecode(untrusted))
    except (OSError, UnicodeDecodeError):  # names are text on Windows, and there not every row of bytes is one
        return 0.0, None
    finally:
        _delete(request)
    if not untrusted and stat.S_ISREG(told.st_mode):
        return told.st_mtime, None
    if len(untrusted) > LONGEST_BYTES or b"\0" in untrusted or not is_opened(path):
        return 0.0, None
    return told.st_mtime, path


def _delete(request: Path) -> None:
    try:
        request.unlink()
    except OSError:
        return  # a folder of that name, or gone already
