"""Asks where sheets shall go, with the system's own dialogs: into a file, or to which printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from petition_core.errors import PrinterMissing

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate
PDF = ".pdf"


class SheetAsking(QObject):
    """`window` is where the dialogs belong to.

    Signals: `place_chosen(path)`, `printer_chosen(printer)`; whoever changes their mind says nothing.
    """

    place_chosen = Signal(Path)
    printer_chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QDialog | None = None
        self._printer: QPrinter | None = None

    def ask_place(self, name: str) -> None:
        """Ask for a file, `name` to begin with. The dialog itself asks before an older one is replaced."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, translate("Paper", "Save the sheets"), documents, f"PDF (*{PDF})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(PDF.removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._selected)
        self._open(dialog)

    def ask_printer(self) -> None:
        """Ask for a printer; `PrinterMissing` where there is none."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # few print, and loading it takes time

        if not QPrinterInfo.availablePrinterNames():
            raise PrinterMissing
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(self._accepted)
        self._open(dialog)

    def close(self) -> None:
        """Take back a question that is not answered yet."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()

    def _open(self, dialog: QDialog) -> None:
        self.close()
        self._dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._finished)
        dialog.open()

    @Slot(str)
    def _selected(self, name: str) -> None:
        if name:
            self.place_chosen.emit(Path(name))

    @Slot()
    def _accepted(self) -> None:
        self.printer_chosen.emit(self._printer)

    @Slot()
    def _finished(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None
