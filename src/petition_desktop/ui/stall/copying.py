"""Copies what waits onto a stick or into a folder, and remembers until the program ends how far a copy reaches.

The act is `stall.stick_copy`'s, on the volunteer's worker; what came of it is said in the notice line.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from petition_core.errors import PetitionError, SignatureDamaged
from petition_desktop.stall.stick_copy import Copied, copy_to
from petition_desktop.ui.folder_asking import FolderAsking
from petition_desktop.ui.messages import message
from petition_desktop.ui.stall.behind import Behind, OpenStall

translate = QCoreApplication.translate


class Copying(QObject):
    """Signals: `changed()` when a copy begins or ends."""

    changed = Signal()

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._behind = behind
        self._opened: OpenStall | None = None
        self._asking = FolderAsking(behind.window)
        self._asking.chosen.connect(self.copy)
        self.is_under_way = False
        self.last_number, self.place, self.told = 0, "", ""

    def open(self, opened: OpenStall) -> None:
        """The store is open."""
        self._opened = opened

    @Slot()
    def ask_folder(self) -> None:
        """Have a folder chosen, then copy into it."""
        self._asking.ask()

    @Slot(Path)
    def copy(self, folder: Path) -> None:
        """Copy what waits into `folder`."""
        if self._opened is None or self.is_under_way:
            return
        store = self._opened.store
        self.is_under_way = True
        self.changed.emit()
        self._behind.worker.run(lambda: copy_to(store, folder), self._copied, self._failed)

    def close(self) -> None:
        """Nobody is asked any more."""
        self._asking.close()

    def _copied(self, done: Copied) -> None:
        self.is_under_way = False
        notice = self._behind.window.notice
        if not done.count:
            self.told = translate("Stick", "Nothing waits, so there is nothing to copy.")
        else:
            self.last_number, self.place = done.last, _name(done.file.parent)
            self.told = _told(done, self.place)
        if done.damaged:
            notice.tell("bad", message(SignatureDamaged(done.damaged)).whole)
        else:
            notice.tell("good", self.told)
        self.changed.emit()

    def _failed(self, error: PetitionError) -> None:
        self.is_under_way = False
        self._behind.window.notice.tell("bad", message(error).whole)
        self.changed.emit()


def _told(done: Copied, place: str) -> str:
    words = translate("Stick", "Numbers %1 to %2 are in “%3” on %4. They wait here as well until the office has them.")
    locale = QLocale()
    words = words.replace("%4", place).replace("%3", done.file.name)
    return words.replace("%2", locale.toString(done.last)).replace("%1", locale.toString(done.first))


def _name(folder: Path) -> str:
    return folder.name or folder.drive or str(folder)
