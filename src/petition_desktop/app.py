"""Builds everything once, in the order people wait for it, and runs the window. Nobody imports this but the door.

First the folder is taken for this program alone, the newest campaign read from the shelf and its form painted. Only
then the worker loads the database, opens the store, and hands it to the desk and to sending.
"""

from __future__ import annotations

import gc
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, QSize, Slot
from PySide6.QtWidgets import QApplication

from petition_core.campaign.container import SignedCampaign
from petition_core.errors import PetitionError
from petition_desktop.instance_lock import instance_lock
from petition_desktop.settings import APP_NAME, Settings, read_settings
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.ui.crash import CrashHook
from petition_desktop.ui.first_paint import FirstPaint, tell_painted
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.first_campaign import first_campaign, nearest_language
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window

if TYPE_CHECKING:
    from petition_desktop.store.database import Store
    from petition_desktop.sync.status import SyncStatus
    from petition_desktop.ui.adding import Adding
    from petition_desktop.ui.office.flow import OfficeFlow
    from petition_desktop.ui.syncing import Syncing
    from petition_desktop.ui.worker import Worker

EXPECTED_FAILURE = 3


class Opened(Struct, frozen=True):
    """What the worker brings: store, how many signed today, how sending stands, the role."""

    store: Store
    today: int
    status: SyncStatus
    is_office: bool


def run(home: Path, language: str = "", size: str = "", *, office: bool = False) -> int:
    """Open the window on the data folder `home` until it is closed; the exit code.

    `language` is a tag such as zh-Hant; empty, the settings decide. `size` is WIDTHxHEIGHT; empty, it fills the screen.
    An office's window: if `office` says so, the settings name an office key, or this computer joined as an office.
    """
    # The same style on every system, the one our sheet was made on. Any other way to ask for it reads 560 names of Qt.
    application = QApplication([sys.argv[0], "-style", "fusion"])
    application.setApplicationName(APP_NAME)
    folder = DataFolder(home)
    CrashHook(folder.log).install()
    app = App(application, folder)
    app.start(language, _size(size), office=office)
    code = application.exec()
    app.stop()
    return app.failure or code


class App(QObject):
    """Everything that lives as long as the window."""

    def __init__(self, application: QApplication, folder: DataFolder) -> None:
        super().__init__()
        self.failure = 0
        self._application, self._folder = application, folder
        self._shelf = CampaignShelf(folder.campaigns)
        self._settings = Settings()
        self._until = ExitStack()
        self._language = ""
        self._worker: Worker | None = None
        self._opened: Opened | None = None
        self._adding: Adding | None = None
        self._syncing: Syncing | None = None
        self._office: OfficeFlow | None = None

    def start(self, language: str, size: QSize | None, *, office: bool = False) -> None:
        """Paint the first page; everything else follows when that is done."""
        trouble = self._prepare()
        self._theme = Theme(self._settings.theme, self._settings.text_scale, self)
        self._interface = InterfaceLanguage()
        self._application.setPalette(self._theme.qt_palette())
        self._language = language or self._settings.language or QLocale.system().bcp47Name()
        office = office or bool(self._settings.office_key)
        signed = None if trouble or office else first_campaign(self._shelf, _now())
        # Before anything is made, so that nothing is made twice.
        if signed is not None:
            self._language = nearest_language(signed.campaign, self._language)
        self._theme.dress(signed.campaign.look.accent if signed else "", self._language)
        self._interface.speak(self._language)
        self._window = Window(self._theme)
        self._window.resize(size or self._application.primaryScreen().availableSize())
        self._flow = StallFlow(self._window, self._theme, self._interface, _now, hurried=True)
        if trouble is not None:
            self._give_up(trouble)
        elif office:
            self._enter_office()
        elif signed is not None:
            self._flow.start(signed, self._language)
        else:
            self._show_no_campaign()
        FirstPaint(self._window).painted.connect(self._painted)
        # With the frame around it, a laptop's whole screen is just enough.
        self._window.show() if size else self._window.showMaximized()

    def stop(self) -> None:
        """The window is closed: end what is under way, then let go of the folder."""
        if self._syncing is not None:
            self._syncing.stop()
        if self._worker is not None:
            self._worker.stop()
        if self._office is not None:
            self._office.close()
        if self._opened is not None:
            from petition_desktop import log

            log.note("app-stopped")
        self._until.close()

    def _prepare(self) -> PetitionError | None:
        try:
            self._folder.make()
            self._settings = read_settings(self._folder.settings)
            # Before anything is shown: a second window must not offer a form that it cannot keep.
            self._until.enter_context(instance_lock(self._folder.lock))
        except PetitionError as error:
            return error
        return None

    def _enter_office(self) -> None:
        """The office's pages instead of the stall's."""
        from petition_desktop.ui.office.flow import OfficeFlow
        from petition_desktop.ui.worker import Worker

        self._flow.rest()
        self._worker = self._worker or Worker()
        self._office = OfficeFlow(self._window, self._theme, self._interface, self._worker, _now)
        self._office.start(self._folder.settings, self._settings.office_key, self._language)

    def _show_no_campaign(self) -> None:
        from petition_desktop.ui.no_campaign_page import NoCampaignPage

        page = NoCampaignPage(self._theme)
        page.add_asked.connect(self._choose_file)
        self._window.show_page(page)
        page.take_focus()

    @Slot()
    def _painted(self) -> None:
        """Now there is time for the rest."""
        tell_painted()
        gc.enable()
        if self.failure:
            return
        from petition_desktop.ui.quit_signals import quit_on_signals
        from petition_desktop.ui.worker import Worker

        quit_on_signals(self._application)
        self._flow.complete()
        self._worker = self._worker or Worker()
        self._worker.run(self._open, self._ready, self._give_up)

    def _open(self) -> Opened:
        """On the worker: all that costs time."""
        from petition_desktop import log
        from petition_desktop.store.database import open_store
        from petition_desktop.sync.status import sync_status

        self._until.callback(log.close_log, log.open_log(self._folder.log, self._settings.log_level))
        log.note("app-started")
        store = open_store(self._folder, self._settings.device_key)
        self._until.callback(store.close)
        today = store.outbox.signed_on(_now().date().isoformat())
        return Opened(store, today, sync_status(store), store.device.role() == "office")

    def _ready(self, opened: Opened) -> None:
        from petition_desktop.stall.hiring import hired
        from petition_desktop.ui.adding import Adding
        from petition_desktop.ui.syncing import Syncing

        if self._worker is None:
            return
        self._opened = opened
        self._adding = Adding(self._window, self._worker, self._shelf)
        if self._office is None and opened.is_office:
            self._enter_office()
        if self._office is not None:
            self._office.open(opened.store, _now, self._settings.proxy)
            return
        self._adding.added.connect(self._added)
        self._syncing = Syncing(self._worker, self._window.footer.sync, _now)
        self._syncing.campaign_came.connect(self._campaign_came)
        self._flow.kept.connect(self._syncing.signed)
        self._window.restyled.connect(self._syncing.show_line)
        self._flow.open(lambda campaign: hired(campaign, opened.store, self._settings), opened.today)
        self._syncing.start(opened.store, opened.status, self._settings.proxy)

    @Slot(PetitionError)
    def _give_up(self, error: PetitionError) -> None:
        """There is nothing to work on: say why, and leave when that was read."""
        from petition_desktop.ui.messages import message
        from petition_desktop.ui.sentence_page import SentencePage

        self.failure = EXPECTED_FAILURE
        page = SentencePage(self._theme, message(error).whole)
        page.closed.connect(self._window.close)
        self._flow.rest()
        if self._office is not None:
            self._office.close()
        self._window.show_page(page)
        page.take_focus()

    @Slot()
    def _choose_file(self) -> None:
        if self._adding is not None:
            self._adding.choose()

    @Slot(SignedCampaign)
    def _added(self, signed: SignedCampaign) -> None:
        if self._flow.is_running:
            self._flow.offer(signed)
        else:
            self._flow.start(signed, nearest_language(signed.campaign, self._language))

    @Slot(str)
    def _campaign_came(self, campaign_id: str) -> None:
        if self._worker is not None:
            self._worker.run(lambda: self._shelf.newest(campaign_id), self._added)


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


def _size(text: str) -> QSize | None:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height)) if text else None
