"""A card of the drawer: a heading, and below it whatever the card is about."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.text import Text


class TitledCard(Card):
    """Without a `title` there is no heading. `add` puts parts one below the other; `close_below` ends it."""

    def __init__(self, theme: Theme, title: str = "") -> None:
        super().__init__(theme)
        self._column = QVBoxLayout(self)
        across, down = theme.px(3 * tokens.STEP), theme.px(2 * tokens.STEP)
        self._column.setContentsMargins(across, down, across, down)
        self._column.setSpacing(theme.px(tokens.STEP))
        if title:
            heading = Text(theme, "strong")
            heading.say(title)
            self._column.addWidget(heading)
            self.setAccessibleName(title)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Put `part` at the end."""
        if isinstance(part, QLayout):
            self._column.addLayout(part, stretch)
        else:
            self._column.addWidget(part, stretch)

    def close_below(self) -> None:
        """What the card is higher than its parts stays empty below them."""
        self._column.addStretch(1)
