"""A part that scrolls up and down, with a scroll bar of its own. Use it wherever something scrolls.

Qt's own scroll bar counts as a child of the area while it is shown. A screen reader that asks for the second child in
the moment the bar goes away ends the program: Qt 6.12 (`QAccessibleScrollArea::child`) does not look whether there is
one. So Qt's bar is never shown, and ours, which Qt does not count, follows it.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QSizePolicy, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme


class ScrollArea(QScrollArea):
    """The room of the bar stays free when there is none, so that nothing jumps.

    Signals: `overflowed(much)` when it begins or ceases to hold more than it shows.
    """

    overflowed = Signal(bool)

    def __init__(self, theme: Theme, content: QWidget) -> None:
        super().__init__()
        self._room, self._part = theme.px(tokens.SCROLL_BAR), 0.0
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.hide()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(self._room if mirrored else 0, 0, 0 if mirrored else self._room, 0)
        content.resize(1, 1)  # else Qt asks it for the size it would like to have, which nobody uses
        # Qt gets it when the width is known: it would at once set all texts in a width they will never have.
        content.setParent(self.viewport())
        self._first: QWidget | None = content
        qts = self.verticalScrollBar()
        qts.rangeChanged.connect(self._range_changed)
        qts.valueChanged.connect(self._bar.setValue)
        qts.valueChanged.connect(self._moved)
        self._bar.valueChanged.connect(qts.setValue)

    @property
    def is_placed(self) -> bool:
        """Whether it has got a width of its own."""
        return self._first is None

    @property
    def overflows(self) -> bool:
        """Whether it holds more than it shows."""
        return self.verticalScrollBar().maximum() > 0

    @property
    def part(self) -> float:
        """How far somebody scrolled, from 0 to 1; it stays when there is more or less to scroll."""
        return self._part

    def scroll_to(self, part: float) -> None:
        """Scroll as far as that."""
        bar = self.verticalScrollBar()
        bar.setValue(round(part * bar.maximum()))

    def sizeHint(self) -> QSize:
        """As Qt has it, also before it got the content."""
        if self._first is None:
            return super().sizeHint()
        line = self.fontMetrics().height()
        return self._first.sizeHint().boundedTo(QSize(36 * line, 24 * line))

    def takeWidget(self) -> QWidget:
        """Give the content away, also before it was placed."""
        first, self._first = self._first, None
        return first if first is not None else super().takeWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        first, self._first = self._first, None
        if first is not None:
            self.setWidget(first)
        super().resizeEvent(event)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._bar.setGeometry(0 if mirrored else self.width() - self._room, 0, self._room, self.height())
        self._bar.setPageStep(self.verticalScrollBar().pageStep())  # Qt tells of the range before it

    @Slot(int, int)
    def _range_changed(self, least: int, most: int) -> None:
        self._bar.setRange(least, most)
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setSingleStep(self.verticalScrollBar().singleStep())
        self._bar.setVisible(most > 0)
        self.overflowed.emit(most > 0)

    @Slot(int)
    def _moved(self, value: int) -> None:
        self._part = value / max(self.verticalScrollBar().maximum(), 1)
