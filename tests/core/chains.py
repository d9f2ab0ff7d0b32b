"""Chains of sealed signatures for tests of what travels. The ciphertexts are made up: nothing here opens."""

from __future__ import annotations

import hashlib

from petition_core.batch import Item
from petition_core.device_id import device_id
from petition_core.sealed import Label, chain_start, entry
from petition_core.signing import SigningKey

KEY = SigningKey(b"k" * 32)
OTHER_KEY = SigningKey(b"o" * 32)
CAMPAIGN = "parks"


def ciphertext(number: int, size: int = 40) -> bytes:
    """Bytes that look like chance and are the same each time."""
    return hashlib.shake_256(b"ciphertext %d" % number).digest(size)


def make_item(label: Label, content: bytes, carried: bool = True) -> Item:
    """An item with or without its ciphertext."""
    return Item(label, hashlib.sha256(content).digest(), content if carried else None)


def make_label(key: SigningKey = KEY, number: int = 1, previous: bytes | None = None, **changes: object) -> Label:
    """A label of the device with `key`; `changes` replace members."""
    device = device_id(key.public)
    members: dict[str, object] = {
        "id": hashlib.sha256(b"id %d" % number).digest()[:16],
        "campaign_id": CAMPAIGN,
        "campaign_version": 1,
        "device_id": device,
        "number": number,
        "day": "2020-06-01",
        "previous": chain_start(device) if previous is None else previous,
    }
    return Label(**(members | changes))  # type: ignore[arg-type]  # each test knows what it changes


def make_chain(count: int, key: SigningKey = KEY, size: int = 40, without: frozenset[int] = frozenset()) -> list[Item]:
    """The first `count` items of a device; numbers in `without` come without their ciphertext."""
    items: list[Item] = []
    previous: bytes | None = None
    for number in range(1, count + 1):
        label = make_label(key, number, previous)
        items.append(make_item(label, ciphertext(number, size), number not in without))
        previous = entry(label, items[-1].digest)
    return items
