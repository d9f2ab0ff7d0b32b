"""The page after signing: thanks, the code to take it back, what else can be done, and on to the next person.

The code is shown here and nowhere else; the QR holds the code alone and never says which campaign it is for.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_core.campaign.model import Texts
from petition_core.withdrawal_code import grouped
from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.stall.stall_page import StallPage
from petition_desktop.ui.stall.take_back_box import TakeBackBox
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


class ThanksPage(StallPage):
    """Goes on by itself after `seconds` of `second_ms` each.

    Signals: `next_person()` once, by the button or by itself; `take_back_asked(code)` when the signature
    shall not stand.
    """

    take_back_asked = Signal(str)

    def __init__(self, theme: Theme, texts: Texts, seconds: int, second_ms: int) -> None:
        super().__init__()
        self._theme, self._seconds = theme, seconds
        self._countdown = Countdown(second_ms, self)
        self._next = PrimaryButton(theme, translate("Thanks", "Next person"))
        self._more_time = Button(theme, translate("Thanks", "More time"))
        self._left = Text(theme, "quiet", "soft")
        self._number_line = Text(theme, "body")
        self._receipt, self._recorded = Text(theme, "small", "soft", centred=True), Text(theme, "quiet", "soft")
        self._code_line = Text(theme, "code", centred=True)
        self._qr = QrView(theme)
        self._take_back, self._code = TakeBackBox(theme), ""
        self._kicker, self._title = Text(theme, "kicker", "accent"), Text(theme, "title")
        self._thanks = Text(theme, "lead")
        self._number, self._card = 0, self._code_card()
        names = (translate("Thanks", "Thank you"), translate("Thanks", "Change your mind?"))
        columns = Columns(theme, self._lead(texts), self._card, (tokens.LEAD_WIDTH, tokens.SIDE_CARD_WIDTH), names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        self._countdown.left.connect(self._show_left)
        self._countdown.over.connect(self.next_person)
        self._next.clicked.connect(self._go_on)
        self._more_time.clicked.connect(self._start)
        self._take_back.touched.connect(self._start)
        self._take_back.confirmed.connect(self._ask_to_take_back)

    def set_receipt(self, today: int, number: int, code: str) -> None:
        """The how-manieth of the day at this stall, the number on the receipt, and the code; the countdown begins."""
        self._number_line.say(
            translate(
                "Thanks", "You are number %1 at this stall today. Your signature is sealed and is sent by itself."
            ).replace("%1", self.locale().toString(today))
        )
        self._number = number
        self._receipt.say(translate("Thanks", "Receipt %1").replace("%1", str(number)))
        self._code = code
        self._code_line.say(grouped(code))
        self._code_line.setAccessibleDescription(translate("Thanks", "The code that takes your signature back"))
        self._qr.show_code(code, translate("Thanks", "QR code of the code below"), creased=True)
        self._start()

    def set_recorded(self, answers: int, agreed: int) -> None:
        """How much was recorded, never what: that is sealed."""
        sealed = plural("Thanks", "%n answers are sealed.", answers)
        self._recorded.say(f"{sealed} {plural('Thanks', 'You agreed to %n points.', agreed)}")

    def show_taken_back(self, number: int) -> None:
        """The signature of this page, if `number` is its own, does not stand any more; its code is of no use."""
        if number != self._number or not self._code:
            return
        self._forget_code()
        self._kicker.say(translate("Thanks", "Taken back").upper())
        self._title.say(translate("Thanks", "It does not count."))
        words = translate(
            "Thanks",
            "Your signature was deleted on this laptop at once. The office is told when there is a network; until then "
            "that waits here, as safely as a signature does.",
        )
        self._thanks.say(words)
        self._number_line.hide()
        self._recorded.hide()
        self._card.hide()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._title.text()} {words}")
        self._start()

    def show_still_here(self) -> None:
        """It could not be taken back now; it may be tried again."""
        self._take_back.close_question()

    def take_focus(self) -> None:
        """Put the keyboard on the way on, and say that it is done."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{translate('Thanks', 'Your name counts.')} {self._number_line.text()}")

    def forget(self) -> None:
        """Take the code off the page."""
        self._countdown.stop()
        self._forget_code()

    def _forget_code(self) -> None:
        self._code = ""
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
        for part in (self._kicker, self._title, self._thanks):
            column.addWidget(part)
        told = QVBoxLayout()
        told.setSpacing(theme.px(tokens.HALF_STEP))
        told.addWidget(self._number_line)
        told.addWidget(self._recorded)
        column.addLayout(told)
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
        column = QVBoxLayout(card)
        margin = theme.px(3 * tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(tokens.STEP))
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._code_line)
        column.addWidget(self._receipt)
        column.addWidget(self._take_back)
        return card

    def _start(self) -> None:
        self._countdown.start(self._seconds)

    def _show_left(self, seconds: int) -> None:
        words = plural("Thanks", "Back to the start by itself in %n s", seconds)
        self._left.say(words)

    def _ask_to_take_back(self) -> None:
        self.take_back_asked.emit(self._code)

    def _go_on(self) -> None:
        self._countdown.stop()
        self.next_person.emit()
