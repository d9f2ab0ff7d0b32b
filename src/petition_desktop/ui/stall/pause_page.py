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
        for place, words in enumerate(dict.fromkeys([own, *others])):
            line = Text(theme, "title" if place == 0 else "lead", "ink" if place == 0 else "soft", centred=True)
            line.say(words)
            column.addWidget(line)
        self._open = Button(theme, QCoreApplication.translate("Pause", "Go on"))
        self._open.clicked.connect(self.open_asked)
        column.addSpacing(theme.px(4 * tokens.STEP))
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        return content

    def start(self) -> QWidget:
        return self._open
