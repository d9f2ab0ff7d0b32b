"""A stall's laptop for tests of its acts: a real store in a folder of its own, and a clock that stands."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from tests.support.stores import store_in

ZONE = timezone(timedelta(hours=8))


def at(hour: int, minute: int = 0, day: int = 1) -> datetime:
    """A moment of December 2026 on the laptop's clock."""
    return datetime(2026, 12, day, hour, minute, tzinfo=ZONE)


@pytest.fixture
def home(tmp_path):
    """The laptop's data folder."""
    return tmp_path / "home"


@pytest.fixture
def store(home):
    """Its store, open."""
    opened = store_in(home)
    yield opened
    opened.close()
