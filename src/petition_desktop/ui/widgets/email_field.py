"""The e-mail question, with a second look at the domain: “Did you mean gmail.com?”, two equal answers, never a refusal.

The suggestion comes when the signer leaves the line, and does not come back once it was turned down.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.field import LineField
from petition_desktop.ui.widgets.margins import margins
from petition_desktop.ui.widgets.reading_order import in_reading_order
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
        near = theme.px(tokens.STEP)
        row.setContentsMargins(margins(theme.px(tokens.FIELD_PADDING), near, near, near))
        row.setSpacing(near)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
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
        self._hint: HintRow | None = None
        self._line.left.connect(self._look_again)
        self.changed.connect(self._hide_hint)

    @property
    def suggestion(self) -> str:
        """The address that is offered now, or an empty text."""
        return "" if self._hint is None or self._hint.isHidden() else self._suggested

    def forget(self) -> None:
        super().forget()
        self._suggested = self._kept = ""
        self._hide_hint()

    @Slot()
    def _look_again(self) -> None:
        """The line was left: time for the second look."""
        typed = self.value().strip()
        self._suggested = "" if typed == self._kept else self._suggest(typed)
        if not self._suggested:
            self._hide_hint()
            return
        domain = self._suggested.rpartition("@")[2]
        question = translate("EmailField", "Did you mean %1?").replace("%1", domain)
        hint = self._hint_row()
        hint.words.say(question)
        if hint.isHidden():
            hint.show()
            announce(hint, question, urgent=False)

    def _hint_row(self) -> HintRow:
        """The row, made when it is first needed."""
        if self._hint is None:
            self._hint = HintRow(self._theme)
            self._column.insertWidget(self._column.indexOf(self._line) + 1, self._hint)
            in_reading_order(self._column)
            self._hint.use.clicked.connect(self._use)
            self._hint.keep.clicked.connect(self._keep)
        return self._hint

    def _go_on(self) -> None:
        """The answer to the hint leads to the next field."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.focusNextChild()

    @Slot()
    def _use(self) -> None:
        self.set_value(self._suggested)
        self._hide_hint()
        self.changed.emit()
        self._go_on()

    @Slot()
    def _keep(self) -> None:
        self._kept = self.value().strip()
        self._hide_hint()
        self._go_on()

    @Slot()
    def _hide_hint(self) -> None:
        if self._hint is not None:
            self._hint.hide()
