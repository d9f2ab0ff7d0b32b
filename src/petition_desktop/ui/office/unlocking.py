"""Unlocks the office's key, and remembers where its file lies; never the passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from petition_core.errors import PetitionError, WrongPassphrase
from petition_desktop import log
from petition_desktop.office.unlocked import UnlockedKey, unlock_file
from petition_desktop.store.settings_file import save_settings
from petition_desktop.ui.messages import message
from petition_desktop.ui.office.key_making import key_kinds
from petition_desktop.ui.office.parts import Parts
from petition_desktop.ui.office.unlock_page import UnlockPage

translate = QCoreApplication.translate


class Unlocking(QObject):
    """Signals: `unlocked(key)`, `make_asked()` for who has no key yet."""

    unlocked = Signal(UnlockedKey)
    make_asked = Signal()

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._settings: Path | None = None
        self._path: Path | None = None
        self._page: UnlockPage | None = None
        self._busy = False

    @property
    def path(self) -> Path | None:
        """The key file to unlock."""
        return self._path

    def remember_in(self, settings: Path, path: Path | None) -> None:
        """The settings file, and the key file it names now."""
        self._settings, self._path = settings, path

    def set_path(self, path: Path) -> None:
        """Another key file from now on."""
        self._path = path
        if self._page is not None:
            self._page.set_path(path)

    def make_page(self) -> UnlockPage:
        """The page, as often as the look or the language changes."""
        page = self._page = UnlockPage(self._parts.theme, self._path)
        page.set_waiting(self._busy)
        page.unlock_asked.connect(self._unlock)
        page.file_asked.connect(self._ask_file)
        page.make_asked.connect(self.make_asked)
        return page

    def leave(self) -> None:
        """Another page is shown."""
        if self._page is not None:
            self._page.forget()
        self._page = None

    @Slot()
    def _ask_file(self) -> None:
        title = translate("Unlock", "Which key file?")
        self._parts.dialogs.ask_file(title, key_kinds(), self._path, self.set_path)

    @Slot(Path, str)
    def _unlock(self, path: Path, passphrase: str) -> None:
        self._path = path
        self._set_busy(busy=True)
        self._parts.worker.run(lambda: unlock_file(path, passphrase), self._done, self._failed)

    def _done(self, key: UnlockedKey) -> None:
        self._set_busy(busy=False)
        log.note("key-unlocked")
        settings, told = self._settings, str(key.path)
        if settings is not None:
            self._parts.worker.run(lambda: save_settings(settings, {"office_key": told}))
        self.unlocked.emit(key)

    def _failed(self, error: PetitionError) -> None:
        self._set_busy(busy=False)
        if self._page is None:
            return
        words = message(error).whole
        if isinstance(error, WrongPassphrase):
            self._page.show_passphrase_problem(words)
        else:
            self._page.show_file_problem(words)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        if self._page is not None:
            self._page.set_waiting(busy)
