"""The drawn signature: the field to draw in, a button to clear it, and a tick for who cannot draw.

Its value is the strokes, or True for “I cannot draw”. While the tick is set, what was drawn stays: the
tick may be a slip.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_core.signature import Answer
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.group import GroupField
from petition_desktop.ui.widgets.pad import Pad
from petition_desktop.ui.widgets.tick import TickBox

translate = QCoreApplication.translate


class DrawnField(GroupField):
    """Pad, button and tick."""

    def __init__(self, theme: Theme) -> None:
        self._pad = Pad(theme)
        self._cannot = TickBox(theme)
        super().__init__(theme)
        self._clear = Button(theme, translate("DrawnField", "Clear"))
        self._clear.setAccessibleName(translate("DrawnField", "Clear what is drawn"))
        self._cannot.say(translate("DrawnField", "I cannot draw, and I sign with this tick."), "")
        below = QHBoxLayout()
        below.setSpacing(theme.px(tokens.STEP))
        below.addWidget(self._cannot, 1)
        below.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(tokens.STEP))
        column.addWidget(self._pad)
        column.addLayout(below)
        QWidget.setTabOrder(self._pad, self._cannot)
        QWidget.setTabOrder(self._cannot, self._clear)
        self._show_state()
        self._pad.drawn.connect(self._drawn)
        self._clear.clicked.connect(self._empty)
        # `toggled`, because a screen reader's act toggles without a click.
        self._cannot.toggled.connect(self._edited)

    def set_words(self, label: str, remark: str = "", help_text: str = "") -> None:
        self._pad.setAccessibleName(label)
        super().set_words(label, remark, help_text)

    def value(self) -> Answer:
        return True if self._cannot.isChecked() else self._pad.strokes

    def set_value(self, value: Answer) -> None:
        if isinstance(value, tuple):
            self._pad.set_strokes(value)
        self._cannot.setChecked(value is True)
        self._show_state()

    def forget(self) -> None:
        self._pad.set_strokes(())
        self._cannot.setChecked(False)
        self._show_state()

    def first(self) -> QWidget:
        return self._pad

    def mark(self, *, wrong: bool) -> None:
        self._pad.set_wrong(wrong)
        self._cannot.set_wrong(wrong)

    def _describe(self, text: str) -> None:
        how = translate("DrawnField", "Draw with finger, pen or mouse; who cannot draw sets the tick below.")
        super()._describe(f"{text} {how}".strip())

    def _show_state(self) -> None:
        """The button is of use only where something is drawn."""
        self._clear.setEnabled(bool(self._pad.strokes) and not self._cannot.isChecked())
        self._pad.setEnabled(not self._cannot.isChecked())

    @Slot()
    def _drawn(self) -> None:
        self._edited()

    @Slot()
    def _empty(self) -> None:
        self._pad.set_strokes(())
        self._pad.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edited()

    @Slot()
    def _edited(self) -> None:
        self._show_state()
        self.changed.emit()
