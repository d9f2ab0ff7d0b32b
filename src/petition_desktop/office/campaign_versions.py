"""The versions of a campaign that are at hand: what the register's lines of that campaign were asked and told."""

from __future__ import annotations

from petition_core.campaign.model import Campaign
from petition_core.errors import CampaignMissing
from petition_desktop.office.register.register import Register
from petition_desktop.store.shelf import CampaignShelf


def versions_at_hand(register: Register, shelf: CampaignShelf, campaign_id: str) -> tuple[Campaign, ...]:
    """The newest version on the shelf, then those that lines belong to; `CampaignMissing` if there is none.

    A version that lines belong to but nobody has any more is left out.
    """
    newest = shelf.newest(campaign_id).campaign
    found = [newest]
    for version in register.versions(campaign_id):
        if version != newest.version:
            try:
                found.append(shelf.version(campaign_id, version).campaign)
            except CampaignMissing:
                continue
    return tuple(found)
