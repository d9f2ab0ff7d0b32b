"""What the volunteer's pages work with, in one value: the window they stand in, and where their slow work is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from petition_desktop.ui.stall.timings import Timings

if TYPE_CHECKING:
    from petition_desktop.settings import Settings
    from petition_desktop.stall.pin import PinLock
    from petition_desktop.store.database import Store
    from petition_desktop.store.shelf import CampaignShelf
    from petition_desktop.ui.theme import Theme
    from petition_desktop.ui.window import Window
    from petition_desktop.ui.worker import Worker


class Behind(Struct, frozen=True):
    """`worker` is the volunteer's own, so that no PIN waits for a slow network. `now` is aware, in this zone."""

    window: Window
    theme: Theme
    worker: Worker
    shelf: CampaignShelf
    now: Callable[[], datetime]
    timings: Timings = Timings()


class OpenStall(Struct, frozen=True):
    """What is there once the store is open."""

    store: Store
    settings: Settings
    lock: PinLock
