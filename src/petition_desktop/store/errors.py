"""What an error of SQLite or SQLAlchemy means for a person. The one place where they become ours.

SQLite's own result code decides (https://sqlite.org/rescode.html), not the class Python gives the error. A code that
only a mistake of ours can cause stays what it is and may crash loudly.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from petition_core.errors import DiskFailed, PetitionError, StoreBusy, StoreDamaged, StoreFull, StoreReadOnly
from petition_desktop.store.private_files import disk_error

#: What each result code of SQLite means; the leaf is told the folder where its sentence names it.
MEANS: dict[int, type[PetitionError]] = {
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_CANTOPEN: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_AUTH: StoreReadOnly,
    sqlite3.SQLITE_BUSY: StoreBusy,
    sqlite3.SQLITE_LOCKED: StoreBusy,
    sqlite3.SQLITE_PROTOCOL: StoreBusy,  # WAL gave up waiting for another program
    sqlite3.SQLITE_CORRUPT: StoreDamaged,
    sqlite3.SQLITE_NOTADB: StoreDamaged,
    sqlite3.SQLITE_FORMAT: StoreDamaged,
    sqlite3.SQLITE_IOERR: DiskFailed,  # unless the disk is full or the file is not whole, see `store_error`
}

#: Codes that only a wrong statement, or a machine without memory, brings about: not the user's to mend.
BUGS = frozenset(
    {
        sqlite3.SQLITE_ERROR, sqlite3.SQLITE_INTERNAL, sqlite3.SQLITE_ABORT, sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_NOTFOUND, sqlite3.SQLITE_EMPTY, sqlite3.SQLITE_SCHEMA,
        sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_MISUSE,
        sqlite3.SQLITE_NOLFS, sqlite3.SQLITE_RANGE, sqlite3.SQLITE_NOTICE, sqlite3.SQLITE_WARNING,
    }
)  # fmt: skip

#: Input and output errors that speak of what the file holds and not of the disk's refusal.
_NOT_WHOLE = frozenset({sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS, sqlite3.SQLITE_IOERR_DATA})

_ALMOST_FULL = 64 * 1024  # bytes: less than the file that WAL shares between connections may need at once


def store_error(error: BaseException | None, folder: Path) -> PetitionError | None:
    """Our error for one of SQLite's; None where it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    leaf = MEANS.get(code & 0xFF)  # the low byte is the result, the rest tells its kind
    if leaf is None:
        return None
    if code in _NOT_WHOLE:
        leaf = StoreDamaged
    elif code & 0xFF == sqlite3.SQLITE_IOERR and _is_full(folder):
        leaf = StoreFull  # a file shared in memory cannot grow on a full disk, and SQLite calls that an I/O error
    return leaf(folder=folder)


@contextlib.contextmanager
def store_errors(folder: Path) -> Iterator[None]:
    """Turns what SQLite, SQLAlchemy and the disk say in the block into ours; bugs pass through."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        ours = store_error(error.orig if isinstance(error, DBAPIError) else error, folder)
        if ours is None:
            raise
        raise ours from None
    except OSError as error:
        raise disk_error(error, folder) from None


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ALMOST_FULL
    except OSError:
        return False
