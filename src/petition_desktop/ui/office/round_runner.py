"""Runs a round step by step on the worker, so that the table can be read between the steps, and the round be left."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QObject, Signal

from petition_core.errors import PetitionError
from petition_desktop.office.fetching import Round
from petition_desktop.ui.worker import Worker

Steps = Generator[Round, None, None]


class RoundRunner(QObject):
    """Signals: `moved(round)` after each step, `ended(round)` when all is done, `failed(error)`."""

    moved = Signal(Round)
    ended = Signal(Round)
    failed = Signal(Exception)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._steps: Steps | None = None
        self._last = Round()

    @property
    def now(self) -> Round | None:
        """How far the round is that runs; None if none does."""
        return self._last if self._steps is not None else None

    def start(self, steps: Steps) -> None:
        """Run these; a round that runs already is left alone."""
        if self._steps is None:
            self._steps, self._last = steps, Round()
            self._step(steps)

    def stop(self) -> None:
        """Leave the round after the step at work. What came until then is kept."""
        steps, self._steps = self._steps, None
        if steps is not None:
            self._worker.run(steps.close)

    def drop(self) -> None:
        """The same when the worker has come to rest for good."""
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def _step(self, steps: Steps) -> None:
        def done(now: Round | None) -> None:
            if steps is not self._steps:
                return  # it was stopped
            if now is None:
                self._steps = None
                self.ended.emit(self._last)
            else:
                self._last = now
                self.moved.emit(now)
                if steps is self._steps:  # nobody stopped it on hearing that
                    self._step(steps)

        def failed(error: PetitionError) -> None:
            if steps is self._steps:
                self._steps = None
                self.failed.emit(error)

        self._worker.run(lambda: next(steps, None), done, failed)
