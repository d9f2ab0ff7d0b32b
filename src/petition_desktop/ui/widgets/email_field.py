"""The e-mail question, with a second look at the domain: “Did you mean gmail.com?”, two equal answers, never a refusal.

The suggestion comes when the signer leaves the line, and does not come back once it was turned down.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.field import LineField
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class HintRow(QFrame):
    """The question and its two answers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = Text(theme, "quiet")
        self.use = Button(theme, translate("EmailField", "Use it"))
        self.keep = Button(theme, translate("EmailField", "Keep mine"))
        row = QHBoxLayout(self)
        margin = theme.px(tokens.STEP)
        row.setContentsMargins(theme.px(tokens.FIELD_PADDING), margin, margin, margin)
        row.setSpacing(margin)
        row.addWidget(self.words, 1)
        row.addWidget(self.use)
        row.addWidget(self.keep)
        self.hide()


class EmailField(LineField):
    """A line for an e-mail address. `suggest` gives a likelier address, or an empty text."""

    def __init__(self, theme: Theme, suggest: Callable[[str], str]) -> None:
        super().__init__(theme, Qt.InputMethodHint.ImhEmailCharactersOnly)
        self._suggest = suggest
        self._suggested = ""
        self._kept = ""
        self._hint = HintRow(theme)
        self._column.insertWidget(self._column.indexOf(self._line) + 1, self._hint)
        self._line.installEventFilter(self)
        self._hint.use.clicked.connect(self._use)
        self._hint.keep.clicked.connect(self._keep)
        self.changed.connect(self._hide_hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line was left: time for the second look."""
        if event.type() == QEvent.Type.FocusOut and watched is self._line:
            self._look_again()
        return super().eventFilter(watched, event)

    @property
    def suggestion(self) -> str:
        """The address that is offered now, or an empty text."""
        return "" if self._hint.isHidden() else self._suggested

    def forget(self) -> None:
        super().forget()
        self._suggested = self._kept = ""
        self._hint.hide()

    def _look_again(self) -> None:
        typed = self.value().strip()
        self._suggested = "" if typed == self._kept else self._suggest(typed)
        if not self._suggested:
            self._hint.hide()
            return
        domain = self._suggested.rpartition("@")[2]
        question = translate("EmailField", "Did you mean %1?").replace("%1", domain)
        self._hint.words.say(question)
        if self._hint.isHidden():
            self._hint.show()
            announce(self._hint, question, urgent=False)

    def _go_on(self) -> None:
        """The answer to the hint leads to the next field."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.focusNextChild()

    @Slot()
    def _use(self) -> None:
        self.set_value(self._suggested)
        self._hint.hide()
        self.changed.emit()
        self._go_on()

    @Slot()
    def _keep(self) -> None:
        self._kept = self.value().strip()
        self._hint.hide()
        self._go_on()

    @Slot()
    def _hide_hint(self) -> None:
        self._hint.hide()
