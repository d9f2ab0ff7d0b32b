"""The drawer of a good day, as a value: some hours, ten receipts, a stick, and one check that wants a look."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import msgspec

from petition_desktop.stall.check import Check
from petition_desktop.stall.drawer import Drawer
from petition_desktop.stall.sticks import Stick
from petition_desktop.stall.summary import ShiftSummary
from petition_desktop.stall.tally import HourCount, Tally
from petition_desktop.store.shifts import KeptShift
from petition_desktop.store.tallies import LastSignature
from petition_desktop.sync.status import SyncStatus

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 12, 20, 15, 21, tzinfo=ZONE)
DAY = NOW.date().isoformat()
PLACE, INITIALS, LAPTOP, WORD = "Central market", "M. L.", "market-2", "heron-lamp"
_HOURS = ((10, 9), (11, 18), (12, 24), (13, 31), (14, 26), (15, 29))

TALLY = Tally(
    today=137,
    in_shift=137,
    taken_back=0,
    goal=200,
    hours=tuple(HourCount(hour, count) for hour, count in _HOURS),
    best_hour=HourCount(13, 31),
    waiting=12,
    accepted=125,
    refused=0,
    refusals=(),
    missing=(),
    last_number=212,
    last=tuple(
        LastSignature(212 - place, DAY, 15 if place < 6 else 14, "waiting" if place < 4 else "accepted", "", place == 2)
        for place in range(10)
    ),
)
SHIFT = KeptShift(1, INITIALS, PLACE, 200, NOW - timedelta(hours=5), None, paused=False, before=75, last=None)
SUMMARY = ShiftSummary(INITIALS, PLACE, 200, SHIFT.started, None, 137, 0, 212, WORD, 12)
STATUS = SyncStatus(
    signatures=137,
    waiting=12,
    accepted=125,
    refused=0,
    last_number=212,
    last_sent=NOW - timedelta(minutes=76),
    next_try=NOW + timedelta(minutes=2),
    trouble="unreachable",
    joined=True,
)
CHECKS = (
    Check("campaign", "good", "open-until", {"closes": "2026-12-30T23:59+08:00"}),
    Check("clock", "good", "believable", {"time": NOW.isoformat(), "zone": "", "seconds": 0}),
    Check("disk", "good", "room", {"free": 80_000_000_000, "signatures": 3_000_000}),
    Check("power", "careful", "low", {"percent": 31, "minutes": 70}),
    Check("sync", "careful", "trouble", {"waiting": 12, "refused": 0, "last_sent": "", "trouble": "unreachable"}),
    Check("stick", "good", "plugged-in", {"stick": "KINGSTON", "free": 12_000_000_000, "count": 1}),
)
STICK = Stick("KINGSTON", Path("KINGSTON"), 12_000_000_000, writable=True)
DRAWER = Drawer(NOW, LAPTOP, SHIFT, SUMMARY, TALLY, STATUS, 0, CHECKS, (STICK,))


def full_drawer(**tally: object) -> Drawer:
    """This drawer with other counts."""
    return msgspec.structs.replace(DRAWER, tally=msgspec.structs.replace(TALLY, **tally))
