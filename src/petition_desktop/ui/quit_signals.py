"""Lets Ctrl+C and the end of a session close the window as a person would."""

from __future__ import annotations

import signal

from PySide6.QtWidgets import QApplication


def quit_on_signals(application: QApplication) -> None:
    """From now on the first signal closes the window; a second one ends the program at once."""

    def leave(number: int, _frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        application.quit()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
