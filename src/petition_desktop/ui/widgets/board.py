"""Cards in two columns where there is room, one below the other where there is not. It places them itself.

Both columns end at the same line: in the shorter one the first card grows that wants to, else the last one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.columns import Column


class Board(Column):
    """`above` and `below` go across; `lead` stands where lines begin, `side` opposite, `side_width` wide in tokens.

    In one column they follow each other in the order of `reading`. A hidden card takes no room.
    """

    def __init__(
        self,
        theme: Theme,
        across: tuple[Sequence[QWidget], Sequence[QWidget]],
        columns: tuple[Sequence[QWidget], Sequence[QWidget]],
        reading: Sequence[QWidget],
        side_width: int = tokens.SIDE_CARD_WIDTH,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._across, self._columns, self._reading = across, columns, tuple(reading)
        self._side_width = side_width
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in self._reading:
            part.setParent(self)

    @property
    def narrow(self) -> bool:
        """Whether everything stands in one column."""
        return self.width() < self._theme.px(tokens.WIDE_FROM)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._placed(width)[1]

    def sizeHint(self) -> QSize:
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A card changed its size, or came, or went."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        for part, rect in self._placed(self.width())[0]:
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))

    def _placed(self, width: int) -> tuple[list[tuple[QWidget, QRect]], int]:
        """Each card that is shown with its place, in a window from left to right; and the height of all."""
        px = self._theme.px
        if width < px(tokens.WIDE_FROM):
            margin = px(tokens.PAGE_MARGIN_NARROW)
            inner = min(width - 2 * margin, px(tokens.LEAD_WIDTH))
            left = (width - inner) // 2
            placed, end = _stack(self._reading, left, margin, inner, margin)
            return placed, end + margin
        gap, margin = px(3 * tokens.STEP), px(tokens.PAGE_MARGIN)
        inner = min(width - 2 * margin, px(tokens.BOARD_WIDTH))
        left = (width - inner) // 2
        above, below = self._across
        placed, top = _stack(above, left, gap, inner, gap)
        top += gap if placed else 0
        side = px(self._side_width)
        lead = inner - gap - side
        one, one_end = _stack(self._columns[0], left, top, lead, gap)
        two, two_end = _stack(self._columns[1], left + lead + gap, top, side, gap)
        end = max(one_end, two_end)
        for column, its_end in ((one, one_end), (two, two_end)):
            _grow(column, end - its_end)
        last, foot = _stack(below, left, end + gap, inner, gap)
        return [*placed, *one, *two, *last], (foot if last else end) + gap


def _grow(column: list[tuple[QWidget, QRect]], by: int) -> None:
    """Give a column's room that is left over to one card."""
    wanting = [part.sizePolicy().expandingDirections() & Qt.Orientation.Vertical for part, _ in column]
    expanding = (place for place, wants in enumerate(wanting) if wants)
    grown = next(expanding, len(column) - 1)
    for place, (_, rect) in enumerate(column):
        if place == grown:
            rect.setHeight(rect.height() + by)
        elif place > grown:
            rect.translate(0, by)


def _stack(
    parts: Sequence[QWidget], left: int, top: int, width: int, gap: int
) -> tuple[list[tuple[QWidget, QRect]], int]:
    """The shown ones below each other, and where the last one ends."""
    placed: list[tuple[QWidget, QRect]] = []
    end = top
    for part in parts:
        if part.isHidden():
            continue
        start = end + gap if placed else top
        height = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
        height = max(height, part.minimumSizeHint().height())
        placed.append((part, QRect(left, start, width, height)))
        end = start + height
    return placed, end
