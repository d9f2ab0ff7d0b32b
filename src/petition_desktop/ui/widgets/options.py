"""What stands in a list to choose from, and how letters typed find it. Knows no window."""

from __future__ import annotations

import unicodedata

from msgspec import Struct


class Option(Struct, frozen=True):
    """`searched` holds all a person might type for it, folded, one wording a line."""

    code: str
    name: str
    searched: str


def folded(text: str) -> str:
    """Without case and accents, so that “osterreich” finds Österreich."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(bare.split())


def option(code: str, name: str) -> Option:
    """One that is found by its name alone."""
    return Option(code, name, folded(name))
