"""The store as one value: what the stall, the office and sending work on. Built once and passed in."""

from __future__ import annotations

from msgspec import Struct

from petition_desktop.store.arrivals import Arrivals
from petition_desktop.store.connections import Connections, open_connections
from petition_desktop.store.device import Device, open_device
from petition_desktop.store.device_key import KeyChoice
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.hour_marks import HourMarks
from petition_desktop.store.inbox import Inbox
from petition_desktop.store.kiosk_pin import KioskPin
from petition_desktop.store.outbox import Outbox
from petition_desktop.store.paper_lines import PaperLines
from petition_desktop.store.paper_sheets import PaperSheets
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.store.shifts import Shifts
from petition_desktop.store.sync_state import SyncState
from petition_desktop.store.tallies import Tallies
from petition_desktop.store.withdrawals import Withdrawals
from petition_desktop.store.withdrawn import Withdrawn


class Store(Struct, frozen=True):
    """Everything kept in one data folder. May be used on several threads; each gets its own connection."""

    folder: DataFolder
    connections: Connections
    shelf: CampaignShelf
    device: Device
    outbox: Outbox
    inbox: Inbox
    arrivals: Arrivals
    sync_state: SyncState
    shifts: Shifts
    hour_marks: HourMarks
    tallies: Tallies
    kiosk_pin: KioskPin
    withdrawals: Withdrawals
    withdrawn: Withdrawn
    paper: PaperSheets
    paper_lines: PaperLines

    def check(self) -> None:
        """Read the whole file; `StoreDamaged` if a page is not as it should be."""
        self.connections.check()

    def close(self) -> None:
        """The last act; all threads must have come to rest."""
        self.connections.close()


def open_store(folder: DataFolder, device_key: KeyChoice = "auto") -> Store:
    """Open the store in `folder`, or make one, with a device of its own; `device_key` as in the settings.

    `StoreTooNew`, `StoreDamaged`, `StoreReadOnly`, `StoreFull`, `StoreBusy` or `DiskFailed`; then nothing was changed.
    """
    connections = open_connections(folder)
    try:
        device = open_device(connections, folder, device_key)
    except BaseException:
        connections.close()
        raise
    return Store(
        folder=folder,
        connections=connections,
        shelf=CampaignShelf(folder.campaigns),
        device=device,
        outbox=Outbox(connections, device.device_id),
        inbox=Inbox(connections),
        arrivals=Arrivals(connections),
        sync_state=SyncState(connections),
        shifts=Shifts(connections),
        hour_marks=HourMarks(connections),
        tallies=Tallies(connections),
        kiosk_pin=KioskPin(connections),
        withdrawals=Withdrawals(connections),
        withdrawn=Withdrawn(connections),
        paper=PaperSheets(connections),
        paper_lines=PaperLines(connections),
    )
