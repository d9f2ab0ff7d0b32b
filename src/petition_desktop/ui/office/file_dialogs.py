"""Asks for a file with the system's own dialog, one at a time, without holding up the window meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

Then = Callable[[Path], None]


class FileDialogs(QObject):
    """`window` is where dialogs belong to. What was chosen goes to `then`; whoever changes their mind, nowhere."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QFileDialog | None = None
        self._then: Then | None = None

    def ask_file(self, title: str, kinds: str, near: Path | None, then: Then) -> None:
        """Ask for a file that is there; `near` is one that was chosen before."""
        dialog = self._new(title, kinds, then)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if near is not None and near.parent.is_dir():
            dialog.setDirectory(str(near.parent))
        dialog.open()

    def ask_place(self, title: str, kinds: str, suggestion: Path, then: Then) -> None:
        """Ask where a file shall be written. The dialog itself asks before an older one is replaced."""
        dialog = self._new(title, kinds, then)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
        dialog.setDirectory(str(suggestion.parent))
        dialog.selectFile(suggestion.name)
        dialog.open()

    def close(self) -> None:
        """Take back a question that is not answered yet."""
        dialog, self._dialog, self._then = self._dialog, None, None
        if dialog is not None:
            dialog.close()

    def _new(self, title: str, kinds: str, then: Then) -> QFileDialog:
        self.close()
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilter(kinds)
        dialog.fileSelected.connect(self._selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._finished)
        self._dialog, self._then = dialog, then
        return dialog

    @Slot(str)
    def _selected(self, name: str) -> None:
        if self._then is not None and name:
            self._then(Path(name))

    @Slot()
    def _finished(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None


def documents() -> Path:
    """Where people of this computer keep their papers."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
