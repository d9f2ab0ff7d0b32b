"""Reads what a browser's form sends, strictly: fields by name, each once, and files (RFC 7578)."""

from __future__ import annotations

import re
from typing import TypeVar
from urllib.parse import parse_qsl

from msgspec import Struct

from petition_server.web.problems import Problem

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_MOST_FIELDS = 20
#: RFC 2046 section 5.1.1.
_BOUNDARY = re.compile(r"boundary=\"?([0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-])\"?", re.ASCII)
_NAME = re.compile(rb'content-disposition: form-data; name="([a-z_]{1,40})"(; filename="[^"\r\n]*")?', re.IGNORECASE)


Value = TypeVar("Value", str, bytes)


class Form(Struct, frozen=True):
    """`fields` are texts, `files` the bytes of what was chosen; their own names stay where they came from."""

    fields: dict[str, str]
    files: dict[str, bytes]

    def text(self, name: str) -> str:
        """A field, or nothing where there is none."""
        return self.fields.get(name, "")


EMPTY = Form({}, {})


def read_form(content_type: str, untrusted: bytes) -> Form:
    """The form in a body of one of the two types; `Problem` "malformed" where it is none."""
    if content_type.lower().startswith(MULTIPART):
        return _multipart(content_type, untrusted)
    try:
        pairs = parse_qsl(
            untrusted.decode("ascii"),
            True,
            strict_parsing=bool(untrusted),
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError:
        raise Problem("malformed") from None
    return Form(_once(pairs), {})


def _multipart(content_type: str, untrusted: bytes) -> Form:
    boundary = _BOUNDARY.search(content_type)
    if boundary is None:
        raise Problem("malformed")
    parts = (b"\r\n" + untrusted).split(b"\r\n--" + boundary[1].encode())
    if len(parts) > _MOST_FIELDS or parts[0] or parts[-1] not in (b"--", b"--\r\n"):
        raise Problem("malformed")
    fields: list[tuple[str, str]] = []
    files: list[tuple[str, bytes]] = []
    for part in parts[1:-1]:
        head, apart, content = part.partition(b"\r\n\r\n")
        named = [found for line in head.split(b"\r\n") if (found := _NAME.fullmatch(line))]
        if not head.startswith(b"\r\n") or not apart or len(named) != 1:
            raise Problem("malformed")
        name = named[0][1].decode()
        if named[0][2] is None:
            fields.append((name, _decoded(content)))
        else:
            files.append((name, content))
    return Form(_once(fields), _once(files))


def _decoded(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise Problem("malformed") from None


def _once(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    named = dict(pairs)
    if len(named) != len(pairs):
        raise Problem("malformed")
    return named
