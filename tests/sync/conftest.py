"""A laptop's store, an office's store, and a real server between them; all gone after the test."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from petition_desktop.sync.join import connect, join
from tests.support.post_office import open_post_office
from tests.support.stores import store_in


def clock():
    """The time of this computer."""
    return datetime.now(UTC)


@pytest.fixture
def office():
    """The server."""
    with open_post_office() as server:
        yield server


@pytest.fixture
def store(tmp_path):
    """The store of a stall's laptop that has joined nothing."""
    opened = store_in(tmp_path / "stall")
    yield opened
    opened.close()


@pytest.fixture
def client(office, store):
    """The way from the stall's laptop, which has joined, to the server."""
    join(office.invite(), store, clock)
    with connect(store, clock) as way:
        office.asked.clear()
        yield way


@pytest.fixture
def desk(tmp_path, office):
    """The store of the office's laptop, which has joined."""
    opened = store_in(tmp_path / "office")
    join(office.invite("office", "Office"), opened, clock)
    yield opened
    opened.close()


@pytest.fixture
def desk_client(desk):
    """The way from the office's laptop to the server."""
    with connect(desk, clock) as way:
        yield way
