"""Puts another page into the window in portions, so that no press, no key and no letter waits for a whole page.

Until the page is there the window keeps its picture, and what is typed goes to the page it shows. Whoever asks for the
page meanwhile gets the new one: then the rest is done at once.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from math import inf
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

#: After so long a portion ends with the step under way.
PORTION_S = 0.002
Made = TypeVar("Made")


class PageChange(QObject):
    """One at a time, for `window`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steps: Iterator[None] | None = None
        self._is_at_work = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        """Whether a page is being made, and another one is still shown."""
        return self._steps is not None

    def begin(self, steps: Iterator[None]) -> None:
        """Take these `steps`, of which the last ones show the page; between two of them others may have their turn.

        Where nothing is on the screen yet, nobody could be kept waiting: then all are taken now.
        """
        self.finish()
        self._steps = steps
        if self._window.isVisible():
            self._window.setUpdatesEnabled(False)  # else half of it would be seen in another language
            self._timer.start(0)
        else:
            self.finish()

    def finish(self) -> bool:
        """Take all steps that are left, now. Whether there were any; the steps themselves change nothing by it."""
        if self._steps is None or self._is_at_work:
            return False
        self._work(self._steps, inf)
        return True

    @Slot()
    def _go_on(self) -> None:
        if self._steps is not None:
            self._work(self._steps, perf_counter() + PORTION_S)

    def _work(self, steps: Iterator[None], until: float) -> None:
        over, self._is_at_work = True, True
        try:
            for _pause in steps:
                if perf_counter() >= until:
                    over = False
                    break
        finally:
            self._is_at_work = False
            if over:
                self._steps = None
                self._show_again()
            else:
                self._timer.start(0)

    def _show_again(self) -> None:
        """Paint what is there now, whatever Qt was to paint before.

        What a press asks for, like the look of its button, is often to be painted while nothing may be: Qt then keeps
        it as unpainted, takes that for a sign that painting is under way, and never paints this window again. Asked by
        an event, it paints.
        """
        self._window.setUpdatesEnabled(True)
        QCoreApplication.postEvent(self._window, QEvent(QEvent.Type.UpdateRequest))


def at_once(steps: Generator[None, None, Made]) -> Made:
    """What `steps` make in the end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Made = end.value
            return made
