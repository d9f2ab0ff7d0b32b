"""Which pictures a campaign may bring: PNG and JPEG of a sane size, told by their first bytes and not by their name."""

from __future__ import annotations

import re

MAX_BYTES = 2 * 1024 * 1024
MAX_PIXELS = 4_000_000
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}\.(png|jpg)")
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG_SIZES = frozenset({0xC0, 0xC1, 0xC2})


def picture_trouble(name: str, content: bytes) -> str:
    """A sentence that says what is wrong with this picture; empty if nothing is."""
    if not _NAME.fullmatch(name):
        return "Name pictures with small letters, digits and hyphens, ending in .png or .jpg."
    if len(content) > MAX_BYTES:
        return "The picture is larger than 2 MB. Save it smaller."
    size = _png_size(content) if name.endswith(".png") else _jpeg_size(content)
    if size is None:
        return "The picture is not what its name says, or is damaged. Save it again as PNG or JPEG."
    if size[0] * size[1] > MAX_PIXELS or 0 in size:
        return "The picture has more than 4 million pixels. Save it smaller."
    return ""


def _png_size(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(_PNG) or content[12:16] != b"IHDR" or len(content) < 45:
        return None
    if not content.rstrip(b"\0").endswith(b"IEND\xaeB`\x82"):
        return None
    return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Walks the segments to the frame header (ITU-T T.81, B.2.2)."""
    if not content.startswith(b"\xff\xd8\xff") or not content.endswith(b"\xff\xd9"):
        return None
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in _JPEG_SIZES:
            height, width = content[at + 5 : at + 7], content[at + 7 : at + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        at += 2 + max(length, 2)
    return None
