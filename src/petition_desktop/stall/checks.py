"""The check-list before a shift. It checks itself: nobody has to remember what to look at.

`check_list` is for the worker: it asks the disk and the system. A check that the system does not answer is `unknown`,
and none of them ever stands in the way of signing.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta

from petition_core.campaign.model import Campaign
from petition_core.campaign.opening import opening
from petition_desktop.stall.battery import Battery, battery
from petition_desktop.stall.check import Check, State
from petition_desktop.stall.clock_state import clock_fault
from petition_desktop.stall.sticks import Stick, sticks
from petition_desktop.store.database import Store
from petition_desktop.sync.status import SyncStatus, sync_status

BYTES_A_SIGNATURE = 24 * 1024  # the largest usual one, twice: in the file and in its journal
_FEW, _VERY_FEW = 2_000, 200
_SOON = timedelta(days=1)
_FRESH = timedelta(hours=24)
_JUST_NOW = timedelta(hours=1)
_LOW_PERCENT, _LOW_MINUTES = 40, 120
_EMPTY_PERCENT, _EMPTY_MINUTES = 15, 30


def check_list(
    store: Store,
    campaign: Campaign | None,
    now: datetime,
    power: Callable[[], Battery | None] = battery,
    drives: Callable[[], tuple[Stick, ...]] = sticks,
) -> tuple[Check, ...]:
    """All checks, in the order to show them; `now` is aware, in the laptop's zone."""
    status = sync_status(store)
    return (
        campaign_check(store, campaign, now),
        clock_check(store, campaign, now),
        disk_check(store),
        power_check(power()),
        sync_check(status, now),
        stick_check(drives(), status, now),
    )


def campaign_check(store: Store, campaign: Campaign | None, now: datetime) -> Check:
    """`open`, `open-until` (facts: closes), `closes-soon`, `not-open-yet` (opens), `closed`, or `none`.

    `keys-change` and `damaged` are about the shelf: a version waits for somebody's yes, or a file was not whole.
    """
    if campaign is None:
        return Check("campaign", "bad", "damaged" if store.shelf.set_aside() else "none")
    facts: dict[str, str | int] = {"campaign": campaign.id, "version": campaign.version}
    facts |= {"opens": _time(campaign.opens), "closes": _time(campaign.closes) if campaign.closes else ""}
    state = opening(campaign, now)
    if state != "open":
        return Check("campaign", "bad", state.replace(" ", "-"), facts)
    if campaign.closes is not None and campaign.closes - now < _SOON:
        return Check("campaign", "careful", "closes-soon", facts)
    if any(one.campaign.id == campaign.id for one in store.shelf.unconfirmed()):
        return Check("campaign", "careful", "keys-change", facts)
    return Check("campaign", "good", "open-until" if campaign.closes else "open", facts)


def clock_check(store: Store, campaign: Campaign | None, now: datetime) -> Check:
    """`believable`, `not-compared` (with any server yet), a fault of `clock_state`, or `outside-campaign`.

    Facts: `time` and `zone` as the laptop has them, to compare with a telephone; `seconds` the server is ahead.
    """
    facts: dict[str, str | int] = {"time": _time(now), "zone": now.tzname() or ""}
    facts["seconds"] = store.device.clock_offset()
    if fault := clock_fault(store, now):
        return Check("clock", "bad", fault, facts)
    if campaign is not None and opening(campaign, now) == "not open yet":
        return Check("clock", "careful", "outside-campaign", facts)
    if not store.sync_state.read().server_time:
        return Check("clock", "unknown", "not-compared", facts)
    return Check("clock", "good", "believable", facts)


def disk_check(store: Store) -> Check:
    """`room`, `little-room`, `hardly-any-room`, `not-told`. Facts: `free` in bytes, `signatures` that still fit."""
    try:
        free = shutil.disk_usage(store.folder.root).free
    except OSError:
        return Check("disk", "unknown", "not-told")
    fit = free // BYTES_A_SIGNATURE
    facts: dict[str, str | int] = {"free": free, "signatures": fit}
    if fit < _VERY_FEW:
        return Check("disk", "bad", "hardly-any-room", facts)
    return Check("disk", "careful", "little-room", facts) if fit < _FEW else Check("disk", "good", "room", facts)


def power_check(found: Battery | None) -> Check:
    """`on-mains`, `enough`, `low`, `almost-empty`, `not-told`. Facts: `percent`, and `minutes` where they are known."""
    if found is None:
        return Check("power", "unknown", "not-told")
    facts: dict[str, str | int] = {"percent": found.percent}
    if found.on_mains:
        return Check("power", "good", "on-mains", facts)
    minutes = _LOW_MINUTES if found.minutes is None else found.minutes
    if found.minutes is not None:
        facts["minutes"] = found.minutes
    if found.percent < _EMPTY_PERCENT or minutes < _EMPTY_MINUTES:
        return Check("power", "bad", "almost-empty", facts)
    if found.percent < _LOW_PERCENT or minutes < _LOW_MINUTES:
        return Check("power", "careful", "low", facts)
    return Check("power", "good", "enough", facts)


def sync_check(status: SyncStatus, now: datetime) -> Check:
    """`all-sent`, `waiting`, `waiting-long`, `trouble` (its code is a fact), `not-joined`.

    Facts: `waiting`, `refused`, `last_sent` (empty: never), `trouble`.
    """
    last = status.last_sent
    facts: dict[str, str | int] = {"waiting": status.waiting, "refused": status.refused}
    facts |= {"last_sent": _time(last) if last else "", "trouble": status.trouble}
    if not status.joined:
        return Check("sync", "careful", "not-joined", facts)
    if status.trouble:
        return Check("sync", "careful", "trouble", facts)
    if not status.waiting:
        return Check("sync", "good", "all-sent", facts)
    long = last is None or now - last > _FRESH
    return Check("sync", "careful" if long else "good", "waiting-long" if long else "waiting", facts)


def stick_check(found: tuple[Stick, ...], status: SyncStatus, now: datetime) -> Check:
    """`plugged-in`, `full`, `write-protected`, `none`, or `not-needed` where the server was reached just now.

    Facts: `stick` (the first's name), `free` in bytes, `count`.
    """
    if found:
        best = max(found, key=lambda one: (one.writable, one.free))
        facts: dict[str, str | int] = {"stick": best.name, "free": best.free, "count": len(found)}
        needed = (status.waiting + _VERY_FEW) * BYTES_A_SIGNATURE
        trouble = "write-protected" if not best.writable else "full" if best.free < needed else ""
        state: State = "careful" if trouble else "good"
        return Check("stick", state, trouble or "plugged-in", facts)
    if status.last_sent is not None and timedelta() <= now - status.last_sent < _JUST_NOW and not status.trouble:
        return Check("stick", "good", "not-needed")
    return Check("stick", "careful", "none")


def _time(time: datetime) -> str:
    return time.isoformat(timespec="minutes")
