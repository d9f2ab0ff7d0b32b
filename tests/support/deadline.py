"""Waits for a condition instead of for a time: asks again and again until it holds, and says what did not happen."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

LONGEST_SECONDS = 60.0
_BETWEEN_SECONDS = 0.05


def wait_until(what: str, look: Callable[[], Found], longest: float = LONGEST_SECONDS) -> Found:
    """The first answer of `look` that is true. After `longest` seconds the test fails with `what` it waited for."""
    pause = threading.Event()
    end = time.monotonic() + longest
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"did not happen within {longest:.0f} s: {what}")
        pause.wait(_BETWEEN_SECONDS)
