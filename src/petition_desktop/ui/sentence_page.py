"""A page with one sentence, for when there is nothing to do here but to read it and close the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.text import Text


class SentencePage(QWidget):
    """The sentence, and a button to close the program.

    Signals: `closed()`.
    """

    closed = Signal()

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__()
        words = Text(theme, "lead", centred=True)
        words.setMaximumWidth(theme.px(tokens.STORY_WIDTH))
        words.say(sentence)
        close = Button(theme, QCoreApplication.translate("Sentence", "Close"))
        close.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        margin = theme.px(tokens.PAGE_MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(3 * tokens.STEP))
        column.addStretch(2)
        column.addWidget(words)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._close = close

    def take_focus(self) -> None:
        """Put the keyboard on the way out."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
