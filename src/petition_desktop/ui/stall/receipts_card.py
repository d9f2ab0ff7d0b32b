"""The last signatures by number: when, and how they stand. No name is here: the laptop cannot read one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from petition_desktop.stall.tally import LAST_SHOWN
from petition_desktop.store.tallies import LastSignature
from petition_desktop.ui import tokens
from petition_desktop.ui.moment_words import day_words, hour_words
from petition_desktop.ui.stall.titled_card import TitledCard
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Tone
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate

_COLUMNS = 3  # number, time, state


class ReceiptsCard(TitledCard):
    """Ten lines, in two halves side by side where there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Drawer", "Last receipts"))
        self._halved: bool | None = None
        self._none = Text(theme, "quiet", "soft")
        self._none.say(translate("Drawer", "Nobody has signed here yet."))
        self._heads = [self._headings() for _half in range(2)]
        self._lines = [[Text(theme, "quiet", wraps=False) for _ in range(_COLUMNS)] for _ in range(LAST_SHOWN)]
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme.px(tokens.HALF_STEP))
        self._grid.setHorizontalSpacing(theme.px(3 * tokens.STEP))
        self.add(self._none)
        self.add(self._grid)
        self.close_below()
        self._shown = 0
        self._arrange(halved=False)

    def show_receipts(self, last: Sequence[LastSignature], today: date) -> None:
        """Show these, the newest first."""
        self._shown = len(last)
        for line, one in zip(self._lines, last, strict=False):
            words, tone = _state(one)
            for part, text in zip(line, (QLocale().toString(one.number), _when(one, today), words), strict=True):
                part.say(text)
            line[-1].set_tone(tone)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        halved = self.width() >= self._theme.px(tokens.LEAD_WIDTH)
        if halved != self._halved:
            self._arrange(halved=halved)

    def _arrange(self, *, halved: bool) -> None:
        self._halved = halved
        while self._grid.count():
            self._grid.takeAt(0)
        half = (LAST_SHOWN + 1) // 2
        for place, line in enumerate([self._heads[0], *self._lines]):
            second = halved and place > half
            row, column = (place - half, _COLUMNS) if second else (place, 0)
            for offset, part in enumerate(line):
                self._grid.addWidget(part, row, column + offset, Qt.AlignmentFlag.AlignLeft)
        for offset, part in enumerate(self._heads[1]):
            self._grid.addWidget(part, 0, _COLUMNS + offset, Qt.AlignmentFlag.AlignLeft)
        for column in range(2 * _COLUMNS):
            self._grid.setColumnStretch(column, (column % _COLUMNS) + 1 if halved or column < _COLUMNS else 0)
        self._show()

    def _show(self) -> None:
        self._none.setVisible(not self._shown)
        second = bool(self._halved) and self._shown > (LAST_SHOWN + 1) // 2
        for part in self._heads[0]:
            part.setVisible(self._shown > 0)
        for part in self._heads[1]:
            part.setVisible(second)
        for place, line in enumerate(self._lines):
            for part in line:
                part.setVisible(place < self._shown)

    def _headings(self) -> list[Text]:
        words = (translate("Drawer", "Number"), translate("Drawer", "Time"), translate("Drawer", "State"))
        parts = []
        for text in words:
            part = Text(self._theme, "small", "soft", wraps=False)
            part.say(text)
            parts.append(part)
        return parts


def _when(one: LastSignature, today: date) -> str:
    """The hour where it is known: the minute is kept nowhere."""
    if one.day != today.isoformat():
        return day_words(date.fromisoformat(one.day))
    return hour_words(one.hour) if one.hour >= 0 else translate("Drawer", "today")


def _state(one: LastSignature) -> tuple[str, Tone]:
    if one.taken_back or one.reason == "withdrawn":
        return translate("Receipts", "taken back"), "soft"
    if one.state == "accepted":
        return translate("Receipts", "at the office"), "good"
    if one.state == "refused":
        return translate("Receipts", "refused"), "bad"
    return translate("Receipts", "waiting here"), "ink"
