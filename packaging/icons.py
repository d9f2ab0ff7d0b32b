"""Makes the program's icon for Windows (.ico) and macOS (.icns) from packaging/icon.svg, when the program is built.

Both are containers around PNG pictures, which Qt draws; so no picture tool and no binary file is needed here.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).with_name("icon.svg")
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
#: Apple's names for PNG pictures by width in pixels.
MACOS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def for_this_system(root: Path) -> str | None:
    """The path of the icon PyInstaller wants here, written below `root`; None on Linux, where programs have none."""
    makers = {"win32": (".ico", windows_icon), "darwin": (".icns", macos_icon)}
    if sys.platform not in makers:
        return None
    suffix, make = makers[sys.platform]
    target = root / "build" / f"petition-desktop{suffix}"
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(make())
    return str(target)


def windows_icon() -> bytes:
    """An ICO file: a directory of 16 bytes for each picture, then the pictures."""
    pictures = [png(size) for size in WINDOWS_SIZES]
    at = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(WINDOWS_SIZES, pictures, strict=True):
        # A width of 256 is written as 0.
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return directory + b"".join(pictures)


def macos_icon() -> bytes:
    """An ICNS file: each picture behind its kind and length, all behind the length of the whole."""
    pictures = [(kind, png(size)) for size, kind in MACOS_KINDS.items()]
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def png(size: int) -> bytes:
    """The drawing as a PNG of `size` by `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, b"png").write(image):
        raise RuntimeError("Qt could not write a PNG")
    return bytes(buffer.data().data())
