"""The window's own sending, which can be told to hold its breath, so that the same window is measured with it and
without, in turns, while the machine is in the same mood.
"""

from __future__ import annotations

import threading
from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from benchmarks.stall_window import StallWindow
from petition_desktop.sync.status import sync_status
from petition_desktop.ui.syncing import Syncing
from petition_desktop.ui.worker import Worker


class PushOverError(Exception):
    """The benchmark is done; nobody waits for the rest of the push."""


class HaltingPush:
    """Sends what waits in the stall's store by the worker, as the app does. It begins held.

    It rests where a push asks for the time: between two batches, with no transaction open and no request under way.
    """

    def __init__(self, stall: StallWindow) -> None:
        self._may_go = threading.Event()
        self._rests = threading.Event()
        self._over = False
        self._ui = threading.get_ident()
        self._worker = Worker()
        self._syncing = Syncing(self._worker, stall.window.footer.sync, self._now)
        stall.kept.connect(self._syncing.signed)
        self._syncing.start(stall.store, sync_status(stall.store), "")

    def go_on(self) -> None:
        """Send, from where it rested."""
        self._rests.clear()
        self._may_go.set()

    def hold(self) -> None:
        """Rest; returns when it does."""
        self._may_go.clear()
        while not self._rests.wait(0.01):
            QApplication.processEvents()

    def end(self) -> None:
        """Leave the rest unsent."""
        self._over = True
        self._may_go.set()
        self._syncing.stop()
        self._worker.stop()

    def _now(self) -> datetime:
        if threading.get_ident() != self._ui:
            if not self._may_go.is_set():
                self._rests.set()
                self._may_go.wait()
            if self._over:
                raise PushOverError
        return datetime.now(UTC).astimezone()
