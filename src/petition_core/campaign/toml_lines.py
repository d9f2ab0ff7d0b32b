"""Finds the line of a member in a TOML source, so that a fault can point at it; the TOML reader tells no lines."""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*\[{1,2}\s*([A-Za-z0-9_]+)\s*\]{1,2}\s*(?:#.*)?$")


def toml_line(source: str, path: str) -> int:
    """The line of `keys.root`, of `question.2.kind` (the third `[[question]]`) or `consent.news` (the one of that id).

    Falls back to the table's own line, and to 0 (the whole file) when nothing is found.
    """
    table, member, nth, wanted_id = _split(path)
    current, seen, header_line = "", -1, 0
    block: list[tuple[int, str]] = []
    blocks: list[tuple[str, int, int, list[tuple[int, str]]]] = []
    for number, line in enumerate(source.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            blocks.append((current, seen, header_line, block))
            seen = seen + 1 if header[1] == current else 0
            current, header_line, block = header[1], number, []
        else:
            block.append((number, line))
    blocks.append((current, seen, header_line, block))
    for name, index, line_of_header, content in blocks:
        if name != table or (nth is not None and index != nth):
            continue
        if wanted_id is not None and _line_of(content, "id", f'"{wanted_id}"') == 0:
            continue
        return (_line_of(content, member) if member else 0) or line_of_header
    return 0


def _split(path: str) -> tuple[str, str, int | None, str | None]:
    parts = [part for part in re.split(r"[.\[\]`]+", path) if part and part != "..."]
    if not parts:
        return "", "", None, None
    if len(parts) == 1:
        return ("", parts[0], None, None)
    if parts[0] in ("question", "consent"):
        member = parts[2] if len(parts) > 2 else ""
        return (parts[0], member, int(parts[1]), None) if parts[1].isdigit() else (parts[0], member, None, parts[1])
    return parts[0], parts[1], None, None


def _line_of(block: list[tuple[int, str]], member: str, value: str = "") -> int:
    for number, line in block:
        name, equals, rest = line.partition("=")
        if equals and name.strip().strip('"') == member and value in rest:
            return number
    return 0
