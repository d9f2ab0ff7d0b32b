"""What a volunteer sends to the office by phone when the shift ends, ready to be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from petition_desktop.ui.announce import announce
from petition_desktop.ui.stall.titled_card import TitledCard
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class ToSendCard(TitledCard):
    """Lines in letters that cannot be mistaken, and a button that copies these and nothing else."""

    def __init__(self, theme: Theme, title: str = "") -> None:
        super().__init__(theme, title or translate("Drawer", "To send by phone at the end"))
        self._lines = Text(theme, "code")
        self._copy = Button(theme, translate("Drawer", "Copy"))
        self._copy.setAccessibleDescription(translate("Drawer", "Copies these lines, to paste them into a message"))
        self._copy.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._copy.clicked.connect(self._copied)
        row = QHBoxLayout()
        row.addWidget(self._lines, 1)
        row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignBottom)
        self.add(row)
        self.close_below()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these; the button copies them as they stand."""
        text = "\n".join(lines)
        if text != self._lines.text():
            self._lines.say(text)
            self._copy.say(translate("Drawer", "Copy"))
        self._copy.setEnabled(bool(lines))

    @Slot()
    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._lines.text())
        self._copy.say(translate("Drawer", "Copied"))
        announce(self, translate("Drawer", "Copied"))
