"""Base64 as the age header writes it: standard alphabet, no padding, and exactly one text for each value.

RFC 4648 sections 4 and 3.5. A text that decodes but would be written differently is refused; otherwise
somebody without a key could make two different files of one.
"""

from __future__ import annotations

import binascii

from petition_core.errors import HeaderRefused


def to_base64(raw: bytes) -> bytes:
    """Without `=` and without line breaks."""
    return binascii.b2a_base64(raw, newline=False).rstrip(b"=")


def from_base64(untrusted: bytes, size: int | None = None) -> bytes:
    """The bytes, of length `size` if given; `HeaderRefused` for anything that is not canonical."""
    try:
        raw = binascii.a2b_base64(untrusted + b"=" * (-len(untrusted) % 4), strict_mode=True)
    except binascii.Error:
        raise HeaderRefused from None
    if to_base64(raw) != untrusted or (size is not None and len(raw) != size):
        raise HeaderRefused
    return raw
