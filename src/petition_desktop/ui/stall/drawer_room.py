"""Runs the volunteer's drawer: reads its numbers, hands over, copies, and tells who asks for what else.

Everything that touches the disk is done on the volunteer's worker. The numbers are read when the page is shown, after
each try to send, and each minute while it is shown; what was read last is shown at once.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from petition_core.campaign.container import SignedCampaign
from petition_core.errors import PetitionError, PinRefused
from petition_desktop.stall.drawer import Drawer, drawer
from petition_desktop.stall.handing_over import hand_over_with_pin
from petition_desktop.stall.shift import HandedOver
from petition_desktop.stall.summary import ShiftSummary
from petition_desktop.ui.language_names import LANGUAGES
from petition_desktop.ui.messages import message
from petition_desktop.ui.stall.at_hand import AtHand
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.copying import Copying
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.hand_over_panel import HandOverPanel
from petition_desktop.ui.stall.shift_end_page import ShiftEnd, ShiftEndPage

_AGAIN_S = 60


class DrawerRoom(QObject):
    """Signals: `back_asked()`, `pause_asked()`, `end_asked()`, `send_asked()`, `language_picked(tag)`;
    `handed_over(HandedOver, pin)` when the next volunteer's shift runs, with whether it got a new PIN; `onward()` from
    the page of a shift that ended; `paper_asked()` to type sheets of paper in.
    """

    back_asked = Signal()
    pause_asked = Signal()
    end_asked = Signal()
    send_asked = Signal()
    language_picked = Signal(str)
    handed_over = Signal(HandedOver, bool)
    onward = Signal()
    paper_asked = Signal()

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._behind = behind
        self._opened: OpenStall | None = None
        self._signed: SignedCampaign | None = None
        self._page: DrawerPage | None = None
        self._end_page: ShiftEndPage | None = None
        self._panel: HandOverPanel | None = None
        self._found: Drawer | None = None
        self._end: ShiftEnd | None = None
        self._reading = self._read_again = self._sending = False
        self._copying = Copying(behind, self)
        self._copying.changed.connect(self._show_copying)
        self.at_hand = AtHand(behind, self)
        self.at_hand.changed.connect(self._show_at_hand)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_S * behind.timings.second_ms)
        self._again.timeout.connect(self.look_again)

    def open(self, opened: OpenStall) -> None:
        """The store is open: there are numbers to read."""
        self._opened = opened
        self._copying.open(opened)

    def make_page(self, signed: SignedCampaign | None, language: str) -> DrawerPage:
        """The drawer, in the volunteer's `language`, which the interface speaks already."""
        page = DrawerPage(self._behind.theme)
        page.back_asked.connect(self.back_asked)
        page.pause_asked.connect(self.pause_asked)
        page.end_asked.connect(self.end_asked)
        page.language_picked.connect(self.language_picked)
        page.paper_asked.connect(self.paper_asked)
        page.hand_over_asked.connect(self._ask_next)
        page.send_asked.connect(self._send)
        page.copy_asked.connect(self._copying.copy)
        page.folder_asked.connect(self._copying.ask_folder)
        page.take_back_asked.connect(self.at_hand.take_back)
        page.set_languages(LANGUAGES, language)
        self._signed, self._page, self._end_page = signed, page, None
        if signed is not None:
            page.show_answers(signed.campaign.organisation)
        self._show()
        self._show_at_hand()
        self._again.start()
        self.look_again()
        return page

    def ended(self, summary: ShiftSummary, next_volunteer: str) -> None:
        """A shift is over; `next_volunteer` has taken over, or is empty."""
        laptop, sticks = (self._found.laptop, self._found.sticks) if self._found else ("", ())
        self._end = ShiftEnd(summary, laptop, sticks, next_volunteer)

    def make_end_page(self) -> ShiftEndPage:
        """What to send of the shift that ended, and what to do with the rest."""
        if self._end is None:
            raise RuntimeError("no shift has ended here")
        page = ShiftEndPage(self._behind.theme, self._end)
        page.onward.connect(self.onward)
        page.copy_asked.connect(self._copying.copy)
        page.folder_asked.connect(self._copying.ask_folder)
        self._page, self._end_page = None, page
        return page

    def leave(self) -> None:
        """None of its pages is shown any more."""
        self._again.stop()
        self._close_panel()
        self._copying.close()
        self._page = self._end_page = None
        self.at_hand.forget()

    def show_again(self) -> None:
        """The panel anew, after size or language changed; a PIN is typed again."""
        if self._panel is not None:
            volunteer = self._panel.volunteer
            self._ask_next()
            self._panel.restore(volunteer)

    @Slot()
    def sent(self) -> None:
        """A try to send ended."""
        self._sending = False
        self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Read the numbers, if they are shown."""
        opened, signed, now = self._opened, self._signed, self._behind.now()
        if opened is None or self._page is None:
            return
        if self._reading:
            self._read_again = True  # what happened meanwhile may have been missed
            return
        self._reading = True
        campaign = signed.campaign if signed else None
        self._behind.worker.run(lambda: drawer(opened.store, campaign, now), self._read, self._not_read)

    @Slot(int)
    def taken_back(self, number: int) -> None:
        """This signature does not stand any more."""
        self.at_hand.taken_back(number)
        self.look_again()

    def _read(self, found: Drawer) -> None:
        self._found = found
        self._reading, again = False, self._read_again
        self._read_again = False
        self._show()
        if again:
            self.look_again()

    def _not_read(self, error: PetitionError) -> None:
        self._reading = False
        self._failed(error)

    def _show(self) -> None:
        if self._page is not None and self._found is not None:
            self._page.show_drawer(self._found, self._behind.now(), sending=self._sending)
            self._show_copying()

    @Slot()
    def _show_copying(self) -> None:
        copying = self._copying
        if self._end_page is not None:
            self._end_page.set_copying(copying.is_under_way)
            self._end_page.show_copied(copying.told)
        if self._page is not None:
            self._page.set_copying(copying.is_under_way)
            if copying.last_number and self._found is not None:
                self._page.show_copied(self._found.tally.last_number, copying.last_number, copying.place)

    @Slot()
    def _show_at_hand(self) -> None:
        if self._page is not None:
            self._page.show_at_hand(self.at_hand.number, is_gone=self.at_hand.is_gone)

    @Slot()
    def _send(self) -> None:
        self._sending = True
        self._show()
        self.send_asked.emit()

    @Slot()
    def _ask_next(self) -> None:
        panel = HandOverPanel(self._behind.theme)
        panel.closed.connect(self._close_panel)
        panel.hand_over_asked.connect(self._hand_over)
        self._panel = panel
        self._behind.window.cover(panel, stays=True)
        panel.take_focus()

    @Slot()
    def _close_panel(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.forget()
            if self._behind.window.covering is panel:
                self._behind.window.uncover()

    @Slot(str, str)
    def _hand_over(self, volunteer: str, untrusted_pin: str) -> None:
        opened, now = self._opened, self._behind.now()
        if opened is None or self._panel is None:
            return
        self._panel.set_waiting(True)
        store, lock, has_pin = opened.store, opened.lock, bool(untrusted_pin)
        self._behind.worker.run(
            lambda: hand_over_with_pin(store, lock, volunteer, untrusted_pin, now),
            lambda done: self._handed_over(done, has_pin=has_pin),
            self._not_handed_over,
        )

    def _handed_over(self, done: HandedOver, *, has_pin: bool) -> None:
        self._close_panel()
        self.handed_over.emit(done, has_pin)

    def _not_handed_over(self, error: PetitionError) -> None:
        if self._panel is None:
            self._failed(error)
            return
        self._panel.set_waiting(False)
        self._panel.show_problem(message(error).whole, of_pin=isinstance(error, PinRefused))

    def _failed(self, error: PetitionError) -> None:
        self._behind.window.notice.tell("bad", message(error).whole)
