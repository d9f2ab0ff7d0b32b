"""The USB sticks and memory cards that are plugged in, as the system tells it. Only looks; writes nothing on them."""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

_MOUNTS = Path("/proc/self/mounts")
_BLOCKS = Path("/sys/class/block")
_SECONDS = 5
_REMOVABLE = 2  # Windows' DRIVE_REMOVABLE


class Stick(Struct, frozen=True):
    """`folder` is where its files are; `name` is for people. `free` is in bytes."""

    name: str
    folder: Path
    free: int
    writable: bool


def sticks() -> tuple[Stick, ...]:
    """What is plugged in now, by name; empty where the system does not tell."""
    try:
        found = list(_folders())
    except (OSError, subprocess.SubprocessError):
        return ()
    return tuple(sorted(filter(None, map(_stick, found)), key=lambda one: one.name))


def mounted(mounts: str, blocks: Path) -> Iterator[Path]:
    """The folders in Linux's list of mounts whose disk can be taken out, or hangs on USB."""
    for line in mounts.splitlines():
        device, folder = [*line.split(" "), "", ""][:2]
        block = blocks / Path(device).name
        if device.startswith("/dev/") and block.exists() and _can_be_taken(block.resolve()):
            yield Path(_plain(folder))


def _can_be_taken(block: Path) -> bool:
    disk = block if (block / "removable").exists() else block.parent
    try:
        removable = (disk / "removable").read_text(encoding="ascii").strip() == "1"
    except OSError:
        removable = False
    return removable or any(re.fullmatch(r"usb\d+", part) for part in block.parts)


def _plain(folder: str) -> str:
    """The list writes a blank as its number in octal."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), folder)


def of_diskutil(told: bytes) -> bool:
    """Whether macOS's `diskutil info -plist` speaks of something that can be taken out."""
    try:
        volume = plistlib.loads(told)
    except (plistlib.InvalidFileException, ValueError, OverflowError):
        return False
    return bool(volume.get("RemovableMediaOrExternalDevice")) and volume.get("BusProtocol") != "Disk Image"


def _stick(folder: Path) -> Stick | None:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return None
    return Stick(folder.name or folder.drive, folder, free, os.access(folder, os.W_OK))


if sys.platform == "win32":

    def _folders() -> Iterator[Path]:
        import ctypes

        windows = ctypes.WinDLL("kernel32")
        letters = windows.GetLogicalDrives()
        for place in range(26):
            drive = f"{chr(ord('A') + place)}:\\"
            if letters >> place & 1 and windows.GetDriveTypeW(drive) == _REMOVABLE:
                yield Path(drive)

elif sys.platform == "darwin":

    def _folders() -> Iterator[Path]:
        for folder in Path("/Volumes").iterdir():
            ask = ["/usr/sbin/diskutil", "info", "-plist", str(folder)]
            told = subprocess.run(ask, capture_output=True, timeout=_SECONDS, check=False)
            if told.returncode == 0 and of_diskutil(told.stdout):
                yield folder

else:

    def _folders() -> Iterator[Path]:
        yield from mounted(_MOUNTS.read_text(encoding="utf-8", errors="replace"), _BLOCKS)
