"""What stands at the foot of a paper sheet, as it is typed, and which of its fields an error is about."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from petition_core.errors import CampaignNotOpen, PetitionError, SheetRefused, SheetUnknown
from petition_desktop.stall.paper_typing import Written

#: Which field a reason of `stall.paper_typing` is about: the first one whose word is in it.
_FIELDS = {"signatures": "written", "day": "day", "place": "place", "initials": "volunteer"}


class FootDraft(Struct, frozen=True):
    """As it was typed, checked by the act. `day` is year, month and day with hyphens."""

    sheet: str = ""
    written: str = ""
    day: str = ""
    place: str = ""
    volunteer: str = ""


def written_on(draft: FootDraft) -> Written | None:
    """The same for the act; None where the number of signatures or the day cannot be one."""
    day = _day(draft.day)
    if day is None or not draft.written.isdecimal():
        return None
    return Written(int(draft.written), day, draft.place, draft.volunteer)


def field_of(error: PetitionError) -> str:
    """The field an error is about; empty if it is about none."""
    if isinstance(error, SheetUnknown):
        return "sheet"
    if isinstance(error, CampaignNotOpen):
        return "day"
    reason = str(error.facts.get("reason", "")) if isinstance(error, SheetRefused) else ""
    return next((field for word, field in _FIELDS.items() if word in reason), "")


def _day(typed: str) -> date | None:
    parts = typed.split("-")
    try:
        return date(*map(int, parts)) if len(parts) == 3 else None
    except ValueError:
        return None
