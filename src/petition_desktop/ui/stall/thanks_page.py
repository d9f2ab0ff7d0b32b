"""The page after signing: thanks, the code to take it back, what else can be done, and on to the next person.

The code is shown here and nowhere else; the QR holds the code alone and never says which campaign it is for. Nothing
here takes a signature back: the next person in the line could press it too. The volunteer does, from the drawer.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_core.campaign.model import Texts
from petition_core.withdrawal_code import grouped
from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.stall.stall_page import StallPage
from petition_desktop.ui.stall.timings import MORE_TIME
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button, PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.columns import Columns
from petition_desktop.ui.widgets.countdown import Countdown
from petition_desktop.ui.widgets.next_actions import NextActions
from petition_desktop.ui.widgets.qr_view import QrView
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate

_IN_SECONDS = 90  # up to this many the seconds are counted, above it the minutes


class ThanksPage(StallPage):
    """Goes on by itself after `seconds` of `second_ms` each, and after `MORE_TIME` times as many for whoever asks.

    While something covers it, it waits as long. Signals: `next_person()` once, by the button or by itself.
    """

    def __init__(self, theme: Theme, texts: Texts, seconds: int, second_ms: int) -> None:
        super().__init__()
        self._theme, self._seconds = theme, seconds
        self._countdown = Countdown(second_ms, self)
        self._next = PrimaryButton(theme, translate("Thanks", "Next person"))
        self._next.by_enter = False
        self._more_time = Button(theme, translate("Thanks", "More time"))
        self._left = Text(theme, "quiet", "soft")
        self._number_line = Text(theme, "body")
        self._receipt, self._recorded = (Text(theme, "small", "soft", centred=True) for _ in range(2))
        self._code_line = Text(theme, "code", centred=True)
        self._qr = QrView(theme)
        self._left_s = self._left_before = 0
        self._to_be_warned = False
        self._kicker, self._title = Text(theme, "kicker", "accent"), Text(theme, "title")
        self._thanks = Text(theme, "lead")
        self._card = self._code_card()
        names = (translate("Thanks", "Thank you"), translate("Thanks", "Change your mind?"))
        # A name of its own that does not change: a reader would be told of each second otherwise.
        self._left.setAccessibleName(translate("Thanks", "“More time” keeps this page open."))
        columns = Columns(theme, self._lead(texts), self._card, (tokens.LEAD_WIDTH, tokens.SIDE_CARD_WIDTH), names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        self._countdown.left.connect(self._show_left)
        self._countdown.over.connect(self.next_person)
        self._next.clicked.connect(self._go_on)
        self._more_time.clicked.connect(self._stay_longer)

    def set_receipt(self, today: int, number: int, code: str) -> None:
        """The how-manieth of the day at this stall, the number on the receipt, and the code; the countdown begins."""
        self._number_line.say(
            translate(
                "Thanks", "You are number %1 at this stall today. Your signature is sealed and is sent by itself."
            ).replace("%1", self.locale().toString(today))
        )
        self._receipt.say(translate("Thanks", "Receipt %1").replace("%1", str(number)))
        self._code_line.say(grouped(code))
        self._code_line.setAccessibleDescription(translate("Thanks", "The code that takes your signature back"))
        self._qr.show_code(code, translate("Thanks", "QR code of the code below"), creased=True)
        self._start()

    def set_recorded(self, answers: int, agreed: int) -> None:
        """How much was recorded, never what: that is sealed."""
        sealed = plural("Thanks", "%n answers are sealed.", answers)
        agreed_to = plural("Thanks", "You agreed to %n points.", agreed)
        self._recorded.say(f"{sealed}\n{agreed_to}")

    def set_taken_back(self) -> None:
        """Instead of a receipt: the signature of this page does not stand any more, and its code is of no use."""
        self._kicker.say(translate("Thanks", "Taken back").upper())
        self._title.say(translate("Thanks", "It does not count."))
        words = translate(
            "Thanks",
            "Your signature was deleted on this laptop at once. The office is told when there is a network; until then "
            "that waits here, as safely as a signature does.",
        )
        self._thanks.say(words)
        self._number_line.hide()
        self._card.hide()
        self._start()

    def take_focus(self) -> None:
        """Put the keyboard on the way on, and say that it is done, and how long that can be read."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        told = self._thanks if self._number_line.isHidden() else self._number_line
        announce(self, f"{self._title.text()} {told.text()} {self._left.text()} {self._left.accessibleName()}")

    @property
    def left_s(self) -> int:
        return self._left_s

    def stay(self, seconds: int) -> None:
        if seconds > self._seconds:
            self._to_be_warned = True
            self._countdown.start(seconds)

    def forget(self) -> None:
        """Take the code off the page."""
        self._countdown.stop()
        self._code_line.say("")
        self._qr.forget()

    def _lead(self, texts: Texts) -> QWidget:
        theme, lead = self._theme, QWidget()
        self._kicker.say(translate("Thanks", "Signed").upper())
        self._title.say(translate("Thanks", "Your name counts."))
        self._thanks.say(texts.thanks)
        column = QVBoxLayout(lead)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(tokens.STEP + tokens.HALF_STEP))
        for part in (self._kicker, self._title, self._thanks, self._number_line):
            column.addWidget(part)
        column.addSpacing(theme.px(tokens.HALF_STEP))
        onward = QHBoxLayout()
        onward.setSpacing(theme.px(2 * tokens.STEP))
        onward.addWidget(self._next, 1)
        onward.addWidget(self._more_time)
        column.addLayout(onward)
        column.addWidget(self._left)
        if texts.next_actions:
            column.addSpacing(theme.px(tokens.STEP))
            actions = NextActions(theme)
            actions.set_actions(texts.next_actions)
            column.addWidget(actions)
        return lead

    def _code_card(self) -> Card:
        theme = self._theme
        card = Card(theme)
        heading, words = Text(theme, "strong", centred=True), Text(theme, "quiet", "soft", centred=True)
        heading.say(translate("Thanks", "Change your mind?"))
        words.say(
            translate(
                "Thanks",
                "This code takes your signature back, any time. It is kept nowhere else. "
                "Taking it with you is up to you.",
            )
        )
        at_once = Text(theme, "quiet", "soft", centred=True)
        at_once.say(translate("Thanks", "To take it back at once, call the volunteer while this page is open."))
        column = QVBoxLayout(card)
        margin = theme.px(3 * tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(tokens.STEP))
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(at_once)
        column.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._code_line)
        receipt = QVBoxLayout()
        receipt.setSpacing(0)
        receipt.addWidget(self._receipt)
        receipt.addWidget(self._recorded)
        column.addLayout(receipt)
        return card

    def _start(self) -> None:
        self._countdown.start(self._seconds)

    def showEvent(self, event: QShowEvent) -> None:
        """What covered it is gone."""
        super().showEvent(event)
        if self._left_before and not event.spontaneous():
            before, self._left_before = self._left_before, 0
            self._countdown.start(max(before, self._seconds))

    def hideEvent(self, event: QHideEvent) -> None:
        """Something covers it: nobody sees the countdown, and yet the code must not stay here for good."""
        super().hideEvent(event)
        if self._countdown.is_running and not event.spontaneous():
            self._left_before = self._left_s
            self._countdown.start(max(self._left_s, MORE_TIME * self._seconds))

    @Slot()
    def _stay_longer(self) -> None:
        self.stay(MORE_TIME * self._seconds)
        announce(self, self._left.text(), urgent=False)

    @Slot(int)
    def _show_left(self, seconds: int) -> None:
        self._left_s = seconds
        if seconds > _IN_SECONDS:
            words = plural("Thanks", "This page stays for %n min", -(-seconds // 60))
        else:
            words = plural("Thanks", "Back to the start by itself in %n s", seconds)
        if words != self._left.text():
            self._left.say(words)
        if self._to_be_warned and seconds == self._seconds and self.isVisible():
            # Once, and with time enough to press it again: nobody wants to hear each second.
            self._to_be_warned = False
            announce(self, f"{words} {self._left.accessibleName()}", urgent=False)

    def _go_on(self) -> None:
        self._countdown.stop()
        self.next_person.emit()
