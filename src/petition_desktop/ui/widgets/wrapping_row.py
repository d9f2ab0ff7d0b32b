"""Parts in a row, the first where lines begin and the rest at the end; in several rows where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class WrappingRow(QWidget):
    """Places its parts itself. A hidden part takes no room."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._gaps = (0, 0)
        self._least = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in self._parts:
            part.setParent(self)

    def set_gaps(self, across: int, down: int, least_height: int) -> None:
        """Pixels between parts, between rows, and the least height of a row."""
        self._gaps, self._least = (across, down), least_height
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(_height(row, self._least, width) for row in rows) + self._gaps[1] * max(len(rows) - 1, 0)

    def sizeHint(self) -> QSize:
        width = self.width() or 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A part changed its size, or came, or went."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        top = 0
        for row in self._rows(self.width()):
            height = _height(row, self._least, self.width())
            widths = [_width(part, self.width()) for part in row]
            left = 0
            spare = self.width() - sum(widths) - self._gaps[0] * (len(row) - 1)
            for index, (part, width) in enumerate(zip(row, widths, strict=True)):
                if index == 1:
                    left += spare
                own = _height([part], 0, width)
                place = QRect(left, top + (height - own) // 2, width, own)
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    place.moveLeft(self.width() - left - width)
                part.setGeometry(place)
                left += width + self._gaps[0]
            top += height + self._gaps[1]

    def _rows(self, width: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        room = 0
        for part in self._parts:
            if part.isHidden():
                continue
            needed = _width(part, width)
            if not rows or needed + self._gaps[0] > room:
                rows.append([part])
                room = width - needed
            else:
                rows[-1].append(part)
                room -= needed + self._gaps[0]
        return rows


def _width(part: QWidget, most: int) -> int:
    return min(part.sizeHint().width(), most)


def _height(row: Sequence[QWidget], least: int, width: int) -> int:
    heights = [
        part.heightForWidth(_width(part, width)) if part.hasHeightForWidth() else part.sizeHint().height()
        for part in row
    ]
    return max([least, *heights])
