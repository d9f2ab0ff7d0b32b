"""One question of the form: label, a line of help, a line to type into, and under it what is wrong.

Knows nothing of rules: a page tells it the problem's sentence, and it takes the sentence away when it is mended.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_core.signature import Answer
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role
from petition_desktop.ui.widgets.problem_line import ProblemLine
from petition_desktop.ui.widgets.reading_order import in_reading_order
from petition_desktop.ui.widgets.signer_line import SignerLine
from petition_desktop.ui.widgets.text import Text


class Field(QWidget):
    """A labelled editor. Subclasses bring the editor, and `main`, the part of it that bears the question's name.

    Signals: `changed()` when the signer changed the value.
    """

    changed = Signal()

    def __init__(self, theme: Theme, editor: QWidget, main: QWidget | None = None, role: Role = "label") -> None:
        super().__init__()
        self._theme = theme
        self._editor, self._main = editor, main or editor
        self._help = ""
        self._label = Text(theme, role)
        self._label.setBuddy(self._main)
        self._problem: ProblemLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(tokens.HALF_STEP))
        self._column.addWidget(self._label)
        self._column.addWidget(editor)

    def set_words(self, label: str, remark: str = "", help_text: str = "") -> None:
        """The label, a quiet remark after it such as “(optional)”, and a line of help. Call once."""
        self._help = help_text
        self._label.say(label, remark)
        if help_text:
            line = Text(self._theme, "small", "soft")
            line.say(help_text)
            self._place_help(line)
        self._main.setAccessibleName(f"{label} {remark}".strip())
        self._describe(help_text)

    def value(self) -> Answer:
        """What was typed or chosen, as it stands."""
        return ""

    def set_value(self, value: Answer) -> None:
        """Show a value that was given before, such as in another language's page."""

    def aside(self) -> Answer:
        """What was given beside the value and shall not be lost either, such as the country of an empty number."""
        return ""

    def set_aside(self, aside: Answer) -> None:
        """Take back what `aside` told before; the value is set after it."""

    def forget(self) -> None:
        """Empty it for good."""

    @property
    def editor(self) -> QWidget:
        """What gets the cursor."""
        return self._main

    @property
    def problem(self) -> str:
        """The sentence shown, or an empty text."""
        return self._problem.sentence if self._problem else ""

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong; an empty sentence takes it away."""
        if sentence == self.problem:
            return
        if self._problem is None:
            self._problem = ProblemLine(self._theme)
            self._column.insertWidget(self._column.indexOf(self._editor) + 1, self._problem)
            in_reading_order(self._column)
        self._problem.show_problem(sentence)
        self.mark(wrong=bool(sentence))
        self._describe(" ".join(part for part in (sentence, self._help) if part))

    def take_focus(self) -> None:
        """Put the cursor here."""
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, *, wrong: bool) -> None:
        """Show the editor as one that needs another look, or no longer; the sentence may stand elsewhere."""
        control = self._main
        control.setProperty("wrong", wrong)
        style = control.style()
        style.unpolish(control)
        style.polish(control)

    def _place_help(self, line: QWidget) -> None:
        """Below the editor, where the eye is after it has found where to type."""
        self._column.addWidget(line)

    def _describe(self, text: str) -> None:
        """Tell screen readers what helps and what is wrong."""
        self._main.setAccessibleDescription(text)


class LineField(Field):
    """A question answered in one line of text."""

    def __init__(
        self, theme: Theme, hints: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone, role: Role = "label"
    ) -> None:
        self._line = SignerLine(theme, hints)
        super().__init__(theme, self._line, role=role)
        # `textChanged`, because a screen reader sets the text without a key.
        self._line.textChanged.connect(self._edited)

    def value(self) -> str:
        return self._line.text()

    def set_value(self, value: Answer) -> None:
        self._line.setText(value if isinstance(value, str) else "")

    def forget(self) -> None:
        """Empty it for good."""
        self._line.forget()

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self.changed.emit()
