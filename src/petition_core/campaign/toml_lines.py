"""Finds the line of a member in a TOML source, so that a fault can point at it; the TOML reader tells no lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

_HEADER = re.compile(r"\s*\[{1,2}\s*[\"']?([A-Za-z0-9_-]+)[\"']?\s*\]{1,2}\s*(?:#.*)?")
_MEMBER = re.compile(r"\s*[\"']?([A-Za-z0-9_-]+)[\"']?\s*([.=])\s*(.*)")
_LONG_QUOTES = ('"""', "'''")


class _Block(Struct):
    """The lines under one header. `nth` counts the headers of that name from 0; the top of the file has no name."""

    table: str
    nth: int
    line: int
    members: dict[str, tuple[int, str]]


def toml_line(source: str, path: str) -> int:
    """The line of `keys.root`, of `question.2.kind` (the third `[[question]]`) or `consent.news` (the one of that id).

    Falls back to the table's own line, and to 0 (the whole file) when nothing is found.
    """
    blocks = list(_blocks(source))
    table, _, rest = path.partition(".")
    found = [block for block in blocks if block.table == table]
    member = rest
    if table in ("question", "consent"):
        which, _, member = rest.partition(".")
        found = [block for block in found if not which or _is(block, which)]
    for block in found:
        return block.members[member][0] if member in block.members else block.line
    # A member of the file itself, a table written in one line (`look = {…}`), or `look.accent = …`.
    top = blocks[0].members
    return top.get(path, top.get(table, (0, "")))[0]


def _is(block: _Block, which: str) -> bool:
    return block.nth == int(which) if which.isdecimal() else block.members.get("id", (0, ""))[1] == which


def _blocks(source: str) -> Iterator[_Block]:
    block, inside = _Block("", 0, 0, {}), ""
    counts: dict[str, int] = {}
    for number, line in enumerate(source.split("\n"), start=1):
        if inside:
            inside = "" if inside in line else inside
            continue
        inside = next((quotes for quotes in _LONG_QUOTES if line.count(quotes) % 2), "")
        if header := _HEADER.fullmatch(line.rstrip()):
            yield block
            name = header[1]
            counts[name] = counts.get(name, -1) + 1
            block = _Block(name, counts[name], number, {})
        elif member := _MEMBER.match(line):
            block.members.setdefault(member[1], (number, member[3].split("#")[0].strip().strip("\"'")))
            if member[2] == ".":
                inner = f"{member[1]}.{member[3].partition('=')[0].strip()}"
                block.members.setdefault(inner, (number, ""))
    yield block
