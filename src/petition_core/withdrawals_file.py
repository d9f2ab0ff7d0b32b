"""Withdrawals as a file on a stick, beside the batch: what a laptop without a network has to tell.

Each is its own proof, so the file needs no signature; its count tells whether it is whole.
"""

from __future__ import annotations

from collections.abc import Sequence

from petition_core.errors import MalformedParts
from petition_core.withdrawal import Withdrawal, joined_withdrawals, read_withdrawals

BEGINNING = b"petition-withdrawals/1\n"
MOST_IN_FILE = 100_000
MAX_SIZE = len(BEGINNING) + 4 + MOST_IN_FILE * 256
_NUMBER = 4


def withdrawals_file(several: Sequence[Withdrawal]) -> bytes:
    """The file of these, at least one and at most `MOST_IN_FILE`."""
    written = [one.to_bytes() for one in several]
    return b"".join([BEGINNING, _number(len(written)), *(part for one in written for part in (_number(len(one)), one))])


def read_withdrawals_file(untrusted: bytes) -> tuple[Withdrawal, ...]:
    """What is in such a file; `MalformedParts` where anything is missing, too much, or not as it should be."""
    if not untrusted.startswith(BEGINNING) or len(untrusted) > MAX_SIZE:
        raise MalformedParts(what="withdrawals")
    count, at = _read_number(untrusted, len(BEGINNING))
    if not 1 <= count <= MOST_IN_FILE:
        raise MalformedParts(what="withdrawals")
    found: list[Withdrawal] = []
    for _ in range(count):
        size, at = _read_number(untrusted, at)
        found += read_withdrawals(joined_withdrawals([untrusted[at : at + size]]))
        at += size
    if at != len(untrusted):
        raise MalformedParts(what="withdrawals")
    return tuple(found)


def _number(value: int) -> bytes:
    return value.to_bytes(_NUMBER, "big")


def _read_number(untrusted: bytes, at: int) -> tuple[int, int]:
    if at + _NUMBER > len(untrusted):
        raise MalformedParts(what="withdrawals")
    return int.from_bytes(untrusted[at : at + _NUMBER], "big"), at + _NUMBER
