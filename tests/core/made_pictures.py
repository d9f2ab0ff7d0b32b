"""Small pictures written out by their standards: PNG by ISO/IEC 15948, JPEG by ITU-T T.81. Not meant to be seen."""

from __future__ import annotations

from zlib import compress, crc32


def chunk(kind: bytes, content: bytes) -> bytes:
    checksum = crc32(kind + content)
    return len(content).to_bytes(4, "big") + kind + content + checksum.to_bytes(4, "big")


def png(width: int = 2, height: int = 3, extra: bytes = b"", content: bytes | None = None) -> bytes:
    """A grey picture; `extra` are chunks between header and pixels."""
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 0, 0, 0, 0])
    pixels = compress(bytes(height * (width + 1))) if content is None else content
    chunks = chunk(b"IHDR", header) + extra + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


def frame(width: int, height: int, marker: int = 0xC0) -> bytes:
    return segment(marker, bytes([8]) + height.to_bytes(2, "big") + width.to_bytes(2, "big") + bytes([1, 1, 0x11, 0]))


def jpeg(width: int = 2, height: int = 3, extra: bytes = b"", scan: bytes = b"\x12\xff\x00\x34\xff\xd0\x56") -> bytes:
    """One frame and one scan; `extra` are segments in front of the frame."""
    start = b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0") + extra
    return start + frame(width, height) + segment(0xDA, bytes([1, 1, 0, 0, 63, 0])) + scan + b"\xff\xd9"
