"""A name whose parts were asked one by one, as it is written in one piece."""

from __future__ import annotations

import unicodedata

_EASTERN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")


def whole_name(given: str, family: str) -> str:
    """Both parts: in Han, kana and Hangul the family comes first, without a blank; elsewhere the given name."""
    both = "".join((given + family).split())
    if given and family and all(unicodedata.name(c, "").startswith(_EASTERN) for c in both):
        return family + given
    return " ".join(part for part in (given, family) if part)
