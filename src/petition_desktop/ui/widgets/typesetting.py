"""Sets plain text in lines of an even height, as wide as it is told. Used by every widget that shows words.

Qt's own labels know no line height; this does, for all scripts and both directions, and it never reads markup.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

UNLIMITED = 1 << 20


class SetText:
    """A text broken into lines. `height` and `width` are what it covers, in whole pixels.

    The last `tail` characters are set in plain weight and `tail_colour`: a remark after the words that count.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        line_height: int,
        width: int,
        alignment: Qt.AlignmentFlag,
        tail: tuple[int, QColor] | None = None,
    ) -> None:
        option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        # A line separator keeps the lines of one text together, as a new paragraph would not.
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        if tail is not None:
            self._layout.setFormats([_tail_format(text, tail[0], tail[1])])
        self.height, self.width = self._break(line_height, width)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Paint with the painter's pen, the upper left corner at (x, y)."""
        self._layout.draw(painter, QPointF(x, y))

    def _break(self, line_height: int, width: int) -> tuple[int, int]:
        natural = ceil(QFontMetricsF(self._layout.font()).height())  # lines are whole pixels high
        top, widest = 0.0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # Letters from a taller font than ours push the lines apart, so that nothing is cut.
            step = line_height + max(0.0, line.height() - natural)
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
            widest = max(widest, line.naturalTextWidth())
        self._layout.endLayout()
        return round(top), int(widest) + 1


def _tail_format(text: str, length: int, colour: QColor) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = len(text.encode("utf-16-le")) // 2 - length
    found.length = length
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Normal)
    look.setForeground(QBrush(colour))
    found.format = look
    return found


def alignment(direction: Qt.LayoutDirection, *, centred: bool = False) -> Qt.AlignmentFlag:
    """Where lines begin in a layout of this direction."""
    if centred:
        return Qt.AlignmentFlag.AlignHCenter
    right = direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
