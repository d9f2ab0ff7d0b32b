"""The volunteer's drawer, plain: the ways back to the stall and out of the shift."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.centred_page import CentredPage
from petition_desktop.ui.widgets.buttons import Button, PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class DrawerPage(CentredPage):
    """Signals: `back_asked()`, `pause_asked()`, `end_asked()`."""

    back_asked = Signal()
    pause_asked = Signal()
    end_asked = Signal()

    def content(self) -> QWidget:
        theme = self._theme
        card = Card(theme)
        card.setMaximumWidth(theme.px(tokens.STORY_WIDTH))
        title = Text(theme, "title")
        title.say(translate("Drawer", "For the volunteer"))
        self._back = PrimaryButton(theme, translate("Drawer", "Back to the stall"))
        pause, end = Button(theme, translate("Drawer", "Pause")), Button(theme, translate("Drawer", "End shift"))
        self._back.clicked.connect(self.back_asked)
        pause.clicked.connect(self.pause_asked)
        end.clicked.connect(self.end_asked)
        column = QVBoxLayout(card)
        margin = theme.px(5 * tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (title, self._back, pause, end):
            column.addWidget(part)
        return card

    def start(self) -> QWidget:
        return self._back
