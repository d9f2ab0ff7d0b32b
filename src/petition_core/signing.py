"""Ed25519 statements (RFC 8032): who says something, and that it was not changed.

Used by devices (batches, requests), the server (receipts) and campaigns (their files). It can sign; it can never
open a sealed signature. Low-order public keys are refused before use, because OpenSSL accepts signatures under
them that hold for many messages.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from petition_core.errors import BadSignature, LowOrderKey

KEY_SIZE = 32
SIGNATURE_SIZE = 64

_P = 2**255 - 19
# The y coordinates of the eight points of low order, as integers below p; y >= p is refused as not canonical.
_LOW_ORDER_Y = frozenset(
    {
        0,
        1,
        _P - 1,
        2707385501144840649318225287225658788936804267575313519463743609750303402022,
        55188659117513257062467267217118295137698188065244968500265048394206261417927,
    }
)


class SigningKey:
    """A private Ed25519 key. `seed` is its 32 secret bytes; `public` its 32 public bytes."""

    __slots__ = ("_key", "public")

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public: bytes = self._key.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> SigningKey:
        """A fresh key from the system's randomness."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @property
    def seed(self) -> bytes:
        """The 32 secret bytes, to be kept where only its owner reads."""
        return self._key.private_bytes_raw()

    def sign(self, statement: bytes) -> bytes:
        """64 bytes over `statement`, which begins with its domain (`petition_core.parts.lp`)."""
        return self._key.sign(statement)


def check_public_key(untrusted: bytes) -> bytes:
    """The same 32 bytes, if they are a usable public key; else `LowOrderKey`."""
    if len(untrusted) != KEY_SIZE:
        raise LowOrderKey
    y = int.from_bytes(untrusted, "little") & ((1 << 255) - 1)
    if y >= _P or y in _LOW_ORDER_Y:
        raise LowOrderKey
    return bytes(untrusted)


def verify(public_key: bytes, statement: bytes, signature: bytes, what: str) -> None:
    """Raise `BadSignature` unless `signature` over `statement` was made with the private half of `public_key`."""
    check_public_key(public_key)
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, statement)
    except (InvalidSignature, ValueError):
        raise BadSignature(what=what) from None
