"""The content of an age file: chunks of 64 KiB, each sealed under a counter, the last one marked as the last.

So nothing can be cut off, moved, repeated or added. C2SP age, “Payload”. Where the payload key comes from is
the header's and the caller's business.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from petition_core.age.primitives import TAG_SIZE, hkdf
from petition_core.errors import PayloadRefused

NONCE_SIZE = 16
CHUNK_SIZE = 64 * 1024
_SEALED_CHUNK_SIZE = CHUNK_SIZE + TAG_SIZE


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """32 bytes, different for each file even if a file key were used twice."""
    return hkdf(file_key, nonce, b"payload")


def encrypt_payload(key: bytes, plaintext: bytes) -> bytes:
    """`plaintext` in sealed chunks. An empty one becomes one empty chunk."""
    cipher = ChaCha20Poly1305(key)
    last = max(len(plaintext) - 1, 0) // CHUNK_SIZE
    return b"".join(
        cipher.encrypt(_nonce(number, number == last), plaintext[number * CHUNK_SIZE : (number + 1) * CHUNK_SIZE], None)
        for number in range(last + 1)
    )


def decrypt_payload(key: bytes, untrusted: bytes) -> bytes:
    """The whole content, or `PayloadRefused` and nothing at all."""
    cipher = ChaCha20Poly1305(key)
    last = max(len(untrusted) - 1, 0) // _SEALED_CHUNK_SIZE
    chunks: list[bytes] = []
    for number in range(last + 1):
        sealed = untrusted[number * _SEALED_CHUNK_SIZE : (number + 1) * _SEALED_CHUNK_SIZE]
        try:
            chunks.append(cipher.decrypt(_nonce(number, number == last), sealed, None))
        except InvalidTag:
            raise PayloadRefused from None
    # Only an empty file ends in an empty chunk; else the same content could be written in two ways.
    if last and not chunks[-1]:
        raise PayloadRefused
    return b"".join(chunks)


def _nonce(number: int, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if is_last else b"\x00")
