"""The card under the table: everything about the line that is chosen. Plain text only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.office.line_details import Details
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.shapes import Sign, SignView
from petition_desktop.ui.widgets.text import Text


class DetailsCard(Card):
    """Hidden until there is something to show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        margin = theme.px(tokens.CARD_PADDING_NARROW + tokens.HALF_STEP)
        self._column.setContentsMargins(margin, margin - tokens.HALF_STEP, margin, margin - tokens.HALF_STEP)
        self._column.setSpacing(theme.px(tokens.HALF_STEP))
        self._parts: list[QWidget] = []
        self.hide()

    def show_details(self, details: Details | None) -> None:
        """Show these; None hides the card."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = self._made(details) if details else []
        for part in self._parts:
            self._column.addWidget(part)
        self.setVisible(details is not None)

    def _made(self, details: Details) -> list[QWidget]:
        name, facts = Text(self._theme, "strong"), Text(self._theme, "quiet", "soft")
        name.say(details.name)
        facts.say(details.facts)
        parts: list[QWidget] = [name, facts]
        if details.remark:
            parts.append(self._remark(details))
        if details.rows:
            parts.append(self._rows(details.rows))
        return parts

    def _rows(self, rows: Sequence[tuple[str, str]]) -> QWidget:
        """Headings and what belongs to them, each in a column."""
        both = QWidget()
        grid = QGridLayout(both)
        grid.setContentsMargins(0, self._theme.px(tokens.HALF_STEP), 0, 0)
        grid.setHorizontalSpacing(self._theme.px(2 * tokens.STEP))
        grid.setVerticalSpacing(self._theme.px(tokens.HALF_STEP))
        grid.setColumnStretch(1, 1)
        for place, (heading, words) in enumerate(rows):
            lead, rest = Text(self._theme, "label", wraps=False), Text(self._theme, "quiet")
            lead.say(heading)
            rest.say(words)
            grid.addWidget(lead, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(rest, place, 1)
        return both

    def _remark(self, details: Details) -> QWidget:
        row = QWidget()
        sign: Sign = "warning" if details.tone == "bad" else "note"
        words = Text(self._theme, "quiet", details.tone)
        words.say(details.remark)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self._theme.px(tokens.STEP))
        across.addWidget(SignView(self._theme, sign, details.tone), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(words, 1)
        return row
