"""The first page of a new installation: there is no campaign yet, and this is how one gets here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class NoCampaignPage(QWidget):
    """Says what to do, and does it.

    Signals: `add_asked()` when the button was pressed.
    """

    add_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
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
        add = PrimaryButton(theme, translate("NoCampaign", "Add a campaign file …"))
        add.clicked.connect(self.add_asked)
        drop.say(translate("NoCampaign", "You can also drop the file on this window."))
        column = QVBoxLayout(card)
        margin = theme.px(5 * tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (title, words, add, drop):
            column.addWidget(part)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 8)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self._add = add

    def take_focus(self) -> None:
        """Put the keyboard on the one act."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
