"""Brings the window to a screen that is left when its own was pulled out. What is typed stays.

Most systems move windows by themselves, and not all do so with one that fills the screen.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget


class RemainingScreen(QObject):
    """Watches the screens for `window`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        # The system moves the window first, if it does.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.screenRemoved.connect(self._removed)

    @Slot()
    def _removed(self) -> None:
        self._later.start()

    @Slot()
    def _look(self) -> None:
        bring_back(self._window)


def bring_back(window: QWidget) -> None:
    """Put `window` on the first screen, as large as it was, unless a part of it is on any."""
    seen = window.frameGeometry()
    if any(screen.availableGeometry().intersects(seen) for screen in QGuiApplication.screens()):
        return
    screen, state = QGuiApplication.primaryScreen(), window.windowState()
    room = screen.availableGeometry()
    window.showNormal()
    window.setScreen(screen)
    window.resize(window.size().boundedTo(room.size()))
    window.move(room.topLeft())
    window.setWindowState(state)
