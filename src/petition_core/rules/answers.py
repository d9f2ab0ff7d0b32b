"""Goes through a form: the answers as they are kept, and all their problems.

A rule returns a `Problem` with a stable kind; the screen turns it into a sentence in the reader's language. Rules
are generous: a name is any name, and nothing optional is ever needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from petition_core.campaign.model import Campaign
from petition_core.characters import has_refused
from petition_core.rules.asked import Asked, Problem, ProblemKind
from petition_core.rules.kinds import KINDS, country_given
from petition_core.signature import Answer, ConsentGiven


def cleaned(campaign: Campaign, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers as they are kept, each in the one form of its kind, of a form without problems.

    What was left empty is left out, and so is what the campaign does not ask.
    """
    kept: dict[str, Answer] = {}
    for asked in _asked(campaign, answers):
        name, kind = asked.question.id, KINDS[asked.question.kind]
        if name in answers and kind.accepts(answers[name]):
            value = kind.kept(answers[name], asked)
            if not is_empty(value):
                kept[name] = value
    return kept


def problems(
    campaign: Campaign, answers: Mapping[str, Answer], consents: Mapping[str, ConsentGiven], today: date
) -> tuple[Problem, ...]:
    """All problems in the order of the form; empty means the signature may be sealed. `today` is the day of signing."""
    found = []
    # Nobody signs before a campaign opens: a clock that says so is wrong, and makes nobody younger.
    day = max(today, campaign.opens.date())
    for asked in _asked(campaign, answers):
        kind = _problem(asked, answers.get(asked.question.id), day)
        if kind is not None:
            found.append(Problem(asked.question.id, kind))
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


def is_empty(answer: Answer | None) -> bool:
    """Whether this is no answer: nothing typed, not ticked, not chosen, not drawn."""
    return answer is None or answer is False or (not isinstance(answer, bool | int) and len(answer) == 0)


def _asked(campaign: Campaign, answers: Mapping[str, Answer]) -> Iterator[Asked]:
    near = country_given(campaign, answers)
    for question in campaign.questions:
        yield Asked(question, campaign.minimum_age, near)


def _problem(asked: Asked, answer: Answer | None, today: date) -> ProblemKind | None:
    kind = KINDS[asked.question.kind]
    nothing: ProblemKind | None = "missing" if asked.question.required else None
    if answer is None or answer is False:
        return nothing
    if isinstance(answer, str) and not kind.hides and has_refused(answer, lines=True):
        return "hidden characters"
    if answer == "":
        return nothing
    if not kind.accepts(answer):
        return "wrong type"
    value = kind.kept(answer, asked)
    return nothing if is_empty(value) else kind.trouble(value, asked, today)
