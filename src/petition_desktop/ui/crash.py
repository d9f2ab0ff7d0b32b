"""The end of the program after a fault of ours: plain words and where the log lies, never the fault's own text.

The text of an exception may quote what a person typed, so it is neither shown, nor logged, nor printed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

EXIT_FAULT = 1
translate = QCoreApplication.translate


class CrashHook:
    """Takes the place of Python's own last word. Made in `app`; shows itself once, then calls `leave` with a code."""

    def __init__(self, log_folder: Path, leave: Callable[[int], None] = QCoreApplication.exit) -> None:
        self._log_folder, self._end = log_folder, leave
        self._box: QMessageBox | None = None

    def install(self) -> None:
        """From now on every unexpected error comes here."""
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._end(EXIT_FAULT)
            return
        import logging

        from petition_desktop import log  # it is heavy with patterns, and most runs have no fault

        log.note_error("app-failed", error, logging.CRITICAL)
        # Files and lines of ours, for developers; the exception's own text stays unsaid.
        import traceback

        traceback.print_tb(trace)
        # Not `sys.stderr.write`: a Windows program without a console has no standard error.
        print(f"Petition Desktop stopped because of a fault of its own: {kind.__name__}", file=sys.stderr)  # noqa: T201
        if self._box is None and QApplication.instance() is not None:
            self._box = crash_box(self._log_folder, QApplication.activeWindow())
            self._box.finished.connect(self._leave)
            self._box.open()

    def _leave(self, _answer: int) -> None:
        self._end(EXIT_FAULT)


def crash_box(log_folder: Path, parent: QWidget | None) -> QMessageBox:
    """The words. Signatures that were kept are safe whatever happened, and that is what people want to know first."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setWindowTitle(translate("Crash", "Petition Desktop"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setText(
        translate("Crash", "The program has a fault and must close. All signatures that were thanked are safe.")
    )
    report = translate("Crash", "Please start it again. If it happens once more, send this folder to your office: %1")
    box.setInformativeText(report.replace("%1", str(log_folder)))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    return box
