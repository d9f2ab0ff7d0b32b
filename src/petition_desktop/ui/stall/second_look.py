"""Turns what the rules found into sentences for the page, in the order people see the entries."""

from __future__ import annotations

from collections.abc import Iterable

from petition_core.campaign.model import Campaign
from petition_core.errors import InvalidSignature, PetitionError
from petition_core.rules import Problem, problems
from petition_desktop.ui.messages import message
from petition_desktop.ui.problems import problem_sentence
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.entries import consents_in_order
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.widgets.notice import Notice


def sentences(campaign: Campaign, found: Iterable[object]) -> dict[str, str]:
    """Field to sentence, questions first and consents as they stand on the page."""
    kinds = {question.id: question.kind for question in campaign.questions}
    by_field: dict[str, str] = {}
    for problem in found:
        if isinstance(problem, Problem):
            by_field.setdefault(problem.field, problem_sentence(problem, kinds.get(problem.field)))
    order = [question.id for question in campaign.questions] + [each.id for each in consents_in_order(campaign)]
    return {name: by_field[name] for name in order if name in by_field}


def look_again(campaign: Campaign, draft: Draft) -> dict[str, str]:
    """What is wrong with a form as it stands now."""
    ticks = {consent.id: "yes" if draft.ticks.get(consent.id) else "no" for consent in campaign.consents}
    return sentences(campaign, problems(campaign, draft.answers, ticks, draft.begun.date()))  # type: ignore[arg-type]


def show_anew(page: FormPage, campaign: Campaign, names: Iterable[str]) -> None:
    """What was wrong with these entries goes if it is mended, and changes if it is another thing now."""
    found = look_again(campaign, page.draft())
    for name in names:
        page.show_problem(name, found.get(name, ""))


def tell_refused(page: FormPage, campaign: Campaign, error: PetitionError, notice: Notice) -> None:
    """Why the form was not taken in: beside the answers that need it, or where it is not about an answer, above."""
    page.set_waiting(False)
    if isinstance(error, InvalidSignature):
        page.show_problems(sentences(campaign, error.problems))
        return
    words = message(error)
    notice.tell("careful" if words.level == "careful" else "bad", words.whole)
