"""The national number: one line in capitals, Latin letters and digits, from left to right in every language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.field import LineField

_HINTS = Qt.InputMethodHint.ImhPreferUppercase | Qt.InputMethodHint.ImhLatinOnly


class NumberField(LineField):
    """Its value is in capitals, however it was typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _HINTS)
        capitals = QFont(theme.font("field"))
        capitals.setCapitalization(QFont.Capitalization.AllUppercase)
        self._line.setFont(capitals)
        self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def value(self) -> str:
        return super().value().upper()
