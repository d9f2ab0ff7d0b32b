"""Which page of the volunteer follows which: first steps, start of shift, stall, PIN, drawer, pause.

The signers' own pages are `StallFlow`'s; this one lets it have the window or takes the window back. Acts that touch
the disk are done on the volunteer's worker.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from petition_core.campaign.container import SignedCampaign
from petition_desktop.stall.shift import HandedOver
from petition_desktop.stall.summary import ShiftSummary
from petition_desktop.store.stall_state import StallState
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.language_names import nearest_of_ours
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.drawer_room import DrawerRoom
from petition_desktop.ui.stall.first_campaign import nearest_language
from petition_desktop.ui.stall.first_steps import FirstSteps
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.stall.panic_key import PanicKey
from petition_desktop.ui.stall.paper_printing import PaperPrinting
from petition_desktop.ui.stall.paper_room import PaperRoom
from petition_desktop.ui.stall.pause_page import PausePage
from petition_desktop.ui.stall.running_shift import RunningShift, Started
from petition_desktop.ui.stall.shift_start import ShiftStart
from petition_desktop.ui.stall.volunteer_door import VolunteerDoor
from petition_desktop.ui.stall.volunteer_stage import Room, VolunteerStage


class VolunteerFlow(QObject):
    """First `start`, then `open` when the store is there.

    Signals: `office_asked()` when this computer is to be an office.
    """

    office_asked = Signal()

    def __init__(self, behind: Behind, interface: InterfaceLanguage, stall: StallFlow) -> None:
        super().__init__(behind.window)
        self._behind, self._window = behind, behind.window
        self._stall, self._stage = stall, VolunteerStage(behind, interface)
        self._signed: SignedCampaign | None = None
        self._room: Room = "stall"
        self._home = "en"
        self._shift = RunningShift(behind, self)
        self._door = VolunteerDoor(behind, self._shift, stall, self)
        self.drawer = DrawerRoom(behind, self)
        self._paper, self._print = PaperRoom(behind, self), PaperPrinting(behind, self)
        self.first = FirstSteps(behind, self)
        self._start = ShiftStart(behind, self)
        self._rooms = (self._start, self.first, self.drawer, self._paper, self._print)
        self._connect()

    def start(self, signed: SignedCampaign | None, state: StallState, language: str, home: str) -> None:
        """Show the first page, unless a signer has it. `language` is the volunteer's, `home` each new signer's."""
        self._signed, self._shift.state = signed, state
        self._stage.language, self._home = nearest_of_ours(language), home
        if self._stall.is_running:
            self._stage.frame(self._room, self._shift)
        elif signed is None:
            self._go("add" if state.collects else "welcome")
        elif state.standing == "ended":
            self._go("shift")
        elif state.standing == "paused":
            self._go("pause")
        else:
            self._go("stall")

    def open(self, opened: OpenStall) -> None:
        """The store is open: shifts can begin and end."""
        for part in (self._door, *self._rooms, self._shift):
            part.open(opened)

    @Slot(SignedCampaign)
    def added(self, signed: SignedCampaign) -> None:
        """A campaign came: by file, or from the server."""
        if self._room in ("welcome", "add"):
            self._signed = signed
            self._go("shift")
            return
        if self._signed is not None and signed.campaign.id == self._signed.campaign.id:
            self._signed = signed
        if self._room == "shift":
            self._show()
        elif self._stall.is_running:
            self._stall.offer(signed)

    @property
    def room(self) -> Room:
        """What is shown now."""
        return self._room

    @Slot()
    def panic(self) -> None:
        """At once: the form and every code gone, the window locked."""
        if self._room in ("stall", "drawer", "paper", "print"):
            self._door.close()
            self._window.notice.hide()
            self._go("pause")
            self._shift.set_paused(paused=True)

    def rest(self) -> None:
        """Show nothing more; somebody else has the window."""
        self._door.close()
        for part in self._rooms:
            part.leave()
        self._window.header.hide_volunteer()
        self._room = "stall"
        self._signed = None

    def _connect(self) -> None:
        self._window.header.language.picked.connect(self._speak)
        self._window.restyled.connect(self._remake)
        self._door.entered.connect(self._enter)
        self._door.resumed.connect(self._back_to_stall)
        self.drawer.back_asked.connect(self._back_to_stall)
        self.drawer.pause_asked.connect(self.panic)
        self.drawer.end_asked.connect(self._shift.end)
        self.drawer.language_picked.connect(self._speak)
        self.drawer.handed_over.connect(self._handed_over)
        self.drawer.onward.connect(self._onward)
        self.drawer.paper_asked.connect(self._enter_paper)
        self._paper.turned.connect(self._show)
        self._paper.back_asked.connect(self._enter)
        self._paper.print_asked.connect(lambda: self._go("print"))
        self._print.back_asked.connect(self._enter_paper)
        self._start.paper_asked.connect(self._enter_paper)
        self._start.started.connect(self._started)
        self._start.left.connect(self._back_to_stall)
        self._start.add_asked.connect(self._enter_add)
        self._shift.found.connect(self._found)
        self._shift.ended.connect(self._ended)
        self.first.office_asked.connect(self.office_asked)
        self.first.collect_asked.connect(self._enter_add)
        self.first.back_asked.connect(self._leave_add)
        PanicKey(self._window).pressed.connect(self.panic)

    @Slot()
    def _found(self) -> None:
        if self._room == "shift" and self._shift.shift is not None:
            self._go("pause" if self._shift.shift.paused else "stall")
        self._stage.frame(self._room, self._shift)

    def _go(self, room: Room) -> None:
        """Show this page; whatever another left behind is dropped."""
        room = "add" if room == "stall" and self._signed is None else room
        self._window.change.finish()
        self._door.forget()
        for part in self._rooms:
            part.leave()
        self._room = room
        if room == "stall" and self._signed is not None:
            self._stall.start(self._signed, nearest_language(self._signed.campaign, self._home))
        else:
            self._stall.rest()
            self._show()
        self._stage.frame(self._room, self._shift)

    @Slot()
    def _show(self) -> None:
        self._stage.show(self._page, self._room, self._signed)

    def _page(self, room: Room) -> QWidget:
        if room == "drawer":
            return self.drawer.make_page(self._signed, self._stage.language)
        if room == "paper":
            return self._paper.make_page(self._stage.language)
        if room == "print" and self._signed is not None:
            return self._print.make_page(self._signed, self._stage.language)
        if room == "ended":
            return self.drawer.make_end_page()
        if room == "pause":
            page = PausePage(self._behind.theme, self._signed.campaign.languages if self._signed else ())
            page.open_asked.connect(self._door.ask_to_resume)
            return page
        if room == "shift" and self._signed is not None:
            may_leave = self._shift.state.standing == "new"
            return self._start.make_page(self._signed, self._stage.language, may_leave=may_leave)
        return self.first.make_page(adding=room == "add", has_other=self._signed is not None)

    @Slot()
    def _enter(self) -> None:
        thanked = self._stall.thanked
        self._go("drawer" if self._shift.shift is not None or thanked is not None else "shift")
        self.drawer.at_hand.hold(thanked)

    @Slot()
    def _back_to_stall(self) -> None:
        if self._shift.state.standing == "paused":
            self._shift.set_paused(paused=False)
        thanked = self.drawer.at_hand.thanked
        self._go("stall")
        self._stall.thank_again(thanked)

    @Slot(Started)
    def _started(self, started: Started) -> None:
        self._signed = started.signed
        self._shift.begun(started)
        self._stall.desk.hire_anew()
        self._go("stall")

    @Slot(ShiftSummary)
    def _ended(self, summary: ShiftSummary) -> None:
        self._show_end(summary, "")

    @Slot(HandedOver, bool)
    def _handed_over(self, done: HandedOver, has_new_pin: bool) -> None:
        self._shift.follow(done.begun, has_new_pin=has_new_pin)
        self._show_end(done.ended, done.begun.volunteer)

    def _show_end(self, summary: ShiftSummary, next_volunteer: str) -> None:
        self._stall.desk.hire_anew()
        self.drawer.ended(summary, next_volunteer)
        self._go("ended")

    @Slot()
    def _onward(self) -> None:
        """From the page of an ended shift to the next one."""
        self._go("stall" if self._shift.shift is not None else "shift")

    @Slot()
    def _enter_paper(self) -> None:
        self._go("paper")

    @Slot()
    def _enter_add(self) -> None:
        self._go("add")

    @Slot()
    def _leave_add(self) -> None:
        self._go("welcome" if self._signed is None else "shift")

    @Slot(str)
    def _speak(self, language: str) -> None:
        """The volunteer's language is not the signers'."""
        if self._room != "stall":
            self._stage.language = language
        self._remake()

    @Slot()
    def _remake(self) -> None:
        if self._stage.is_dressing:
            return
        if self._room != "stall":
            self._show()
        self._door.show_again()
        self.drawer.show_again()
