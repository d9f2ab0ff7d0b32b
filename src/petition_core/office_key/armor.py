"""The text form of an age file (strict PEM, RFC 7468 section 3), which other tools write for e-mail.

Reading only, and only for files that people bring: a sealed signature in this form is refused, because one
ciphertext would then have many spellings.
"""

from __future__ import annotations

import binascii
from collections.abc import Sequence

from petition_core.errors import ArmorRefused
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import Identity

_BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
_END = b"-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64
_BLANKS = b" \t\r\n"


def decrypt_armored(untrusted: bytes, identities: Sequence[Identity]) -> bytes:
    """Like `decrypt`, for the text form; raises `ArmorRefused`, too."""
    return decrypt(dearmor(untrusted), identities)


def dearmor(untrusted: bytes) -> bytes:
    """The binary file inside; blanks are allowed around the block, nothing unusual in it."""
    lines = untrusted.strip(_BLANKS).replace(b"\r\n", b"\n").split(b"\n")
    if len(lines) < 2 or lines[0] != _BEGIN or lines[-1] != _END:
        raise ArmorRefused
    body = lines[1:-1]
    full, last = body[:-1], body[-1:]
    if any(len(line) != _COLUMNS for line in full) or any(not 0 < len(line) <= _COLUMNS for line in last):
        raise ArmorRefused
    text = b"".join(body)
    try:
        raw = binascii.a2b_base64(text, strict_mode=True)
    except binascii.Error:
        raise ArmorRefused from None
    if binascii.b2a_base64(raw, newline=False) != text:
        raise ArmorRefused
    return raw
