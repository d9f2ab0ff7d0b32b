"""When to try to send again: at once when something new waits, later and later while the server cannot be reached.

Pure values: whoever holds the clock asks. A computer's clock that is set back never keeps the next try far away.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

FIRST_WAIT = timedelta(seconds=15)
LONGEST_WAIT = timedelta(minutes=5)


class Schedule(Struct, frozen=True):
    """`wait` is zero while all is well. `next_try` is an aware time; None means at once."""

    wait: timedelta = timedelta()
    next_try: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether to try at `now`."""
        if self.next_try is None:
            return True
        return now >= self.next_try or self.next_try - now > LONGEST_WAIT

    def failed(self, now: datetime) -> Schedule:
        """After a try that did not reach the server: 15 seconds, doubling to 5 minutes."""
        wait = min(max(FIRST_WAIT, self.wait * 2), LONGEST_WAIT)
        return Schedule(wait, now + wait)

    def succeeded(self, now: datetime) -> Schedule:
        """After all was sent. The next look is for new versions of the campaigns."""
        return Schedule(timedelta(), now + LONGEST_WAIT)

    def signed(self) -> Schedule:
        """A new signature waits: at once, unless the server could not be reached just now."""
        return self if self.wait else Schedule()

    def send_now(self) -> Schedule:
        """A person asks for it: at once, and the waiting starts anew."""
        return Schedule()
