"""Bech32 (BIP 173) without its length limit: the text form of age keys, with a checksum against mistakes.

It knows letters and checksums only; which key a text stands for is decided by the callers.
"""

from __future__ import annotations

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LENGTH = 6


def bech32_encode(prefix: str, raw: bytes) -> str:
    """`prefix` (lower case), the separator `1`, `raw` in groups of five bits, and six letters of checksum."""
    groups = _to_fives(raw)
    remainder = _polymod([*_expanded(prefix), *groups, *[0] * _CHECKSUM_LENGTH]) ^ 1
    checksum = [(remainder >> 5 * (_CHECKSUM_LENGTH - 1 - place)) & 31 for place in range(_CHECKSUM_LENGTH)]
    return prefix + "1" + "".join(_ALPHABET[group] for group in [*groups, *checksum])


def bech32_decode(untrusted: str) -> tuple[str, bytes] | None:
    """Prefix in lower case and raw bytes; `None` for mixed case, a foreign letter or a wrong checksum."""
    text = untrusted.lower()
    if not untrusted.isascii() or untrusted not in (text, untrusted.upper()):
        return None
    prefix, _, letters = text.rpartition("1")
    groups = [_VALUES.get(letter, -1) for letter in letters]
    if not _is_prefix(prefix) or len(groups) < _CHECKSUM_LENGTH or -1 in groups:
        return None
    if _polymod([*_expanded(prefix), *groups]) != 1:
        return None
    raw = _from_fives(groups[:-_CHECKSUM_LENGTH])
    return None if raw is None else (prefix, raw)


def _is_prefix(prefix: str) -> bool:
    return bool(prefix) and all(33 <= ord(letter) <= 126 for letter in prefix)


def _expanded(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [code >> 5 for code in codes] + [0] + [code & 31 for code in codes]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= term
    return check


def _to_fives(raw: bytes) -> list[int]:
    spare = -len(raw) * 8 % 5
    number = int.from_bytes(raw, "big") << spare
    count = (len(raw) * 8 + spare) // 5
    return [number >> 5 * (count - 1 - place) & 31 for place in range(count)]


def _from_fives(groups: list[int]) -> bytes | None:
    """`None` unless the bits that fill the last group are fewer than five and all zero."""
    number = 0
    for group in groups:
        number = number << 5 | group
    size, spare = divmod(len(groups) * 5, 8)
    if spare >= 5 or number & (1 << spare) - 1:
        return None
    return (number >> spare).to_bytes(size, "big")
