"""A round fetches and opens in steps, and what stands in the way of the one never stops the other."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from petition_core.errors import CampaignMissing, DeviceRevoked, NotJoined
from petition_desktop.office.campaign_versions import versions_at_hand
from petition_desktop.office.fetching import fetch_and_open
from petition_desktop.office.overview import overview
from petition_desktop.office.unlocked import UnlockedKey
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.sync.join import connect, join
from petition_desktop.sync.push import push
from tests.support.post_office import open_post_office
from tests.support.small_campaign import OFFICE, small_campaign

KEY = UnlockedKey(Path("office.key"), OFFICE)


def utc() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def server():
    with open_post_office() as opened:
        yield opened


def sent(stall, server) -> None:
    """Everything of `stall` is at the server."""
    join(server.invite("stall", "Laptop 7"), stall.store, utc)
    with connect(stall.store, utc) as client:
        push(stall.store, client, utc)


def test_what_is_at_the_server_is_fetched_then_opened_and_each_step_tells_how_far_it_is(
    stall, office, register, server
):
    for name in ("Ada Example", "李明"):
        stall.sign(name)
    sent(stall, server)
    join(server.invite("office", "Office"), office, utc)
    steps = list(fetch_and_open(office, register, KEY, lambda: connect(office, utc)))
    assert steps[0].to_open is None
    assert (steps[-1].pulled.new, steps[-1].to_open, steps[-1].opened.opened) == (2, 2, 2)
    assert steps[-1].trouble is None
    assert register.size() == 2


def test_without_a_server_the_inbox_is_opened(stall, office, register):
    stall.sign()
    stall.deliver(office)
    *_, last = fetch_and_open(office, register, KEY, lambda: connect(office, utc))
    assert isinstance(last.trouble, NotJoined)
    assert last.opened.opened == 1


def test_a_server_that_refuses_stops_no_opening(stall, office, register, server):
    stall.sign()
    stall.deliver(office)
    join(server.invite("office", "Office"), office, utc)
    server.members[office.device.device_id.hex()].revoked = True
    *_, last = fetch_and_open(office, register, KEY, lambda: connect(office, utc))
    assert isinstance(last.trouble, DeviceRevoked)
    assert last.opened.opened == 1


def test_a_round_that_is_left_keeps_what_came(stall, office, register, monkeypatch):
    monkeypatch.setattr("petition_desktop.office.opening.AT_ONCE", 1)
    for _ in range(3):
        stall.sign()
    stall.deliver(office)
    steps = fetch_and_open(office, register, KEY, lambda: connect(office, utc))
    while next(steps).opened.opened < 1:
        pass
    steps.close()
    assert register.size() == 1
    *_, last = fetch_and_open(office, register, KEY, lambda: connect(office, utc))
    assert last.opened.opened == 2


def test_one_look_tells_counts_names_and_gaps(stall, office, register, server):
    for _ in range(3):
        stall.sign()
    sent(stall, server)
    join(server.invite("office", "Office"), office, utc)
    list(fetch_and_open(office, register, KEY, lambda: connect(office, utc)))
    seen = overview(office, register)
    assert seen.of("parks").counted == 3
    assert seen.of("another").counted == 0
    assert [one.id for one in seen.campaigns["parks"]] == ["parks"]
    assert seen.labels[stall.store.device.device_id] == "Laptop 7"
    assert (seen.missing, seen.doubled, seen.unopened) == (0, 0, 0)


def test_what_lies_in_the_inbox_unopened_is_counted_and_so_is_what_never_came(stall, office, register):
    for _ in range(5):
        stall.sign()
    items = tuple(stall.store.outbox.stretch(1, 5))
    office.inbox.add(stall.store.device.public_key, stall.store.device.device_id, (items[0], items[4]))
    seen = overview(office, register)
    assert (seen.unopened, seen.missing) == (2, 3)
    assert seen.counts == ()


def test_of_each_campaign_the_versions_at_hand_are_found_the_newest_first(stall, office, register, tmp_path):
    stall.sign()
    stall.deliver(office)
    list(fetch_and_open(office, register, KEY, lambda: connect(office, utc)))
    office.shelf.add(small_campaign(version=3).raw)
    assert [one.version for one in versions_at_hand(register, office.shelf, "parks")] == [3, 1]
    with pytest.raises(CampaignMissing):
        versions_at_hand(register, CampaignShelf(tmp_path / "bare"), "parks")
