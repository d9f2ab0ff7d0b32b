"""How a paper sheet stands while it is typed in, and its lines as a row of numbers and signs."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Tone
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class TypedSheet(Struct, frozen=True):
    """How the sheet stands: its number, its lines, those dealt with (true: typed in), what is written on it, and the
    line to type now, 0 if none is left. `may_take_back` where the last line can be taken back.
    """

    name: str
    lines: int
    dealt: dict[int, bool]
    written: int
    line: int
    may_take_back: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether as many lines were dealt with as are written on the sheet."""
        return len(self.dealt) >= self.written


def line_states(theme: Theme, sheet: TypedSheet) -> QWidget:
    """Each line's number and state: typed in, unreadable, the one to type now, or still to come."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.px(3 * tokens.STEP))
    for line in range(1, sheet.lines + 1):
        sign, tone, said = _state(sheet, line)
        number = QLocale().toString(line)
        part = Text(theme, "strong", tone, wraps=False)
        part.say(f"{number} {sign}")
        part.setAccessibleName(said.replace("%1", number))
        across.addWidget(part)
    across.addStretch(1)
    return row


def _state(sheet: TypedSheet, line: int) -> tuple[str, Tone, str]:
    """A sign, its colour, and the words for a screen reader."""
    if line in sheet.dealt:
        if sheet.dealt[line]:
            return "✓", "good", translate("Paper", "Line %1: typed in")
        return "✗", "bad", translate("Paper", "Line %1: unreadable")
    if line == sheet.line:
        return "…", "accent", translate("Paper", "Line %1: to be typed now")
    return "–", "soft", translate("Paper", "Line %1: to come")
