"""Lets Ctrl+C and the end of a session close the window as a person would.

Python runs a signal's handler when it next runs anything: in a window at rest that may be never, and in a busy one in
the middle of painting, where nothing may be closed. So the signal only wakes the event loop, which closes the window.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

_NUMBERS = (signal.SIGINT, signal.SIGTERM)


def quit_on_signals(application: QApplication, before: Callable[[], None]) -> None:
    """From now on the first signal closes the window, after `before`; a second one ends the program at once."""
    _Bell(application, before)  # it belongs to the application
    for number in _NUMBERS:
        signal.signal(number, _only_once)


def _only_once(number: int, _frame: object) -> None:
    signal.signal(number, signal.SIG_DFL)


class _Bell(QSocketNotifier):
    """Rings in the event loop with the number of each signal that came, which the system writes into a socket."""

    def __init__(self, application: QApplication, before: Callable[[], None]) -> None:
        self._ears, self._rope = socket.socketpair()
        super().__init__(self._ears.fileno(), QSocketNotifier.Type.Read, application)
        self._application, self._before = application, before
        for end in (self._ears, self._rope):
            end.setblocking(False)
        signal.set_wakeup_fd(self._rope.fileno(), warn_on_full_buffer=False)
        self.activated.connect(self._rung)

    @Slot()
    def _rung(self) -> None:
        if set(self._ears.recv(64)) & set(_NUMBERS):
            self._before()
            self._application.quit()
