"""Whether the time sealed into a signature may be believed. Offline nobody knows; the server's word is all there is."""

from __future__ import annotations

from petition_core.signature import Clock
from petition_desktop.store.database import Store


def clock_state(store: Store) -> Clock:
    """As far as the server ever objected to this computer's clock; `not checked` until it has answered once."""
    if not store.sync_state.read().server_time:
        return "not checked"
    return "wrong" if store.device.clock_offset() else "trusted"
