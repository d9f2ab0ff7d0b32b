"""Two columns side by side where there is room, each scrolling for itself; one after the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.focus import focused
from petition_desktop.ui.theme import Theme


class Column(QWidget):
    """What a scroll area holds: parts from top to bottom."""


class Columns(QWidget):
    """`lead` stands where lines begin, `side` opposite or, in a narrow window, below. Each scrolls
    for itself in a wide window, unless `side_scrolls` is False: then it does so inside.

    Signals: `folded(narrow)` when the arrangement changed.
    """

    folded = Signal(bool)

    def __init__(
        self, theme: Theme, lead: QWidget, side: QWidget, widths: tuple[int, int], *, side_scrolls: bool = True
    ) -> None:
        super().__init__()
        self._theme = theme
        self._lead, self._side = lead, side
        self._widths, self._side_scrolls = widths, side_scrolls
        self._narrow: bool | None = None
        self._areas: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.setContentsMargins(0, 0, 0, 0)

    @property
    def narrow(self) -> bool:
        """Whether everything stands in one column."""
        return bool(self._narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < self._theme.px(tokens.WIDE_FROM)
        if narrow != self._narrow:
            focus = focused(self)
            self._narrow = narrow
            self._arrange()
            self.folded.emit(narrow)
            # Qt takes the keyboard away from what changes its parent.
            if focus is not None and self.isAncestorOf(focus):
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
        super().resizeEvent(event)

    def show_part(self, part: QWidget) -> None:
        """Scroll so that `part` is in sight."""
        for area in self._areas:
            if isinstance(area, QScrollArea) and area.isAncestorOf(part):
                margin = self._theme.px(tokens.FIELD_HEIGHT)
                area.ensureWidgetVisible(part, 0, margin)

    def _arrange(self) -> None:
        old = self._areas
        self._areas = []
        while self._row.count():
            self._row.takeAt(0)
        if self._narrow:
            self._one_column()
        else:
            self._two_columns()
        for area in old:
            area.hide()
            area.deleteLater()
        for part in (self._lead, self._side):
            part.show()

    def _two_columns(self) -> None:
        lead_width, side_width = (self._theme.px(width) for width in self._widths)
        gap, top = self._theme.px(tokens.COLUMN_GAP), self._theme.px(tokens.PAGE_TOP)
        bar, near = self._theme.px(tokens.SCROLL_BAR), self._theme.px(2 * tokens.STEP)
        # The bar of the first column stands in the gap, with air on both sides.
        lead = _scrolling([self._lead], (gap, top, near, top))
        make = _scrolling if self._side_scrolls else _column
        side = make([self._side], (gap - near - bar, top, gap - bar, top))
        lead.setMaximumWidth(lead_width + 2 * gap)
        side.setMaximumWidth(side_width + 2 * gap)
        self._row.addStretch(1)
        self._row.addWidget(lead, lead_width)
        self._row.addWidget(side, side_width)
        self._row.addStretch(1)
        self._areas = [lead, side]

    def _one_column(self) -> None:
        margin, top = self._theme.px(tokens.PAGE_MARGIN_NARROW), self._theme.px(2 * tokens.STEP)
        area = _scrolling([self._lead, self._side], (margin, top, margin, top))
        self._row.addWidget(area)
        self._areas = [area]


def _scrolling(parts: list[QWidget], margins: tuple[int, int, int, int]) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    area.setWidget(_column(parts, margins))
    return area


def _column(parts: list[QWidget], margins: tuple[int, int, int, int]) -> Column:
    column = Column()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(*margins)
    layout.setSpacing(margins[1])
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return column
