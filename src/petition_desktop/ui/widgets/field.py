"""One question of the form: label, a line of help, a line to type into, and under it what is wrong.

Knows nothing of rules: a page tells it the problem's sentence, and it takes the sentence away when it is mended.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.problem_line import ProblemLine
from petition_desktop.ui.widgets.signer_line import SignerLine
from petition_desktop.ui.widgets.text import Text


class Field(QWidget):
    """A labelled editor. Subclasses bring the editor.

    Signals: `changed()` when the signer changed the value.
    """

    changed = Signal()

    def __init__(self, theme: Theme, editor: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._editor = editor
        self._help = ""
        self._label = Text(theme, "label")
        self._label.setBuddy(editor)
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
            self._column.addWidget(line)
        self._editor.setAccessibleName(f"{label} {remark}".strip())
        self._editor.setAccessibleDescription(help_text)

    def value(self) -> str:
        """What was typed or chosen, as it stands."""
        return ""

    def set_value(self, value: str) -> None:
        """Show a value that was given before, such as in another language's page."""

    def forget(self) -> None:
        """Empty it for good."""

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
        self._problem.show_problem(sentence)
        self._editor.setProperty("wrong", bool(sentence))
        style = self._editor.style()
        style.unpolish(self._editor)
        style.polish(self._editor)
        self._editor.setAccessibleDescription(" ".join(part for part in (sentence, self._help) if part))

    def take_focus(self) -> None:
        """Put the cursor here."""
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)


class LineField(Field):
    """A question answered in one line of text."""

    def __init__(self, theme: Theme, hints: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone) -> None:
        self._line = SignerLine(theme, hints)
        super().__init__(theme, self._line)
        # `textChanged`, because a screen reader sets the text without a key.
        self._line.textChanged.connect(self._edited)

    def value(self) -> str:
        return self._line.text()

    def set_value(self, value: str) -> None:
        self._line.setText(value)

    def forget(self) -> None:
        """Empty it for good."""
        self._line.forget()

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self.changed.emit()
