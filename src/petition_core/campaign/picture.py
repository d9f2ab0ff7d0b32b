"""Which pictures a campaign may bring: PNG and JPEG of a sane size, told by what is in them and not by their name.

A picture is walked from its first to its last byte, so that nothing can ride in front of it, behind it or in place
of it. Whether its colours make sense is left to whoever paints it.
"""

from __future__ import annotations

import re
from zlib import crc32

MAX_BYTES = 2 * 1024 * 1024
MAX_ALL_BYTES = 12 * 1024 * 1024
MAX_PICTURES = 24
MAX_PIXELS = 4_000_000
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}\.(png|jpg)")
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_JPEG_SCAN = 0xDA
_JPEG_END = b"\xff\xd9"
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)

Size = tuple[int, int]


def picture_trouble(name: str, content: bytes) -> str:
    """A sentence that says what is wrong with this picture; empty if nothing is."""
    if not _NAME.fullmatch(name):
        return "Name pictures with small letters, digits and hyphens, ending in .png or .jpg."
    if len(content) > MAX_BYTES:
        return "The picture is larger than 2 MB. Save it smaller."
    size = _png_size(content) if name.endswith(".png") else _jpeg_size(content)
    if size is None or 0 in size:
        return "The picture is not what its name says, or is damaged. Save it again as PNG or JPEG."
    if size[0] * size[1] > MAX_PIXELS:
        return "The picture has more than 4 million pixels. Save it smaller."
    return ""


def _png_size(content: bytes) -> Size | None:
    """Walks the chunks with their checksums to the very end (ISO/IEC 15948, section 5)."""
    at, drawn = len(_PNG), False
    if not content.startswith(_PNG) or content[at : at + 8] != b"\x00\x00\x00\x0dIHDR":
        return None
    size = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    while at + 12 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        kind = content[at + 4 : at + 8]
        if crc32(content[at + 4 : end - 4]) != int.from_bytes(content[end - 4 : end], "big"):
            return None
        if kind == b"IEND":
            return size if drawn and end == len(content) else None
        drawn = drawn or kind == b"IDAT"
        at = end
    return None


def _jpeg_size(content: bytes) -> Size | None:
    """Walks segments and scans to the very end (ITU-T T.81, annex B)."""
    if not content.startswith(b"\xff\xd8\xff"):
        return None
    size: Size | None = None
    drawn, at = False, 2
    while content[at : at + 2] != _JPEG_END:
        marker, length = content[at + 1 : at + 2], int.from_bytes(content[at + 2 : at + 4], "big")
        if content[at : at + 1] != b"\xff" or length < 2:
            return None
        if marker[0] in _JPEG_FRAMES:
            if size is not None:
                return None
            size = int.from_bytes(content[at + 7 : at + 9], "big"), int.from_bytes(content[at + 5 : at + 7], "big")
        at += 2 + length
        if marker[0] == _JPEG_SCAN:
            found, drawn = _JPEG_MARKER.search(content, at), True
            if found is None:
                return None
            at = found.start()
    return size if drawn and at + 2 == len(content) else None
