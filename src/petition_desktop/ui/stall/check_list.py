"""The check-list as it is shown: one line for each check, with a sign, how it stands in a word, and a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.stall.check import Check, Name, State
from petition_desktop.ui import tokens
from petition_desktop.ui.stall.check_words import check_words
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Tone
from petition_desktop.ui.widgets.shapes import Sign, SignView
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LOOKS: dict[State, tuple[Sign, Tone]] = {
    "good": ("tick", "good"),
    "careful": ("note", "careful"),
    "bad": ("warning", "bad"),
    "unknown": ("note", "soft"),
}
_STATES: dict[State, str] = {
    "good": QT_TRANSLATE_NOOP("CheckList", "in order"),
    "careful": QT_TRANSLATE_NOOP("CheckList", "have a look"),
    "bad": QT_TRANSLATE_NOOP("CheckList", "needs you"),
    "unknown": QT_TRANSLATE_NOOP("CheckList", "not known"),
}
_NAMES: dict[Name, str] = {
    "campaign": QT_TRANSLATE_NOOP("CheckList", "Campaign"),
    "clock": QT_TRANSLATE_NOOP("CheckList", "Clock"),
    "disk": QT_TRANSLATE_NOOP("CheckList", "Disk"),
    "power": QT_TRANSLATE_NOOP("CheckList", "Power"),
    "sync": QT_TRANSLATE_NOOP("CheckList", "Sending"),
    "stick": QT_TRANSLATE_NOOP("CheckList", "USB stick"),
}


class CheckLine(QWidget):
    """One check."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sign = SignView(theme, "note", "soft", "quiet")
        self._title, self._words = Text(theme, "label"), Text(theme, "quiet", "soft")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(tokens.STEP + tokens.HALF_STEP))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_check(self, check: Check) -> None:
        """Say what was found."""
        sign, tone = _LOOKS[check.state]
        self._sign.set_sign(sign, tone)
        name, state = translate("CheckList", _NAMES[check.name]), translate("CheckList", _STATES[check.state])
        self._title.say(translate("CheckList", "%1: %2").replace("%1", name).replace("%2", state))
        self._title.set_tone("ink" if check.state == "unknown" else tone)
        words = check_words(check)
        self._words.say("\n".join(part for part in (words.sentence, words.advice) if part))


class CheckList(QWidget):
    """All checks; until they are made it says that somebody looks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: list[CheckLine] = []
        self._waiting = Text(theme, "quiet", "soft")
        self._waiting.say(translate("CheckList", "One moment, this laptop is looking …"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2 * tokens.STEP))
        self._column.addWidget(self._waiting)

    def set_checks(self, checks: Sequence[Check]) -> None:
        """Show these, in their order."""
        self._waiting.setVisible(not checks)
        while len(self._lines) < len(checks):
            line = CheckLine(self._theme)
            self._lines.append(line)
            self._column.addWidget(line)
        for line, check in zip(self._lines, checks, strict=False):
            line.show_check(check)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(checks))
