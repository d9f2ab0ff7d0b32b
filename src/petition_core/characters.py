"""Which characters an answer may hold: every letter of every script, but nothing that hides or re-orders text.

Names are kept as typed after NFC. Refused are control characters, the bidirectional controls of Unicode UAX #9 that
override or isolate, lone surrogates and non-characters. Zero-width joiner and non-joiner stay (Persian, Sinhala and
emoji need them), so do the plain direction marks that Arabic and Hebrew keyboards type, and the zero-width space,
which is what the space bar of a Khmer keyboard types.
"""

from __future__ import annotations

import re
import unicodedata

_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = frozenset("\u2060\ufeff\u00ad\u2028\u2029\ufff9\ufffa\ufffb")
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")  # Hangul letters that show nothing
_NARROW_SPACE = "\u200b"


def clean(text: str) -> str:
    """`text` in NFC without blanks around it; blanks of every kind inside become one space."""
    return " ".join(unicodedata.normalize("NFC", text.replace(_NARROW_SPACE, " ")).split())


def clean_lines(text: str) -> str:
    """Each line as `clean` makes it, with at most one empty line between two, and none at the ends."""
    lines: list[str] = []
    for line in map(clean, re.split(r"\r\n|\r|\n", text)):
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip("\n")


def western_digits(text: str) -> str:
    """`text` with the digits of every script as 0–9, wide signs as narrow ones, and without invisible signs."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(
        c if c.isascii() else str(unicodedata.decimal(c, c)) for c in plain if unicodedata.category(c) != "Cf"
    )


def is_refused(character: str) -> bool:
    """True for a character that hides, re-orders or breaks text."""
    if character in _BIDI_CONTROLS or character in _INVISIBLE:
        return True
    code = ord(character)
    if 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
        return True
    return unicodedata.category(character) in ("Cc", "Cs")


def has_refused(text: str, *, lines: bool = False) -> bool:
    """True if `text` holds a refused character; with `lines`, line breaks and tabs are allowed."""
    # Nothing refused is printable in Python's sense, and nearly every answer is: asking that first is much quicker.
    return not text.isprintable() and any(is_refused(c) and not (lines and c in "\n\t\r") for c in text)


def has_letter(text: str) -> bool:
    """True if something in `text` can be a letter that shows.

    Characters this Python does not know yet count: rare Han characters and new scripts come with each Unicode
    version, and so do those in private use, as older Hong Kong characters are.
    """
    return any(c not in _FILLERS and (c.isalpha() or unicodedata.category(c) in ("Cn", "Co")) for c in text)
