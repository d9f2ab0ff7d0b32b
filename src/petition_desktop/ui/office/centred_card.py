"""A card in the middle of the window, for what is done before the office is open. Scrolls where it does not fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.office.office_style import office_style
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.sight import bring_focus_into_sight
from petition_desktop.ui.widgets.text import Text


class CentredCard(QWidget):
    """Title, a sentence, and the parts of one task, from top to bottom."""

    def __init__(self, theme: Theme, title: str, sentence: str) -> None:
        super().__init__()
        self._theme = theme
        self.setStyleSheet(office_style(theme))
        self._card = Card(theme)
        self._card.setMaximumWidth(theme.px(tokens.FORM_WIDTH))
        self._column = QVBoxLayout(self._card)
        margin = theme.px(tokens.CARD_PADDING)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(theme.px(tokens.STEP + tokens.HALF_STEP))
        heading, words = Text(theme, "title"), Text(theme, "body", "soft")
        heading.say(title)
        words.say(sentence)
        self.add([heading, words])
        self._surround()

    def add(self, parts: Sequence[QWidget]) -> None:
        """Put these below what is there."""
        for part in parts:
            self._column.addWidget(part)

    def add_at_start(self, part: QWidget) -> None:
        """Put this below, as wide as it needs, where lines begin."""
        self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)

    def show_problem_at(self, field: Field, sentence: str) -> None:
        """What is wrong there, to see and to hear; the keyboard goes there."""
        field.show_problem(sentence)
        field.take_focus()
        bring_focus_into_sight(self._theme, self)
        announce(self, sentence)

    def _surround(self) -> None:
        inside = Column()
        around = QVBoxLayout(inside)
        margin = self._theme.px(tokens.PAGE_MARGIN_NARROW)
        around.setContentsMargins(margin, margin, margin, margin)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card, 100)
        row.addStretch(1)
        around.addStretch(2)
        around.addLayout(row)
        around.addStretch(3)
        area = ScrollArea(self._theme, inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard goes to what is in it
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
