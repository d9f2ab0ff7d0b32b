"""The first page of a new installation: there is no campaign yet, and this is how one gets here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.centred_page import CentredPage
from petition_desktop.ui.widgets.buttons import PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class NoCampaignPage(CentredPage):
    """Says what to do, and does it.

    Signals: `add_asked()` when the button was pressed.
    """

    add_asked = Signal()

    def content(self) -> QWidget:
        theme = self._theme
        card = Card(theme)
        card.setMaximumWidth(theme.px(tokens.STORY_WIDTH))
        title, words, drop = Text(theme, "title"), Text(theme, "lead"), Text(theme, "quiet", "soft")
        title.say(translate("NoCampaign", "There is no campaign here yet"))
        words.say(
            translate(
                "NoCampaign",
                "Your office gives you a file that ends in .campaign, on a stick or by e-mail. Add it here.",
            )
        )
        self._add = PrimaryButton(theme, translate("NoCampaign", "Add a campaign file …"))
        self._add.clicked.connect(self.add_asked)
        drop.say(translate("NoCampaign", "You can also drop the file on this window."))
        column = QVBoxLayout(card)
        margin = theme.px(5 * tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (title, words, self._add, drop):
            column.addWidget(part)
        return card

    def start(self) -> QWidget:
        return self._add
