"""What the window shows at its very first, before anything is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from petition_core.errors import FolderInUse
from petition_desktop.app import App
from petition_desktop.instance_lock import instance_lock
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.ui.fonts import families
from petition_desktop.ui.sentence_page import SentencePage
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.welcome_page import WelcomePage
from petition_desktop.ui.window import Window
from tests.support.campaigns import make_campaign, signed


@pytest.fixture
def folder(tmp_path):
    """A data folder with one campaign that is open."""
    made = DataFolder(tmp_path / "home")
    made.make()
    CampaignShelf(made.campaigns).add(signed(make_campaign()))
    return made


@pytest.fixture
def started(qapp, interface, folder):
    """Starts the program on the folder."""
    all_started = []

    def start(language: str = "en"):
        app = App(qapp, folder)
        all_started.append(app)
        app.start(language, QSize(1366, 768))
        return app

    yield start
    for app in all_started:
        app._window.close()
        app.stop()


@pytest.fixture
def first_page(started):
    """Starts the program; the kind of page it has when `start` returns, which is before any paint."""
    return lambda language="en": type(started(language)._window.page)


def test_a_second_window_on_a_folder_has_the_sentence_at_once_and_never_a_form(first_page, folder):
    with instance_lock(folder.lock):
        assert first_page() is SentencePage


def test_the_first_window_has_its_form_and_holds_the_folder(first_page, folder):
    assert first_page() is FormPage
    with pytest.raises(FolderInUse), instance_lock(folder.lock):
        pass


def test_a_page_without_a_campaign_is_set_in_the_fonts_of_its_language(first_page, folder, qapp):
    for file in folder.campaigns.rglob("*.campaign"):
        file.unlink()
    assert first_page("ar") is WelcomePage
    (window,) = [one for one in qapp.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]
    assert window._theme.font("body").families() == families("ar")


@pytest.mark.parametrize("sound", [True, False])
def test_a_sound_tells_that_a_signature_is_safe_if_the_settings_ask_for_it(started, folder, qtbot, monkeypatch, sound):
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append("beep"))
    folder.settings.write_text(f"sound = {str(sound).lower()}\n", encoding="utf-8")
    app = started()
    qtbot.waitUntil(lambda: app._syncing is not None)
    app._flow.kept.emit()
    assert len(heard) == sound
