"""One look at what the office holds: how many, in which state, of which campaigns and devices, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from petition_core.campaign.model import Campaign
from petition_core.errors import CampaignMissing
from petition_desktop.office.campaign_versions import versions_at_hand
from petition_desktop.office.register.entry import Counts
from petition_desktop.office.register.paper_twice import TypedTwice
from petition_desktop.office.register.register import Register
from petition_desktop.store.database import Store
from petition_desktop.store.inbox import Holding


class Overview(Struct, frozen=True):
    """`campaigns` are the versions at hand of each campaign of the register, the newest first; none is an empty tuple.

    `labels` are the names that the invites gave to devices, by device id. `unopened` counts what lies in the inbox and
    was never looked at. `paper_twice` are lines of paper sheets that two computers typed in.
    `withdrawn` counts what was taken back after it had arrived, for each campaign.
    """

    counts: tuple[Counts, ...]
    campaigns: Mapping[str, tuple[Campaign, ...]]
    labels: Mapping[bytes, str]
    holdings: tuple[Holding, ...]
    unopened: int
    paper_twice: tuple[TypedTwice, ...] = ()
    withdrawn: Mapping[str, int] = {}

    @property
    def missing(self) -> int:
        """How many numbers no batch has brought yet, of all devices."""
        return sum(last - first + 1 for one in self.holdings for first, last in one.missing)

    @property
    def doubled(self) -> int:
        """How many numbers were given twice by a device: its data folder was copied."""
        return sum(len(one.doubled) for one in self.holdings)

    def of(self, campaign_id: str) -> Counts:
        """The counts of one campaign; all zero if the register holds nothing of it."""
        return next((one for one in self.counts if one.campaign_id == campaign_id), Counts(campaign_id, 0, 0, 0, 0))


def overview(store: Store, register: Register) -> Overview:
    """Look now. Takes some tenths of a second for hundreds of thousands of lines."""
    counts = register.counts()
    return Overview(
        counts=counts,
        campaigns={one.campaign_id: _versions(store, register, one.campaign_id) for one in counts},
        labels={one.device_id: one.label for one in store.arrivals.devices()},
        holdings=store.inbox.holdings(),
        unopened=store.inbox.counts().get("new", 0),
        paper_twice=register.paper_twice(),
        withdrawn=store.withdrawn.counts(),
    )


def _versions(store: Store, register: Register, campaign_id: str) -> tuple[Campaign, ...]:
    try:
        return versions_at_hand(register, store.shelf, campaign_id)
    except CampaignMissing:
        return ()
