"""The page after a shift: what to send by phone, as text and as a QR code, and what to do with what still waits."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.stall.sticks import Stick
from petition_desktop.stall.summary import ShiftSummary
from petition_desktop.ui import tokens
from petition_desktop.ui.centred_page import CentredPage
from petition_desktop.ui.stall.stick_buttons import StickButtons
from petition_desktop.ui.stall.summary_lines import summary_lines
from petition_desktop.ui.stall.to_send_card import ToSendCard
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.qr_view import QrView
from petition_desktop.ui.widgets.signed_line import SignedLine
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.wrapping_row import WrappingRow
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate


class ShiftEnd(Struct, frozen=True):
    """The shift that ended. `next_volunteer` has taken over, or is empty where the stall is at rest."""

    summary: ShiftSummary
    laptop: str
    sticks: tuple[Stick, ...] = ()
    next_volunteer: str = ""


class ShiftEndPage(CentredPage):
    """Signals: `onward()` to a new shift, or to the stall where somebody took over; `copy_asked(folder)`,
    `folder_asked()`.
    """

    onward = Signal()
    copy_asked = Signal(Path)
    folder_asked = Signal()

    def __init__(self, theme: Theme, end: ShiftEnd) -> None:
        self._end, self._copied = end, ""
        super().__init__(theme)

    def content(self) -> QWidget:
        theme, content = self._theme, QWidget()
        content.setMaximumWidth(theme.px(tokens.LEAD_WIDTH + 20 * tokens.STEP))
        kicker, title = Text(theme, "kicker", "accent"), Text(theme, "title")
        kicker.say(f"{self._end.summary.place} · {self._end.summary.volunteer}".upper())
        title.say(_title(self._end))
        self._onward = PrimaryButton(theme, _onward(self._end))
        self._onward.clicked.connect(self.onward)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (kicker, title, self._report(), self._onward):
            column.addWidget(part)
        return content

    def start(self) -> QWidget:
        return self._onward

    def show_copied(self, words: str) -> None:
        """What was copied, and where to."""
        self._copied = words
        self._line.tell("good", words)

    def set_copying(self, copying: bool) -> None:
        """One copy at a time."""
        self._stick.set_copying(copying)

    def _report(self) -> QWidget:
        """What to send and what still waits; beside them the same to be scanned, or between them in large text."""
        theme, report = self._theme, QWidget()
        lines = summary_lines(self._end.summary, self._end.laptop)
        to_send = ToSendCard(theme, translate("ShiftEnd", "Send this to your office by phone"))
        to_send.show_lines(lines)
        scan, waiting, step = self._scan(lines), self._waiting(), theme.px(2 * tokens.STEP)
        column = QVBoxLayout()
        whole: QHBoxLayout | QVBoxLayout = column
        if theme.scale < tokens.PAIR_BELOW:
            whole = QHBoxLayout()
            whole.addLayout(column, 1)
        report.setLayout(whole)
        whole.setContentsMargins(0, 0, 0, 0)
        for layout in (whole, column):
            layout.setSpacing(step)
        column.addWidget(to_send)
        if whole is column:
            column.addWidget(scan)
        column.addWidget(waiting, 1)
        if whole is not column:  # last, as it is read
            whole.addWidget(scan)
        return report

    def _scan(self, lines: Sequence[str]) -> QWidget:
        theme, scan = self._theme, Card(self._theme)
        code, words = QrView(theme, tokens.QR_SIDE_LARGE), Text(theme, "small", "soft", centred=True)
        code.show_code("\n".join(lines), translate("ShiftEnd", "QR code with these lines as text"))
        words.say(translate("ShiftEnd", "Or scan it: these lines and nothing else"))
        inner = QVBoxLayout(scan)
        margin = theme.px(2 * tokens.STEP)
        inner.setContentsMargins(margin, margin, margin, margin)
        inner.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(words)
        inner.insertStretch(0, 1)
        inner.addStretch(1)
        return scan

    def _waiting(self) -> QWidget:
        """What still waits, and what to do about it."""
        theme, card, waiting = self._theme, Card(self._theme), self._end.summary.waiting
        state, what = SignedLine(theme, "body"), Text(theme, "quiet", "soft")
        state.tell("careful" if waiting else "good", _state(waiting))
        what.say(
            translate(
                "ShiftEnd",
                "At home, plug this laptop in where there is a network and leave it on: it sends by itself. "
                "Or copy them to a stick now, and bring that to your office.",
            )
        )
        self._stick, self._line = StickButtons(theme, self), SignedLine(theme)
        self._stick.show_sticks(self._end.sticks)
        self._stick.copy_asked.connect(self.copy_asked)
        self._stick.folder_asked.connect(self.folder_asked)
        self._line.tell("good", self._copied)
        buttons = WrappingRow(self._stick.parts, spread=False)
        buttons.set_gaps(theme.px(tokens.STEP), theme.px(tokens.STEP), theme.target)
        column = QVBoxLayout(card)
        across, down = theme.px(3 * tokens.STEP), theme.px(2 * tokens.STEP)
        column.setContentsMargins(across, down, across, down)
        column.setSpacing(theme.px(tokens.STEP))
        parts: Sequence[QWidget] = (state, what, buttons, self._line) if waiting else (state,)
        for part in parts:
            column.addWidget(part)
        return card


def _title(end: ShiftEnd) -> str:
    if end.next_volunteer:
        return translate("ShiftEnd", "Handed over to %1").replace("%1", f"\u2068{end.next_volunteer}\u2069")
    return translate("ShiftEnd", "The shift is over. Thank you!")


def _onward(end: ShiftEnd) -> str:
    if end.next_volunteer:
        return translate("ShiftEnd", "Back to the stall")
    return translate("ShiftEnd", "Start a new shift")


def _state(waiting: int) -> str:
    if waiting:
        return plural("ShiftEnd", "%Ln signatures are on this laptop alone.", waiting)
    return translate("ShiftEnd", "Everything is at the office. There is nothing more to do.")
