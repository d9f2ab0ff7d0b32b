"""Where the signatures are: how many at the office, how many here alone, how sending goes; and how the laptop is.

Says what is asked for by signals; who sends and copies is the room's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from petition_desktop.stall.check import Check
from petition_desktop.stall.drawer import Drawer
from petition_desktop.ui import tokens
from petition_desktop.ui.stall.check_words import check_words
from petition_desktop.ui.stall.stick_buttons import StickButtons
from petition_desktop.ui.stall.titled_card import TitledCard
from petition_desktop.ui.sync_words import sending_words
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.card import Edge
from petition_desktop.ui.widgets.signed_line import SignedLine
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.wrapping_row import WrappingRow
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate


class Amount(QWidget):
    """A number that counts, and a word for what it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._number, self._words = Text(theme, "heading", wraps=False), Text(theme, "body", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(tokens.STEP))
        row.addWidget(self._number)
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_amount(self, number: int, words: str) -> None:
        """Show both."""
        self._number.say(QLocale().toString(number))
        self._words.say(words)


class SafeCard(TitledCard):
    """Signals: `send_asked()`; `copy_asked(folder)` with the stick's, or without one `folder_asked()`."""

    send_asked = Signal()
    copy_asked = Signal(Path)
    folder_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Drawer", "Safe and sent"))
        self._theme = theme
        self._office, self._here = Amount(theme), Amount(theme)
        self._sync, self._help = Text(theme, "quiet", "soft"), Text(theme, "quiet", "careful")
        self._back = Text(theme, "quiet", "soft")
        self._send = Button(theme, translate("Drawer", "Send now"))
        self._stick = StickButtons(theme, self)
        self._copied = SignedLine(theme)
        self._checks: list[SignedLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(tokens.HALF_STEP))
        self._lay_out()
        self._send.clicked.connect(self.send_asked)
        self._stick.copy_asked.connect(self.copy_asked)
        self._stick.folder_asked.connect(self.folder_asked)

    def show_drawer(self, found: Drawer, now: datetime, *, sending: bool) -> None:
        """Show how it stands; `sending` while a try is under way."""
        status = found.status
        self._office.show_amount(status.accepted, plural("Drawer", "at the office", status.accepted))
        self._here.show_amount(status.waiting, plural("Drawer", "waiting here", status.waiting))
        words = sending_words(status, now, sending=sending)
        for part, text in (
            (self._sync, words.line),
            (self._help, words.advice),
            (self._back, _back(found.withdrawals)),
        ):
            part.say(text)
            part.setVisible(bool(text))
        self._send.setEnabled(words.may_send or (status.joined and found.withdrawals > 0 and not sending))
        self._stick.show_sticks(found.sticks)
        self._show_checks([one for one in found.checks if one.name != "sync"])

    def show_copied(self, last_number: int, copied_number: int, place: str) -> None:
        """Whether a copy made in this shift is still complete."""
        more = last_number - copied_number
        if more > 0:
            words = plural("Drawer", "%Ln more since the copy on %1", more).replace("%1", place)
            self._copied.tell("careful", words)
        else:
            self._copied.tell("good", translate("Drawer", "Copy on %1 is up to date").replace("%1", place))

    def set_copying(self, copying: bool) -> None:
        """One copy at a time."""
        self._stick.set_copying(copying)

    def _lay_out(self) -> None:
        theme = self._theme
        amounts = QHBoxLayout()
        amounts.setSpacing(theme.px(3 * tokens.STEP))
        amounts.addWidget(self._office)
        amounts.addWidget(self._here)
        amounts.addStretch(1)
        buttons = WrappingRow((self._send, *self._stick.parts), spread=False)
        buttons.set_gaps(theme.px(tokens.STEP), theme.px(tokens.STEP), theme.target)
        for part in (amounts, self._sync, self._help, self._back, buttons, self._copied, Edge(theme), self._list):
            self.add(part)
        self.close_below()

    def _show_checks(self, checks: Sequence[Check]) -> None:
        while len(self._checks) < len(checks):
            line = SignedLine(self._theme)
            self._checks.append(line)
            self._list.addWidget(line)
        for line, check in zip(self._checks, checks, strict=False):
            words = check_words(check)
            line.tell(check.state, words.sentence, "" if check.state == "good" else words.advice)


def _back(withdrawals: int) -> str:
    """What was taken back and is not told to the server yet."""
    if not withdrawals:
        return ""
    return plural("Drawer", "%Ln taken back here; the office is told when there is a network.", withdrawals)
