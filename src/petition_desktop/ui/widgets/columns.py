"""Two columns side by side where there is room; one after the other where there is not.

Side by side each scrolls for itself, which is right for a story beside a form; or both scroll together, where the page
is short and a bar between the two would be taken for a part of it.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.focus import focused
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.focus_ring import unframed
from petition_desktop.ui.widgets.margins import margins
from petition_desktop.ui.widgets.scroll_area import ScrollArea


class Column(QWidget):
    """What a scroll area holds: parts from top to bottom."""

    def sizeHint(self) -> QSize:
        """Qt would set all texts in the width it likes best, to know the height there; nobody asks for that one."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


class Columns(QWidget):
    """`lead` stands where lines begin, `side` opposite or, in a narrow window, below.

    `widths` are in tokens. `names` are what a screen reader calls the two where they scroll; an empty name means that
    the column scrolls inside itself. `together` lets both scroll as one.

    Signals: `folded(narrow)` when the arrangement changed.
    """

    folded = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        lead: QWidget,
        side: QWidget,
        widths: tuple[int, int],
        names: tuple[str, str],
        *,
        together: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._lead, self._side = lead, side
        self._widths, self._together = widths, together
        self._narrow = False
        self._areas: list[QWidget] = []
        self._names = names
        for part in (lead, side):
            part.setParent(self)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether everything stands in one column."""
        return self._narrow

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < self._theme.px(tokens.WIDE_FROM)
        if narrow != self._narrow:
            focus, scrolled = focused(self), self._areas
            self._narrow = narrow
            with unframed(self.window()):
                self._arrange()
                self.folded.emit(narrow)
            # Qt takes the keyboard away from what changes its parent.
            if focus in scrolled:
                self._areas[min(scrolled.index(focus), len(self._areas) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
            elif focus is not None and self.isAncestorOf(focus):
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if narrow:
            self._centre()
        super().resizeEvent(event)

    def take_focus(self) -> None:
        """Let the arrow keys scroll the first column."""
        self._areas[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        old = self._areas
        self._areas = []
        while self._row.count():
            self._row.takeAt(0)
        if self._narrow:
            self._one_column()
        elif self._together:
            self._side_by_side()
        else:
            self._two_columns()
        for area in old:
            area.hide()
            area.deleteLater()
        for area, name in zip(self._areas, self._names, strict=False):
            area.setAccessibleName(name)
        if self.isVisible():  # else they come with it, and are laid out once
            for part in (self._lead, self._side, *self._areas):
                part.show()

    def _two_columns(self) -> None:
        lead_width, side_width = (self._theme.px(width) for width in self._widths)
        gap, top = self._theme.px(tokens.COLUMN_GAP), self._theme.px(tokens.PAGE_TOP)
        bar, near = self._theme.px(tokens.SCROLL_BAR), self._theme.px(2 * tokens.STEP)
        # The bar of the first column stands in the gap, with air on both sides.
        lead: QWidget = ScrollArea(self._theme, _column([self._lead], margins(gap, top, near, top)))
        side: QWidget = _column([self._side], margins(gap - near - bar, top, gap - bar, top))
        if self._names[1]:
            side = ScrollArea(self._theme, side)
        lead.setMaximumWidth(lead_width + 2 * gap)
        side.setMaximumWidth(side_width + 2 * gap)
        self._row.addStretch(1)
        self._row.addWidget(lead, lead_width)
        self._row.addWidget(side, side_width)
        self._row.addStretch(1)
        self._areas = [lead, side]

    def _side_by_side(self) -> None:
        """Both where they would stand alone, in one area whose bar is at the edge of the window."""
        lead_width, side_width = (self._theme.px(width) for width in self._widths)
        gap, top = self._theme.px(tokens.COLUMN_GAP), self._theme.px(tokens.PAGE_TOP)
        lead = _column([self._lead], margins(gap, top, gap // 2, top))
        side = _column([self._side], margins(gap // 2, top, gap, top))
        lead.setMaximumWidth(lead_width + 2 * gap)
        side.setMaximumWidth(side_width + 2 * gap)
        both = Column()
        row = QHBoxLayout(both)
        row.setContentsMargins(QMargins())
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(lead, lead_width)
        row.addWidget(side, side_width)
        row.addStretch(1)
        area = ScrollArea(self._theme, both)
        self._row.addWidget(area)
        self._areas = [area]

    def _one_column(self) -> None:
        area = ScrollArea(self._theme, _column([self._lead, self._side], QMargins()))
        self._row.addWidget(area)
        self._areas = [area]

    def _centre(self) -> None:
        """One column of reading width in the middle, while the scroll bar stays at the window's edge."""
        column = self._areas[0].findChild(Column)
        layout = column.layout() if isinstance(column, Column) else None
        if layout is not None:
            spare = self.width() - self._theme.px(tokens.SCROLL_BAR + tokens.NARROW_WIDTH)
            across = max(self._theme.px(tokens.PAGE_MARGIN_NARROW), spare // 2)
            down = self._theme.px(2 * tokens.STEP)
            layout.setContentsMargins(across, down, across, down)
            layout.setSpacing(down)


def _column(parts: list[QWidget], around: QMargins) -> Column:
    column = Column()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(around)
    layout.setSpacing(around.top())
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return column
