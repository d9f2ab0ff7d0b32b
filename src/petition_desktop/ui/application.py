"""The application of Qt, with two things more: macOS tells of a file that was double-clicked by an event, not by a word
on the command line, and what comes before anybody listens is kept; Windows is told which icon its windows have.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

#: By then the first form is painted, which asking the system for the icon would hold up.
_ICON_MS = 1_000


class Application(QApplication):
    """Signals: `file_asked(path)` when the system asks for a file to be opened, once `early_files` was called."""

    file_asked = Signal(Path)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._early: list[Path] | None = []
        if getattr(sys, "frozen", False):
            QTimer.singleShot(_ICON_MS, self, self.take_icon)

    @Slot()
    def take_icon(self) -> None:
        """The windows' icon, where the system does not find it by itself."""
        from petition_desktop.ui.program_icon import has_own_icon, program_icon  # after the first form

        if has_own_icon():
            self.setWindowIcon(program_icon())

    def early_files(self) -> list[Path]:
        """What was asked for until now; from now on the signal tells."""
        early, self._early = self._early, None
        return early or []

    def event(self, event: QEvent) -> bool:
        """Only what is for the application itself comes here, which is little."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        path = Path(event.file())
        if self._early is None:
            self.file_asked.emit(path)
        else:
            self._early.append(path)
        return True
