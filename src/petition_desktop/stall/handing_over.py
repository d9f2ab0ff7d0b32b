"""Hands the stall over with its PIN: the shift and the PIN change together, or, where one is refused, neither."""

from __future__ import annotations

from datetime import datetime

from petition_desktop.stall.pin import PinLock, checked_pin
from petition_desktop.stall.shift import HandedOver, hand_over
from petition_desktop.store.database import Store


def hand_over_with_pin(store: Store, lock: PinLock, volunteer: str, untrusted_pin: str, now: datetime) -> HandedOver:
    """As `hand_over` does; an empty PIN leaves the one there is. `ShiftRefused`, `PinRefused` and `NoShift`."""
    pin = checked_pin(untrusted_pin) if untrusted_pin else ""
    done = hand_over(store, volunteer, now)
    if pin:
        lock.set(pin)
    return done
