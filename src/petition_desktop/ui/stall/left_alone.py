"""Tells a signer who seems to be gone that the form will be emptied, second by second, and offers to stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from petition_desktop.ui.stall.timings import Timings
from petition_desktop.ui.widgets.notice import Notice
from petition_desktop.ui.words import plural

if TYPE_CHECKING:
    from petition_desktop.ui.stall.idle_watch import IdleWatch


class LeftAlone(QObject):
    """Speaks through `notice`. `touch` it when the form changed, `rest` it when there is no begun form.

    Signals: `gone()` when nobody answered.
    """

    gone = Signal()

    def __init__(self, notice: Notice, timings: Timings, parent: QObject) -> None:
        super().__init__(parent)
        self._notice, self._timings = notice, timings
        self._warned = False
        self._watch: IdleWatch | None = None
        notice.answered.connect(self._answered)

    def touch(self) -> None:
        """Somebody is there."""
        if self._watch is None:
            self._watch = self._made()
        self._watch.touch()

    def rest(self) -> None:
        """There is nothing to empty."""
        if self._watch is not None:
            self._watch.rest()

    def _made(self) -> IdleWatch:
        from petition_desktop.ui.stall.idle_watch import IdleWatch

        watch = IdleWatch(self._timings.idle_s, self._timings.warning_s, self._timings.second_ms, self)
        watch.warned.connect(self._warn)
        watch.calmed.connect(self._calm)
        watch.left_alone.connect(self._give_up)
        return watch

    @Slot(int)
    def _warn(self, left: int) -> None:
        words = plural("Idle", "Are you still there? This form is emptied in %n s.", left)
        act = QCoreApplication.translate("Idle", "I am still here")
        # Read out once; nobody wants to hear a countdown second by second.
        tell = self._notice.change if self._warned else self._notice.tell
        self._warned = True
        tell("careful", words, act)

    @Slot()
    def _calm(self) -> None:
        self._warned = False
        self._notice.hide()

    @Slot()
    def _answered(self) -> None:
        if self._warned:
            self.touch()

    @Slot()
    def _give_up(self) -> None:
        from petition_desktop import log

        log.note("form-wiped")
        self._calm()
        self.gone.emit()
