"""The signature whose thank-you page was on the screen when the volunteer was called: it can be taken back.

Its code stays in memory while the drawer is open, but not longer than a signer may keep that page, because nobody
should find the code of somebody who has walked on.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from petition_desktop.ui.stall.behind import Behind
from petition_desktop.ui.stall.receipt import Thanked
from petition_desktop.ui.stall.timings import MORE_TIME


class AtHand(QObject):
    """Signals: `changed()`, `take_back_asked(campaign id, code)` when the signature shall not stand."""

    changed = Signal()
    take_back_asked = Signal(str, str)

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._thanked: Thanked | None = None
        self._is_gone = False
        self._kept = QTimer(self)
        self._kept.setSingleShot(True)
        self._kept.setInterval(MORE_TIME * behind.timings.thanks_s * behind.timings.second_ms)
        self._kept.timeout.connect(self.forget)

    @property
    def thanked(self) -> Thanked | None:
        """Whom to thank again when the volunteer has gone."""
        return self._thanked

    @property
    def number(self) -> int:
        """The signature's number; 0 if there is none."""
        return self._thanked.receipt.number if self._thanked else 0

    @property
    def is_gone(self) -> bool:
        """Whether it was taken back."""
        return self._is_gone

    def hold(self, thanked: Thanked | None) -> None:
        """The volunteer came while this page was on the screen."""
        self._thanked, self._is_gone = thanked, False
        if thanked is not None:
            self._kept.start()
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """It is too late, or the volunteer does something else."""
        self._kept.stop()
        self._thanked, self._is_gone = None, False
        self.changed.emit()

    @Slot()
    def take_back(self) -> None:
        """The volunteer has said so twice."""
        if self._thanked is not None:
            receipt = self._thanked.receipt
            self.take_back_asked.emit(receipt.campaign_id, receipt.code)

    @Slot(int)
    def taken_back(self, number: int) -> None:
        """It does not stand any more, and that is on the disk."""
        if number == self.number:
            self._is_gone = True
            self.changed.emit()
