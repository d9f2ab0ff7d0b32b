"""Makes the Collector that this laptop works with: its store, its shift, and how far its clock may be believed."""

from __future__ import annotations

from datetime import UTC, datetime

from petition_core.campaign.model import Campaign
from petition_core.signature import Shift
from petition_desktop.settings import Settings
from petition_desktop.stall.clock_state import clock_state
from petition_desktop.stall.collect import Collector
from petition_desktop.store.database import Store


def hired(campaign: Campaign, store: Store, settings: Settings, now: datetime | None = None) -> Collector:
    """A Collector for one campaign, with the place and initials of the running shift; without one, of the settings.

    It keeps them, so hire again when a shift begins, is handed over or ends.
    """
    running = store.shifts.running()
    shift = Shift(running.place, running.volunteer) if running else Shift(settings.place, settings.volunteer)
    clock = clock_state(store, now or datetime.now(UTC).astimezone())
    return Collector(campaign, store.outbox, store.device.device_id, shift, clock)
