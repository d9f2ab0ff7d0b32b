"""The key that makes the form go away at once: F9, or Ctrl+Shift+L (on a Mac Command+Shift+L) where F9 is the system's.

Neither is taken by Windows, macOS or the usual Linux desktops; Ctrl+Shift+Escape would open Windows' task manager.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

PANIC_KEY = "F9"
KEYS = (PANIC_KEY, "Ctrl+Shift+L")


class PanicKey(QObject):
    """Works wherever the keyboard is in the window, also in an open list or menu.

    Signals: `pressed()`.
    """

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for keys in KEYS:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._pressed)

    @Slot()
    def _pressed(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.pressed.emit()
