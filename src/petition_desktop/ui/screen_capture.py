"""Keeps the window out of pictures and films of the screen, as far as the system can: Windows and macOS.

On Windows the compositor leaves the window out (from Windows 10, 2004; before, it is black). On macOS the older ways
to record do; since macOS 15 the newer one does not ask. Elsewhere there is no such thing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ctypes import CDLL

#: `SetWindowDisplayAffinity`: left out of captures; black in captures, for older systems.
EXCLUDED, BLACK = 0x11, 0x01
#: `NSWindowSharingType`: nobody may read the window.
SHARED_WITH_NOBODY = 0


def hide_from_capture(window: QWidget, platform: str = sys.platform) -> bool:
    """Whether the system was asked and did not refuse."""
    ways: dict[str, Callable[[int], bool]] = {"win32": _on_windows, "darwin": _on_mac}
    way = ways.get(platform)
    return way is not None and way(int(window.winId()))


def _on_windows(handle: int) -> bool:
    import ctypes

    return excluded(handle, ctypes.WinDLL("user32"))  # type: ignore[attr-defined,unused-ignore]


def excluded(handle: int, user32: CDLL) -> bool:
    """By `user32`, Windows' library for windows."""
    return any(bool(user32.SetWindowDisplayAffinity(handle, affinity)) for affinity in (EXCLUDED, BLACK))


def _on_mac(view: int) -> bool:
    import ctypes
    import ctypes.util

    return unshared(view, ctypes.CDLL(ctypes.util.find_library("objc")))


def unshared(view: int, objc: CDLL) -> bool:
    """By `objc`, the library that sends messages to Cocoa's objects. Qt's handle is the view in the window."""
    import ctypes

    objc.sel_registerName.restype, objc.sel_registerName.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    send = objc.objc_msgSend
    send.restype, send.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p]
    window = send(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    send.restype, send.argtypes = None, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong]
    send(window, objc.sel_registerName(b"setSharingType:"), SHARED_WITH_NOBODY)
    return True
