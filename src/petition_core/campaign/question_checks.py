"""What the questions of a campaign must be, each by its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petition_core.campaign.faults import Trouble
from petition_core.campaign.model import Campaign, Question
from petition_core.countries import ISO_3166_ALPHA_2
from petition_core.national_numbers import DOCUMENTS, country_of

MAX_CHOICES = 60
_WITH_COUNTRY = ("phone", "address", "national_number")
_CHOICE = re.compile(r"[a-z][a-z0-9_]{0,39}")


def question_troubles(campaign: Campaign) -> Iterator[Trouble]:
    """All that is wrong with the questions but their ids and words."""
    required = {question.kind for question in campaign.questions if question.required}
    asked = {question.kind for question in campaign.questions}
    if "full_name" not in required and not ("family_name" in required and "given_name" in asked):
        yield Trouble(
            "questions",
            "A signature needs a name: add a required question of kind full_name, "
            "or a required family_name and a given_name.",
        )
    for index, question in enumerate(campaign.questions):
        for check in (_country, _document, _choices):
            for member, sentence in check(question):
                yield Trouble(f"questions.{index}.{member}", sentence)


def _country(question: Question) -> Iterator[tuple[str, str]]:
    if question.country and question.kind not in _WITH_COUNTRY:
        yield "country", f"A question of kind {question.kind} has no country. Delete the line."
    elif question.country and question.country not in ISO_3166_ALPHA_2:
        yield "country", "Write the country as two capital letters of ISO 3166, such as HK."


def _document(question: Question) -> Iterator[tuple[str, str]]:
    if question.kind != "national_number":
        if question.document:
            yield "document", f"A question of kind {question.kind} has no document. Delete the line."
    elif question.document not in DOCUMENTS:
        yield "document", f"Write which number it is. Known are: {', '.join(sorted(DOCUMENTS))}."
    elif question.country and question.country != country_of(question.document):
        yield "country", f"“{question.document}” is a number of {country_of(question.document)}. Mend one of the two."


def _choices(question: Question) -> Iterator[tuple[str, str]]:
    choices = question.choices
    if question.kind != "choice":
        if choices:
            yield "choices", f"A question of kind {question.kind} has no choices. Delete the line."
        return
    if not 2 <= len(choices) <= MAX_CHOICES:
        yield "choices", f'List 2 to {MAX_CHOICES} choices, such as choices = ["north", "south"].'
    for number, choice in enumerate(choices):
        if choice in choices[:number]:
            yield "choices", f"“{choice}” is here twice. Give each choice its own id."
        elif not _CHOICE.fullmatch(choice):
            yield "choices", f"“{choice}” is no id: use small letters, digits and _, a letter first, at most 40 signs."
