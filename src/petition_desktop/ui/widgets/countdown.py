"""Counts seconds down, aloud to whoever shows them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Countdown(QObject):
    """`second_ms` is how long a second takes; tests take short ones.

    Signals: `left(seconds)` once at the start and after each second, `over()` when none is left.
    """

    left = Signal(int)
    over = Signal()

    def __init__(self, second_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(second_ms)
        self._timer.timeout.connect(self._second)

    def start(self, seconds: int) -> None:
        """Begin anew."""
        self._left = seconds
        self._timer.start()
        self.left.emit(seconds)

    def stop(self) -> None:
        """Stop without `over`."""
        self._timer.stop()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    @Slot()
    def _second(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.left.emit(self._left)
            return
        self._timer.stop()
        self.over.emit()
