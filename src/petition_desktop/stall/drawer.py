"""All that the volunteer's drawer shows, read in one go: the tally, how sending stands, the check-list, the summary.

For the worker: it asks the disk, the system for its drives, and nobody else. No signer's answer is in it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from petition_core.campaign.model import Campaign
from petition_core.errors import NotJoined
from petition_desktop.stall.battery import Battery, battery
from petition_desktop.stall.check import Check
from petition_desktop.stall.checks import check_list
from petition_desktop.stall.sticks import Stick, sticks
from petition_desktop.stall.summary import ShiftSummary, summary
from petition_desktop.stall.tally import Tally, tally
from petition_desktop.store.database import Store
from petition_desktop.store.shifts import KeptShift
from petition_desktop.sync.status import SyncStatus, sync_status

_ID_SHOWN = 8  # hexadecimal digits, as many as `office check-word` needs


class Drawer(Struct, frozen=True):
    """`at` is when it was read. `laptop` is the name from its invite, else the beginning of its id.

    `withdrawals` were made here and are not with the server yet. `shift` and `summary` are None without a shift.
    """

    at: datetime
    laptop: str
    shift: KeptShift | None
    summary: ShiftSummary | None
    tally: Tally
    status: SyncStatus
    withdrawals: int
    checks: tuple[Check, ...]
    sticks: tuple[Stick, ...]


def drawer(
    store: Store,
    campaign: Campaign | None,
    now: datetime,
    power: Callable[[], Battery | None] = battery,
    drives: Callable[[], tuple[Stick, ...]] = sticks,
) -> Drawer:
    """Read it; `now` is aware, in the laptop's zone."""
    shift, found = store.shifts.running(), drives()
    return Drawer(
        at=now,
        laptop=laptop_name(store),
        shift=shift,
        summary=summary(store, shift) if shift else None,
        tally=tally(store, now),
        status=sync_status(store),
        withdrawals=store.withdrawals.waiting(),
        checks=check_list(store, campaign, now, power, lambda: found),
        sticks=found,
    )


def laptop_name(store: Store) -> str:
    """What the office knows this laptop by."""
    try:
        label = store.device.membership().label
    except NotJoined:
        label = ""
    return label or store.device.device_id.hex()[:_ID_SHOWN]
