"""In the drawer: takes the signature back whose signer has called the volunteer. Asks once, and says what was done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.stall.titled_card import TitledCard
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.signed_line import SignedLine
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class TakeBackBox(TitledCard):
    """Hidden until a signature is at hand.

    Signals: `confirmed()` when it shall be taken back.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._number, self._is_gone = 0, False
        self._words, self._done = Text(theme, "body"), SignedLine(theme)
        self._ask = Button(theme, translate("TakeBack", "Take this signature back"))
        self._yes = Button(theme, translate("TakeBack", "Yes, take it back"))
        self._no = Button(theme, translate("TakeBack", "Keep it"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(2 * tokens.STEP))
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._ask, self._yes, self._no):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(row)
        self.add(self._done)
        self._ask.clicked.connect(self._open)
        self._yes.clicked.connect(self._confirm)
        self._no.clicked.connect(self._close)
        self.hide()

    def show_number(self, number: int, *, is_gone: bool) -> None:
        """Offer to take this one back, or say that it `is_gone`; 0 hides the box."""
        if (number, is_gone) == (self._number, self._is_gone):
            return
        self._number, self._is_gone = number, is_gone
        self._show_question(asked=False)
        self._words.setVisible(not is_gone)
        told = self._with_number(translate("TakeBack", "Number %1 is taken back.")) if is_gone else ""
        rest = translate(
            "TakeBack",
            "It was deleted on this laptop at once and counts no longer. The office is told when there is a network.",
        )
        self._done.tell("good", told, rest)
        self.setVisible(number > 0)
        if is_gone:
            announce(self, f"{told} {rest}")

    @Slot()
    def _open(self) -> None:
        self._show_question(asked=True)
        # On the answer that changes nothing.
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._words.text())

    @Slot()
    def _close(self) -> None:
        self._show_question(asked=False)
        self._ask.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _confirm(self) -> None:
        # Should it be refused, that is told, and it may be asked for again.
        self._close()
        self.confirmed.emit()

    def _show_question(self, *, asked: bool) -> None:
        offer = translate("TakeBack", "Number %1, signed just now. Is something wrong with it?")
        question = translate(
            "TakeBack",
            "Take number %1 back? It is deleted here at once and counts no longer. Only if its signer wants that.",
        )
        self._words.say(self._with_number(question if asked else offer))
        self._ask.setVisible(not asked and not self._is_gone)
        self._yes.setVisible(asked)
        self._no.setVisible(asked)

    def _with_number(self, words: str) -> str:
        return words.replace("%1", QLocale().toString(self._number))
