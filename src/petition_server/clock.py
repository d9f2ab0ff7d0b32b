"""The server's time: one way to ask for it and one way to write it (ISO 8601, UTC, milliseconds)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time now, with its zone."""
    return datetime.now(UTC)


def moment(at: datetime) -> str:
    """24 characters such as `2026-03-01T12:00:00.000Z`; as text they sort in the order of time."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
