"""The question answered in a person's own words, over several lines. Near its limit it says how much room is left."""

from __future__ import annotations

from PySide6.QtCore import Slot

from petition_core.signature import Answer
from petition_desktop.ui.announce import announce
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.reading_order import in_reading_order
from petition_desktop.ui.widgets.signer_text import SignerText
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.words import plural

_NEAR = 0.2  # of the limit is left


class TextField(Field):
    """Its value is the text with its line breaks. `most` characters are allowed; more can be typed, and is told."""

    def __init__(self, theme: Theme, most: int) -> None:
        self._text = SignerText(theme)
        super().__init__(theme, self._text)
        self._most = most
        self._room: Text | None = None
        self._state = ""
        self._text.textChanged.connect(self._edited)

    def value(self) -> str:
        return self._text.toPlainText()

    def set_value(self, value: Answer) -> None:
        self._text.setPlainText(value if isinstance(value, str) else "")

    def forget(self) -> None:
        self._text.forget()

    @property
    def room(self) -> str:
        """What is said about the room that is left, or an empty text."""
        return "" if self._room is None or self._room.isHidden() else self._room.text()

    @Slot()
    def _edited(self) -> None:
        self._tell_room(self._most - len(self.value()))
        self.changed.emit()

    def _tell_room(self, left: int) -> None:
        """Shown from near the limit on; read out when that begins and when the limit is passed, not at every letter."""
        state = "" if left > self._most * _NEAR else "near" if left >= 0 else "over"
        if state:
            line = self._room_line()
            line.set_tone("soft" if left >= 0 else "bad")
            line.say(
                plural("TextField", "%n characters left", left)
                if left >= 0
                else plural("TextField", "%n characters too many", -left)
            )
        if state != self._state and self._room is not None:
            self._room.setVisible(bool(state))
            if state:
                announce(self._room, self._room.text(), urgent=False)
        self._state = state

    def _room_line(self) -> Text:
        """Made when it is first needed."""
        if self._room is None:
            self._room = Text(self._theme, "small", "soft")
            self._room.hide()
            self._column.insertWidget(self._column.indexOf(self._text) + 1, self._room)
            in_reading_order(self._column)
        return self._room
