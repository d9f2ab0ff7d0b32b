"""Which campaign a stall shows first, and in which of its languages."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.model import Campaign
from petition_core.campaign.opening import opening
from petition_core.errors import CampaignMissing
from petition_desktop.store.shelf import CampaignShelf


def first_campaign(shelf: CampaignShelf, now: datetime) -> SignedCampaign | None:
    """One that is open before one that is not, and of those the one that began last; None if there is none."""
    try:
        held = shelf.list()
    except CampaignMissing:
        return None
    return max(held, key=lambda one: (opening(one.campaign, now) == "open", one.campaign.opens), default=None)


def nearest_language(campaign: Campaign, wanted: str) -> str:
    """The campaign's language nearest to the one wanted: zh-TW is served by zh-Hant."""
    candidates = [wanted, *QLocale(wanted).uiLanguages()]
    return next((language for language in candidates if language in campaign.texts), campaign.languages[0])
