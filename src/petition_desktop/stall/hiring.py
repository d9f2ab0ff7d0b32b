"""Makes the Collector that this laptop works with: its store, its shift, and how far its clock may be believed."""

from __future__ import annotations

from petition_core.campaign.model import Campaign
from petition_core.signature import Shift
from petition_desktop.settings import Settings
from petition_desktop.stall.clock_state import clock_state
from petition_desktop.stall.collect import Collector
from petition_desktop.store.database import Store


def hired(campaign: Campaign, store: Store, settings: Settings) -> Collector:
    """A Collector for one campaign, with the place and the volunteer of the settings."""
    shift = Shift(settings.place, settings.volunteer)
    return Collector(campaign, store.outbox, store.device.device_id, shift, clock_state(store))
