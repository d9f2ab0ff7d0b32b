"""The door between the signers and the volunteer: what is asked before anybody passes it.

With a PIN it asks for the PIN; without one, only whether a form that somebody has begun may go.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.stall.pin_gate import PinGate
from petition_desktop.ui.stall.running_shift import RunningShift

translate = QCoreApplication.translate


class VolunteerDoor(QObject):
    """Signals: `entered()` when a volunteer may pass, `resumed()` when the stall may go on."""

    entered = Signal()
    resumed = Signal()

    def __init__(self, behind: Behind, shift: RunningShift, stall: StallFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._notice, self._shift, self._stall = behind.window.notice, shift, stall
        self._asked_once = False
        self._gate = PinGate(behind, self)
        self._gate.passed.connect(self._passed)
        self._notice.answered.connect(self._answered)
        behind.window.header.volunteer_asked.connect(self._knocked)

    def open(self, opened: OpenStall) -> None:
        """The store is open, and the lock with it."""
        self._gate.open(opened)

    @Slot()
    def ask_to_resume(self) -> None:
        """From the page of a pause back to the stall."""
        if self._shift.asks_pin:
            self._gate.ask("stall")
        else:
            self.resumed.emit()

    def forget(self) -> None:
        """Another page is shown: what was asked about the one before is no question any more."""
        self._asked_once = False

    def close(self) -> None:
        """Nobody is asked any more."""
        self._gate.close()

    def show_again(self) -> None:
        """Made anew, after size or language changed."""
        self._gate.show_again()

    @Slot()
    def _knocked(self) -> None:
        if not self._shift.is_open:
            return
        if self._shift.asks_pin:
            self._gate.ask("drawer")
        elif self._stall.is_begun and self._stall.thanked is None:  # who was thanked is thanked again
            self._asked_once = True
            words = translate("Volunteer", "Somebody is signing. If you go on, what is typed here is gone.")
            self._notice.tell("careful", words, translate("Volunteer", "Go on"))
        else:
            self.entered.emit()

    @Slot()
    def _answered(self) -> None:
        if self._asked_once:
            self.entered.emit()

    @Slot(str)
    def _passed(self, purpose: str) -> None:
        if purpose == "stall":
            self.resumed.emit()
        else:
            self.entered.emit()
