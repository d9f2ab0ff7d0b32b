"""The table of all kinds of question: how each is kept, and what can be wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from petition_core import national_numbers
from petition_core.campaign.model import Campaign, QuestionKind
from petition_core.rules import address, birth, drawn, national, phone
from petition_core.rules.asked import Asked, Kind, ProblemKind
from petition_core.rules.text import (
    CHOICE,
    is_anything,
    is_country,
    is_email,
    is_name,
    is_postcode,
    line_kind,
    lines_kind,
)
from petition_core.signature import Answer

#: The most characters an answer may have; of an address, each of its parts.
MAX_LENGTH: dict[str, int] = {
    "full_name": 300,
    "given_name": 300,
    "family_name": 300,
    "email": 254,
    "phone": phone.LONGEST,
    "address": address.LONGEST,
    "postcode": 20,
    "country": 2,
    "birth_date": birth.LONGEST,
    "birth_year": birth.LONGEST,
    "short_text": 300,
    "long_text": 5_000,
    "national_number": national_numbers.LONGEST,
}


def country_given(campaign: Campaign, answers: Mapping[str, Answer]) -> str:
    """The country (alpha-2) that a signer gave as an answer, or ""."""
    for question in campaign.questions:
        answer = answers.get(question.id)
        if isinstance(answer, dict):
            answer = answer.get("country")
        if question.kind in ("country", "address") and isinstance(answer, str) and is_country(answer.strip()):
            return answer.strip()
    return ""


def _ticked(answer: Answer, _asked: Asked) -> Answer:
    return answer


def _no_trouble(_value: Answer, _asked: Asked, _today: date) -> ProblemKind | None:
    return None


_NAME = line_kind(MAX_LENGTH["full_name"], is_name, "not a name")
KINDS: dict[QuestionKind, Kind] = {
    "full_name": _NAME,
    "given_name": _NAME,
    "family_name": _NAME,
    "email": line_kind(MAX_LENGTH["email"], is_email, "not an e-mail"),
    "phone": phone.PHONE,
    "address": address.ADDRESS,
    "postcode": line_kind(MAX_LENGTH["postcode"], is_postcode, "not a postcode"),
    "country": line_kind(0, is_country, "not a country"),
    "birth_date": birth.BIRTH_DATE,
    "birth_year": birth.BIRTH_YEAR,
    "choice": CHOICE,
    "short_text": line_kind(MAX_LENGTH["short_text"], is_anything, "wrong type"),
    "long_text": lines_kind(MAX_LENGTH["long_text"]),
    "national_number": national.NATIONAL_NUMBER,
    "drawn": drawn.DRAWN,
    "tick": Kind(lambda answer: isinstance(answer, bool), _ticked, _no_trouble),
}
