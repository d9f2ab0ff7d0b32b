"""How the stall stood last, in a file of its own: the first page is painted before the store is open.

A hint, never the truth: whether a shift runs is in the database, and what cannot be read here is as if it never was.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from petition_desktop.store.private_files import disk_errors, write_bytes_whole

Standing = Literal["new", "running", "paused", "ended"]
_MOST_BYTES = 4096


class StallState(Struct, frozen=True):
    """`standing` is `new` where no shift was ever started. `kiosk` is the choice of the last shift.

    `collects`: somebody said that signatures are collected here, so that the first question is not asked twice.
    """

    standing: Standing = "new"
    kiosk: bool = False
    collects: bool = False

    @property
    def is_held(self) -> bool:
        """Whether the window belongs to signers alone until a volunteer opens it."""
        return self.kiosk and self.standing in ("running", "paused")


def read_stall_state(path: Path) -> StallState:
    """What the file says; a new stall's state if there is none, or none that can be read."""
    try:
        with path.open("rb") as source:
            return msgspec.json.decode(source.read(_MOST_BYTES), type=StallState)
    except (OSError, msgspec.MsgspecError, RecursionError):
        return StallState()


def keep_stall_state(path: Path, state: StallState) -> None:
    """Write it durably; `StoreFull` or `StoreReadOnly` where the disk refuses."""
    with disk_errors(path.parent):
        write_bytes_whole(path, msgspec.json.encode(state))
