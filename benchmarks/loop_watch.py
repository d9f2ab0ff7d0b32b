"""How long the UI thread keeps people waiting, by its own clock: a timer that should come every other millisecond.

Whatever holds the thread up makes the timer late: a handler, a wait for another thread's Python, for the disk. What
the thread waited for a processor, because other programs had them all, is taken off where the system tells it (Linux).
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

BEAT_MS = 2
REMEMBERED = 200


class Beat(Struct, frozen=True):
    """From one tick to the next, in milliseconds: `waited` in all, of which the thread itself `worked`.

    `act` is what was done last.
    """

    act: str
    waited: float
    worked: float


class Moment(Struct, frozen=True):
    """Seconds by the clock on the wall, and how long this thread has waited for a processor and has worked so far."""

    wall: float
    queued: float
    worked: float

    @property
    def fair(self) -> float:
        """The time if no other program had been in the way."""
        return self.wall - self.queued


class ThreadClock:
    """Made on the thread that it is for."""

    def __init__(self) -> None:
        queue = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")  # sched-stats of Linux, in nanoseconds
        self._queue = os.open(queue, os.O_RDONLY) if queue.exists() else -1

    def now(self) -> Moment:
        queued = int(os.pread(self._queue, 80, 0).split()[1]) / 1e9 if self._queue >= 0 else 0.0
        return Moment(time.perf_counter(), queued, time.thread_time())

    def close(self) -> None:
        if self._queue >= 0:
            os.close(self._queue)


class LoopWatch(QObject):
    """Ticks while it runs. `act` is set by whoever does something."""

    def __init__(self, clock: ThreadClock) -> None:
        super().__init__()
        self.act = ""
        self._beats: list[Beat] = []
        self._clock = clock
        self._moments = deque([clock.now()], maxlen=REMEMBERED)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._tick)

    def run(self, beats: list[Beat]) -> None:
        """From now on, into this list."""
        self._beats = beats
        self._moments.append(self._clock.now())
        self._timer.start()

    def rest(self) -> None:
        """No tick until it runs again."""
        self._timer.stop()

    def fair(self, wall: float) -> float:
        """A time of a moment ago, by the clock on the wall, as `Moment.fair`."""
        return wall - next((one for one in reversed(self._moments) if one.wall <= wall), self._moments[0]).queued

    def _tick(self) -> None:
        last, now = self._moments[-1], self._clock.now()
        self._beats.append(Beat(self.act, 1000 * (now.fair - last.fair), 1000 * (now.worked - last.worked)))
        self._moments.append(now)


class KeyWatch(QObject):
    """From the moment a key is due until its letter is painted: what each took in milliseconds goes into `taken`."""

    def __init__(self, clock: ThreadClock) -> None:
        super().__init__()
        self.taken: list[float] = []
        self._clock = clock
        self._due = 0.0
        self._line: QWidget | None = None

    def typed(self, line: QWidget, due: float) -> None:
        """A key goes into this line; it should have come at `due` (`Moment.fair`)."""
        if line is not self._line:
            self._line = line
            line.installEventFilter(self)
        self._due = due

    def forget(self) -> None:
        """The line is gone, or its page."""
        self._line, self._due = None, 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._due and watched is self._line and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._painted)  # it is painted after this
        return False

    def _painted(self) -> None:
        if self._due:
            self.taken.append(1000 * (self._clock.now().fair - self._due))
            self._due = 0.0
