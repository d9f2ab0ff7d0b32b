"""Takes back the signature that was at hand in the drawer, and lets the counts follow.

The act is `stall.void`'s, on the volunteer's worker: it deletes what is sealed at once; the server is told with the
next try to send, and without a network that waits.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from petition_core.errors import PetitionError
from petition_desktop.stall.void import Voided, void
from petition_desktop.ui.messages import message
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.desk import Desk


class TakingBack(QObject):
    """Signals: `done()` when a signature was taken back, so that the server is told."""

    done = Signal()

    def __init__(self, behind: Behind, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._behind, self._desk = behind, desk
        self._opened: OpenStall | None = None
        desk.take_back_asked.connect(self._take_back)

    def open(self, opened: OpenStall) -> None:
        """The store is open."""
        self._opened = opened

    @Slot(str, str)
    def _take_back(self, campaign_id: str, code: str) -> None:
        if self._opened is not None:
            store = self._opened.store
            self._behind.worker.run(lambda: void(store, campaign_id, code), self._taken_back, self._failed)

    def _taken_back(self, voided: Voided) -> None:
        self._desk.took_back(voided.number)
        self.done.emit()

    def _failed(self, error: PetitionError) -> None:
        self._behind.window.notice.tell("bad", message(error).whole)
