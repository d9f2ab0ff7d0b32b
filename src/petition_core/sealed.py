"""A sealed signature: a label everyone may read, and a ciphertext only the office can open.

The label holds what the road needs and nothing about the signer: no time but the day, no language, no place.
Each label names the entry before it, so a device's signatures form a chain: one signature over the last entry
proves all of them, their order, and that none is missing.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date

from msgspec import Struct

from petition_core.device_id import SIZE as DEVICE_ID_SIZE
from petition_core.errors import MalformedParts
from petition_core.parts import lp, read_lp_exactly, read_text, read_uint, u32, u64
from petition_core.withdrawal_code import ID_SIZE

ENTRY_SIZE = 32
MAX_CIPHERTEXT = 32_768
SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DOMAIN = "petition/label/v1"


class Label(Struct, frozen=True):
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
        return lp(
            _DOMAIN,
            self.id,
            self.campaign_id.encode(),
            u32(self.campaign_version),
            self.device_id,
            u64(self.number),
            self.day.encode("ascii"),
            self.previous,
        )


class SealedSignature(Struct, frozen=True):
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
    """A label from its bytes; refuses anything unexpected with `MalformedParts`."""
    parts = read_lp_exactly(_DOMAIN, untrusted, 7)
    campaign_id, day = read_text(parts[1], "label"), read_text(parts[5], "label")
    number = read_uint(parts[4], 8, "label")
    version = read_uint(parts[2], 4, "label")
    sizes_right = len(parts[0]) == ID_SIZE and len(parts[3]) == DEVICE_ID_SIZE and len(parts[6]) == ENTRY_SIZE
    counts_right = 1 <= number < 2**63 and 1 <= version < 2**31
    if not (sizes_right and counts_right and SLUG.fullmatch(campaign_id) and _is_day(day)):
        raise MalformedParts(what="label")
    return Label(parts[0], campaign_id, version, parts[3], number, day, parts[6])


def chain_start(device_id: bytes) -> bytes:
    """What stands as `previous` in the label of a device's first signature."""
    return hashlib.sha256(lp("petition/chain/v1", device_id)).digest()


def entry(label: Label, digest: bytes) -> bytes:
    """32 bytes that stand for this signature and, through `label.previous`, for all before it."""
    return entry_of(label.previous, label.to_bytes(), digest)


def entry_of(previous: bytes, label_bytes: bytes, digest: bytes) -> bytes:
    """The same for who has the label's bytes at hand: writing them again would cost more than the hash."""
    return hashlib.sha256(lp("petition/entry/v1", previous, label_bytes, digest)).digest()


def _is_day(untrusted: str) -> bool:
    if not _DAY.fullmatch(untrusted):  # Python's own reader takes more forms than one
        return False
    try:
        date.fromisoformat(untrusted)
    except ValueError:
        return False
    return True
