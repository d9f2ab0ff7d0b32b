"""A sealed signature: a label everyone may read, and a ciphertext only the office can open.

The label holds what the road needs and nothing about the signer: no time but the day, no language, no place.
Each label names the entry before it, so a device's signatures form a chain: one signature over the last entry
proves all of them, their order, and that none is missing.
"""

from __future__ import annotations

import hashlib
import re
import struct
from datetime import date
from functools import lru_cache

from msgspec import Struct

from petition_core.device_id import SIZE as DEVICE_ID_SIZE
from petition_core.errors import MalformedParts
from petition_core.parts import lp, u32
from petition_core.slug import SLUG
from petition_core.withdrawal_code import ID_SIZE

ENTRY_SIZE = 32
MAX_CIPHERTEXT = 32_768
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DOMAIN = "petition/label/v1"
_BEGINNING = lp(_DOMAIN)
_SIZES = (ID_SIZE, DEVICE_ID_SIZE, 10, ENTRY_SIZE)
# What `lp("petition/entry/v1", previous, label, digest)` writes, for those who do it for each of thousands.
_LENGTH = struct.Struct(">I")
_HASH = u32(ENTRY_SIZE)
_ENTRY = lp("petition/entry/v1") + _HASH


class Label(Struct, frozen=True, gc=False):
    """What everyone may read of a signature. `number` counts a device's signatures from 1 in order of commit."""

    id: bytes
    campaign_id: str
    campaign_version: int
    device_id: bytes
    number: int
    day: str  # YYYY-MM-DD on the laptop's calendar
    previous: bytes  # the entry before this one, see `entry`

    def to_bytes(self) -> bytes:
        """The one way to write this label."""
        campaign = self.campaign_id.encode()
        if (len(self.id), len(self.device_id), len(self.day), len(self.previous)) != _SIZES:
            raise ValueError("a part of the label has another size")  # the layout would cut it or fill it up
        return _layout(len(campaign)).pack(
            _BEGINNING,
            ID_SIZE, self.id,
            len(campaign), campaign,
            4, self.campaign_version,
            DEVICE_ID_SIZE, self.device_id,
            8, self.number,
            10, self.day.encode("ascii"),
            ENTRY_SIZE, self.previous,
        )  # fmt: skip


class SealedSignature(Struct, frozen=True, gc=False):
    """`ciphertext` is a binary age v1 file (C2SP). `digest` is its SHA-256."""

    label: Label
    ciphertext: bytes

    @property
    def digest(self) -> bytes:
        return hashlib.sha256(self.ciphertext).digest()

    @property
    def entry(self) -> bytes:
        return entry(self.label, self.digest)


def read_label(untrusted: bytes) -> Label:
    """A label from its bytes; refuses anything unexpected with `MalformedParts`.

    All parts but the campaign's id have one size, so the whole is read in one step: a server reads millions.
    """
    campaign_size = len(untrusted) - _REST_SIZE
    if not 1 <= campaign_size <= 64:
        raise MalformedParts(what="label")
    beginning, *parts = _layout(campaign_size).unpack(untrusted)
    signature_id, campaign, version, device, number, day, previous = parts[1::2]
    if beginning != _BEGINNING or parts[::2] != [ID_SIZE, campaign_size, 4, DEVICE_ID_SIZE, 8, 10, ENTRY_SIZE]:
        raise MalformedParts(what="label")
    if not (1 <= number < 2**63 and 1 <= version < 2**31):
        raise MalformedParts(what="label")
    return Label(signature_id, _campaign_id(campaign), version, device, number, _day(day), previous)


def chain_start(device_id: bytes) -> bytes:
    """What stands as `previous` in the label of a device's first signature."""
    return hashlib.sha256(lp("petition/chain/v1", device_id)).digest()


def entry(label: Label, digest: bytes) -> bytes:
    """32 bytes that stand for this signature and, through `label.previous`, for all before it."""
    return entry_of(label.previous, label.to_bytes(), digest)


def entry_of(previous: bytes, label_bytes: bytes, digest: bytes) -> bytes:
    """The same for who has the label's bytes at hand: writing them again would cost more than the hash."""
    length = _LENGTH.pack(len(label_bytes))
    return hashlib.sha256(b"".join((_ENTRY, previous, length, label_bytes, _HASH, digest))).digest()


@lru_cache(maxsize=64)
def _layout(campaign_size: int) -> struct.Struct:
    """What `Label.to_bytes` writes: the domain, then each part behind its length (see `petition_core.parts`)."""
    sizes = f"I{ID_SIZE}s I{campaign_size}s II I{DEVICE_ID_SIZE}s IQ I10s I{ENTRY_SIZE}s"
    return struct.Struct(f">{len(_BEGINNING)}s {sizes}")


_REST_SIZE = _layout(0).size


@lru_cache(maxsize=256)
def _campaign_id(untrusted: bytes) -> str:
    text = untrusted.decode("ascii", "replace")
    if not SLUG.fullmatch(text):
        raise MalformedParts(what="label")
    return text


@lru_cache(maxsize=256)
def _day(untrusted: bytes) -> str:
    text = untrusted.decode("ascii", "replace")
    if not _DAY.fullmatch(text):  # Python's own reader takes more forms than one
        raise MalformedParts(what="label")
    try:
        date.fromisoformat(text)
    except ValueError:
        raise MalformedParts(what="label") from None
    return text
