"""National numbers: kept compact, and refused where the check digits of the document say so."""

from __future__ import annotations

from datetime import date

from petition_core.characters import clean, has_refused, western_digits
from petition_core.national_numbers import LONGEST, compact_number
from petition_core.rules.asked import Asked, Kind, ProblemKind
from petition_core.rules.text import is_text
from petition_core.signature import Answer


def _kept(answer: Answer, asked: Asked) -> Answer:
    typed = str(answer)
    return compact_number(asked.question.document, typed) or clean(western_digits(typed))


def _trouble(value: Answer, asked: Asked, _today: date) -> ProblemKind | None:
    text = str(value)
    if len(text) > LONGEST:
        return "too long"
    if compact_number(asked.question.document, text):
        return None
    return "hidden characters" if has_refused(text) else "not a number of this kind"


NATIONAL_NUMBER = Kind(is_text, _kept, _trouble, hides=True)
