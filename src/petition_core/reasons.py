"""The reason inside an error's sentence, where plain words are not enough: words with facts in them, and files.

A reason is text like any other, in English. The windows tell its `words` in the reader's language and fill the facts
in afterwards (`petition_desktop.ui.messages`); `scripts/translations.py` finds the words where they stand.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping
from typing import Self

#: What the system says about a file, in words that can be translated. Anything else is `otherwise`.
FILE_REASONS = {
    "EACCES": "your account may not use it",
    "EPERM": "your account may not use it",
    "EROFS": "nothing can be written there",
    "ENOENT": "there is no such file or folder",
    "ENOTDIR": "there is no such folder",
    "EISDIR": "it is a folder",
    "EEXIST": "it exists already",
    "ENAMETOOLONG": "its name is too long",
    "ENOSPC": "the disk is full",
    "EDQUOT": "the disk is full",
    "EIO": "the disk has a fault",
    "ENXIO": "the disk is gone",
    "ENODEV": "the disk is gone",
    "EBUSY": "another program uses it",
    "ETXTBSY": "another program uses it",
}


class Reason(str):
    """`words` with a {name} for each of `facts`. As text it is those words, filled in, in English.

    `exactly`, if given, is the English text instead: for who reads a command line and knows more of the matter.
    """

    __slots__ = ("facts", "words")
    words: str
    facts: Mapping[str, object]

    def __new__(cls, words: str, *, exactly: str = "", **facts: object) -> Self:
        made = super().__new__(cls, exactly or words.format(**facts))
        made.words, made.facts = words, facts
        return made


def file_reason(error: OSError, otherwise: str) -> str:
    """Why the system refused a file, in words of ours: its own are in whatever language it speaks."""
    known = FILE_REASONS.get(errno.errorcode.get(error.errno or 0, ""))
    return known or otherwise
