"""A part that scrolls only when there is no room for all of it, and is never taller than its content."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.scroll_area import ScrollArea


class FittingArea(ScrollArea):
    """The keyboard passes it by and goes to what is in it, which scrolls into sight."""

    def __init__(self, theme: Theme, content: QWidget) -> None:
        self._content, self._free = content, theme.px(tokens.SCROLL_BAR)
        super().__init__(theme, content)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        content, hint = self._content, self._content.sizeHint()
        if self.is_placed and content.hasHeightForWidth():
            hint.setHeight(content.heightForWidth(self.width() - self._free))
        return hint

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
