"""Stands between the signers and the drawer: asks for the PIN over whatever is shown, and lets who knows it pass.

The lock counts wrong tries and waits (`stall.pin`); here they are only told. What lies below stays as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from petition_core.errors import PetitionError, PinMustWait
from petition_desktop.ui.messages import message
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.pin_panel import PinPanel
from petition_desktop.ui.widgets.countdown import Countdown


class PinGate(QObject):
    """Signals: `passed(purpose)` after the right PIN, with the purpose it was asked for."""

    passed = Signal(str)

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._behind = behind
        self._opened: OpenStall | None = None
        self._panel: PinPanel | None = None
        self._purpose = ""
        self._problem, self._trying = "", False
        self._wait = Countdown(behind.timings.second_ms, self)
        self._wait.left.connect(self._must_wait)
        self._wait.over.connect(self._may_try)

    def open(self, opened: OpenStall) -> None:
        """The store is open, and the lock with it."""
        self._opened = opened

    def ask(self, purpose: str) -> None:
        """Ask for the PIN. `purpose` comes back when it was right."""
        if self._opened is None:
            return
        self._purpose, self._problem, self._trying = purpose, "", False
        self._show()
        self._behind.worker.run(self._opened.lock.seconds_to_wait, self._told_wait)

    @Slot()
    def close(self) -> None:
        """Nobody is asked any more."""
        self._wait.stop()
        if self._panel is not None and self._behind.window.covering is self._panel:
            self._behind.window.uncover()
        self._panel = None

    def show_again(self) -> None:
        """Made anew, after size or language changed; digits are typed again."""
        if self._panel is not None and self._behind.window.covering is self._panel:
            self._show()

    def _show(self) -> None:
        panel = PinPanel(self._behind.theme)
        panel.entered.connect(self._try)
        panel.closed.connect(self.close)
        self._panel = panel
        self._behind.window.cover(panel, stays=True)
        panel.show_problem(self._problem)
        panel.set_open(not self._wait.is_running and not self._trying)
        panel.take_focus()

    @Slot(str)
    def _try(self, untrusted_pin: str) -> None:
        if self._opened is None or self._panel is None or self._trying or self._wait.is_running:
            return
        self._trying = True
        lock = self._opened.lock
        self._panel.set_open(False)
        self._behind.worker.run(lambda: lock.enter(untrusted_pin), self._right, self._wrong)

    def _right(self, _nothing: object) -> None:
        self._trying = False
        if self._panel is not None:
            self.close()
            self.passed.emit(self._purpose)

    def _wrong(self, error: PetitionError) -> None:
        self._trying = False
        if isinstance(error, PinMustWait):
            self._wait.start(int(str(error.facts["seconds"])))
            return
        self._say(message(error).whole)
        self._may_try()

    def _told_wait(self, seconds: int) -> None:
        if seconds and self._panel is not None:
            self._wait.start(seconds)

    @Slot(int)
    def _must_wait(self, left: int) -> None:
        first = not self._problem
        self._say(message(PinMustWait(seconds=left)).whole, aloud=first)
        if self._panel is not None:
            self._panel.set_open(False)

    @Slot()
    def _may_try(self) -> None:
        if not self._wait.is_running and self._panel is not None:
            self._panel.set_open(True)
            self._panel.take_focus()

    def _say(self, sentence: str, *, aloud: bool = True) -> None:
        self._problem = sentence
        if self._panel is not None:
            self._panel.show_problem(sentence, aloud=aloud)
