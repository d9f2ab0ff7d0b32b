"""Private keys: what opens a file that was sealed to their public half (`petition_core.age.recipients`).

A key never shows itself: `str()` and `repr()` of an identity hide it, only `secret_text()` gives it away.
How it rests on a disk is `keyfile`, how it rests on paper is `sheet_words`.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey

from petition_core.age.base64_text import from_base64
from petition_core.age.bech32 import bech32_decode, bech32_encode
from petition_core.age.header import Stanza
from petition_core.age.primitives import WRAPPED_SIZE, hkdf, unwrap_file_key
from petition_core.age.recipients import (
    HYBRID_KIND,
    HYBRID_LABEL,
    HYBRID_SHARE_SIZE,
    HYBRID_SUITE,
    X25519_KIND,
    X25519_LABEL,
    HybridRecipient,
    X25519Recipient,
)
from petition_core.errors import HeaderRefused, KeyTextRefused

SECRET_SIZE = 32
_X25519_SIZE = 32
_X25519_PREFIX = "age-secret-key-"
_HYBRID_PREFIX = "age-secret-key-pq-"
_MLKEM_SEED_SIZE = 64


class Identity(Protocol):
    """Whatever can find a file key among the stanzas of a header."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, or `None` if no stanza fits. A malformed one raises `HeaderRefused`."""


@dataclass(frozen=True)
class X25519Identity:
    """A classic private key. `secret` is its 32 bytes."""

    secret: bytes = field(repr=False)
    _key: X25519PrivateKey = field(init=False, repr=False, compare=False)
    recipient: X25519Recipient = field(init=False, compare=False)

    def __post_init__(self) -> None:
        key = X25519PrivateKey.from_private_bytes(_checked(self.secret))
        object.__setattr__(self, "_key", key)
        object.__setattr__(self, "recipient", X25519Recipient(key.public_key().public_bytes_raw()))

    def __reduce__(self) -> tuple[type[X25519Identity], tuple[bytes]]:
        return X25519Identity, (self.secret,)

    @classmethod
    def generate(cls) -> X25519Identity:
        """A fresh key from the system's randomness."""
        return cls(os.urandom(SECRET_SIZE))

    def secret_text(self) -> str:
        """`AGE-SECRET-KEY-1…`: whoever reads this reads every signature."""
        return bech32_encode(_X25519_PREFIX, self.secret).upper()

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """See `Identity.unwrap`."""
        for stanza in stanzas:
            if stanza.kind != X25519_KIND:
                continue
            untrusted_share = _share(stanza, _X25519_SIZE)
            salt = untrusted_share + self.recipient.raw
            wrap_key = hkdf(_exchange(self._key, untrusted_share), salt, X25519_LABEL)
            file_key = unwrap_file_key(wrap_key, stanza.body)
            if file_key is not None:
                return file_key
        return None


@dataclass(frozen=True)
class HybridIdentity:
    """A post-quantum private key. `secret` is the 32-byte seed from which both its halves grow (X-Wing)."""

    secret: bytes = field(repr=False)
    _x25519: X25519PrivateKey = field(init=False, repr=False, compare=False)
    _key: MLKEM768X25519PrivateKey = field(init=False, repr=False, compare=False)
    recipient: HybridRecipient = field(init=False, compare=False)

    def __post_init__(self) -> None:
        grown = hashlib.shake_256(_checked(self.secret)).digest(_MLKEM_SEED_SIZE + _X25519_SIZE)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(grown[:_MLKEM_SEED_SIZE])
        x25519 = X25519PrivateKey.from_private_bytes(grown[_MLKEM_SEED_SIZE:])
        public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        object.__setattr__(self, "_x25519", x25519)
        object.__setattr__(self, "_key", MLKEM768X25519PrivateKey(mlkem, x25519))
        object.__setattr__(self, "recipient", HybridRecipient(public))

    def __reduce__(self) -> tuple[type[HybridIdentity], tuple[bytes]]:
        return HybridIdentity, (self.secret,)

    @classmethod
    def generate(cls) -> HybridIdentity:
        """A fresh key from the system's randomness."""
        return cls(os.urandom(SECRET_SIZE))

    def secret_text(self) -> str:
        """`AGE-SECRET-KEY-PQ-1…`: whoever reads this reads every signature."""
        return bech32_encode(_HYBRID_PREFIX, self.secret).upper()

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """See `Identity.unwrap`."""
        for stanza in stanzas:
            if stanza.kind != HYBRID_KIND:
                continue
            untrusted_share = _share(stanza, HYBRID_SHARE_SIZE)
            try:
                return HYBRID_SUITE.decrypt(untrusted_share + stanza.body, self._key, info=HYBRID_LABEL)
            except InvalidTag:
                # Sealed for someone else, or a low-order point, which the library does not tell apart.
                _exchange(self._x25519, untrusted_share[-_X25519_SIZE:])
        return None


OfficeIdentity = X25519Identity | HybridIdentity


def parse_identity(untrusted: str) -> OfficeIdentity:
    """The key that `AGE-SECRET-KEY-1…` or `AGE-SECRET-KEY-PQ-1…` stands for; else `KeyTextRefused`."""
    decoded = bech32_decode(untrusted)
    if decoded is None or untrusted != untrusted.upper():
        raise KeyTextRefused(what="office key")
    prefix, secret = decoded
    if prefix == _HYBRID_PREFIX:
        return HybridIdentity(secret)
    if prefix == _X25519_PREFIX:
        return X25519Identity(secret)
    raise KeyTextRefused(what="office key")


def _checked(untrusted_secret: bytes) -> bytes:
    if len(untrusted_secret) != SECRET_SIZE:
        raise KeyTextRefused(what="office key")
    return untrusted_secret


def _share(stanza: Stanza, size: int) -> bytes:
    """The sender's one argument.

    The body's length is checked before any key touches it (C2SP age: against partitioning oracles).
    """
    if len(stanza.arguments) != 1 or len(stanza.body) != WRAPPED_SIZE:
        raise HeaderRefused
    return from_base64(stanza.arguments[0], size)


def _exchange(key: X25519PrivateKey, untrusted_share: bytes) -> bytes:
    """The shared secret; `HeaderRefused` where it would be all zeros (RFC 7748, section 6.1)."""
    try:
        return key.exchange(X25519PublicKey.from_public_bytes(untrusted_share))
    except ValueError:
        raise HeaderRefused from None
