"""Sealed forms have one of six lengths, because lengths alone told 344 of 10,000 forms apart.

The two largest are for long texts and drawn signatures. Sealed to four hybrid keys the largest stays below
`petition_core.sealed.MAX_CIPHERTEXT`.
"""

from __future__ import annotations

from petition_core.errors import FormRefused, FormTooLarge
from petition_core.parts import u32

SIZES = (1_024, 2_048, 4_096, 8_192, 16_384, 24_576)


def pad(form: bytes) -> bytes:
    """Four bytes of length, the form, and zeros up to the next size of `SIZES`."""
    needed = len(form) + 4
    for size in SIZES:
        if needed <= size:
            return u32(len(form)) + form + bytes(size - needed)
    raise FormTooLarge


def unpad(untrusted: bytes) -> bytes:
    """The form; refuses another size, a wrong length and anything but zeros behind it."""
    if len(untrusted) not in SIZES:
        raise FormRefused
    length = int.from_bytes(untrusted[:4], "big")
    form, rest = untrusted[4 : 4 + length], untrusted[4 + length :]
    if length > len(untrusted) - 4 or any(rest) or len(pad(form)) != len(untrusted):
        raise FormRefused
    return form
