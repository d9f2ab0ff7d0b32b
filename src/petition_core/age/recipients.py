"""Public keys: whom a file is sealed to. Parsed once, then used for any number of files.

`HybridRecipient` (ML-KEM-768 with X25519, also called X-Wing) stays closed to quantum computers, too;
`X25519Recipient` makes smaller files. The private halves are `petition_core.office_key.identities`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PublicKey, Suite

from petition_core.age.base64_text import to_base64
from petition_core.age.bech32 import bech32_decode, bech32_encode
from petition_core.age.header import Stanza
from petition_core.age.primitives import hkdf, wrap_file_key
from petition_core.errors import KeyTextRefused

X25519_KIND = "X25519"
X25519_LABEL = b"age-encryption.org/v1/X25519"
HYBRID_KIND = "mlkem768x25519"
HYBRID_LABEL = b"age-encryption.org/mlkem768x25519"
HYBRID_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
HYBRID_SHARE_SIZE = 1120  # what HPKE calls `enc`: 1,088 bytes of ML-KEM-768 and 32 of X25519

_X25519_PREFIX = "age"
_HYBRID_PREFIX = "age1pq"
_MLKEM_SIZE = 1184


@dataclass(frozen=True)
class X25519Recipient:
    """A classic key, `age1…`. `raw` is its 32 bytes."""

    raw: bytes
    _key: X25519PublicKey = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        _set_key(self, _x25519_public_key(self.raw))

    def __str__(self) -> str:
        return bech32_encode(_X25519_PREFIX, self.raw)

    def __reduce__(self) -> tuple[type[X25519Recipient], tuple[bytes]]:
        return X25519Recipient, (self.raw,)

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that holds `file_key` for this key."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        wrap_key = hkdf(ephemeral.exchange(self._key), share + self.raw, X25519_LABEL)
        return Stanza(X25519_KIND, (to_base64(share),), wrap_file_key(wrap_key, file_key))


@dataclass(frozen=True)
class HybridRecipient:
    """A post-quantum key, `age1pq1…`. `raw` is its 1,216 bytes: ML-KEM-768 (1,184), then X25519 (32)."""

    raw: bytes
    _key: MLKEM768X25519PublicKey = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        _set_key(self, _hybrid_public_key(self.raw))

    def __str__(self) -> str:
        return bech32_encode(_HYBRID_PREFIX, self.raw)

    def __reduce__(self) -> tuple[type[HybridRecipient], tuple[bytes]]:
        return HybridRecipient, (self.raw,)

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that holds `file_key` for this key: HPKE SealBase (RFC 9180, section 6.1)."""
        sealed = HYBRID_SUITE.encrypt(file_key, self._key, info=HYBRID_LABEL)
        share, body = sealed[:HYBRID_SHARE_SIZE], sealed[HYBRID_SHARE_SIZE:]
        return Stanza(HYBRID_KIND, (to_base64(share),), body)


Recipient = X25519Recipient | HybridRecipient


def parse_recipient(untrusted: str) -> Recipient:
    """The key that `age1…` or `age1pq1…` stands for; `KeyTextRefused` for anything else."""
    decoded = bech32_decode(untrusted)
    # Upper case is legal Bech32, but age writes recipients in lower case; one key has one text.
    if decoded is None or untrusted != untrusted.lower():
        raise KeyTextRefused(what="sealing key")
    prefix, raw = decoded
    if prefix == _HYBRID_PREFIX:
        return HybridRecipient(raw)
    if prefix == _X25519_PREFIX:
        return X25519Recipient(raw)
    raise KeyTextRefused(what="sealing key")


def _set_key(recipient: Recipient, key: object) -> None:
    # The parsed key is worked out of `raw` once; that is the only time a frozen recipient is written to.
    object.__setattr__(recipient, "_key", key)


def _x25519_public_key(untrusted_raw: bytes) -> X25519PublicKey:
    try:
        key = X25519PublicKey.from_public_bytes(untrusted_raw)
        # A point of low order gives everyone the same secret: sealing to it would seal nothing.
        X25519PrivateKey.generate().exchange(key)
    except ValueError:
        raise KeyTextRefused(what="sealing key") from None
    return key


def _hybrid_public_key(untrusted_raw: bytes) -> MLKEM768X25519PublicKey:
    try:
        mlkem = MLKEM768PublicKey.from_public_bytes(untrusted_raw[:_MLKEM_SIZE])
    except ValueError:
        raise KeyTextRefused(what="sealing key") from None
    return MLKEM768X25519PublicKey(mlkem, _x25519_public_key(untrusted_raw[_MLKEM_SIZE:]))
