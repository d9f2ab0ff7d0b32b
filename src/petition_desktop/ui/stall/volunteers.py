"""Puts the volunteer's side together: its flow, its worker, and the ways a campaign or an invite comes in.

Made before the first paint only where no form is shown first; `open` is called when the store is there.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from petition_core.campaign.container import SignedCampaign
from petition_desktop.settings import Settings
from petition_desktop.stall.pin import PinLock
from petition_desktop.stall.tally import note_hour
from petition_desktop.store.database import Store
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.store.stall_state import read_stall_state
from petition_desktop.ui.adding import Adding
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.joining import Joining
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.stall.receipt import Receipt
from petition_desktop.ui.stall.taking_back import TakingBack
from petition_desktop.ui.stall.volunteer_flow import VolunteerFlow
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window
from petition_desktop.ui.worker import Worker


class Volunteers(QObject):
    """Signals: `office_asked()` when this computer is to be an office, `send_asked()` to try at once."""

    office_asked = Signal()
    send_asked = Signal()

    def __init__(
        self,
        window: Window,
        theme: Theme,
        interface: InterfaceLanguage,
        stall: StallFlow,
        folder: DataFolder,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._folder, self._shelf = folder, CampaignShelf(folder.campaigns)
        self._worker = Worker()
        self._now = now
        self._store: Store | None = None
        behind = Behind(window, theme, self._worker, self._shelf, now)
        self.flow = VolunteerFlow(behind, interface, stall)
        self._taking_back = TakingBack(behind, stall.desk, self)
        self._taking_back.done.connect(self.send_asked)
        self.flow.drawer.at_hand.take_back_asked.connect(stall.desk.take_back)
        stall.desk.gone.connect(self.flow.drawer.taken_back)
        self.flow.drawer.send_asked.connect(self.send_asked)
        stall.desk.kept.connect(self._note_hour)
        self._adding = Adding(window, self._worker, self._shelf, lambda: stall.is_begun)
        self.joining = Joining(window, self._worker, now)
        self._adding.added.connect(self.flow.added)
        self._adding.invite_came.connect(self.joining.add)
        self.flow.first.file_asked.connect(self._adding.choose)
        self.flow.first.invite_given.connect(self.joining.take)
        self.flow.office_asked.connect(self.office_asked)
        self.joining.refused.connect(self.flow.first.show_problem)
        self.joining.joined.connect(self._joined)

    def start(self, signed: SignedCampaign | None, language: str, home_language: str) -> None:
        """Show the first page, unless a form is shown. `language` is the volunteer's, `home_language` the stall's."""
        self.flow.start(signed, read_stall_state(self._folder.stall_state), language, home_language)

    def open(self, store: Store, settings: Settings) -> None:
        """The store is open."""
        self.joining.open(store, settings.proxy)
        self._store = store
        opened = OpenStall(store, settings, PinLock(store.kiosk_pin))
        self._taking_back.open(opened)
        self.flow.open(opened)

    @Slot(str)
    def campaign_came(self, campaign_id: str) -> None:
        """The server had a new version, and it is on the shelf."""
        self._worker.run(lambda: self._shelf.newest(campaign_id), self.flow.added)

    def stop(self) -> None:
        """Let what is under way on the disk end."""
        self._worker.stop()

    @Slot(Receipt)
    def _note_hour(self, receipt: Receipt) -> None:
        """For the chart by hour; nobody who signs waits for it."""
        store, now = self._store, self._now()
        if store is not None:
            self._worker.run(lambda: note_hour(store, receipt.number, now))

    @Slot(bool)
    def _joined(self, is_office: bool) -> None:
        if is_office:
            self.office_asked.emit()
        else:
            self.send_asked.emit()
