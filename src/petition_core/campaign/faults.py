"""A fault in a campaign folder: where it is and what to do. `campaign check` prints them all, not only the first."""

from __future__ import annotations

from msgspec import Struct


class Fault(Struct, frozen=True, order=True):
    """`line` counts from 1; 0 means the whole file (a file that is missing, for example)."""

    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.sentence}"
