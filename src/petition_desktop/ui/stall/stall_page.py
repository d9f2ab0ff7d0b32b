"""What all pages of the stall have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class StallPage(QWidget):
    """A page in the window.

    Signals: `next_person()` when this person is done with the page.
    """

    next_person = Signal()

    def take_focus(self) -> None:
        """Put the keyboard where this page begins."""

    def forget(self) -> None:
        """Take everything off the page that belongs to one person; it will not be shown again."""
