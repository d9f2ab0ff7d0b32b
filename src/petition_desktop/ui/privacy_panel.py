"""The privacy notice, in the window and over the page; what was typed stays behind it untouched."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.story_view import StoryView
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class PrivacyPanel(QWidget):
    """Title, notice, and a button back.

    Signals: `closed()`.
    """

    closed = Signal()

    def __init__(self, theme: Theme, markdown: str, pictures: Mapping[str, bytes]) -> None:
        super().__init__()
        title = Text(theme, "title")
        title.say(translate("Privacy", "Privacy notice"))
        notice = StoryView(theme)
        notice.set_story(markdown, pictures, translate("Privacy", "Privacy notice"))
        self._back = Button(theme, translate("Privacy", "Back"))
        self._back.clicked.connect(self.closed)
        column = Column()
        column.setMaximumWidth(theme.px(tokens.STORY_WIDTH) + 2 * theme.px(tokens.PAGE_MARGIN_NARROW))
        inner = QVBoxLayout(column)
        across, down = theme.px(tokens.PAGE_MARGIN_NARROW), theme.px(tokens.PAGE_TOP)
        inner.setContentsMargins(across, down, across, down)
        inner.setSpacing(theme.px(2 * tokens.STEP))
        for part in (self._back, title, notice):
            inner.addWidget(part)
        inner.addStretch(1)
        around = Column()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 1)
        row.setAlignment(column, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        area = ScrollArea(theme, around)
        area.setAccessibleName(translate("Privacy", "Privacy notice"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def take_focus(self) -> None:
        """The way back is the first thing the keyboard reaches."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
