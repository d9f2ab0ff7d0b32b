"""Copying what waits: onto the stick that is plugged in, or into another folder.

Only asks, by signals; who writes is the room's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from petition_desktop.stall.sticks import Stick
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button, LinkButton

translate = QCoreApplication.translate


class StickButtons(QObject):
    """Two buttons, `parts`, for a row of whoever shows them.

    Signals: `copy_asked(folder)` with the stick's own; `folder_asked()` where a folder has to be chosen.
    """

    copy_asked = Signal(Path)
    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._stick: Stick | None = None
        self._copy, self._other = Button(theme), LinkButton(theme, "", quiet=True)
        self._other.say(translate("Stick", "Other folder …"))
        self._copy.clicked.connect(self._pressed)
        self._other.clicked.connect(self.folder_asked)
        self.show_sticks(())

    @property
    def parts(self) -> tuple[QWidget, QWidget]:
        """The buttons, the stronger one first."""
        return (self._copy, self._other)

    def show_sticks(self, sticks: Sequence[Stick]) -> None:
        """The one with most room is offered by its name; another folder stays possible."""
        self._stick = max((one for one in sticks if one.writable), key=lambda one: one.free, default=None)
        if self._stick is None:
            self._copy.say(translate("Stick", "Copy to stick"))
        else:
            self._copy.say(translate("Stick", "Copy to %1").replace("%1", self._stick.name))
        self._other.setVisible(self._stick is not None)

    def set_copying(self, copying: bool) -> None:
        """One copy at a time."""
        for part in self.parts:
            part.setEnabled(not copying)

    @Slot()
    def _pressed(self) -> None:
        if self._stick is None:
            self.folder_asked.emit()
        else:
            self.copy_asked.emit(self._stick.folder)
