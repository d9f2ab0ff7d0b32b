"""Whether this computer's clock may be believed, and so the time sealed into a signature.

Without a network nobody knows for sure: what the server said last, the age of this program and the signatures before
are all there is. A clock that is wrong never stops the signing; the record says so.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from petition_core.campaign.opening import MADE
from petition_core.signature import Clock
from petition_desktop.store.database import Store

_SLACK = timedelta(minutes=5)
_TOLERATED = 60  # seconds the server's clock may be ahead or behind
_JUMP = timedelta(hours=2)  # an hour's mark is its beginning, and an hour comes twice when summer time ends

Fault = Literal["", "before-program", "behind-server", "differs-from-server", "before-last-signature"]


def clock_fault(store: Store, now: datetime) -> Fault:
    """What speaks against the clock at `now` (aware, in the laptop's zone); empty if nothing does."""
    if now < MADE:
        return "before-program"
    told = store.sync_state.read().server_time
    if told and now < datetime.fromisoformat(told) - _SLACK:
        return "behind-server"
    if abs(store.device.clock_offset()) > _TOLERATED:
        return "differs-from-server"
    return "before-last-signature" if _went_back(store, now) else ""


def clock_state(store: Store, now: datetime) -> Clock:
    """What is sealed into a signature: `not checked` until the server has answered once, or after a jump back."""
    fault = clock_fault(store, now)
    if fault == "before-last-signature" or not (fault or store.sync_state.read().server_time):
        return "not checked"
    return "wrong" if fault else "trusted"


def _went_back(store: Store, now: datetime) -> bool:
    newest = store.tallies.newest(1)
    if not newest or not newest[0].day:
        return False
    signed = datetime.fromisoformat(newest[0].day) + timedelta(hours=max(newest[0].hour, 0))
    return now.replace(tzinfo=None) + _JUMP < signed
