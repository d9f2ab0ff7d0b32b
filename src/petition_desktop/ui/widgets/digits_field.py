"""A short line for digits of any script, such as a year: what is no digit does not come in."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QSizePolicy

from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role
from petition_desktop.ui.widgets.field import LineField

_ANY_SCRIPT = QRegularExpression.PatternOption.UseUnicodePropertiesOption


class DigitsField(LineField):
    """At most `most` digits. With a `width`, in pixels, the line is no wider."""

    def __init__(self, theme: Theme, most: int, width: int = 0, role: Role = "label") -> None:
        super().__init__(theme, Qt.InputMethodHint.ImhDigitsOnly, role)
        # Not a limit of length alone: that would cut a pasted or dictated text in two instead of refusing it.
        pattern = QRegularExpression(rf"\d{{0,{most}}}", _ANY_SCRIPT)
        self._line.setValidator(QRegularExpressionValidator(pattern, self._line))
        if width:
            self._line.setFixedWidth(width)
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
