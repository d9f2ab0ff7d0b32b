"""What is wrong with a campaign: a trouble names the place in the campaign, a fault the file and line of a folder.

`campaign check` prints all faults, not only the first.
"""

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


class Trouble(Struct, frozen=True):
    """`place` is a dotted path such as `texts.en.title` or `questions.email.kind`.

    `line` counts from 1 inside the text at `place`; 0 means the place as a whole.
    """

    place: str
    sentence: str
    line: int = 0
