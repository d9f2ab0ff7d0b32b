"""How long the stall's pages wait for a person. Handed in, so that tests need not wait."""

from __future__ import annotations

from msgspec import Struct

#: How many times as long a page stays for whoever asks, as often as they ask (WCAG 2.2, criterion 2.2.1).
MORE_TIME = 10


class Timings(Struct, frozen=True):
    """Seconds, and how many milliseconds one takes."""

    thanks_s: int = 30
    idle_s: int = 90
    warning_s: int = 20
    second_ms: int = 1000
