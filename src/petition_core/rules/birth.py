"""Dates and years of birth, and who is old enough to sign. Digits of every script are understood."""

from __future__ import annotations

import re
from datetime import date

from petition_core.characters import clean, has_refused, western_digits
from petition_core.rules.asked import Asked, Kind, ProblemKind
from petition_core.rules.text import is_text
from petition_core.signature import Answer

OLDEST = 130  # years; the oldest person known reached 122
LONGEST = 20  # as typed
_TYPED = re.compile(r"([0-9]{4})[-/.\s年]+([0-9]{1,2})[-/.\s月]+([0-9]{1,2})日?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR = re.compile(r"[0-9]{4}")


def _text(answer: Answer) -> str:
    return clean(western_digits(str(answer)))


def _date_kept(answer: Answer, _asked: Asked) -> Answer:
    text = _text(answer)
    found = _TYPED.fullmatch(text) if len(text) <= LONGEST else None
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}" if found else text


def _date_trouble(value: Answer, asked: Asked, today: date) -> ProblemKind | None:
    text = str(value)
    try:
        born = date.fromisoformat(text) if _DATE.fullmatch(text) else None
    except ValueError:
        born = None
    if born is None or today.year - born.year > OLDEST:
        return _misfit(text, "not a date")
    if born > today:
        return "in the future"
    return "too young" if age(born, today) < asked.minimum_age else None


def age(born: date, today: date) -> int:
    """Whole years of life on `today`."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _year_kept(answer: Answer, _asked: Asked) -> Answer:
    return _text(answer)


def _year_trouble(value: Answer, asked: Asked, today: date) -> ProblemKind | None:
    text = str(value)
    if not _YEAR.fullmatch(text) or today.year - int(text) > OLDEST:
        return _misfit(text, "not a year")
    if int(text) > today.year:
        return "in the future"
    # Only who has no birthday left this year to be old enough is surely too young.
    return "too young" if today.year - int(text) < asked.minimum_age else None


def _misfit(text: str, kind: ProblemKind) -> ProblemKind:
    if len(text) > LONGEST:
        return "too long"
    return "hidden characters" if has_refused(text) else kind


BIRTH_DATE = Kind(is_text, _date_kept, _date_trouble, hides=True)
BIRTH_YEAR = Kind(is_text, _year_kept, _year_trouble, hides=True)
