"""A line for an invite. It may be pasted, unlike what a signer types: it comes from an e-mail or a chat."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from petition_core.signature import Answer
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.field import Field

_LONGEST = 8_192


class InviteField(Field):
    """Signals: `entered()` on Enter."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        self._line = QLineEdit()
        self._line.setFont(theme.font("field"))
        self._line.setMaxLength(_LONGEST)
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase)
        # An invite is Latin letters without blanks, in every language.
        self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().__init__(theme, self._line)
        self._line.returnPressed.connect(self.entered)
        self._line.textChanged.connect(self._edited)

    def value(self) -> str:
        return self._line.text()

    def set_value(self, value: Answer) -> None:
        self._line.setText(value if isinstance(value, str) else "")

    def forget(self) -> None:
        """Empty it for good."""
        self._line.setText("")

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self.show_problem("")
        self.changed.emit()
