"""Lies over the drawer: who comes next, and a new PIN if wanted. Place and goal stay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.stall.pin_field import PinField
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.centred_card import centred
from petition_desktop.ui.widgets.field import LineField
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class HandOverPanel(QWidget):
    """Signals: `hand_over_asked(initials, pin)`, the PIN empty to leave it; `closed()` to change nothing."""

    hand_over_asked = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        title, words = Text(theme, "heading"), Text(theme, "quiet", "soft")
        title.say(translate("HandOver", "Hand over"))
        words.say(
            translate("HandOver", "This shift ends and the next one begins at the same place, with the same goal.")
        )
        self._volunteer, self._pin = LineField(theme), PinField(theme)
        self._volunteer.set_words(translate("HandOver", "Initials of the next volunteer"))
        self._pin.set_words(
            translate("HandOver", "New PIN, 4 to 8 digits"),
            translate("HandOver", "(optional)"),
            translate("HandOver", "Without one it stays as it is."),
        )
        self._pin.entered.connect(self._ask)
        self._hand_over = PrimaryButton(theme, translate("HandOver", "Hand over now"))
        self._hand_over.clicked.connect(self._ask)
        back = LinkButton(theme, translate("HandOver", "Back to the drawer"))
        back.clicked.connect(self.closed)
        card = Card(theme)
        card.setMaximumWidth(theme.px(tokens.SIDE_CARD_WIDTH))
        column = QVBoxLayout(card)
        margin = theme.px(tokens.CARD_PADDING)
        below = margin // 2
        column.setContentsMargins(margin, margin, margin, below)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (title, words, self._volunteer, self._pin, self._hand_over, back):
            column.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centred(theme, card))

    @property
    def volunteer(self) -> str:
        """The initials as they were typed."""
        return self._volunteer.value()

    def restore(self, volunteer: str) -> None:
        """Show initials that were typed before; a PIN is typed anew."""
        self._volunteer.set_value(volunteer)

    def set_waiting(self, waiting: bool) -> None:
        """While it is written down."""
        self._hand_over.setEnabled(not waiting)

    def show_problem(self, sentence: str, *, of_pin: bool) -> None:
        """Say what is wrong, at its line."""
        wrong, right = (self._pin, self._volunteer) if of_pin else (self._volunteer, self._pin)
        self._pin.forget()
        right.show_problem("")
        wrong.show_problem(sentence)
        wrong.take_focus()
        announce(self, sentence)

    def forget(self) -> None:
        """Empty it for good."""
        self._volunteer.forget()
        self._pin.forget()

    def take_focus(self) -> None:
        """Into the first line."""
        self._volunteer.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _ask(self) -> None:
        if self._hand_over.isEnabled():
            self.hand_over_asked.emit(self._volunteer.value(), self._pin.value())
