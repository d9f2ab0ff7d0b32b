"""A button that opens a short menu and says what was picked: for a campaign, or for a kind of export."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import ChevronButton


class PickButton(ChevronButton):
    """Signals: `picked(key)`."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._choices: Mapping[str, str] = {}
        self.clicked.connect(self._open)

    def offer(self, choices: Mapping[str, str], words: str) -> None:
        """The words of each choice by its key; `words` stand on the button."""
        self._choices = dict(choices)
        self.say(words)
        self.updateGeometry()

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self)
        menu.setFont(self._theme.font("quiet"))
        menu.setAccessibleName(self.accessibleName())
        for key, words in self._choices.items():
            action = QAction(words.replace("&", "&&"), menu)
            action.setData(key)
            menu.addAction(action)
        menu.triggered.connect(self._triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setMinimumWidth(self.width())
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        self.picked.emit(str(action.data()))
