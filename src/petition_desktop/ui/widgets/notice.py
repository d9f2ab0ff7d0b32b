"""One line of news across the window: a sign, words, maybe an act. It stays until it is answered or no longer true."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Tone
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.shapes import Sign, SignView
from petition_desktop.ui.widgets.text import Text

Level = Literal["good", "careful", "bad"]
_SIGNS: dict[Level, Sign] = {"good": "tick", "careful": "note", "bad": "warning"}


class Notice(QWidget):
    """Hidden while there is nothing to say.

    Signals: `answered()` when its button was pressed.
    """

    answered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._level: Level = "careful"
        self._sign = SignView(theme, "note", "careful")
        self._words = Text(theme, "body")
        self._button = Button(theme)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._button)
        self._button.clicked.connect(self._pressed)
        self.restyle()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown now, or an empty text."""
        return "" if self.isHidden() else self._words.text()

    def tell(self, level: Level, sentence: str, act: str = "") -> None:
        """Show `sentence`; `act` names the button, the default is “Close”. Read out to a screen reader at once."""
        news = sentence != self.sentence
        self.change(level, sentence, act)
        if news:
            announce(self, sentence)

    def change(self, level: Level, sentence: str, act: str = "") -> None:
        """As `tell`, without a voice: for a countdown, which nobody wants to hear second by second."""
        self._level = level
        tone: Tone = level
        self._sign.set_sign(_SIGNS[level], tone)
        self._words.say(sentence)
        self._button.say(act or QCoreApplication.translate("Notice", "Close"))
        self.show()
        self.update()

    def restyle(self) -> None:
        """Take the theme's sizes anew."""
        across, down = self._theme.px(tokens.PAGE_MARGIN), self._theme.px(tokens.STEP)
        self._row.setContentsMargins(across, down, across, down)
        self._row.setSpacing(self._theme.px(tokens.STEP + tokens.HALF_STEP))
        self._words.restyle()
        self._button.restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.card))
        mark = self._theme.colour(self._level)
        painter.fillRect(0, self.height() - tokens.RING, self.width(), tokens.RING, mark)

    @Slot()
    def _pressed(self) -> None:
        self.hide()
        self.answered.emit()
