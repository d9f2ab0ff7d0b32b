"""Whether an opened signature counts. A stall checks before it seals; the office checks again, because a stall's
laptop may have been stolen or its program changed.

Only what would make the count wrong sets a signature aside: an answer in an odd shape does not, for the rules about
e-mail addresses and postcodes get better over the years, and nobody shall lose a signature by that.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import cast

from msgspec import Struct

from petition_core.campaign.model import Campaign
from petition_core.campaign.wording import texts_hash, wording_hash
from petition_core.rules import Problem, ProblemKind, problems
from petition_core.signature import Signature

_SERIOUS = frozenset(
    {"missing", "hidden characters", "too long", "consent needed", "unknown", "wrong type", "too young"}
)


class Verdict(Struct, frozen=True):
    """Empty `code`: it counts. Else the stable name of the reason and its sentence, which quotes no answer."""

    code: str = ""
    reason: str = ""


class Judge:
    """Judges the signatures of one version of a campaign; its texts are hashed once, which costs more than judging."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._texts = {language: texts_hash(campaign, language) for language in campaign.texts}
        self._wordings = {
            (language, name): wording_hash(campaign.id, name, language, wording)
            for language, texts in campaign.texts.items()
            for name, wording in texts.consents.items()
        }

    def judge(self, signature: Signature) -> Verdict:
        """What to think of `signature`, which names this version."""
        if not self._shown(signature):
            return Verdict("other-texts", "The words its signer saw are not those of this version of the campaign.")
        given = {name: consent.answer for name, consent in signature.consents.items()}
        day = datetime.fromisoformat(signature.time).date()
        found = [one for one in problems(self._campaign, signature.answers, given, day) if one.kind in _SERIOUS]
        if found:
            named = "; ".join(_named(one) for one in found[:5])
            return Verdict("breaks-rules", f"It breaks the rules of the campaign ({named}).")
        return Verdict()

    def _shown(self, signature: Signature) -> bool:
        language = signature.language
        return signature.texts == self._texts.get(language) and all(
            consent.wording == self._wordings.get((language, name), consent.wording)
            for name, consent in signature.consents.items()
        )


def broken_rules(reason: str) -> tuple[Problem, ...]:
    """What a sentence of a verdict “breaks-rules” names, to be told in another language; an unknown member has no name.

    The register keeps the sentence; a later version's may name kinds of problem that this one does not know.
    """
    named = re.search(r"\((.*)\)", reason)
    found = []
    for one in named[1].split("; ") if named else ():
        field, _, kind = one.rpartition(": ")
        if kind in _SERIOUS:
            found.append(Problem(field, cast(ProblemKind, kind)))
    return tuple(found)


def _named(problem: Problem) -> str:
    # The name of an unknown member was made up by whoever sent it, so it is not repeated.
    return problem.kind if problem.kind == "unknown" else f"{problem.field}: {problem.kind}"
