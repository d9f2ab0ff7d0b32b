"""When a campaign takes signatures.

`closing` means: no new stalls are invited, but what was signed before the end is still taken. A laptop's clock
decides only what the page shows; nothing that was signed is ever thrown away because of it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from petition_core.campaign.model import Campaign

Opening = Literal["not open yet", "open", "closed"]


def opening(campaign: Campaign, now: datetime) -> Opening:
    """Whether a new form may be begun at `now` (aware datetime)."""
    if campaign.state == "closed" or (campaign.closes is not None and now >= campaign.closes):
        return "closed"
    if now < campaign.opens:
        return "not open yet"
    return "open"
