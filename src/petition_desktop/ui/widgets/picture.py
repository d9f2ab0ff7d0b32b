"""Tells screen readers that a label which paints itself is a picture: Qt goes by whether it holds one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel


def tell_as_picture(label: QLabel) -> None:
    """Let `label` hold a picture that nobody sees; its accessible name says what it shows."""
    nothing = QPixmap(1, 1)
    nothing.fill(Qt.GlobalColor.transparent)
    label.setPixmap(nothing)
