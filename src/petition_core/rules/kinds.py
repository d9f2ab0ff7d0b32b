"""The table of all kinds of question: how each is kept, and what can be wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from petition_core.campaign.model import Campaign, QuestionKind
from petition_core.rules import phone
from petition_core.rules.asked import Asked, Kind, ProblemKind
from petition_core.rules.text import is_country, is_email, is_name, is_postcode, line_kind
from petition_core.signature import Answer

#: The most characters an answer may have.
MAX_LENGTH: dict[str, int] = {"full_name": 300, "email": 254, "phone": phone.LONGEST, "postcode": 20, "country": 2}


def country_given(campaign: Campaign, answers: Mapping[str, Answer]) -> str:
    """The country (alpha-2) that a signer gave as an answer, or ""."""
    for question in campaign.questions:
        answer = answers.get(question.id)
        if question.kind == "country" and isinstance(answer, str) and is_country(answer.strip()):
            return answer.strip()
    return ""


def _ticked(answer: Answer, _asked: Asked) -> Answer:
    return answer


def _no_trouble(_value: Answer, _asked: Asked, _today: date) -> ProblemKind | None:
    return None


KINDS: dict[QuestionKind, Kind] = {
    "full_name": line_kind(MAX_LENGTH["full_name"], is_name, "not a name"),
    "email": line_kind(MAX_LENGTH["email"], is_email, "not an e-mail"),
    "phone": phone.PHONE,
    "postcode": line_kind(MAX_LENGTH["postcode"], is_postcode, "not a postcode"),
    "country": line_kind(0, is_country, "not a country"),
    "tick": Kind(lambda answer: isinstance(answer, bool), _ticked, _no_trouble),
}
