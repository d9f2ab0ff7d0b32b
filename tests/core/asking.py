"""A small campaign around the questions of one test, and what its rules say about answers."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from petition_core.campaign.model import Campaign, Question
from petition_core.rules import cleaned, problems
from tests.core.folders import signed

TODAY = date(2026, 5, 24)
NAME = Question("name", "full_name", required=True)
YES: Any = {"count": "yes"}


def asking(*questions: Question, minimum_age: int = 0) -> Campaign:
    """A campaign that asks for the name and for these."""
    return msgspec.structs.replace(signed().campaign, questions=(NAME, *questions), minimum_age=minimum_age)


def found(campaign: Campaign, today: date = TODAY, **answers: Any) -> list[tuple[str, str]]:
    """Field and kind of each problem; the name is given."""
    given = {"name": "Ana"} | answers
    return [(problem.field, problem.kind) for problem in problems(campaign, given, YES, today)]


def kept(campaign: Campaign, **answers: Any) -> dict[str, Any]:
    """The answers as they are kept; they have no problems, and keeping them again changes nothing."""
    assert found(campaign, **answers) == []
    once: dict[str, Any] = cleaned(campaign, answers)
    assert cleaned(campaign, once) == once
    assert found(campaign, **once) == []
    return once
