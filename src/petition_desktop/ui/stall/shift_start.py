"""Runs the page for a new shift: fills it in, checks again and again while it is shown, and starts the shift.

The acts are `stall.standing`'s and `stall.checks`'; all of them are done on the volunteer's worker.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from petition_core.campaign.container import SignedCampaign
from petition_core.errors import PetitionError, PinRefused, ShiftRefused
from petition_desktop.stall.campaigns import Choice, choices, choose
from petition_desktop.stall.check import Check
from petition_desktop.stall.shift import Offered, offered
from petition_desktop.stall.standing import ShiftWish, begin
from petition_desktop.store.shifts import KeptShift
from petition_desktop.ui.messages import message
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.running_shift import Started
from petition_desktop.ui.stall.shift_form import ShiftDraft
from petition_desktop.ui.stall.shift_page import ShiftPage

_AGAIN_S = 4
#: Which field of the page a reason of `stall.shift` is about: the first one whose word is in it.
_FIELDS = {"initials": "volunteer", "place": "place", "goal": "goal"}


class ShiftStart(QObject):
    """Signals: `started(Started)`; `left()` back to the form; `add_asked()` for another campaign; `paper_asked()`."""

    started = Signal(Started)
    left = Signal()
    add_asked = Signal()
    paper_asked = Signal()

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._behind = behind
        self._opened: OpenStall | None = None
        self._page: ShiftPage | None = None
        self._signed: SignedCampaign | None = None
        self._draft: ShiftDraft | None = None
        self._checks: tuple[Check, ...] = ()
        self._starting = self._looking = False
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_S * behind.timings.second_ms)
        self._again.timeout.connect(self.look_again)

    def open(self, opened: OpenStall) -> None:
        """The store is open: the page can be filled in."""
        self._opened = opened
        if self._page is not None:
            self._fill_in()

    def make_page(self, signed: SignedCampaign, language: str, *, may_leave: bool) -> ShiftPage:
        """The page, with what was typed on the one before it."""
        if self._page is not None:
            self._draft = self._page.draft()
            self._page.forget()
        self._signed = self._signed or signed
        shelf = self._choices()
        self._signed = next((one.signed for one in shelf if one.chosen), self._signed)  # a newer version may have come
        page = ShiftPage(self._behind.theme, shelf, language, may_leave=may_leave)
        page.start_asked.connect(self._start)
        page.add_asked.connect(self._add)
        page.paper_asked.connect(self.paper_asked)
        page.left.connect(self.left)
        page.chosen.connect(self._choose)
        self._page = page
        page.set_waiting(self._opened is None or self._starting)
        if self._draft is not None:
            page.restore(self._draft)
        if self._checks:
            page.set_checks(self._checks)
        if self._opened is not None:
            self._fill_in()
        return page

    def leave(self) -> None:
        """The page is shown no more."""
        self._again.stop()
        page, self._page = self._page, None
        self._signed, self._draft, self._checks = None, None, ()
        if page is not None:
            page.forget()

    @Slot()
    def look_again(self) -> None:
        """Check now."""
        opened, signed, now = self._opened, self._signed, self._behind.now()
        if opened is None or self._page is None or self._looking:
            return
        self._looking = True

        def job() -> tuple[Check, ...]:
            from petition_desktop.stall.checks import check_list

            return check_list(opened.store, signed.campaign if signed else None, now)

        self._behind.worker.run(job, self._looked, self._not_looked)

    def _choices(self) -> Sequence[Choice]:
        chosen = self._signed.campaign.id if self._signed else ""
        return choices(self._behind.shelf, chosen, self._behind.now())

    def _fill_in(self) -> None:
        opened = self._opened
        if opened is None:
            return
        if self._draft is None:
            self._behind.worker.run(lambda: offered(opened.store, opened.settings), self._offered)
        self._again.start()
        self.look_again()

    def _offered(self, found: Offered) -> None:
        """Into the lines that are still empty."""
        if self._page is None:
            return
        typed = self._page.draft()
        goal = str(found.goal) if found.goal else ""
        self._draft = ShiftDraft(
            typed.volunteer or found.volunteer,
            typed.place or found.place,
            typed.goal or goal,
            typed.untrusted_pin,
            typed.kiosk,
        )
        self._page.restore(self._draft)
        self._page.set_waiting(self._starting)
        self._page.take_focus()

    def _looked(self, found: tuple[Check, ...]) -> None:
        self._looking, self._checks = False, found
        if self._page is not None:
            self._page.set_checks(found)

    def _not_looked(self, error: PetitionError) -> None:
        self._looking = False
        if self._page is not None:
            self._page.show_problem("", message(error).whole)

    @Slot(str)
    def _choose(self, campaign_id: str) -> None:
        self._signed = next(
            (one.signed for one in self._choices() if one.signed.campaign.id == campaign_id), self._signed
        )
        self.look_again()

    @Slot()
    def _add(self) -> None:
        self.add_asked.emit()

    @Slot()
    def _start(self) -> None:
        opened, signed, page = self._opened, self._signed, self._page
        if opened is None or signed is None or page is None or self._starting:
            return
        draft, now = page.draft(), self._behind.now()
        goal = int(draft.goal) if draft.goal else 0
        wish = ShiftWish(draft.volunteer, draft.place, goal, draft.untrusted_pin, draft.kiosk)
        self._starting = True
        page.set_waiting(True)

        def job() -> Started:
            begun: KeptShift = begin(opened.store, opened.lock, wish, now)
            choose(opened.store.folder, self._behind.shelf, signed.campaign.id)
            return Started(signed, begun, bool(wish.untrusted_pin), wish.kiosk)

        self._behind.worker.run(job, self._begun, self._refused)

    def _begun(self, started: Started) -> None:
        self._starting = False
        self.started.emit(started)

    def _refused(self, error: PetitionError) -> None:
        self._starting = False
        if self._page is None:
            return
        self._page.set_waiting(False)
        self._page.show_problem(_field(error), message(error).whole)


def _field(error: PetitionError) -> str:
    """The field an error is about; empty if it is about none."""
    if isinstance(error, PinRefused):
        return "pin"
    reason = str(error.facts.get("reason", "")) if isinstance(error, ShiftRefused) else ""
    return next((field for word, field in _FIELDS.items() if word in reason), "")
