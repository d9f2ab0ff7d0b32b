"""When a campaign takes signatures.

`closing` means: no new stalls are invited, but what was signed before the end is still taken. A laptop's clock
decides only what the page shows; nothing that was signed is ever thrown away because of it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

from petition_core.campaign.model import Campaign

Opening = Literal["not open yet", "open", "closed"]
#: This version of the program did not exist before: a clock that shows an earlier time is wrong.
MADE = datetime(2026, 11, 1, tzinfo=UTC)


def opening(campaign: Campaign, now: datetime) -> Opening:
    """Whether a new form may be begun at `now` (aware datetime)."""
    if campaign.state == "closed" or (campaign.closes is not None and now >= campaign.closes):
        return "closed"
    if now < campaign.opens:
        return "not open yet"
    return "open"


def opening_by_any_clock(campaign: Campaign, now: datetime) -> Opening:
    """The same on a laptop whose clock may be years behind, as with an empty battery: it keeps nobody from signing.

    Before this program was made nothing can be said of a beginning; the record says that the clock was wrong.
    """
    state = opening(campaign, now)
    return "open" if state == "not open yet" and now < MADE else state
