"""A passphrase: hidden as it is typed unless somebody wants to see it, never learned by an input method.

It may be pasted, because a passphrase manager is better than a slip of paper; it is never copied out.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.field import Field

_PRIVATE = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)

translate = QCoreApplication.translate


class SeeButton(LinkButton):
    """Small, beside the label."""


class PassphraseField(Field):
    """Signals: `entered()` on Enter; `changed()` is that of every field."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        self._line = QLineEdit()
        super().__init__(theme, self._line)
        self._line.setFont(theme.font("field"))
        self._line.setInputMethodHints(_PRIVATE)
        self._line.setDragEnabled(False)
        self._line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.returnPressed.connect(self.entered)
        self._line.textChanged.connect(self._edited)
        self._see = SeeButton(theme, "", quiet=True)
        self._see.setCheckable(True)
        self._see.toggled.connect(self.set_seen)
        self._column.removeWidget(self._label)
        above = QHBoxLayout()
        above.addWidget(self._label, 1)
        above.addWidget(self._see)
        self._column.insertLayout(0, above)
        self.set_seen(False)

    def follow(self, other: PassphraseField) -> None:
        """Be seen whenever `other` is, instead of by a button of its own."""
        self._see.hide()
        other._see.toggled.connect(self.set_seen)

    def value(self) -> str:
        return self._line.text()

    def forget(self) -> None:
        """Empty it, and its undo history with it."""
        self._line.setText("")

    @Slot(bool)
    def set_seen(self, seen: bool) -> None:
        """Show or hide what is typed."""
        modes = QLineEdit.EchoMode
        self._line.setEchoMode(modes.Normal if seen else modes.Password)
        if seen:
            self._see.say(translate("Passphrase", "Hide what I type"))
        else:
            self._see.say(translate("Passphrase", "Show what I type"))

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self.show_problem("")
        self.changed.emit()
