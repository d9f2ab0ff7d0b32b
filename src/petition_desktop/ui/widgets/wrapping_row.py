"""Parts in a row, the first where lines begin and the rest at the end; in several rows where there is no room.

Some parts can say the same in fewer words. Who makes the row tells in which ways, the best one first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from msgspec import Struct
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


@runtime_checkable
class Shortened(Protocol):
    """A part with several forms, 0 in full."""

    def width_in(self, form: int) -> int:
        """Pixels across that this form needs; 0 if it says nothing."""

    def show_form(self, form: int) -> None:
        """Show this form."""


class Way(Struct, frozen=True):
    """One way to show the parts, a form for each, if they need no more than `rows` then."""

    rows: int
    forms: tuple[int, ...]


class WrappingRow(QWidget):
    """Places its parts itself. A hidden part takes no room. The first of `ways` with room enough is shown, else the
    last; without any, each part has one form and there are as many rows as it takes. Unless `spread`, the rest follows
    the first part at once.
    """

    def __init__(self, parts: Sequence[QWidget], ways: Sequence[Way] = (), *, spread: bool = True) -> None:
        super().__init__()
        self._parts = tuple(parts)
        # Asked once: Python takes long to tell whether something follows a protocol.
        self._shortened = tuple(part if isinstance(part, Shortened) else None for part in self._parts)
        self._ways, self._spread = tuple(ways), spread
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
        rows = self._rows(width, self._way(width))
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
        forms = self._way(self.width())
        for shortened, form in zip(self._shortened, forms, strict=False):
            if shortened is not None:
                shortened.show_form(form)
        top = 0
        for row in self._rows(self.width(), forms):
            height = _height(row, self._least, self.width())
            left = 0
            spare = self.width() - sum(width for _, width in row) - self._gaps[0] * (len(row) - 1)
            for index, (part, width) in enumerate(row):
                if index == 1 and self._spread:
                    left += spare
                own = _height([(part, width)], 0, width)
                place = QRect(left, top + (height - own) // 2, width, own)
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    place.moveLeft(self.width() - left - width)
                part.setGeometry(place)
                left += width + self._gaps[0]
            top += height + self._gaps[1]

    def _way(self, width: int) -> tuple[int, ...]:
        """The forms to show at this width."""
        fitting = (way.forms for way in self._ways if self._fits(width, way))
        return next(fitting, self._ways[-1].forms if self._ways else ())

    def _fits(self, width: int, way: Way) -> bool:
        rows = self._rows(width, way.forms, wraps=False)
        return len(rows) <= way.rows and all(across <= width for row in rows for _, across in row)

    def _rows(self, width: int, forms: Sequence[int], *, wraps: bool = True) -> list[list[tuple[QWidget, int]]]:
        """The parts shown, row by row, each with its width; what is wider than a row wraps, if it may."""
        rows: list[list[tuple[QWidget, int]]] = []
        room = 0
        for index, part in enumerate(self._parts):
            needed = self._width(index, forms[index] if forms else 0)
            if not needed:
                continue
            if wraps:
                needed = min(needed, width)
            if not rows or needed + self._gaps[0] > room:
                rows.append([(part, needed)])
                room = width - needed
            else:
                rows[-1].append((part, needed))
                room -= needed + self._gaps[0]
        return rows

    def _width(self, index: int, form: int) -> int:
        shortened, part = self._shortened[index], self._parts[index]
        if shortened is not None:
            return shortened.width_in(form)
        return 0 if part.isHidden() else part.sizeHint().width()


def _height(row: Sequence[tuple[QWidget, int]], least: int, most: int) -> int:
    heights = [
        part.heightForWidth(min(width, most)) if part.hasHeightForWidth() else part.sizeHint().height()
        for part, width in row
    ]
    return max([least, *heights])
