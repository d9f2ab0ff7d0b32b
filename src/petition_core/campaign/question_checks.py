"""What the questions of a campaign must be, each by its kind."""

from __future__ import annotations

from collections.abc import Iterator

from petition_core.campaign.faults import Trouble
from petition_core.campaign.model import Campaign, Question
from petition_core.countries import ISO_3166_ALPHA_2

_WITH_COUNTRY = ("phone",)


def question_troubles(campaign: Campaign) -> Iterator[Trouble]:
    """All that is wrong with the questions but their ids and words."""
    for index, question in enumerate(campaign.questions):
        for member, sentence in _of_one(question):
            yield Trouble(f"questions.{index}.{member}", sentence)


def _of_one(question: Question) -> Iterator[tuple[str, str]]:
    if question.country and question.kind not in _WITH_COUNTRY:
        yield "country", f"A question of kind {question.kind} has no country. Delete the line."
    elif question.country and question.country not in ISO_3166_ALPHA_2:
        yield "country", "Write the country as two capital letters of ISO 3166, such as HK."
