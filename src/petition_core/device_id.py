"""The name of a device, made from its public key: who holds a batch can check the device without asking a server."""

from __future__ import annotations

import hashlib

from petition_core.parts import lp
from petition_core.signing import check_public_key

SIZE = 16


def device_id(untrusted_public_key: bytes) -> bytes:
    """16 bytes; refuses a key that proves nothing."""
    return hashlib.sha256(lp("petition/device/v1", check_public_key(untrusted_public_key))).digest()[:SIZE]
