"""How much power is left, as the system tells it: Linux by its files, Windows by a call, macOS by its own command.

Only reads, and says None rather than guess.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from msgspec import Struct

_SUPPLIES = Path("/sys/class/power_supply")
_UNKNOWN = 255  # in Windows' answer
_SECONDS = 5


class Battery(Struct, frozen=True):
    """`minutes` is how long it lasts as it is used now; None while it charges or where the system does not say."""

    percent: int
    on_mains: bool
    minutes: int | None


def battery() -> Battery | None:
    """This computer's battery; None if it has none, or if the system does not tell."""
    try:
        return _read()
    except (OSError, subprocess.SubprocessError):
        return None


def of_files(supplies: Path) -> Battery | None:
    """From Linux's folder of power supplies; a mouse with a battery of its own does not count."""
    for supply in sorted(supplies.glob("*")):
        if _text(supply, "type") != "Battery" or _text(supply, "scope") == "Device":
            continue
        percent = _text(supply, "capacity")
        if not percent.isdecimal():
            continue
        on_mains = _text(supply, "status") in ("Charging", "Full", "Not charging")
        return Battery(min(int(percent), 100), on_mains, None if on_mains else _minutes(supply))
    return None


def of_pmset(told: str) -> Battery | None:
    """From the words of macOS's `pmset -g batt`."""
    percent = re.search(r"(\d{1,3})%", told)
    if percent is None:
        return None
    on_mains = "'AC Power'" in told
    left = re.search(r"(\d{1,3}):(\d{2}) remaining", told)
    minutes = int(left[1]) * 60 + int(left[2]) if left and not on_mains else None
    return Battery(min(int(percent[1]), 100), on_mains, minutes)


def of_windows(on_line: int, flag: int, percent: int, seconds: int) -> Battery | None:
    """From the members of Windows' SYSTEM_POWER_STATUS; `flag` 128 is a computer without a battery."""
    if percent > 100 or (flag != _UNKNOWN and flag & 128):
        return None
    on_mains = on_line == 1
    return Battery(percent, on_mains, None if on_mains or not 0 <= seconds < 2**31 else seconds // 60)


def _minutes(supply: Path) -> int | None:
    """What is left, by energy and power or by charge and current."""
    for left, use in (("energy_now", "power_now"), ("charge_now", "current_now")):
        held, used = _text(supply, left), _text(supply, use).lstrip("-")
        if held.isdecimal() and used.isdecimal() and int(used):
            return int(held) * 60 // int(used)
    return None


def _text(supply: Path, name: str) -> str:
    try:
        return (supply / name).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


if sys.platform == "win32":

    def _read() -> Battery | None:
        import ctypes

        class Status(ctypes.Structure):
            # https://learn.microsoft.com/windows/win32/api/winbase/ns-winbase-system_power_status
            _fields_ = (
                ("on_line", ctypes.c_ubyte),
                ("flag", ctypes.c_ubyte),
                ("percent", ctypes.c_ubyte),
                ("saver", ctypes.c_ubyte),
                ("seconds", ctypes.c_uint32),
                ("full_seconds", ctypes.c_uint32),
            )

        status = Status()
        if not ctypes.WinDLL("kernel32").GetSystemPowerStatus(ctypes.byref(status)):
            return None
        return of_windows(status.on_line, status.flag, status.percent, status.seconds)

elif sys.platform == "darwin":

    def _read() -> Battery | None:
        told = subprocess.run(["/usr/bin/pmset", "-g", "batt"], capture_output=True, timeout=_SECONDS, check=False)
        return of_pmset(told.stdout.decode("utf-8", "replace"))

else:

    def _read() -> Battery | None:
        return of_files(_SUPPLIES)
