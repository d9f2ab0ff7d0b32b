"""A store in a folder of its own, closed after the test."""

from __future__ import annotations

import pytest

from tests.support.stores import store_in


@pytest.fixture
def home(tmp_path):
    """A data folder that does not exist yet."""
    return tmp_path / "home"


@pytest.fixture
def store(home):
    """An open store with a device."""
    with_device = store_in(home)
    yield with_device
    with_device.close()
