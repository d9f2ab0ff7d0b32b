"""How things stand between this laptop and the server: what one truthful line on the screen is made from."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from petition_core.errors import NotJoined, SignatureDamaged
from petition_desktop.store.database import Store


class SyncStatus(Struct, frozen=True):
    """Counts of this device's signatures, and the last words about sending.

    Times are aware, in UTC; None is never, or not planned. `trouble` is an error's code, or empty. `joined` is false
    until an invite was accepted. `damaged` are the numbers that cannot be sent, where that is the trouble.
    """

    signatures: int
    waiting: int
    accepted: int
    refused: int
    last_number: int
    last_sent: datetime | None
    next_try: datetime | None
    trouble: str
    joined: bool
    damaged: tuple[int, ...] = ()


def sync_status(store: Store) -> SyncStatus:
    """Read it from the store; may be asked from any thread and beside a running send."""
    counts, memory = store.outbox.counts(), store.sync_state.read()
    return SyncStatus(
        signatures=counts.signatures,
        waiting=counts.waiting,
        accepted=counts.accepted,
        refused=counts.refused,
        last_number=counts.last_number,
        last_sent=memory.last_sent,
        next_try=memory.next_try,
        trouble=memory.trouble,
        joined=_has_joined(store),
        damaged=store.outbox.damaged() if memory.trouble == SignatureDamaged.code else (),
    )


def _has_joined(store: Store) -> bool:
    try:
        store.device.membership()
    except NotJoined:
        return False
    return True
