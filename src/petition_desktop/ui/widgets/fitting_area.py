"""A part that scrolls only when there is no room for all of it, and is never taller than its content."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme


class FittingArea(QScrollArea):
    """Scrolls up and down only. The room of the scroll bar stays free when there is none, so that nothing jumps.

    Signals: `overflowed(much)` when it begins or ceases to hold more than it shows.
    """

    overflowed = Signal(bool)

    def __init__(self, theme: Theme, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._bar = theme.px(tokens.SCROLL_BAR)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self._range_changed(0, 0)

    def sizeHint(self) -> QSize:
        content = self._content
        width = self.width() - self._bar
        height = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        return QSize(content.sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The content asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @Slot(int, int)
    def _range_changed(self, _least: int, most: int) -> None:
        free = 0 if most > 0 else self._bar
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(free if mirrored else 0, 0, 0 if mirrored else free, 0)
        self.overflowed.emit(most > 0)
