"""An office with a store, a register and a campaign; and a stall beside it, whose signatures travel by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime

import pytest

from petition_core.batch import make_batch
from petition_core.campaign.container import SignedCampaign
from petition_core.signature import Answer, ConsentGiven, Shift
from petition_desktop.office.register.register import Register, open_register
from petition_desktop.stall.collect import Collected, Collector, Form
from petition_desktop.store.database import Store, open_store
from petition_desktop.store.folder import DataFolder
from tests.support.small_campaign import small_campaign

NOW = datetime(2020, 6, 1, 12, 30, tzinfo=UTC)


class Stall:
    """A stall laptop. `sign` collects one signature, `deliver` takes all of them to the office's inbox."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def sign(
        self,
        name: str = "Ada Example",
        campaign: SignedCampaign | None = None,
        answers: Mapping[str, Answer] | None = None,
        consents: Mapping[str, ConsentGiven] | None = None,
    ) -> Collected:
        collector = Collector(
            (campaign or small_campaign()).campaign,
            self.store.outbox,
            self.store.device.device_id,
            Shift("Market square", "AB"),
            "not checked",
        )
        form = Form("en", {"name": name, **(answers or {})}, {"count": "yes", **(consents or {})})
        return collector.collect(form, NOW)

    def deliver(self, office: Store) -> None:
        key = self.store.device.signing_key()
        batch = make_batch(key, tuple(self.store.outbox.stretch(1, self.store.outbox.counts().last_number)))
        office.inbox.add(batch.public_key, batch.device_id, batch.items)


@pytest.fixture
def stall_at(tmp_path) -> Iterator[Callable[[str], Stall]]:
    """Makes stalls by name."""
    stores: list[Store] = []

    def make(name: str) -> Stall:
        stores.append(open_store(DataFolder(tmp_path / name), "file"))
        return Stall(stores[-1])

    yield make
    for store in stores:
        store.close()


@pytest.fixture
def stall(stall_at: Callable[[str], Stall]) -> Stall:
    return stall_at("stall")


@pytest.fixture
def office(tmp_path) -> Iterator[Store]:
    """The office's store, with the campaign on its shelf."""
    store = open_store(DataFolder(tmp_path / "office"), "file")
    store.shelf.add(small_campaign().raw)
    yield store
    store.close()


@pytest.fixture
def register(office) -> Iterator[Register]:
    made = open_register(office.folder)
    yield made
    made.close()
