"""Sets plain text in lines of an even height, as wide as it is told. Used by every widget that shows words.

Qt's own labels know no line height; this does, for all scripts and both directions, and it never reads markup. What
letters paint beyond their line gets room, so that nothing is cut off at the edge of a widget.
"""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from petition_desktop.ui.fonts import natural_height

UNLIMITED = 1 << 20
_NEW_LINE = "\u2028"
#: Letters that may reach beyond the box their font gives them: j to the left, marks above and below, tall scripts.
_REACHING = re.compile("[Jj]|[\u0300-\u1fff]")  # one set of both takes Python long to make


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
        self._layout = QTextLayout(text.replace("\n", _NEW_LINE), font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        if tail is not None:
            self._layout.setFormats([_tail_format(text, tail[0], tail[1])])
        self._reaches = bool(_REACHING.search(text))
        self._shift = QPointF()
        self.height, self.width = self._break(line_height, width)
        if self._reaches:
            self._make_room(width)

    def fits(self, width: int) -> bool:
        """Whether it would look the same in lines of this width, if they begin at the left as these do."""
        return not self._wraps and self.width <= width

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Paint with the painter's pen, the upper left corner at (x, y)."""
        self._layout.draw(painter, QPointF(x, y) + self._shift)

    def _break(self, line_height: int, width: int) -> tuple[int, int]:
        natural = ceil(natural_height(self._layout.font()))  # lines are whole pixels high
        top, widest = 0.0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # Letters from a taller font than ours push the lines apart, so that nothing is cut.
            step = line_height + max(0.0, line.height() - natural)
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            self._reaches = self._reaches or step < line.height()
            top += step
            widest = max(widest, line.naturalTextWidth())
        self._layout.endLayout()
        # Whether it has more lines than were written.
        self._wraps = self._layout.lineCount() > self._layout.text().count(_NEW_LINE) + 1
        return round(top), int(widest) + 1

    def _make_room(self, width: int) -> None:
        """Above the first line and below the last one, and aside where a letter begins before its line does."""
        lines = [_ink(self._layout.lineAt(number)) for number in range(self._layout.lineCount())]
        ink = [box for box in lines if not box.isNull()]
        if not ink:
            return
        above = max(0, ceil(-min(box.top() for box in ink)))
        below = max(0, ceil(max(box.bottom() for box in ink)) - self.height)
        before = max(0, ceil(-min(box.left() for box in ink)))
        after = max(0, ceil(max(box.right() for box in ink)) - width)
        self.height += above + below
        self.width = max(self.width, ceil(max(box.right() for box in ink))) + before
        self._shift = QPointF(before - after, above)


def _ink(line: QTextLine) -> QRectF:
    """What the letters of a line cover when they are painted; fonts tell for each letter, but not for a line."""
    covered = QRectF()
    for run in line.glyphRuns():
        run.setBoundingRect(QRectF())  # what the line takes up; without it Qt adds up what the letters cover
        covered = covered.united(run.boundingRect())
    return covered


def _tail_format(text: str, length: int, colour: QColor) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = len(text.encode("utf-16-le")) // 2 - length
    found.length = length
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Normal)
    look.setForeground(colour)  # a QBrush made here would first read all the names of Qt's gradients
    found.format = look
    return found


def alignment(direction: Qt.LayoutDirection, *, centred: bool = False) -> Qt.AlignmentFlag:
    """Where lines begin in a layout of this direction."""
    if centred:
        return Qt.AlignmentFlag.AlignHCenter
    right = direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
