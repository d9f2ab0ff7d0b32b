"""What else a person can do: for each a title and an address, to read and to scan. Nothing here is ever opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from petition_core.campaign.model import NextAction
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.qr_view import QrView
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class NextActions(Card):
    """A card with the actions a campaign names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._column = QVBoxLayout(self)
        across, down = theme.px(3 * tokens.STEP), theme.px(2 * tokens.STEP)
        self._column.setContentsMargins(across, down, across, down)
        self._column.setSpacing(theme.px(tokens.STEP))

    def set_actions(self, actions: Sequence[NextAction]) -> None:
        """Show them; call once."""
        heading = Text(self._theme, "strong")
        heading.say(translate("NextActions", "What else you can do"))
        self._column.addWidget(heading)
        for action in actions:
            self._column.addLayout(self._row(action))

    def _row(self, action: NextAction) -> QHBoxLayout:
        title, address = Text(self._theme, "body"), Text(self._theme, "small", "soft")
        title.say(action.title)
        address.say(action.address)
        code = QrView(self._theme, tokens.QR_SIDE_SMALL)
        code.show_code(action.address, translate("NextActions", "QR code of the address"))
        words = QVBoxLayout()
        words.setSpacing(self._theme.px(tokens.HALF_STEP))
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(address)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(2 * tokens.STEP))
        row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row
