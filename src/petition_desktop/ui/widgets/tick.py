"""A tick with words that wrap: a real check box to Qt and to screen readers, the whole label is the target."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from petition_core.signature import Answer
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.problem_line import ProblemLine
from petition_desktop.ui.widgets.shapes import draw_sign
from petition_desktop.ui.widgets.typesetting import SetText, alignment


class TickBox(QCheckBox):
    """The box and its words. Space and a click anywhere on it change it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words, self._tail = "", 0
        self._set: dict[int, SetText] = {}
        self._wrong = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, words: str, remark: str) -> None:
        """The wording, and a quiet remark after it."""
        self._words, self._tail = f"{words} {remark}" if remark else words, len(remark)
        self._set.clear()
        self.setText(self._words.replace("&", "&&"))
        self.setAccessibleName(self._words)
        self.updateGeometry()

    def set_wrong(self, wrong: bool) -> None:
        """Show the box as one that needs another look."""
        self._wrong = wrong
        self.update()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width - self._indent())
        return max(lines.height + self._top_of_words() * 2, self._theme.px(tokens.TARGET))

    def sizeHint(self) -> QSize:
        """How high it is follows from its width alone."""
        return QSize(self._theme.measure("quiet"), self._theme.px(tokens.TARGET))

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * self._indent(), self._theme.px(tokens.TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._theme.px(tokens.TICK)
        top = self._top_of_words() + (self._theme.line_height("quiet") - side) / 2
        box = QRectF(self.width() - side if mirrored else 0, top, side, side)
        self._draw_box(painter, box)
        painter.setPen(self._theme.colour("ink"))
        self._lines(self.width() - self._indent()).draw(
            painter, 0 if mirrored else self._indent(), self._top_of_words()
        )

    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        palette, width = self._theme.palette, tokens.TICK_BORDER
        edge = palette.bad if self._wrong else palette.accent if self.isChecked() else palette.border
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(palette.accent if self.isChecked() else palette.card))
        inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = self._theme.px(tokens.TICK_RADIUS)
        painter.drawRoundedRect(inner, radius, radius)
        if self.isChecked():
            margin = box.width() / 8
            draw_sign(painter, "tick", box.adjusted(margin, margin, -margin, -margin), self._theme.colour("on_accent"))

    def _indent(self) -> int:
        return self._theme.px(tokens.TICK + tokens.STEP + tokens.HALF_STEP)

    def _top_of_words(self) -> int:
        return (self._theme.px(tokens.TARGET) - self._theme.line_height("quiet")) // 2

    def _lines(self, width: int) -> SetText:
        found = self._set.get(width)
        if found is None:
            font, height = self._theme.font("quiet"), self._theme.line_height("quiet")
            where = alignment(self.layoutDirection())
            tail = (self._tail, self._theme.colour("soft")) if self._tail else None
            found = self._set[width] = SetText(self._words, font, height, max(width, 1), where, tail)
        return found


class Tick(QWidget):
    """A tick of the form: the box, and under it what is wrong. It is never ticked beforehand.

    Signals: `changed()` when the signer changed it.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = TickBox(theme)
        self._problem: ProblemLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._box)
        # `toggled`, because a screen reader's act toggles without a click.
        self._box.toggled.connect(self._toggled)

    def set_words(self, words: str, remark: str = "", help_text: str = "") -> None:
        """The wording, a quiet remark such as “(not needed to sign)”, and help for screen readers."""
        self._box.say(words, remark)
        self._box.setAccessibleDescription(help_text)

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: Answer) -> None:
        """Only for what this signer ticked before, on the same form in another language."""
        self._box.setChecked(value is True)

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
            self._column.addWidget(self._problem)
        self._problem.show_problem(sentence)
        self._box.set_wrong(bool(sentence))
        self._box.setAccessibleDescription(sentence)

    def take_focus(self) -> None:
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        self._box.setChecked(False)

    @Slot(bool)
    def _toggled(self, _checked: bool) -> None:
        self.changed.emit()
