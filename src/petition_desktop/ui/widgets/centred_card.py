"""A card in the middle of the window, scrolled where it does not fit: for what lies over a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.scroll_area import ScrollArea


def centred(theme: Theme, card: Card) -> ScrollArea:
    """`card` with the page around it, a little above the middle."""
    inside = Column()
    around = QVBoxLayout(inside)
    margin = theme.px(tokens.PAGE_MARGIN_NARROW)
    around.setContentsMargins(margin, margin, margin, margin)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 100)
    row.addStretch(1)
    around.addStretch(2)
    around.addLayout(row)
    around.addStretch(3)
    area = ScrollArea(theme, inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard goes to what is in it, which scrolls into sight
    return area
