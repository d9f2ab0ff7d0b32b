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

    @property
    def left_s(self) -> int:
        """How many seconds it stays by itself; 0 where it does not go."""
        return 0

    def stay(self, seconds: int) -> None:
        """Stay as long as the same page did before it was made anew."""

    def forget(self) -> None:
        """Take everything off the page that belongs to one person; it will not be shown again."""
