"""A page with one sentence, for when there is nothing to do here but to read it and close the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.centred_page import CentredPage
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from petition_desktop.ui.window import Window


class SentencePage(CentredPage):
    """The sentence, and a button to close the program.

    Signals: `closed()`.
    """

    closed = Signal()

    def __init__(self, theme: Theme, sentence: str) -> None:
        self._sentence = sentence
        super().__init__(theme)

    def content(self) -> QWidget:
        theme, content = self._theme, QWidget()
        content.setMaximumWidth(theme.px(tokens.STORY_WIDTH))
        words = Text(theme, "lead", centred=True)
        words.say(self._sentence)
        self._close = Button(theme, QCoreApplication.translate("Sentence", "Close"))
        self._close.clicked.connect(self.closed)
        column = QVBoxLayout(content)
        column.setSpacing(theme.px(3 * tokens.STEP))
        column.addWidget(words)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignHCenter)
        return content

    def start(self) -> QWidget:
        return self._close


def show_alone(window: Window, theme: Theme, sentence: str) -> None:
    """Show nothing in `window` but this sentence, until it is closed."""
    page = SentencePage(theme, sentence)
    page.closed.connect(window.close)
    window.footer.hide()  # it has nothing to say
    window.show_page(page)
    page.take_focus()
