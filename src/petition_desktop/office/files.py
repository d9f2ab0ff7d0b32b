"""Files that staff name themselves: read with a limit, written whole, for their owner's eyes, never over another."""

from __future__ import annotations

from pathlib import Path

from petition_core.errors import FileRefused
from petition_core.reasons import file_reason
from petition_desktop.store.private_files import write_bytes_whole


def read_small(path: Path, most: int) -> bytes:
    """The content of `path`, at most `most` bytes. `FileRefused` says why not."""
    try:
        with path.open("rb") as source:
            content = source.read(most + 1)
    except OSError as error:
        raise _refused(path, error) from None
    if len(content) > most:
        raise FileRefused(path=path, reason="it is too large")
    return content


def write_new(path: Path, content: bytes, *, replace: bool = False) -> None:
    """Write `content` durably to `path`, which must be a new name unless `replace`. `FileRefused` says why not."""
    if path.exists() and not replace:
        raise FileRefused(path=path, reason="it exists already")
    try:
        write_bytes_whole(path, content)
    except OSError as error:
        raise _refused(path, error) from None


def _refused(path: Path, error: OSError) -> FileRefused:
    return FileRefused(path=path, reason=file_reason(error, "the disk refused"))
