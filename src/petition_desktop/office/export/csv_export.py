"""Writes the register as CSV (RFC 4180): UTF-8, commas, every cell in quotes, lines ending in CR LF.

Profile `excel` is for people: a byte order mark, without which Excel takes Chinese for noise, and no cell that a
spreadsheet would run (`spreadsheet_text`). Profile `raw` is for machines: no mark, nothing changed. Beside the file
stands a manifest, by which anyone can tell that it is whole; a temporary copy is never left behind.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Literal

import msgspec
from msgspec import Struct

from petition_core.errors import ExportFailed
from petition_desktop import log
from petition_desktop.office.export.columns import Column, Purpose
from petition_desktop.office.export.spreadsheet_text import spreadsheet_text
from petition_desktop.office.register.entry import Entry
from petition_desktop.store.private_files import write_bytes_whole, write_whole

Profile = Literal["excel", "raw"]
FORMAT = 1
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Order(Struct, frozen=True):
    """What is to be written: of which campaign, in which profile, for whom, and at what time (ISO 8601 with zone).

    `withdrawn` is how many of its signatures were taken back, for the manifest.
    """

    campaign_id: str
    profile: Profile
    purpose: Purpose
    now: datetime
    withdrawn: int = 0


class Manifest(Struct, frozen=True):
    """What was written. `count` is the number of signatures, `sha256` that of the whole file.

    `left_out` are lines of the register; `withdrawn` were taken back, so that neither register nor file has them.
    """

    format: int
    file: str
    campaign: str
    profile: Profile
    purpose: Purpose
    count: int
    left_out: int
    withdrawn: int
    columns: tuple[str, ...]
    written: str
    size: int
    sha256: str


def manifest_path(path: Path) -> Path:
    """Where the manifest of the export `path` lies."""
    return path.with_name(f"{path.name}.manifest.json")


def write_csv(path: Path, entries: Iterable[Entry], columns: Sequence[Column], order: Order, of: int) -> Manifest:
    """Write `entries` to `path` and its manifest beside it; both are there in the end, or neither is.

    `of` is how many lines of the campaign the register holds. An older export of the same name is
    replaced. Raises `ExportFailed`.
    """
    body = _Body(columns, order.profile)
    try:
        write_whole(path, lambda out: body.write(entries, out))
        manifest = Manifest(
            format=FORMAT,
            file=path.name,
            campaign=order.campaign_id,
            profile=order.profile,
            purpose=order.purpose,
            count=body.count,
            left_out=of - body.count,
            withdrawn=order.withdrawn,
            columns=tuple(column.heading for column in columns),
            written=order.now.isoformat(timespec="seconds"),
            size=body.size,
            sha256=body.hash.hexdigest(),
        )
        _write_manifest(path, manifest)
    except OSError:
        raise ExportFailed(path=path) from None
    log.note("export-written", campaign=order.campaign_id, format=order.profile, count=manifest.count)
    return manifest


def _write_manifest(path: Path, manifest: Manifest) -> None:
    try:
        write_bytes_whole(manifest_path(path), msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n")
    except OSError:
        # The file is new already; an older manifest would vouch for the wrong one.
        for half in (path, manifest_path(path)):
            with contextlib.suppress(OSError):
                half.unlink()
        raise


class _Body:
    """Turns entries into bytes, and counts and hashes them on the way."""

    def __init__(self, columns: Sequence[Column], profile: Profile) -> None:
        self._columns = columns
        self._profile = profile
        self.count = 0
        self.size = 0
        self.hash = hashlib.sha256()

    def write(self, entries: Iterable[Entry], out: BinaryIO) -> None:
        for line in self._lines(entries):
            out.write(line)
            self.size += len(line)
            self.hash.update(line)

    def _lines(self, entries: Iterable[Entry]) -> Iterator[bytes]:
        shown: Callable[[str], str] = spreadsheet_text if self._profile == "excel" else str
        if self._profile == "excel":
            yield _BYTE_ORDER_MARK
        yield _line([column.heading for column in self._columns])
        for entry in entries:
            yield _line([shown(column.cell(entry)) for column in self._columns])
            self.count += 1


def _line(cells: Sequence[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return text.getvalue().encode("utf-8")
