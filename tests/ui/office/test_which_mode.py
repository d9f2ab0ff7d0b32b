"""The program opens the office where it belongs: on wish, with a key remembered, or as an office of a server."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from petition_core.errors import InviteForStall
from petition_desktop.__main__ import window_wishes
from petition_desktop.app import App
from petition_desktop.store.database import open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.settings_file import save_settings
from petition_desktop.store.stall_state import read_stall_state
from petition_desktop.sync.join import join
from petition_desktop.ui.application import Application
from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.office.make_key_page import MakeKeyPage
from petition_desktop.ui.office.unlock_page import UnlockPage
from petition_desktop.ui.stall.form_page import FormPage
from tests.ui.hands import click, words
from tests.ui.office.conftest import CAMPAIGN, utc


@pytest.fixture
def start(qapp: Application, tmp_path: Path, qtbot) -> Iterator[Callable[..., App]]:
    """Starts the app on a data folder, until its store is open."""
    started: list[App] = []
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def make(*, office: bool = False) -> App:
        app = App(qapp, DataFolder(tmp_path / "home"))
        app.start("en", QSize(1366, 768), office=office)
        started.append(app)
        qtbot.waitUntil(lambda: app._opened is not None, timeout=30_000)
        return app

    yield make
    for app in started:
        app._window.close()
        app.stop()
        app._interface.speak("en")
        app._window.deleteLater()
    for number, handler in handlers.items():
        signal.signal(number, handler)


def prepare(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "home")
    folder.make()
    save_settings(folder.settings, {"device_key": "file"})
    return folder


def test_with_a_campaign_and_nothing_else_it_is_a_stall(start, tmp_path):
    store = open_store(prepare(tmp_path), "file")
    store.shelf.add(CAMPAIGN.raw)
    store.close()
    assert isinstance(start()._window.page, FormPage)


def test_a_new_installation_asks_what_it_is_to_be(start, tmp_path):
    prepare(tmp_path)
    app = start()
    click(app._window.page, "Work in the office")
    assert isinstance(app._window.page, MakeKeyPage)


def test_where_signatures_are_collected_it_asks_for_a_campaign_and_remembers_that(start, tmp_path, qtbot):
    folder = prepare(tmp_path)
    app = start()
    click(app._window.page, "Collect signatures")
    assert isinstance(app._window.page, NoCampaignPage)
    qtbot.waitUntil(lambda: read_stall_state(folder.stall_state).collects)


def test_the_office_is_opened_on_wish(start, tmp_path):
    prepare(tmp_path)
    assert isinstance(start(office=True)._window.page, MakeKeyPage)
    wishes = window_wishes(["--office", "--home", "x"])
    assert wishes is not None
    assert wishes.office


def test_where_a_key_is_remembered_the_office_is_opened(start, tmp_path, key_file):
    save_settings(prepare(tmp_path).settings, {"office_key": str(key_file)})
    assert isinstance(start()._window.page, UnlockPage)


def test_a_computer_that_joined_as_an_office_is_one(start, tmp_path, server):
    store = open_store(prepare(tmp_path), "file")
    store.shelf.add(CAMPAIGN.raw)
    join(server.invite("office", "Office"), store, utc)
    store.close()
    assert isinstance(start()._window.page, MakeKeyPage)


def test_an_office_that_was_never_a_stall_joins_with_an_invite_that_is_opened_in_it(start, tmp_path, server, qtbot):
    prepare(tmp_path)
    app = start(office=True)
    file = tmp_path / "office.invite"
    file.write_text(server.invite("office", "Office"), encoding="ascii")
    app._window.campaign_dropped.emit(file)
    qtbot.waitUntil(lambda: app._opened.store.device.role() == "office")


def test_an_invite_of_a_stall_is_not_used_up_in_the_office(start, tmp_path, server, qtbot):
    store = open_store(prepare(tmp_path), "file")
    join(server.invite("office", "Office"), store, utc)
    store.close()
    app = start()
    file = tmp_path / "stall.invite"
    file.write_text(server.invite("stall", "Market 2"), encoding="ascii")
    app._window.campaign_dropped.emit(file)
    qtbot.waitUntil(lambda: any(str(InviteForStall()) in one for one in words(app._window)))
    assert app._opened.store.device.role() == "office"
    other = open_store(DataFolder(tmp_path / "laptop"), "file")
    join(file.read_text(encoding="ascii"), other, utc)
    assert other.device.role() == "stall"
    other.close()
