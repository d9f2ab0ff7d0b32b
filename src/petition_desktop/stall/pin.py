"""The volunteer's PIN: it keeps curious hands at the stall's form, and no more.

Full screen is no lock: who can end the program owns the computer's account anyway. So a forgotten PIN costs nothing:
end the program by the system's means, start it again, and let the shift that is still running be ended (`end_shift`
forgets the PIN); nothing that was signed is lost. The PIN outlives a crash, so that a shift that goes on can be left.

Wrong tries are written down before they are looked at, so ending the program saves none. A wait is counted by a clock
that nobody can set, and begins anew with the program.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import os
import time
import unicodedata
from collections.abc import Callable

from petition_core.errors import PinMustWait, PinRefused, PinWrong
from petition_desktop.store.kiosk_pin import KeptPin, KioskPin

FREE_TRIES = 5
FIRST_WAIT = 30
LONGEST_WAIT = 15 * 60
_SHORTEST, _LONGEST = 4, 8
_COST = 15  # scrypt (RFC 7914) with N = 2^15, r = 8, p = 1: 32 MB and about 80 ms
_MEMORY = 64 * 1024 * 1024


class PinLock:
    """The PIN of one laptop. Make one for the life of the program. `monotonic` counts seconds.

    `set` and `enter` take about a tenth of a second: run them on the worker.
    """

    def __init__(self, kept: KioskPin, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._kept = kept
        self._monotonic = monotonic
        self._wait_began = monotonic()

    def is_set(self) -> bool:
        """Whether there is a PIN to ask for."""
        return self._kept.read() is not None

    def set(self, untrusted_pin: str) -> None:
        """Ask for this PIN from now on; `PinRefused` unless it is 4 to 8 digits, of any script."""
        pin = checked_pin(untrusted_pin)
        salt = os.urandom(16)
        self._kept.set(KeptPin(salt, _hash(pin, salt, _COST), _COST, 0))

    def seconds_to_wait(self) -> int:
        """How long no try counts; 0 if one may be made now."""
        kept = self._kept.read()
        return 0 if kept is None else self._left_of(wait_after(kept.wrong_tries))

    def enter(self, untrusted_pin: str) -> None:
        """Returns if it is right, or if none is set; else `PinWrong`, or `PinMustWait` without looking at it."""
        kept = self._kept.read()
        if kept is None:
            return
        if left := self._left_of(wait_after(kept.wrong_tries)):
            raise PinMustWait(seconds=left)
        tries = kept.wrong_tries + 1
        self._kept.count_wrong(tries)
        self._wait_began = self._monotonic()
        if not hmac.compare_digest(_hash(_digits(untrusted_pin), kept.salt, kept.cost), kept.hash):
            if wait := wait_after(tries):
                raise PinMustWait(seconds=wait)
            raise PinWrong(left=FREE_TRIES - tries)
        self._kept.count_wrong(0)

    def _left_of(self, wait: int) -> int:
        return max(0, math.ceil(wait - (self._monotonic() - self._wait_began)))


def wait_after(wrong_tries: int) -> int:
    """Seconds to wait after so many wrong tries in a row: none before the fifth, then 30, doubling to 15 minutes."""
    if wrong_tries < FREE_TRIES:
        return 0
    return min(LONGEST_WAIT, FIRST_WAIT << min(wrong_tries - FREE_TRIES, 10))


def checked_pin(untrusted_pin: str) -> str:
    """Its plain digits; `PinRefused` unless it is 4 to 8 digits, of any script."""
    pin = _digits(untrusted_pin)
    if not _SHORTEST <= len(pin) <= _LONGEST:
        raise PinRefused
    return pin


def _digits(untrusted: str) -> str:
    """The plain digits of a PIN typed on any keyboard; empty if there is anything else in it."""
    typed = untrusted.strip()
    if not 0 < len(typed) <= _LONGEST or not all(unicodedata.category(sign) == "Nd" for sign in typed):
        return ""
    return "".join(str(unicodedata.digit(sign)) for sign in typed)


def _hash(pin: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(pin.encode("ascii"), salt=salt, n=2**cost, r=8, p=1, maxmem=_MEMORY, dklen=32)
