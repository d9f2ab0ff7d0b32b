"""The one way in which this project turns several values into bytes that are hashed, signed or stored.

A value is written in exactly one way: a domain (which kind of statement this is), then the parts, each behind
its length as four big-endian bytes. Two different lists of parts can never give the same bytes, and a statement
of one kind can never be taken for one of another kind.
"""

from __future__ import annotations

import struct
from functools import lru_cache

from petition_core.errors import MalformedParts

_LENGTH = struct.Struct(">I")
MAX_PARTS = 200_000  # the receipts of the largest batch, twice


def lp(domain: str, *parts: bytes) -> bytes:
    """Join `domain` (ASCII) and `parts`, each behind its length."""
    pieces = [_beginning(domain)]
    for part in parts:
        pieces += (_LENGTH.pack(len(part)), part)
    return b"".join(pieces)


def read_lp(domain: str, untrusted: bytes, most: int = MAX_PARTS) -> list[bytes]:
    """The parts behind `domain`; refuses another domain, a short part, trailing bytes and more than `most` parts."""
    parts: list[bytes] = []
    at, size = 0, len(untrusted)
    while at < size:
        if at + 4 > size or len(parts) > most:
            raise MalformedParts(what=domain)
        end = at + 4 + _LENGTH.unpack_from(untrusted, at)[0]
        if end > size:
            raise MalformedParts(what=domain)
        parts.append(untrusted[at + 4 : end])
        at = end
    if not parts or parts[0] != domain.encode("ascii"):
        raise MalformedParts(what=domain)
    return parts[1:]


def read_lp_exactly(domain: str, untrusted: bytes, count: int) -> list[bytes]:
    """Like `read_lp`, and refuses any other number of parts than `count`."""
    parts = read_lp(domain, untrusted, most=count)
    if len(parts) != count:
        raise MalformedParts(what=domain)
    return parts


@lru_cache(maxsize=64)
def _beginning(domain: str) -> bytes:
    written = domain.encode("ascii")
    return _LENGTH.pack(len(written)) + written


def u32(number: int) -> bytes:
    """Four big-endian bytes."""
    return number.to_bytes(4, "big")


def u64(number: int) -> bytes:
    """Eight big-endian bytes."""
    return number.to_bytes(8, "big")


def read_uint(untrusted: bytes, size: int, what: str) -> int:
    """A number of exactly `size` big-endian bytes."""
    if len(untrusted) != size:
        raise MalformedParts(what=what)
    return int.from_bytes(untrusted, "big")


def read_text(untrusted: bytes, what: str) -> str:
    """UTF-8 text."""
    try:
        return untrusted.decode("utf-8")
    except UnicodeDecodeError:
        raise MalformedParts(what=what) from None
