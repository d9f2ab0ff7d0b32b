"""What is wrong with one field, under it: a sign and a sentence, so that colour is never the only word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.shapes import SignView
from petition_desktop.ui.widgets.text import Text


class ProblemLine(QWidget):
    """Shown under what is wrong. Made when something is: most forms never need one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Text(theme, "quiet", "bad")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(tokens.STEP))
        row.addWidget(SignView(theme, "warning", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_problem(self, sentence: str) -> None:
        """Show `sentence`; an empty one hides the line."""
        self._words.say(sentence)
        self.setVisible(bool(sentence))

    @property
    def sentence(self) -> str:
        return self._words.text()
