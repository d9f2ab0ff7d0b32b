"""Asks for a folder with the system's own dialog, without holding up the window meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget


class FolderAsking(QObject):
    """`window` is where the dialog belongs to. Signals: `chosen(folder)`; whoever changes their mind says nothing."""

    chosen = Signal(Path)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QFileDialog | None = None

    def ask(self, near: Path | None = None) -> None:
        """Ask; it opens `near` this folder."""
        self.close()
        words = QCoreApplication.translate("Stick", "Where to copy what waits")
        dialog = QFileDialog(self._window, words)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if near is not None:
            dialog.setDirectory(str(near))
        dialog.fileSelected.connect(self._selected)
        dialog.finished.connect(self._finished)
        self._dialog = dialog
        dialog.open()

    @property
    def is_open(self) -> bool:
        """Whether somebody is being asked."""
        return self._dialog is not None

    def close(self) -> None:
        """Take back a question that is not answered yet."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    @Slot(str)
    def _selected(self, name: str) -> None:
        if name:
            self.chosen.emit(Path(name))

    @Slot()
    def _finished(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
