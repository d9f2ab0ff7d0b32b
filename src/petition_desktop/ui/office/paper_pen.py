"""Draws on a page for the printer, in millimetres from its upper left corner: text, words, rules, a QR code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from petition_desktop.ui.fonts import font

DOTS_PER_MM = 12  # 304.8 dpi, what office printers have
_RULE, _THIN_RULE = 0.35, 0.12
_INK = QColor("#000000")
_FAINT = QColor("#999999")


class PaperPen:
    """Each act that writes text returns where the text ends, so that the next can stand below it."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._language = QLocale().bcp47Name()

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
        fixed: bool = False,
    ) -> float:
        """Words in as many lines as they need."""
        self._painter.setFont(self._font(points, bold=bold, serif=serif, fixed=fixed))
        self._painter.setPen(_INK)
        wrap = Qt.TextFlag.TextWrapAnywhere if fixed else Qt.TextFlag.TextWordWrap
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | wrap
        room = _dots(x, y, width, 200)
        drawn = self._painter.boundingRect(room, int(flags), words)
        self._painter.drawText(room, int(flags), words)
        return y + drawn.height() / DOTS_PER_MM

    def number(self, x: float, y: float, width: float, height: float, words: str) -> None:
        """A small number before a word, at the end of its place."""
        self._centred(_dots(x, y, width, height), words, 9, Qt.AlignmentFlag.AlignRight, bold=False)

    def word(self, x: float, y: float, width: float, height: float, words: str) -> None:
        """A word to be typed, in letters that cannot be mistaken."""
        self._centred(_dots(x, y, width, height), words, 13, Qt.AlignmentFlag.AlignLeft, bold=True)

    def rule(self, x: float, y: float, width: float, *, thin: bool = False) -> None:
        """A level line."""
        colour, strength = (_FAINT, _THIN_RULE) if thin else (_INK, _RULE)
        self._painter.fillRect(_dots(x, y, width, strength), colour)

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """A box with round corners."""
        self._painter.setPen(QPen(_INK, _RULE * DOTS_PER_MM))
        radius = 2 * DOTS_PER_MM
        self._painter.drawRoundedRect(_dots(x, y, width, height), radius, radius)

    def code(self, x: float, y: float, side: float, modules: Sequence[bytes]) -> None:
        """A QR code without its quiet zone: the paper around it is white."""
        step = side / len(modules)
        for down, row in enumerate(modules):
            for right, dark in enumerate(row):
                if dark:
                    # A hair larger than its place, or printers draw white lines between the modules.
                    self._painter.fillRect(_dots(x + right * step, y + down * step, step * 1.02, step * 1.02), _INK)

    def _centred(self, room: QRectF, words: str, points: float, where: Qt.AlignmentFlag, *, bold: bool) -> None:
        self._painter.setFont(self._font(points, bold=bold, fixed=True))
        self._painter.setPen(_INK)
        self._painter.drawText(room, int(where | Qt.AlignmentFlag.AlignVCenter), words)

    def _font(self, points: float, *, bold: bool, serif: bool = False, fixed: bool = False) -> QFont:
        found = font(self._language, serif=serif, fixed=fixed)
        found.setPointSizeF(points)
        found.setBold(bold)
        return found


def _dots(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * DOTS_PER_MM, y * DOTS_PER_MM, width * DOTS_PER_MM, height * DOTS_PER_MM)
