"""Opens the data folder's log and store, on the worker: all that costs time after the first page is painted."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from petition_desktop.settings import Settings
from petition_desktop.store.folder import DataFolder

if TYPE_CHECKING:
    from petition_desktop.store.database import Store
    from petition_desktop.sync.status import SyncStatus


class Opened(Struct, frozen=True):
    """What the worker brings: store, how many signed today, how sending stands, the role."""

    store: Store
    today: int
    status: SyncStatus
    is_office: bool


def opened_folder(folder: DataFolder, settings: Settings, until: ExitStack, now: datetime) -> Opened:
    """Open both; `until` closes them. `now` is aware, in this computer's zone."""
    from petition_desktop import log
    from petition_desktop.store.database import open_store
    from petition_desktop.sync.status import sync_status

    until.callback(log.close_log, log.open_log(folder.log, settings.log_level))
    until.callback(log.note, "app-stopped")
    log.note("app-started")
    store = open_store(folder, settings.device_key)
    until.callback(store.close)
    today = store.tallies.on_day(now.date().isoformat())
    return Opened(store, today, sync_status(store), store.device.role() == "office")
