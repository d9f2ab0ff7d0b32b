"""The very first page of an installation: what this program is, and the two things it can be here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.centred_page import CentredPage
from petition_desktop.ui.widgets.buttons import Button, PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class WelcomePage(CentredPage):
    """Two sentences and two choices.

    Signals: `collect_asked()`, `office_asked()`.
    """

    collect_asked = Signal()
    office_asked = Signal()

    def content(self) -> QWidget:
        theme = self._theme
        card = Card(theme)
        card.setMaximumWidth(theme.px(tokens.STORY_WIDTH))
        title, words, drop = Text(theme, "title"), Text(theme, "lead"), Text(theme, "quiet", "soft")
        title.say(translate("Welcome", "People sign here, and only the office can read it"))
        words.say(
            translate(
                "Welcome",
                "This program collects signatures at a stall, with or without a network. Each one is sealed on this "
                "laptop the moment it is given.",
            )
        )
        drop.say(translate("Welcome", "Do you have a campaign file? You can drop it on this window."))
        self._collect = PrimaryButton(theme, translate("Welcome", "Collect signatures"))
        office = Button(theme, translate("Welcome", "Work in the office"))
        office.setSizePolicy(self._collect.sizePolicy())
        office.setMinimumHeight(theme.px(tokens.MAIN_BUTTON_HEIGHT))
        self._collect.clicked.connect(self.collect_asked)
        office.clicked.connect(self.office_asked)
        column = QVBoxLayout(card)
        margin = theme.px(5 * tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (title, words, self._collect, office, drop):
            column.addWidget(part)
        column.insertSpacing(column.indexOf(self._collect), theme.px(tokens.STEP))
        return card

    def start(self) -> QWidget:
        return self._collect
