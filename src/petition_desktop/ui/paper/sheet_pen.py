"""Draws on a sheet in millimetres from the corner where reading begins: in Arabic that is the upper right one.

A dry pen draws nothing and only tells how high things become, so that measuring and drawing cannot differ.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from petition_desktop.ui.fonts import font
from petition_desktop.ui.language_names import direction

DOTS_PER_MM = 12  # 304.8 dpi, what office printers have
_POINT = 25.4 / 72 * DOTS_PER_MM
_INK, _FAINT = QColor("#000000"), QColor("#8a8a8a")
_WRAP = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_HEIGHT = 400.0  # more than any text needs


class SheetPen:
    """Set in the language of the sheet, `width` millimetres across."""

    def __init__(self, painter: QPainter, language: str, width: float, *, dry: bool = False) -> None:
        self._painter, self._language, self._width, self._dry = painter, language, width, dry
        self._mirrored = direction(language) == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(direction(language))

    def like_dry(self) -> SheetPen:
        """The same pen, only to measure."""
        return SheetPen(self._painter, self._language, self._width, dry=True)

    def text(  # noqa: PLR0913 - a place, the words and their look
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        points: float,
        *,
        bold: bool = False,
        serif: bool = False,
        faint: bool = False,
    ) -> float:
        """Words in as many lines as they need; where they end."""
        self._painter.setFont(self._font(points, bold=bold, serif=serif))
        flags = int(_WRAP | Qt.AlignmentFlag.AlignLeft)
        room = self._room(x, y, width, _HEIGHT)
        height = self._painter.boundingRect(room, flags, words).height()
        if not self._dry:
            self._painter.setPen(_FAINT if faint else _INK)
            self._painter.drawText(room, flags, words)
        return y + height / DOTS_PER_MM

    def fits(self, words: str, points: float, width: float, height: float) -> bool:
        """Whether words stand in a box without a word cut in two."""
        self._painter.setFont(self._font(points))
        room = QRectF(0, 0, width * DOTS_PER_MM, _HEIGHT * DOTS_PER_MM)
        drawn = self._painter.boundingRect(room, int(_WRAP | Qt.AlignmentFlag.AlignLeft), words)
        return drawn.height() <= height * DOTS_PER_MM and drawn.width() <= width * DOTS_PER_MM

    def sign(self, x: float, y: float, width: float, height: float, words: str, points: float) -> None:
        """Letters and figures in the middle of a box, in letters that cannot be mistaken."""
        found = font(self._language, fixed=True)
        found.setPixelSize(max(round(points * _POINT), 1))
        found.setBold(True)
        if not self._dry:
            self._painter.setFont(found)
            self._painter.setPen(_INK)
            self._painter.drawText(self._room(x, y, width, height), int(Qt.AlignmentFlag.AlignCenter), words)

    def rule(self, x: float, y: float, width: float, *, thick: float = 0.2) -> None:
        """A level line."""
        self._fill(self._room(x, y - thick / 2, width, thick))

    def upright(self, x: float, y: float, height: float, *, thick: float = 0.2) -> None:
        """An upright line."""
        self._fill(self._room(x - thick / 2, y, thick, height))

    def box(self, x: float, y: float, side: float) -> None:
        """An empty box to tick."""
        if not self._dry:
            self._painter.setPen(QPen(_INK, 0.3 * DOTS_PER_MM))
            self._painter.drawRect(self._room(x, y, side, side))

    def code(self, x: float, y: float, side: float, modules: Sequence[Sequence[int]]) -> None:
        """A QR code without its quiet zone: the paper around it is white. It is never mirrored."""
        room, step = self._room(x, y, side, side), side * DOTS_PER_MM / len(modules)
        for down, row in enumerate(modules):
            for right, dark in enumerate(row):
                if dark:
                    # A hair larger than its place, or printers draw white lines between the modules.
                    self._fill(QRectF(room.x() + right * step, room.y() + down * step, step * 1.02, step * 1.02))

    def _fill(self, room: QRectF) -> None:
        if not self._dry:
            self._painter.fillRect(room, _INK)

    def _font(self, points: float, *, bold: bool = False, serif: bool = False) -> QFont:
        found = font(self._language, serif=serif)
        # In dots and not in points, and without hints, so that a picture and a PDF break their lines alike.
        found.setPixelSize(max(round(points * _POINT), 1))
        found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        found.setBold(bold)
        return found

    def _room(self, x: float, y: float, width: float, height: float) -> QRectF:
        left = self._width - x - width if self._mirrored else x
        return QRectF(left * DOTS_PER_MM, y * DOTS_PER_MM, width * DOTS_PER_MM, height * DOTS_PER_MM)
