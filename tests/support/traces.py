"""Searches every byte of a folder for what a person typed, in all the ways in which programs write text down.

As UTF-8 and UTF-16 of both orders, in capitals, in small letters and backwards, as base64 at each of the three places
where it may begin, as hexadecimal digits, and with the escapes of JSON and of web addresses.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

#: Shorter forms come up in sealed bytes by chance.
_SHORTEST = 6
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def forms(needle: str) -> dict[str, bytes]:
    """Every way to write `needle` down that we look for, by a name."""
    found: dict[str, bytes] = {}
    variants = {"": needle, " capitals": needle.upper(), " small": needle.lower(), " backwards": needle[::-1]}
    for about, text in variants.items():
        for encoding in _ENCODINGS:
            raw = text.encode(encoding)
            found[f"{encoding}{about}"] = raw
            found[f"hex of {encoding}{about}"] = raw.hex().encode()
            for place in range(3):
                inner = _base64_inside(raw, place)
                found[f"base64 of {encoding}{about} at {place}"] = inner
                found[f"web base64 of {encoding}{about} at {place}"] = inner.translate(bytes.maketrans(b"+/", b"-_"))
        found[f"json{about}"] = json.dumps(text).strip('"').encode()
        found[f"address{about}"] = quote(text).encode()
    found |= {f"{name}, large": each.upper() for name, each in found.items() if name.startswith("hex")}
    return found


def _base64_inside(raw: bytes, place: int) -> bytes:
    """The characters of base64 that are the same whatever stands before and behind `raw`."""
    whole = base64.b64encode(bytes(place) + raw)
    first = (0, 2, 3)[place]
    last = (place + len(raw)) // 3 * 4
    return whole[first:last]


def pattern(needles: Iterable[str]) -> re.Pattern[bytes]:
    """Matches any form of any of these."""
    every = {form for needle in needles for form in forms(needle).values() if len(form) >= _SHORTEST}
    return re.compile(b"|".join(re.escape(form) for form in sorted(every)))


def everything(*folders: Path) -> Iterator[tuple[Path, bytes]]:
    """Each file with its content, and each name as if it were one."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            yield path, str(path.relative_to(folder)).encode()
            if path.is_file():
                yield path, path.read_bytes()


def traces(needles: Iterable[str], *folders: Path) -> list[str]:
    """Where in these folders something of the needles lies."""
    wanted = pattern(needles)
    return [f"{path}: {match.group()!r}" for path, content in everything(*folders) if (match := wanted.search(content))]
