"""The least a PySide6 window can be: one label. Says when it was painted, just as the app does, and stays open.

Started by the benchmark `start` as a program of its own; PETITION_PAINTED names the file for the one line of JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

VARIABLE = "PETITION_PAINTED"
PROC = Path("/proc/self")  # Linux; elsewhere psutil knows


class BareWindow(QWidget):
    """A window with one sentence."""

    def __init__(self, note: Path) -> None:
        super().__init__()
        self._note = note
        self._painted = False
        self.setWindowTitle("Bare window")
        QVBoxLayout(self).addWidget(QLabel("Nothing but a sentence 你好"))
        self.resize(1100, 700)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The label is painted after this, in the same pass.
            QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        line = json.dumps({"seconds": seconds_since_start(), "rss_mb": memory()})
        with self._note.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def seconds_since_start() -> float:
    """Since the system made this process, the loading of Python included."""
    if PROC.exists():
        # Field 22 of /proc/self/stat, counted behind the name, which may hold blanks: proc(5).
        ticks = int((PROC / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[19])
        return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    import psutil

    return time.time() - float(psutil.Process().create_time())


def memory() -> float:
    """Resident memory in MB."""
    if PROC.exists():
        return int((PROC / "statm").read_text(encoding="utf-8").split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20
    import psutil

    return float(psutil.Process().memory_info().rss) / 2**20


def main() -> int:
    """Open the window until the process is ended."""
    application = QApplication(sys.argv)
    window = BareWindow(Path(os.environ[VARIABLE]))
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
