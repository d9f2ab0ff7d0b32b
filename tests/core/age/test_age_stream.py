"""The chunks of a payload: counted, the last one marked, none empty but in an empty file (C2SP age)."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from petition_core.age.stream import CHUNK_SIZE, decrypt_payload, encrypt_payload, payload_key
from petition_core.errors import PayloadRefused

KEY = bytes(range(32))


def sealed(number: int, last: bool, chunk: bytes) -> bytes:
    """One chunk, written out by the specification instead of the code under test."""
    nonce = number.to_bytes(11, "big") + bytes([last])
    return ChaCha20Poly1305(KEY).encrypt(nonce, chunk, None)


def test_a_payload_is_written_as_the_specification_says():
    full = bytes(CHUNK_SIZE)
    assert encrypt_payload(KEY, b"") == sealed(0, True, b"")
    assert encrypt_payload(KEY, b"abc") == sealed(0, True, b"abc")
    assert encrypt_payload(KEY, full) == sealed(0, True, full)
    assert encrypt_payload(KEY, full + b"abc") == sealed(0, False, full) + sealed(1, True, b"abc")


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        sealed(0, False, b"abc"),
        sealed(1, True, b"abc"),
        sealed(0, False, bytes(CHUNK_SIZE)),
        sealed(0, False, bytes(CHUNK_SIZE)) + sealed(1, True, b""),
        sealed(0, False, bytes(CHUNK_SIZE)) + sealed(1, False, b"abc"),
        sealed(0, True, bytes(CHUNK_SIZE)) + sealed(1, True, b"abc"),
        sealed(0, False, b"short") + sealed(1, True, b"abc"),
    ],
    ids=["nothing", "no last", "wrong count", "full, no last", "empty last", "two, no last", "two last", "short first"],
)
def test_a_payload_that_is_not_whole_is_refused(payload):
    with pytest.raises(PayloadRefused):
        decrypt_payload(KEY, payload)


def test_file_key_and_nonce_both_make_the_payload_key():
    keys = {payload_key(file_key, nonce) for file_key in (b"a" * 16, b"b" * 16) for nonce in (b"c" * 16, b"d" * 16)}
    assert len(keys) == 4
