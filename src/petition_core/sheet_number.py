"""The number on a sheet of paper: who printed it, which one it is, and what stands on it, so that any laptop can tell.

`K7Q2F-12-9XM4P` is the short name of the computer that printed it, a running number, and a check part. Who holds the
campaign tries what the sheet can be until the check part fits; that also finds a slip of the pen in the rest.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from msgspec import Struct

from petition_core.parts import lp, u32
from petition_core.withdrawal_code import ALPHABET

_SIGNS = 5
_LONGEST_TYPED = 40
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
_READ_AS = str.maketrans("OIL", "011")
_RUNNING = re.compile(r"[0-9]{1,9}", re.ASCII)
_PART = re.compile(f"[{ALPHABET}]{{{_SIGNS}}}")
MOST_LINES = 20  # that a sheet may have one day; fewer make a chance hit rarer


class SheetKind(Struct, frozen=True):
    """What a sheet shows: these words, on so many lines."""

    campaign_id: str
    version: int
    language: str
    lines: int


class SheetNumber(Struct, frozen=True):
    """A number as it was read. `printer` and `check` are empty where only a part of it was typed."""

    printer: str
    number: int
    check: str = ""


def short_name(device_id: bytes) -> str:
    """The short name of a computer: the first 25 bits of its id as five letters and digits."""
    return _signs(device_id)


def sheet_number(printer: str, number: int, kind: SheetKind) -> str:
    """What is printed on the sheet."""
    return f"{printer}-{number}-{check_part(printer, number, kind)}"


def check_part(printer: str, number: int, kind: SheetKind) -> str:
    """The last part: 25 bits that belong to this sheet and to what stands on it."""
    shows = (kind.campaign_id.encode(), u32(kind.version), kind.language.encode(), u32(kind.lines))
    return _signs(hashlib.sha256(lp("petition/sheet/v1", printer.encode(), u32(number), *shows)).digest())


def read_sheet_number(untrusted: str) -> SheetNumber | None:
    """The number as typed or scanned, whole, without its check part, or its running number alone; else None.

    Case, blanks and wide letters do not matter, O is 0, I and L are 1.
    """
    if len(untrusted) > _LONGEST_TYPED:
        return None
    plain = "".join(unicodedata.normalize("NFKC", untrusted).translate(_DASHES).upper().split())
    parts = plain.split("-")
    if len(parts) > 3:
        return None
    printer, number, check = ("", parts[0], "") if len(parts) == 1 else (*parts, "")[:3]
    printer, check = printer.translate(_READ_AS), check.translate(_READ_AS)
    if not _RUNNING.fullmatch(number) or (len(parts) > 1 and not _PART.fullmatch(printer)):
        return None
    return SheetNumber(printer, int(number), check) if len(parts) < 3 or _PART.fullmatch(check) else None


def _signs(digest: bytes) -> str:
    bits = int.from_bytes(digest[:4], "big") >> (32 - 5 * _SIGNS)
    return "".join(ALPHABET[bits >> (5 * place) & 31] for place in reversed(range(_SIGNS)))
