"""What is wrong with a signer's answers, field by field. Pure: the same rules hold for window and command line.

A rule returns a `Problem` with a stable kind; the screen turns it into a sentence in the reader's language. Rules
are generous: a name is any name, and nothing optional is ever needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from msgspec import Struct

from petition_core.campaign.model import Campaign, Question
from petition_core.characters import clean, has_letter, has_refused
from petition_core.countries import ISO_3166_ALPHA_2
from petition_core.signature import Answer, ConsentGiven

ProblemKind = Literal[
    "missing",
    "hidden characters",
    "too long",
    "not a name",
    "not an e-mail",
    "not a postcode",
    "not a country",
    "consent needed",
    "unknown",
    "wrong type",
]

MAX_LENGTH = {"full_name": 300, "email": 254, "postcode": 20, "country": 2}
_POSTCODE = re.compile(r"〒?\w[\w \-–./·・－]*")  # 〒 is how postcodes begin in Japan


class Problem(Struct, frozen=True):
    """`field` is the id of a question or consent."""

    field: str
    kind: ProblemKind


def cleaned(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers as they are kept: NFC, no blanks around them; what was left empty is left out."""
    kept: dict[str, Answer] = {}
    for name, answer in answers.items():
        value = clean(answer) if isinstance(answer, str) else answer
        if value != "" and value is not False:
            kept[name] = value
    return kept


def problems(
    campaign: Campaign, answers: Mapping[str, Answer], consents: Mapping[str, ConsentGiven]
) -> tuple[Problem, ...]:
    """All problems in the order of the form; empty means the signature may be sealed."""
    found = [problem for question in campaign.questions for problem in _of_question(question, answers)]
    for consent in campaign.consents:
        given = consents.get(consent.id, "not asked")
        if given not in ("yes", "no", "not asked"):
            found.append(Problem(consent.id, "wrong type"))
        elif consent.required and given != "yes":
            found.append(Problem(consent.id, "consent needed"))
    known = {q.id for q in campaign.questions}, {c.id for c in campaign.consents}
    for group, ids in zip((answers, consents), known, strict=True):
        found.extend(Problem(name, "unknown") for name in group if name not in ids)
    return tuple(found)


def _of_question(question: Question, answers: Mapping[str, Answer]) -> Iterator[Problem]:
    answer = answers.get(question.id)
    if isinstance(answer, str) and has_refused(answer, lines=True):
        yield Problem(question.id, "hidden characters")
        return
    value = clean(answer) if isinstance(answer, str) else answer
    if value is None or value == "" or value is False:
        if question.required:
            yield Problem(question.id, "missing")
        return
    if not isinstance(value, bool if question.kind == "tick" else str):
        yield Problem(question.id, "wrong type")
    elif isinstance(value, str):
        yield from _of_text(question, value)


def _of_text(question: Question, value: str) -> Iterator[Problem]:
    if question.kind != "country" and len(value) > MAX_LENGTH[question.kind]:
        yield Problem(question.id, "too long")
    elif not _FITS[question.kind](value):
        yield Problem(question.id, _MISFIT[question.kind])


def _is_name(value: str) -> bool:
    return has_letter(value) and "://" not in value


def _is_email(value: str) -> bool:
    from email_validator import EmailNotValidError, validate_email  # imported late: it costs the first paint 30 ms

    try:
        validate_email(value, check_deliverability=False, allow_quoted_local=True)
    except EmailNotValidError:
        return False
    return True


_FITS: dict[str, Callable[[str], bool]] = {
    "full_name": _is_name,
    "email": _is_email,
    "postcode": lambda value: _POSTCODE.fullmatch(value) is not None,
    "country": lambda value: value in ISO_3166_ALPHA_2,
}
_MISFIT: dict[str, ProblemKind] = {
    "full_name": "not a name",
    "email": "not an e-mail",
    "postcode": "not a postcode",
    "country": "not a country",
}
