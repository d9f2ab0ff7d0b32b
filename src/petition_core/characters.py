"""Which characters an answer may hold: every letter of every script, but nothing that hides or re-orders text.

Names are kept as typed after NFC. Refused are control characters, the bidirectional controls of Unicode UAX #9 that
override or isolate, lone surrogates and non-characters. Zero-width joiner and non-joiner stay (Persian, Sinhala and
emoji need them), and so do the plain direction marks that Arabic and Hebrew keyboards type.
"""

from __future__ import annotations

import unicodedata

_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = frozenset("\u200b\u2060\ufeff\u00ad\u2028\u2029\ufff9\ufffa\ufffb")


def clean(text: str) -> str:
    """`text` in NFC without blanks around it; blanks of every kind inside become one space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


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
    return any(is_refused(c) and not (lines and c in "\n\t") for c in text)
