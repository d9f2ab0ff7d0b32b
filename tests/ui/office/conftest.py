"""The office's window with real parts: a store with campaign and inbox, a key file, a worker, a server."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from petition_core.batch import make_batch
from petition_core.office_key.scrypt import LOWEST_LOG_N
from petition_core.signature import Shift
from petition_desktop.office.keys import keep_key, key_files
from petition_desktop.office.unlocked import UnlockedKey
from petition_desktop.stall.collect import Collector, Form
from petition_desktop.store.database import Store, open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.sync.join import connect, join
from petition_desktop.sync.push import push
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.office.flow import OfficeFlow
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window
from petition_desktop.ui.worker import Worker
from tests.support.campaigns import OFFICE, signed_campaign
from tests.support.post_office import PostOffice, open_post_office
from tests.ui.office.desk import OfficeDesk

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PASSPHRASE = "seven lanterns over the harbour"
SIGNED_AT = datetime(2020, 5, 30, 14, 2, tzinfo=UTC)
NOW = datetime(2020, 6, 20, 12, 0, tzinfo=timezone(timedelta(hours=2)))
CAMPAIGN = signed_campaign()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows without a screen cannot be raised, or grab the keyboard for a menu, and say so."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


class Stall:
    """A stall laptop. `sign` collects one signature; `deliver` takes all to the office, `push` to the server."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def sign(self, name: str, language: str = "en", possible_repeat: bool = False, **answers: str | bool) -> None:
        collector = Collector(
            CAMPAIGN.campaign, self.store.outbox, self.store.device.device_id, Shift("Camden lock", "AB"), "trusted"
        )
        form = Form(
            language, {"name": name, **answers}, {"count": "yes", "news": "no"}, possible_repeat=possible_repeat
        )
        collector.collect(form, SIGNED_AT)

    def deliver(self, office: Store, without: int = 0) -> None:
        """By stick; number `without` gets lost on the way."""
        key, last = self.store.device.signing_key(), self.store.outbox.counts().last_number
        items = tuple(self.store.outbox.stretch(1, last))
        for stretch in (items[: without - 1], items[without:]) if without else (items,):
            if stretch:
                batch = make_batch(key, stretch)
                office.inbox.add(batch.public_key, batch.device_id, batch.items)

    def push(self, server: PostOffice, label: str) -> None:
        """Join the server, once, and send all."""
        if not self.store.device.pending_invite() and server.address not in _server_of(self.store):
            join(server.invite("stall", label), self.store, utc)
        with connect(self.store, utc) as client:
            push(self.store, client, utc)


def _server_of(store: Store) -> str:
    from petition_core.errors import NotJoined

    try:
        return store.device.membership().server
    except NotJoined:
        return ""


def utc() -> datetime:
    """The clock of everybody here."""
    return datetime.now(UTC)


@pytest.fixture(scope="session")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The office key of the campaign, locked under `PASSPHRASE`."""
    locked = tmp_path_factory.mktemp("papers") / "office.key"
    keep_key(OFFICE, key_files(locked), PASSPHRASE, date(2020, 5, 1), log_n=LOWEST_LOG_N)
    return locked


@pytest.fixture
def stall_at(tmp_path: Path) -> Iterator[Callable[[str], Stall]]:
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
def store(tmp_path: Path) -> Iterator[Store]:
    """The office's store, with the campaign on its shelf."""
    opened = open_store(DataFolder(tmp_path / "office"), "file")
    opened.shelf.add(CAMPAIGN.raw)
    yield opened
    opened.close()


@pytest.fixture
def server() -> Iterator[PostOffice]:
    with open_post_office() as opened:
        yield opened


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


@pytest.fixture
def desk(qtbot, store: Store, worker: Worker, key_file: Path) -> Iterator[OfficeDesk]:
    """The office's window, started with the key file remembered, and locked."""
    made = make_desk(qtbot, store, worker)
    made.flow.start(store.folder.settings, str(key_file), "en")
    made.flow.open(store, utc, "")
    yield made
    end(made, worker)


@pytest.fixture
def open_desk(desk: OfficeDesk, monkeypatch: pytest.MonkeyPatch) -> OfficeDesk:
    """The same, unlocked without the second that trying a passphrase takes; `test_unlocking` tries real ones."""
    monkeypatch.setattr("petition_desktop.ui.office.unlocking.unlock_file", lambda path, _: UnlockedKey(path, OFFICE))
    desk.enter()
    return desk


@pytest.fixture
def new_desk(qtbot, store: Store, worker: Worker) -> Iterator[OfficeDesk]:
    """The same before there is any key."""
    made = make_desk(qtbot, store, worker)
    made.flow.start(store.folder.settings, "", "en")
    made.flow.open(store, utc, "")
    yield made
    end(made, worker)


def make_desk(qtbot, store: Store, worker: Worker, lock_after_ms: int = 600_000) -> OfficeDesk:
    """A window and its flow; nothing is shown yet."""
    theme = Theme("light")
    window = Window(theme)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    interface = InterfaceLanguage()
    flow = OfficeFlow(window, theme, interface, worker, lambda: NOW, lock_after_ms)
    window.show()
    return OfficeDesk(qtbot, window, interface, flow, store)


def end(desk: OfficeDesk, worker: Worker) -> None:
    """As the app ends: the worker first, then what was open."""
    worker.stop()
    desk.flow.close()
    desk.interface.speak("en")
