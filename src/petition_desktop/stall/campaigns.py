"""The campaigns of one laptop, for a volunteer to choose from, and the one that was chosen.

The choice stands in the settings file, because the first form is painted before the store is open.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.opening import opening
from petition_core.errors import CampaignMissing
from petition_desktop.settings import Settings
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.settings_file import save_settings
from petition_desktop.store.shelf import CampaignShelf

State = Literal["open", "closing", "not open yet", "closed"]
_ORDER: tuple[State, ...] = ("open", "closing", "not open yet", "closed")


class Choice(Struct, frozen=True):
    """A campaign on the shelf in its newest version. `chosen` is the one that was chosen last."""

    signed: SignedCampaign
    state: State
    chosen: bool


def choices(shelf: CampaignShelf, chosen: str, now: datetime) -> tuple[Choice, ...]:
    """The chosen one first, then those that take signatures, those that begin later, and those that are over.

    Among equals the one that began last comes first. `chosen` is the settings' `campaign`.
    """
    found = [Choice(one, _state(one, now), one.campaign.id == chosen) for one in shelf.list()]
    found.sort(key=lambda one: one.signed.campaign.opens, reverse=True)
    found.sort(key=lambda one: (not one.chosen, _ORDER.index(one.state)))
    return tuple(found)


def choose(folder: DataFolder, shelf: CampaignShelf, campaign_id: str) -> Settings:
    """Remember a campaign for the next start; the settings as they are now. `CampaignMissing` if it is not here."""
    shelf.newest(campaign_id)
    return save_settings(folder.settings, {"campaign": campaign_id})


def chosen_campaign(shelf: CampaignShelf, chosen: str, now: datetime) -> SignedCampaign | None:
    """What to show at the start: the chosen campaign, while it is here and not over; else the first of `choices`.

    Reads only the chosen one where that is enough, because people wait for the first form.
    """
    if chosen:
        try:
            signed = shelf.newest(chosen)
        except CampaignMissing:
            chosen = ""
        else:
            if opening(signed.campaign, now) != "closed":
                return signed
    return next((one.signed for one in choices(shelf, "", now)), None)


def _state(signed: SignedCampaign, now: datetime) -> State:
    state = opening(signed.campaign, now)
    return "closing" if state == "open" and signed.campaign.state == "closing" else state
