"""Asks for the volunteer's PIN: a line for the keyboard, keys for fingers, and what was wrong."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.stall.pin_field import PinField
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role
from petition_desktop.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate

_KEYS = "123456789"


class PadKey(Button):
    """A digit for a finger."""

    role: Role = "field"

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # who has a keyboard types into the line

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(tokens.MAIN_BUTTON_HEIGHT))


class PinPanel(QWidget):
    """Lies over the page. Signals: `entered(pin)`, `closed()` when nobody wants to pass."""

    entered = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pin = PinField(theme)
        self._pin.set_words(
            translate("Pin", "PIN of this shift"),
            help_text=translate("Pin", "Whoever started the shift chose it."),
        )
        self._pin.entered.connect(self._enter)
        self._keys = [PadKey(theme, digit) for digit in _KEYS]
        self._open = PrimaryButton(theme, translate("Pin", "Open"))
        self._open.clicked.connect(self._enter)
        back = LinkButton(theme, translate("Pin", "Back"))
        back.clicked.connect(self.closed)
        title = Text(theme, "heading")
        title.say(translate("Pin", "For the volunteer"))
        card = Card(theme)
        card.setFixedWidth(theme.px(tokens.SIDE_CARD_WIDTH))
        column = QVBoxLayout(card)
        margin = theme.px(tokens.CARD_PADDING)
        below = margin // 2
        column.setContentsMargins(margin, margin, margin, below)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (title, self._pin, self._pad(), self._open, back):
            column.addWidget(part)
        self._surround(card)

    def set_open(self, open_now: bool) -> None:
        """Whether a try may be made now."""
        for part in (self._pin, *self._keys, self._open):
            part.setEnabled(open_now)

    def show_problem(self, sentence: str, *, aloud: bool = True) -> None:
        """What was wrong; the digits are typed anew."""
        self._pin.forget()
        self._pin.show_problem(sentence)
        if sentence and aloud:
            announce(self, sentence)

    def take_focus(self) -> None:
        """Into the line."""
        self._pin.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _pad(self) -> QWidget:
        """3 by 4 keys, in the order of a telephone in every language."""
        theme, pad = self._theme, QWidget()
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        pad.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(tokens.STEP))
        zero, delete, clear = PadKey(theme, "0"), PadKey(theme, "⌫"), PadKey(theme, "C")
        delete.setAccessibleName(translate("Pin", "Delete one digit"))
        clear.setAccessibleName(translate("Pin", "Delete all digits"))
        for place, key in enumerate(self._keys):
            grid.addWidget(key, *divmod(place, 3))
        for place, key in enumerate((clear, zero, delete)):
            grid.addWidget(key, 3, place)
        self._keys.append(zero)
        for digit_key in self._keys:
            digit_key.clicked.connect(partial(self._type, digit_key.text()))
        delete.clicked.connect(self._pin.delete_last)
        clear.clicked.connect(self._pin.forget)
        self._keys += [delete, clear]
        return pad

    def _surround(self, card: Card) -> None:
        inside = Column()
        around = QVBoxLayout(inside)
        margin = self._theme.px(tokens.PAGE_MARGIN_NARROW)
        around.setContentsMargins(margin, margin, margin, margin)
        # Not aligned: an aligned part is measured as if it were as wide as the window.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        around.addStretch(2)
        around.addLayout(row)
        around.addStretch(3)
        area = ScrollArea(self._theme, inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _type(self, digit: str, _checked: bool = False) -> None:
        self._pin.add(digit)

    @Slot()
    def _enter(self) -> None:
        pin = self._pin.value()
        if pin:
            self._pin.forget()
            self.entered.emit(pin)
