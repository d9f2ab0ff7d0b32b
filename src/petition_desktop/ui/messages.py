"""Turns an expected error into words for people: how grave it is, what happened, and what to do next.

The sentences are those of `petition_core.errors`, translated; a test walks the whole tree. Nothing technical is ever
shown, and no fact of an error holds anything a signer typed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from petition_core.errors import (
    CampaignError,
    ClockWrong,
    InvalidSignature,
    NotJoined,
    PetitionError,
    ServerBusy,
    ServerError,
    ServerFailed,
    Unreachable,
)
from petition_core.reasons import Reason

Level = Literal["quiet", "careful", "bad"]

#: What is no fault and needs nobody: it is told in the sync line and nowhere else.
_QUIET = (Unreachable, ServerBusy, ServerFailed, ClockWrong, NotJoined)
_CAREFUL = (InvalidSignature, CampaignError, ServerError)
#: Where the first sentence ends: Latin and Arabic stops with a blank after them, Chinese ones without.
_FIRST_END = re.compile(r"(?<=[.?!؟])\s+|(?<=[。？！])")
#: These bring their own blank with them.
_WIDE_STOPS = ("。", "？", "！")
#: Facts in brackets, and facts elsewhere: for when an error is known by its code alone.
_BRACKETED = re.compile(r"\s?[(（][^()（）]*\{\w+\}[^()（）]*[)）]")
_FACT = re.compile(r"\{\w+\}")


class Message(Struct, frozen=True):
    """Words for an error. `next_step` may be empty, where the sentence says it all."""

    level: Level
    sentence: str
    next_step: str

    @property
    def whole(self) -> str:
        """All of it in one line."""
        gap = "" if self.sentence.endswith(_WIDE_STOPS) else " "
        return f"{self.sentence}{gap}{self.next_step}".strip()


def message(error: PetitionError) -> Message:
    """The words for `error` in the language of the interface."""
    facts = {name: _translated_fact(value) for name, value in error.facts.items()}
    return _message(type(error), _translated(type(error)).format(**facts))


def message_of_code(code: str) -> Message | None:
    """The words for an error that was written down by its code; facts it named are left out."""
    kind = _by_code().get(code)
    if kind is None:
        return None
    return _message(kind, _FACT.sub("…", _BRACKETED.sub("", _translated(kind))))


def leaves(kind: type[PetitionError] = PetitionError) -> list[type[PetitionError]]:
    """All errors that can happen: the ends of the tree, in its order."""
    below = [leaf for child in kind.__subclasses__() for leaf in leaves(child)]
    return below or [kind]


def _message(kind: type[PetitionError], words: str) -> Message:
    sentence, *rest = _FIRST_END.split(words, maxsplit=1)
    return Message(_level(kind), sentence, rest[0] if rest else "")


def _level(kind: type[PetitionError]) -> Level:
    if issubclass(kind, _QUIET):
        return "quiet"
    return "careful" if issubclass(kind, _CAREFUL) else "bad"


def _translated(kind: type[PetitionError]) -> str:
    return QCoreApplication.translate("Errors", kind.sentence)


def _translated_fact(value: object) -> object:
    """A reason is a piece of a sentence of ours, so it is translated too; names and numbers stay."""
    if isinstance(value, Reason):
        facts = {name: _translated_fact(fact) for name, fact in value.facts.items()}
        return QCoreApplication.translate("Reasons", value.words).format(**facts)
    return QCoreApplication.translate("Reasons", value) if isinstance(value, str) and value else value


@cache
def _by_code() -> dict[str, type[PetitionError]]:
    return {leaf.code: leaf for leaf in leaves()}
