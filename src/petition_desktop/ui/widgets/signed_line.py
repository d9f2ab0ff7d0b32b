"""A line with a sign before it: how something stands, in words, and quieter what to do about it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role, Tone
from petition_desktop.ui.widgets.shapes import Sign, SignView
from petition_desktop.ui.widgets.text import Text

Standing = Literal["good", "careful", "bad", "unknown"]
_LOOKS: dict[Standing, tuple[Sign, Tone]] = {
    "good": ("tick", "good"),
    "careful": ("note", "careful"),
    "bad": ("warning", "bad"),
    "unknown": ("note", "soft"),
}


class SignedLine(QWidget):
    """Hidden while it has nothing to say. The words say it all; sign and colour only help the eye."""

    def __init__(self, theme: Theme, role: Role = "quiet") -> None:
        super().__init__()
        self._sign = SignView(theme, "tick", "good", role)
        self._words = Text(theme, role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(tokens.STEP))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown."""
        return "" if self.isHidden() else self._words.text()

    def tell(self, standing: Standing, sentence: str, advice: str = "") -> None:
        """Show it; an empty sentence hides the line."""
        sign, tone = _LOOKS[standing]
        self._sign.set_sign(sign, tone)
        self._words.say(sentence, advice)
        self.setVisible(bool(sentence))
