"""The one thread beside the window: slow work goes in here, and the answer comes back on the UI thread.

A job is a plain function without Qt. `Worker` itself lives on the UI thread, keeps what to do with each answer under
a ticket, and nobody else connects to the bench: a lambda connected to its signals would run on the wrong thread.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from petition_core.errors import PetitionError
from petition_desktop import log

Job = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[PetitionError], None]

#: Python runs one thread at a time. After so long a job lets the window in, which waits for that at every key; Python's
#: own 5 ms are too long, because one key asks for it several times.
TURN_SECONDS = 0.001


class _Bench(QObject):
    """Lives on the thread and does one job after the other."""

    finished = Signal(int, object)
    failed = Signal(int, object)
    crashed = Signal(int, object)

    @Slot(int, object)
    def work(self, ticket: int, job: Job) -> None:
        try:
            answer = job()
        except PetitionError as error:
            self.failed.emit(ticket, error)
        except Exception as bug:  # noqa: BLE001 - carried to the UI thread and raised there
            self.crashed.emit(ticket, bug)
        else:
            self.finished.emit(ticket, answer)


class Worker(QObject):
    """Made and stopped in `app`. Jobs run one at a time, in the order they were given."""

    _asked = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        sys.setswitchinterval(TURN_SECONDS)
        self._tickets = count(1)
        self._waiting: dict[int, tuple[Done | None, Failed | None]] = {}
        self._thread = QThread()
        self._bench = _Bench()
        self._bench.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._asked.connect(self._bench.work, queued)
        self._bench.finished.connect(self._on_finished, queued)
        self._bench.failed.connect(self._on_failed, queued)
        self._bench.crashed.connect(self._on_crashed, queued)
        self._thread.start()

    def run(self, job: Job, done: Done | None = None, failed: Failed | None = None) -> None:
        """Do `job` on the thread; then `done(answer)`, or `failed(error)` for an expected error, on the UI thread.

        An error nobody expected is raised on the UI thread, where it ends the program in plain words.
        """
        ticket = next(self._tickets)
        self._waiting[ticket] = (done, failed)
        self._asked.emit(ticket, job)

    def stop(self) -> None:
        """Let the job at work end, and leave. What was not begun is never begun."""
        self._waiting.clear()
        self._thread.quit()
        self._thread.wait()

    @Slot(int, object)
    def _on_finished(self, ticket: int, answer: object) -> None:
        done, _failed = self._waiting.pop(ticket, (None, None))
        if done is not None:
            done(answer)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: PetitionError) -> None:
        _done, failed = self._waiting.pop(ticket, (None, None))
        if failed is not None:
            failed(error)
        else:
            log.note_error("job-failed", error, logging.WARNING)

    @Slot(int, object)
    def _on_crashed(self, ticket: int, bug: Exception) -> None:
        self._waiting.pop(ticket, None)
        raise bug
