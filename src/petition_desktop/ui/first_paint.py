"""Tells when a window was painted for the first time: only then does the program load what is heavy.

Where PETITION_PAINTED names a file, `tell_painted` writes one line of JSON about that moment there, for the benchmark.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

VARIABLE = "PETITION_PAINTED"
_PROC = Path("/proc/self")


class FirstPaint(QObject):
    """Signals: `painted()` once, when `window` and all in it have been painted."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # What lies in the window is painted after it, in the same pass.
            QTimer.singleShot(0, self, self._tell)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        self.painted.emit()


def tell_painted() -> None:
    """Write the note, where one is asked for."""
    note = os.environ.get(VARIABLE)
    if note:
        import json  # only for whoever measures

        line = json.dumps({"seconds": _seconds_since_start(), "rss_mb": _memory_mb()})
        with Path(note).open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def _seconds_since_start() -> float:
    """Since the system made this process (Linux: field 22 of /proc/self/stat, see proc(5)); elsewhere its own time."""
    if not _PROC.exists():
        return time.process_time()
    ticks = int((_PROC / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def _memory_mb() -> float:
    """Resident memory; 0 where the system does not tell it so simply."""
    if not _PROC.exists():
        return 0.0
    return int((_PROC / "statm").read_text(encoding="utf-8").split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20
