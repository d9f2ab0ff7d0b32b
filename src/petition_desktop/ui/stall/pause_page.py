"""What strangers see while the stall rests: “Back soon” in all languages of the campaign, and nothing of anybody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.centred_page import CentredPage
from petition_desktop.ui.interface_language import words_in
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.words import QT_TRANSLATE_NOOP

_BACK_SOON = QT_TRANSLATE_NOOP("Pause", "Back soon")


class PausePage(CentredPage):
    """`languages` are the campaign's, the one of the interface first.

    Signals: `open_asked()` when the volunteer comes back.
    """

    open_asked = Signal()

    def __init__(self, theme: Theme, languages: Sequence[str]) -> None:
        self._languages = languages
        super().__init__(theme)

    def content(self) -> QWidget:
        theme, content = self._theme, QWidget()
        content.setMaximumWidth(theme.px(tokens.STORY_WIDTH))
        column = QVBoxLayout(content)
        column.setSpacing(theme.px(tokens.STEP))
        own = QCoreApplication.translate("Pause", _BACK_SOON)
        others = [words_in(language, "Pause", _BACK_SOON) for language in self._languages]
        first, *further = dict.fromkeys([own, *others])
        title = Text(theme, "title", centred=True)
        title.say(first)
        column.addWidget(title)
        if theme.scale >= tokens.PAIR_BELOW:  # a line for each would leave no room for the button
            further = [" · ".join(_unbroken(words) for words in further)] if further else []
        for words in further:
            line = Text(theme, "lead", "soft", centred=True)
            line.say(words)
            column.addWidget(line)
        self._open = Button(theme, QCoreApplication.translate("Pause", "Go on"))
        self._open.clicked.connect(self.open_asked)
        column.addSpacing(theme.px(4 * tokens.STEP))
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        return content

    def start(self) -> QWidget:
        return self._open


def _unbroken(words: str) -> str:
    """One language's words on one line, in the direction of their own."""
    no_break = words.replace(" ", "\u00a0")
    return f"\u2068{no_break}\u2069"
