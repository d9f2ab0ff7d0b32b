"""Margins that mirror. Qt mirrors what stands in a layout, but not the room around it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QApplication


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Pixels; `start` is where lines begin in the writing direction in force."""
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)
