"""The application of Qt, with one thing more: macOS tells of a file that was double-clicked by an event, not by a word
on the command line. What comes before anybody listens is kept.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Signals: `file_asked(path)` when the system asks for a file to be opened, once `early_files` was called."""

    file_asked = Signal(Path)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._early: list[Path] | None = []

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
