"""The cryptographic operations a sealed signature cannot do without, and nothing else: no form, no label, no text.

What the age format asks for (C2SP age): a wrapped file key for each recipient, a MAC over the header, a payload key
and one sealed chunk. Keys are made beforehand, as ours are. Where a text goes into a key derivation, one as long
stands for it here.
"""

from __future__ import annotations

import hmac
import os
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

RECIPIENTS = 2
LABEL = b"as long as a label of the format"
NONCE = bytes(12)
SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class Wrap(Protocol):
    """One kind of key: hides a file key for the public half, finds it with the private one."""

    def close(self, file_key: bytes) -> bytes: ...
    def open(self, wrapped: bytes) -> bytes: ...


class Hybrid:
    """ML-KEM-768 with X25519 by HPKE."""

    def __init__(self) -> None:
        self._private = MLKEM768X25519PrivateKey(MLKEM768PrivateKey.generate(), X25519PrivateKey.generate())
        self._public = self._private.public_key()

    def close(self, file_key: bytes) -> bytes:
        return SUITE.encrypt(file_key, self._public, info=LABEL)

    def open(self, wrapped: bytes) -> bytes:
        return SUITE.decrypt(wrapped, self._private, info=LABEL)


class Classic:
    """X25519 under a fresh exchange, HKDF, ChaCha20-Poly1305."""

    def __init__(self) -> None:
        self._private = X25519PrivateKey.generate()
        self._public = self._private.public_key()
        self._raw = self._public.public_bytes_raw()

    def close(self, file_key: bytes) -> bytes:
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        wrap_key = derive(ephemeral.exchange(self._public), share + self._raw)
        return share + ChaCha20Poly1305(wrap_key).encrypt(NONCE, file_key, None)

    def open(self, wrapped: bytes) -> bytes:
        share = wrapped[:32]
        wrap_key = derive(self._private.exchange(X25519PublicKey.from_public_bytes(share)), share + self._raw)
        return ChaCha20Poly1305(wrap_key).decrypt(NONCE, wrapped[32:], None)


class BareFile:
    """All operations of one file for some keys, over a header and a content of the given sizes."""

    def __init__(self, wraps: tuple[Wrap, ...], header_size: int, plaintext_size: int) -> None:
        self._wraps = wraps
        self._header = os.urandom(header_size)
        self._plaintext = os.urandom(plaintext_size)
        self._nonce = os.urandom(16)
        file_key = os.urandom(16)
        self._wrapped = wraps[0].close(file_key)
        self._sealed = ChaCha20Poly1305(derive(file_key, self._nonce)).encrypt(NONCE, self._plaintext, None)

    def close(self) -> bytes:
        """What happens at the stall."""
        file_key, nonce = os.urandom(16), os.urandom(16)
        for wrap in self._wraps:
            wrap.close(file_key)
        hmac.digest(derive(file_key, None), self._header, "sha256")
        return ChaCha20Poly1305(derive(file_key, nonce)).encrypt(NONCE, self._plaintext, None)

    def open(self) -> bytes:
        """What happens at the office, whose key is the first."""
        file_key = self._wraps[0].open(self._wrapped)
        hmac.digest(derive(file_key, None), self._header, "sha256")
        return ChaCha20Poly1305(derive(file_key, self._nonce)).decrypt(NONCE, self._sealed, None)


def derive(secret: bytes, salt: bytes | None) -> bytes:
    """32 bytes by HKDF-SHA-256."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=LABEL).derive(secret)
