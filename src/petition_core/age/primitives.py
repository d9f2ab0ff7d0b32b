"""The two symmetric operations that every part of the age format is built from.

`cryptography` does the work; which keys and labels go in is decided by the callers.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FILE_KEY_SIZE = 16
TAG_SIZE = 16
WRAPPED_SIZE = FILE_KEY_SIZE + TAG_SIZE

# A wrap key is used once, so that the all-zero nonce is safe (C2SP age, X25519 and scrypt stanzas).
_WRAP_NONCE = bytes(12)


def hkdf(secret: bytes, salt: bytes | None, label: bytes) -> bytes:
    """32 bytes by HKDF-SHA-256 (RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=label).derive(secret)


def wrap_file_key(wrap_key: bytes, file_key: bytes) -> bytes:
    """The 32-byte body of a stanza."""
    return ChaCha20Poly1305(wrap_key).encrypt(_WRAP_NONCE, file_key, None)


def unwrap_file_key(wrap_key: bytes, untrusted_body: bytes) -> bytes | None:
    """The 16-byte file key, or `None` when `wrap_key` does not fit."""
    try:
        return ChaCha20Poly1305(wrap_key).decrypt(_WRAP_NONCE, untrusted_body, None)
    except InvalidTag:
        return None
