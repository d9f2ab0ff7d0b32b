"""The words between the rules: what one question is asked with, and what can be wrong with its answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

from msgspec import Struct

from petition_core.campaign.model import Question
from petition_core.signature import Answer

ProblemKind = Literal[
    "missing",
    "hidden characters",
    "too long",
    "not a name",
    "not an e-mail",
    "not a phone number",
    "not a postcode",
    "not a country",
    "address incomplete",
    "not a date",
    "not a year",
    "in the future",
    "too young",
    "not one of the choices",
    "not a number of this kind",
    "nothing drawn",
    "consent needed",
    "unknown",
    "wrong type",
]


class Problem(Struct, frozen=True):
    """`field` is the id of a question or consent."""

    field: str
    kind: ProblemKind


class Asked(Struct, frozen=True):
    """A question, the least age of the campaign, and the country given elsewhere in the same form (or "")."""

    question: Question
    minimum_age: int = 0
    near: str = ""


class Kind(Struct, frozen=True):
    """How one kind of question is answered.

    `accepts` looks at the type alone. `kept` gives the answer as it is kept, an empty one as "", (), {} or False; it
    never fails, and keeping twice changes nothing more. `trouble` says what is wrong with an answer that is kept and
    not empty, on the day of signing. `hides` tells that `kept` leaves out by itself what a text must not hold.
    """

    accepts: Callable[[object], bool]
    kept: Callable[[Answer, Asked], Answer]
    trouble: Callable[[Answer, Asked, date], ProblemKind | None]
    hides: bool = False
