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

from PySide6.QtCore import QLocale, QObject, QSize, Slot

from petition_core.campaign.container import SignedCampaign
from petition_core.errors import PetitionError
from petition_desktop.instance_lock import instance_lock
from petition_desktop.settings import APP_NAME, Settings, read_settings
from petition_desktop.stall.campaigns import chosen_campaign
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.store.stall_state import read_stall_state
from petition_desktop.ui.application import Application
from petition_desktop.ui.crash import CrashHook
from petition_desktop.ui.first_paint import FirstPaint, tell_painted
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.first_campaign import nearest_language
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window

if TYPE_CHECKING:
    from petition_desktop.ui.office.flow import OfficeFlow
    from petition_desktop.ui.opened_folder import Opened
    from petition_desktop.ui.stall.volunteers import Volunteers
    from petition_desktop.ui.syncing import Syncing
    from petition_desktop.ui.worker import Worker

EXPECTED_FAILURE = 3


def run(home: Path, language: str = "", size: str = "", *, office: bool = False, file: Path | None = None) -> int:
    """Open the window on the data folder `home` until it is closed; the exit code. `file` is taken in, as if dropped.

    `language` is a tag such as zh-Hant; empty, the settings decide. `size` is WIDTHxHEIGHT; empty, it fills the screen.
    An office's window: if `office` says so, the settings name an office key, or this computer joined as an office.
    """
    # The same style on every system, the one our sheet was made on. Any other way to ask for it reads 560 names of Qt.
    application = Application([sys.argv[0], "-style", "fusion"])
    application.setApplicationName(APP_NAME)
    folder = DataFolder(home)
    CrashHook(folder.log).install()
    app = App(application, folder, file)
    app.start(language, _size(size), office=office)
    code = application.exec()
    app.stop()
    return app.failure or code


class App(QObject):
    """Everything that lives as long as the window."""

    def __init__(self, application: Application, folder: DataFolder, file: Path | None = None) -> None:
        super().__init__()
        self.failure = 0
        self._application, self._folder, self._file = application, folder, file
        self._shelf = CampaignShelf(folder.campaigns)
        self._settings = Settings()
        self._until = ExitStack()
        self._language = ""
        self._worker: Worker | None = None
        self._opened: Opened | None = None
        self._volunteers: Volunteers | None = None
        self._signed: SignedCampaign | None = None
        self._syncing: Syncing | None = None
        self._office: OfficeFlow | None = None

    def start(self, language: str, size: QSize | None, *, office: bool = False) -> None:
        """Paint the first page; everything else follows when that is done."""
        trouble = self._prepare()
        self._theme = Theme(self._settings.theme, self._settings.text_scale, self, contrast=self._settings.contrast)
        self._interface = InterfaceLanguage()
        self._application.setPalette(self._theme.qt_palette())
        self._spoken = self._language = language or self._settings.language or QLocale.system().bcp47Name()
        office = office or bool(self._settings.office_key)
        signed = None if trouble or office else chosen_campaign(self._shelf, self._settings.campaign, _now())
        # Before anything is made, so that nothing is made twice.
        if signed is not None:
            self._language = nearest_language(signed.campaign, self._language)
        self._theme.dress(signed.campaign.look.accent if signed else "", self._language)
        self._interface.speak(self._language)
        self._window = Window(self._theme, unseen=self._settings.hide_from_capture)
        self._window.resize(size or self._application.primaryScreen().availableSize())
        self._flow = StallFlow(self._window, self._theme, self._interface, _now, hurried=True)
        if trouble is not None:
            self._give_up(trouble)
        elif office:
            self._enter_office()
        else:
            self._enter_stall(signed)
        FirstPaint(self._window).painted.connect(self._painted)
        # With the frame around it, a laptop's whole screen is just enough.
        self._window.show() if size or self._window.isFullScreen() else self._window.showMaximized()

    def stop(self) -> None:
        """The window is closed: end what is under way, then let go of the folder."""
        if self._syncing is not None:
            self._syncing.stop()
        if self._volunteers is not None:
            self._volunteers.stop()
        if self._worker is not None:
            self._worker.stop()
        if self._office is not None:
            self._office.close()
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

    def _enter_stall(self, signed: SignedCampaign | None) -> None:
        """A form at once, where that is what comes first; the volunteer's pages are loaded when it is painted."""
        state = read_stall_state(self._folder.stall_state)
        self._signed = signed
        if signed is None or state.standing not in ("new", "running"):
            self._enter_volunteers()
            return
        self._flow.start(signed, self._language)
        self._window.set_full_screen(state.is_held)
        self._window.set_held(state.is_held)

    def _enter_volunteers(self) -> Volunteers:
        from petition_desktop.ui.stall.volunteers import Volunteers

        made = Volunteers(self._window, self._theme, self._interface, self._flow, self._folder, _now)
        made.office_asked.connect(self._become_office)
        made.start(self._signed, self._spoken, self._language)
        self._volunteers = made
        return made

    @Slot()
    def _become_office(self) -> None:
        """This computer is an office: by its settings, by its server, or because somebody chose so."""
        if self._volunteers is not None:
            self._volunteers.flow.rest()
        if self._office is None:
            self._enter_office()
        if self._opened is not None and self._office is not None:
            self._office.open(self._opened.store, _now, self._settings.proxy)

    @Slot()
    def _painted(self) -> None:
        """Now there is time for the rest."""
        tell_painted()
        gc.enable()
        if self.failure:
            return
        from petition_desktop.quick_start import complete_libraries
        from petition_desktop.ui.quit_signals import quit_on_signals
        from petition_desktop.ui.worker import Worker

        quit_on_signals(self._application, lambda: self._window.set_held(False))  # a kiosk stops no system
        self._flow.complete()
        complete_libraries()
        self._worker = self._worker or Worker()
        self._worker.run(self._open, self._ready, self._give_up)

    def _open(self) -> Opened:
        """On the worker."""
        from petition_desktop.ui.opened_folder import opened_folder

        return opened_folder(self._folder, self._settings, self._until, _now())

    def _ready(self, opened: Opened) -> None:
        if self._worker is None:
            return
        gc.freeze()  # what is loaded now stays; each search for garbage in it would stop the window for 50 ms
        self._opened = opened
        if self._office is None and not opened.is_office:
            self._open_stall(opened)
        else:
            from petition_desktop.ui.office.taking_in import take_in

            early = self._volunteers.joining if self._volunteers is not None else None
            take_in(self._window, self._worker, opened.store, self._settings.proxy, _now, early)
            self._become_office()
        from petition_desktop.ui.opened_files import open_files

        open_files(self._application, self._window, self._folder, lambda: self._flow.is_begun, self._file)

    def _open_stall(self, opened: Opened) -> None:
        from PySide6.QtWidgets import QApplication

        from petition_desktop.stall.hiring import hired
        from petition_desktop.ui.syncing import Syncing

        if self._worker is None:
            return
        self._syncing = Syncing(self._worker, self._window.footer.sync, _now)
        self._flow.kept.connect(self._syncing.signed)
        if self._settings.sound:
            self._flow.kept.connect(QApplication.beep)
        self._window.restyled.connect(self._syncing.show_line)
        self._flow.open(lambda campaign: hired(campaign, opened.store, self._settings), opened.today)
        volunteers = self._volunteers or self._enter_volunteers()
        self._syncing.campaign_came.connect(volunteers.campaign_came)
        volunteers.send_asked.connect(self._syncing.send_now)
        self._syncing.tried.connect(volunteers.flow.drawer.sent)
        volunteers.open(opened.store, self._settings)
        self._syncing.start(opened.store, opened.status, self._settings.proxy)

    @Slot(PetitionError)
    def _give_up(self, error: PetitionError) -> None:
        """There is nothing to work on: say why, and leave when that was read."""
        from petition_desktop.ui.messages import message
        from petition_desktop.ui.sentence_page import show_alone

        self.failure = EXPECTED_FAILURE
        self._flow.rest()
        if self._office is not None:
            self._office.close()
        show_alone(self._window, self._theme, message(error).whole)


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


def _size(text: str) -> QSize | None:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height)) if text else None
