"""The shift as the window knows it: whether one runs or rests, whether a PIN is asked for, whose the window is.

Changes are told at once and written by the volunteer's worker; what the disk refuses is said in the notice line.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from petition_core.campaign.container import SignedCampaign
from petition_core.errors import PetitionError
from petition_desktop.stall.standing import Found, finish, set_paused, stand_now
from petition_desktop.stall.summary import ShiftSummary
from petition_desktop.store.shifts import KeptShift
from petition_desktop.store.stall_state import StallState
from petition_desktop.ui.messages import message
from petition_desktop.ui.stall.behind import Behind, OpenStall


class Started(Struct, frozen=True):
    """A shift that began, for which campaign and how."""

    signed: SignedCampaign
    shift: KeptShift
    has_pin: bool
    kiosk: bool


class RunningShift(QObject):
    """Knows only the state file's hint until `open` has looked.

    Signals: `found()` when the database was asked, `ended(summary)` when the shift is over.
    """

    found = Signal()
    ended = Signal(ShiftSummary)

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._behind = behind
        self._opened: OpenStall | None = None
        self.shift: KeptShift | None = None
        self.state = StallState()
        self._has_pin = False

    @property
    def is_open(self) -> bool:
        """Whether the store is open."""
        return self._opened is not None

    @property
    def asks_pin(self) -> bool:
        """Whether a PIN stands between the signers and the drawer."""
        return self._has_pin and self.shift is not None

    def open(self, opened: OpenStall) -> None:
        """Ask the database how the stall stands."""
        self._opened = opened
        self._behind.worker.run(lambda: stand_now(opened.store, opened.lock), self._found, self._failed)

    def begun(self, started: Started) -> None:
        """A shift began, and that is on the disk."""
        self.shift, self._has_pin = started.shift, started.has_pin
        self.state = StallState("running", started.kiosk, collects=True)

    def follow(self, shift: KeptShift, *, has_new_pin: bool) -> None:
        """It was handed over: another shift runs now, under the same PIN or a new one."""
        self.shift = shift
        self._has_pin = self._has_pin or has_new_pin

    def set_paused(self, *, paused: bool) -> None:
        """Rest or go on, also after a restart."""
        if self.shift is not None and self._opened is not None:
            store = self._opened.store
            self.state = replace(self.state, standing="paused" if paused else "running")
            self._behind.worker.run(lambda: set_paused(store, paused=paused), None, self._failed)

    def end(self) -> None:
        """End it; answered by `ended`."""
        if self._opened is not None:
            store, now = self._opened.store, self._behind.now()
            self._behind.worker.run(lambda: finish(store, now), self._ended, self._failed)

    def _found(self, found: Found) -> None:
        self.shift, self._has_pin, self.state = found.shift, found.has_pin, found.state
        self.found.emit()

    def _ended(self, summary: ShiftSummary) -> None:
        self.shift, self._has_pin = None, False
        self.state = replace(self.state, standing="ended")
        self.ended.emit(summary)

    def _failed(self, error: PetitionError) -> None:
        self._behind.window.notice.tell("bad", message(error).whole)
