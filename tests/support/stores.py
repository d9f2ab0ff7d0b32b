"""A laptop's real store for tests, and sealed signatures of any bytes to put into it. Nothing here can open them."""

from __future__ import annotations

import os
from pathlib import Path

from petition_core.receipt import Receipt, Receipts
from petition_core.sealed import Label, SealedSignature
from petition_desktop.store.database import Store, open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.outbox import Make

AGE = b"age-encryption.org/v1\n"
SERVER_TIME = "2026-03-01T12:00:00.000+00:00"


def store_in(folder: Path) -> Store:
    """A store whose device keeps its key in a file: no test touches the keyring of whoever runs it."""
    return open_store(DataFolder(folder), "file")


def sealed_by(device_id: bytes, campaign: str = "river-path", day: str = "2026-03-01", size: int = 300) -> Make:
    """What `Outbox.add` calls: a signature of `size` random bytes behind the header of an age file."""

    def make(number: int, previous: bytes) -> SealedSignature:
        label = Label(os.urandom(16), campaign, 1, device_id, number, day, previous)
        return SealedSignature(label, AGE + os.urandom(size))

    return make


def sign(store: Store, count: int = 1, **how: object) -> list[SealedSignature]:
    """Keep so many signatures; `how` as in `sealed_by`."""
    make = sealed_by(store.device.device_id, **how)  # type: ignore[arg-type]
    return [store.outbox.add(make) for _ in range(count)]


def receipts_for(
    store: Store, signatures: list[SealedSignature], state: str = "stored", reason: str = "", time: str = SERVER_TIME
) -> Receipts:
    """Receipts as the server would give them."""
    each = tuple(Receipt(one.label.id, one.digest, state, reason) for one in signatures)  # type: ignore[arg-type]
    return Receipts(store.device.device_id, time, each)


def settle(store: Store, signatures: list[SealedSignature], state: str = "stored", reason: str = "") -> None:
    """Have the server's word on these."""
    store.outbox.settle(receipts_for(store, signatures, state, reason))


def every_byte_under(folder: Path) -> bytes:
    """All files of a folder, WAL and log included, one behind the other."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
