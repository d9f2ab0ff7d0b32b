"""A line for a PIN: 4 to 8 digits of any script, shown as dots, told to nobody."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator

from petition_core.signature import Answer
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.signer_line import SignerLine

_MOST = 8
_HINTS = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText


class PinLine(SignerLine):
    """Signals: `entered()` on Enter."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _HINTS)
        self.setEchoMode(SignerLine.EchoMode.Password)
        pattern = QRegularExpression(rf"\d{{0,{_MOST}}}", QRegularExpression.PatternOption.UseUnicodePropertiesOption)
        self.setValidator(QRegularExpressionValidator(pattern, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class PinField(Field):
    """Signals: `entered()` on Enter."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        self._line = PinLine(theme)
        super().__init__(theme, self._line)
        self._line.entered.connect(self.entered)
        self._line.textChanged.connect(self._edited)

    def value(self) -> str:
        return self._line.text()

    def set_value(self, value: Answer) -> None:
        self._line.setText(value if isinstance(value, str) else "")

    @Slot()
    def forget(self) -> None:
        """Empty it for good."""
        self._line.forget()

    def add(self, digit: str) -> None:
        """As if this digit was typed at the end."""
        if len(self.value()) < _MOST:
            self._line.setText(self.value() + digit)

    @Slot()
    def delete_last(self) -> None:
        """As if the last digit was deleted."""
        self._line.setText(self.value()[:-1])

    @Slot(str)
    def _edited(self, text: str) -> None:
        if text:
            self.show_problem("")
        self.changed.emit()
