"""What stands in a form that is not signed yet. In memory only, handed on when the page is made anew."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from petition_core.campaign.model import Campaign
from petition_core.signature import Answer, Given

if TYPE_CHECKING:
    from petition_desktop.stall.collect import Form


class Draft(Struct, frozen=True):
    """Answers by the ids of questions, ticks by the ids of consents, and when the form was begun.

    `asides` hold what was given beside an answer and is no answer itself: the country of an empty number, or what was
    typed into a part of an address that the country chosen since does not have.
    `given` tells who filled it in.
    """

    begun: datetime
    answers: Mapping[str, Answer]
    ticks: Mapping[str, bool]
    asides: Mapping[str, Answer] = {}
    given: Given = "by the signer"

    @property
    def is_empty(self) -> bool:
        """Whether nobody has written or ticked anything, seen or hidden; a country alone is nobody's."""
        hidden = any(aside.keys() - {"country"} for aside in self.asides.values() if isinstance(aside, dict))
        written = hidden or any(self.answers.values()) or any(self.ticks.values())
        return not written and self.given == "by the signer"

    def form(self, campaign: Campaign, language: str) -> Form:
        """As the act takes it. Every consent was on the page, so one without a tick is a no."""
        from petition_desktop.stall.collect import Form  # brings the database with it, so not at start

        given = {consent.id: "yes" if self.ticks.get(consent.id) else "no" for consent in campaign.consents}
        answers = {name: answer for name, answer in self.answers.items() if answer}
        return Form(language=language, answers=answers, consents=given, given=self.given)  # type: ignore[arg-type]
