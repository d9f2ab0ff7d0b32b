"""What the rooms of the office are given when they are made: the parts of the window, and what was unlocked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from petition_desktop.office.register.register import Register
from petition_desktop.office.unlocked import UnlockedKey
from petition_desktop.store.database import Store
from petition_desktop.sync.client import ServerClient
from petition_desktop.ui.office.file_dialogs import FileDialogs
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.notice import Notice
from petition_desktop.ui.worker import Worker


class Parts(Struct, frozen=True):
    """The same from start to end. `now` gives an aware time in the zone of this computer."""

    theme: Theme
    worker: Worker
    notice: Notice
    dialogs: FileDialogs
    now: Callable[[], datetime]


class OpenOffice(Struct, frozen=True):
    """What there is between unlocking and locking. `connect` makes the way to the server, on the worker."""

    store: Store
    register: Register
    key: UnlockedKey
    connect: Callable[[], ServerClient]
