"""The head of an age file: its stanzas, each holding the file key for one recipient, and the MAC over them.

Read strictly as C2SP age says, and written in the only way it allows. What a stanza means is not known here:
that is for recipients (writing) and identities (opening).
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass

from petition_core.age.base64_text import from_base64, to_base64
from petition_core.age.primitives import hkdf
from petition_core.errors import HeaderRefused, MacMismatch

VERSION_LINE = b"age-encryption.org/v1\n"
MAC_SIZE = 32
# The format sets no limit, but each stanza may cost an opening attempt, and a hostile file must not buy
# thousands of them.
MAX_STANZAS = 100

_COLUMNS = 64
_STANZA_MARK = b"-> "
_END_MARK = b"---"
_ARGUMENT_LINE = re.compile(rb"-> [!-~]+(?: [!-~]+)*")


@dataclass(frozen=True, slots=True)
class Stanza:
    """`kind` is the first argument, such as `X25519`; `arguments` are the others, as bytes without blanks."""

    kind: str
    arguments: tuple[bytes, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """`covered` are the bytes under the MAC; `size` is where the payload begins."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes
    size: int


def parse_header(untrusted: bytes) -> Header:
    """The header at the beginning of a binary age file; `HeaderRefused` if it is not exactly one."""
    if not untrusted.startswith(VERSION_LINE):
        raise HeaderRefused
    at = len(VERSION_LINE)
    stanzas: list[Stanza] = []
    while untrusted.startswith(_STANZA_MARK, at):
        if len(stanzas) == MAX_STANZAS:
            raise HeaderRefused
        stanza, at = _stanza(untrusted, at)
        stanzas.append(stanza)
    end_line, size = _line(untrusted, at)
    if not stanzas or not end_line.startswith(_END_MARK + b" "):
        raise HeaderRefused
    mac = from_base64(end_line[len(_END_MARK) + 1 :], MAC_SIZE)
    return Header(tuple(stanzas), mac, untrusted[: at + len(_END_MARK)], size)


def header_bytes(file_key: bytes, stanzas: Sequence[Stanza]) -> bytes:
    """A whole header, its MAC included, up to where the payload begins."""
    covered = VERSION_LINE + b"".join(_stanza_bytes(stanza) for stanza in stanzas) + _END_MARK
    return covered + b" " + to_base64(_mac(file_key, covered)) + b"\n"


def check_mac(header: Header, file_key: bytes) -> None:
    """Raise `MacMismatch` unless whoever made this header knew `file_key`."""
    if not hmac.compare_digest(header.mac, _mac(file_key, header.covered)):
        raise MacMismatch


def _mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.digest(hkdf(file_key, None, b"header"), covered, "sha256")


def _stanza_bytes(stanza: Stanza) -> bytes:
    text = to_base64(stanza.body)
    # The last line is shorter than the others even if it must be empty: that is how a reader finds the end.
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text) + 1, _COLUMNS)]
    first = _STANZA_MARK + b" ".join((stanza.kind.encode("ascii"), *stanza.arguments))
    return b"\n".join((first, *lines)) + b"\n"


def _stanza(untrusted: bytes, at: int) -> tuple[Stanza, int]:
    first, at = _line(untrusted, at)
    if not _ARGUMENT_LINE.fullmatch(first):
        raise HeaderRefused
    kind, *arguments = first[len(_STANZA_MARK) :].split(b" ")
    lines: list[bytes] = []
    while not lines or len(lines[-1]) == _COLUMNS:
        line, at = _line(untrusted, at)
        if len(line) > _COLUMNS:
            raise HeaderRefused
        lines.append(line)
    return Stanza(kind.decode("ascii"), tuple(arguments), from_base64(b"".join(lines))), at


def _line(untrusted: bytes, at: int) -> tuple[bytes, int]:
    """The line at `at` without its line feed, and where the next one begins."""
    end = untrusted.find(b"\n", at)
    if end < 0:
        raise HeaderRefused
    return untrusted[at:end], end + 1
