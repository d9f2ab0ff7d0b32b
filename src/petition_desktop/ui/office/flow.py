"""Which page of the office follows which: the key first, then the rooms; and back to the key when it is left alone.

The acts are the rooms' business (`unlocking`, `key_making`, `register_room`). Between unlocking and locking this object
holds the key; when the office is locked it holds neither the key nor a page that shows a signature.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Slot
from PySide6.QtWidgets import QWidget

from petition_core.errors import PetitionError
from petition_desktop import log
from petition_desktop.office.register.register import Register
from petition_desktop.office.unlocked import UnlockedKey
from petition_desktop.office.withdrawing import open_clean_register
from petition_desktop.store.database import Store
from petition_desktop.sync.client import Clock, ServerClient
from petition_desktop.sync.join import connect
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.language_names import LANGUAGES
from petition_desktop.ui.messages import message
from petition_desktop.ui.office.file_dialogs import FileDialogs
from petition_desktop.ui.office.idle_lock import LOCK_AFTER_MS, IdleLock
from petition_desktop.ui.office.key_making import KeyMaking
from petition_desktop.ui.office.keys_page import KeysPage
from petition_desktop.ui.office.parts import OpenOffice, Parts
from petition_desktop.ui.office.recovery_sheet import Paper
from petition_desktop.ui.office.register_room import RegisterRoom
from petition_desktop.ui.office.rooms import Room, RoomsFrame
from petition_desktop.ui.office.sheet_saving import save_sheet_of
from petition_desktop.ui.office.unlocking import Unlocking
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window
from petition_desktop.ui.worker import Worker

translate = QCoreApplication.translate


class OfficeFlow(QObject):
    """Runs the office in `window`. First `start`, then `open` when the store is there; `close` after the worker.

    `now` gives an aware time in the zone of this computer.
    """

    def __init__(
        self,
        window: Window,
        theme: Theme,
        interface: InterfaceLanguage,
        worker: Worker,
        now: Callable[[], datetime],
        lock_after_ms: int = LOCK_AFTER_MS,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._interface = window, theme, interface
        self._parts = Parts(theme, worker, window.notice, FileDialogs(window), now)
        self._store: tuple[Store, Callable[[], ServerClient]] | None = None
        self._register: Register | None = None
        self._key: UnlockedKey | None = None
        self._room: RegisterRoom | None = None
        self._show_again: Callable[[], None] | None = None
        self._unlocking = Unlocking(self._parts, self)
        self._making = KeyMaking(self._parts, self)
        self._idle = IdleLock(lock_after_ms, self)
        self._connect()

    def start(self, settings: Path, key_path: str, language: str) -> None:
        """Show the first page. `settings` is the file that remembers where the key lies, `key_path` what it says."""
        self._unlocking.remember_in(settings, Path(key_path) if key_path else None)
        self._window.footer.hide()
        self._speak(_nearest(language))
        self._go(self._show_unlock if key_path else self._show_make)

    def open(self, store: Store, clock: Clock, proxy: str) -> None:
        """The store is open. `clock` and `proxy` are for the way to the server."""
        self._store = (store, lambda: connect(store, clock, proxy))
        self._enter()

    @property
    def is_locked(self) -> bool:
        """Whether no key is held."""
        return self._key is None

    @Slot()
    def lock(self) -> None:
        """Drop the key and every page that shows a signature."""
        self._let_go(for_good=False)
        log.note("key-locked")
        self._go(self._show_unlock)

    def close(self) -> None:
        """Show nothing more; the worker has come to rest."""
        self._let_go(for_good=True)
        self._show_again = None
        if self._register is not None:
            self._register.close()
            self._register = None

    def _connect(self) -> None:
        self._unlocking.unlocked.connect(self._unlocked)
        self._unlocking.make_asked.connect(self._enter_make)
        self._making.made.connect(self._enter_made)
        self._making.have_asked.connect(self._leave_keys)
        self._making.done.connect(self._keys_done)
        self._idle.left_alone.connect(self.lock)
        self._window.header.language.picked.connect(self._speak)
        self._window.restyled.connect(self._remake)

    def _let_go(self, *, for_good: bool) -> None:
        self._idle.rest()
        self._key = None
        room, self._room = self._room, None
        if room is not None:
            room.leave(for_good=for_good)
            room.deleteLater()
        self._parts.dialogs.close()
        self._window.notice.hide()

    @Slot(UnlockedKey)
    def _unlocked(self, key: UnlockedKey) -> None:
        self._key = key
        self._enter()

    def _enter(self) -> None:
        """Go in when the key is unlocked and the store is there, whichever comes last."""
        if self._key is None or self._store is None:
            return
        if self._register is None:
            store = self._store[0]
            self._parts.worker.run(lambda: open_clean_register(store), self._register_open, self._register_failed)
            return
        self._room = RegisterRoom(
            self._parts, OpenOffice(self._store[0], self._register, self._key, self._store[1]), self
        )
        self._idle.watch()
        self._go(self._show_register)

    def _register_open(self, register: Register) -> None:
        if self._register is not None:  # it was locked and unlocked again meanwhile
            register.close()
            return
        self._register = register
        self._enter()

    def _register_failed(self, error: PetitionError) -> None:
        self._let_go(for_good=False)
        self._window.notice.tell("bad", message(error).whole)

    @Slot()
    def _enter_make(self) -> None:
        self._go(self._show_make)

    @Slot()
    def _enter_made(self) -> None:
        self._idle.watch()  # the sheet of a key is at hand now
        self._show_again = self._show_made
        self._show_made()

    @Slot()
    def _leave_keys(self) -> None:
        self._go(self._show_keys if self._room is not None else self._show_unlock)

    @Slot(Path)
    def _keys_done(self, path: Path) -> None:
        if self._room is None:
            self._idle.rest()
            self._unlocking.set_path(path)
        self._leave_keys()

    @Slot(str)
    def _enter_room(self, room: str) -> None:
        self._go(self._show_keys if room == "keys" else self._show_register)

    def _go(self, show: Callable[[], None]) -> None:
        self._making.leave()
        self._unlocking.leave()
        self._show_again = show
        show()

    @Slot(str)
    def _speak(self, language: str) -> None:
        self._interface.speak(language)
        self._theme.dress("", language)
        self._window.retranslate()
        self._remake()

    @Slot()
    def _remake(self) -> None:
        """The same page anew, in another language, size or colour. Passphrases are typed again."""
        self._window.header.set_organisation(translate("Office", "Petition office"))
        self._window.header.language.set_languages(LANGUAGES, self._interface.tag)
        if self._show_again is not None:
            self._show_again()

    def _show_unlock(self) -> None:
        page = self._unlocking.make_page()
        self._window.show_page(page)
        page.take_focus()

    def _show_make(self) -> None:
        page = self._making.make_page()
        self._window.show_page(page)
        page.take_focus()

    def _show_made(self) -> None:
        page = self._making.made_page()
        if page is not None:
            self._window.show_page(page)

    def _show_register(self) -> None:
        if self._room is not None:
            page = self._room.make_page()
            self._show_room("register", page)
            page.take_focus()

    def _show_keys(self) -> None:
        if self._key is not None:
            page = KeysPage(self._theme, self._key.path, self._key.recipient)
            page.sheet_asked.connect(self._save_sheet)
            page.make_asked.connect(self._enter_make)
            self._show_room("keys", page).rooms.take_focus()

    def _show_room(self, room: Room, page: QWidget) -> RoomsFrame:
        frame = RoomsFrame(self._theme, room, page)
        frame.rooms.entered.connect(self._enter_room)
        frame.rooms.lock_asked.connect(self.lock)
        self._window.show_page(frame)
        return frame

    @Slot(str)
    def _save_sheet(self, paper: Paper) -> None:
        if self._key is not None:
            save_sheet_of(self._parts, self._key, paper)


def _nearest(wanted: str) -> str:
    """The language of ours that is nearest to the one wanted: zh-TW is served by zh-Hant."""
    candidates = [wanted, *QLocale(wanted).uiLanguages()]
    return next((language for language in candidates if language in LANGUAGES), LANGUAGES[0])
