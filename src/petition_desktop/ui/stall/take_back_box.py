"""Under the code: a quiet way to take the signature back, which asks once. It works while the code is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button, LinkButton
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class TakeBackBox(QWidget):
    """Signals: `touched()` when somebody thinks about it, `confirmed()` when it shall be done."""

    touched = Signal()
    confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ask = LinkButton(theme, "", quiet=True)
        self._ask.say(translate("TakeBack", "Take this signature back"))
        self._ask.setAccessibleDescription(translate("TakeBack", "For the volunteer, if something went wrong"))
        self._question = Text(theme, "quiet", centred=True)
        self._question.say(translate("TakeBack", "Take it back? It is deleted here at once and counts no longer."))
        self._yes = Button(theme, translate("TakeBack", "Yes, take it back"))
        self._no = Button(theme, translate("TakeBack", "Keep it"))
        self._answers = QWidget()
        row = QHBoxLayout(self._answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(tokens.STEP))
        row.addStretch(1)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(tokens.STEP))
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._question)
        column.addWidget(self._answers)
        self._ask.clicked.connect(self._open)
        self._yes.clicked.connect(self._confirm)
        self._no.clicked.connect(self.close_question)
        self._show_question(asked=False)

    def close_question(self) -> None:
        """As if nobody had asked."""
        had_focus = self._no.hasFocus() or self._yes.hasFocus()
        self._show_question(asked=False)
        if had_focus:
            self._ask.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open(self) -> None:
        self._show_question(asked=True)
        # On the answer that changes nothing.
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._question.text())
        self.touched.emit()

    @Slot()
    def _confirm(self) -> None:
        self._yes.setEnabled(False)
        self._no.setEnabled(False)
        self.confirmed.emit()

    def _show_question(self, *, asked: bool) -> None:
        self._ask.setVisible(not asked)
        self._question.setVisible(asked)
        self._answers.setVisible(asked)
        self._yes.setEnabled(True)
        self._no.setEnabled(True)
