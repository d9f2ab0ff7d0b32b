"""Monitors of a virtual screen, plugged in and pulled out while programs run: RandR 1.5's own, by Xlib.

https://www.x.org/releases/current/doc/randrproto/randrproto.txt (RRSetMonitor, RRDeleteMonitor). Run as a program of
its own, because Xlib ends the process that makes a mistake.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping

_SPOKEN = """
import ctypes, sys
from ctypes import POINTER, c_char_p, c_int, c_ulong, c_void_p

class Monitor(ctypes.Structure):
    _fields_ = [("name", c_ulong), ("primary", c_int), ("automatic", c_int), ("outputs", c_int), ("x", c_int),
                ("y", c_int), ("width", c_int), ("height", c_int), ("mm_width", c_int), ("mm_height", c_int),
                ("output", POINTER(c_ulong))]

class Resources(ctypes.Structure):
    _fields_ = [("time", c_ulong), ("config_time", c_ulong), ("crtcs", c_int), ("crtc", POINTER(c_ulong)),
                ("outputs", c_int), ("output", POINTER(c_ulong))]

xlib, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
xlib.XOpenDisplay.restype = c_void_p
xlib.XDefaultRootWindow.argtypes, xlib.XDefaultRootWindow.restype = [c_void_p], c_ulong
xlib.XInternAtom.argtypes, xlib.XInternAtom.restype = [c_void_p, c_char_p, c_int], c_ulong
xlib.XSync.argtypes = [c_void_p, c_int]
randr.XRRAllocateMonitor.argtypes, randr.XRRAllocateMonitor.restype = [c_void_p, c_int], POINTER(Monitor)
randr.XRRSetMonitor.argtypes = [c_void_p, c_ulong, POINTER(Monitor)]
randr.XRRDeleteMonitor.argtypes = [c_void_p, c_ulong, c_ulong]
randr.XRRGetScreenResources.argtypes, randr.XRRGetScreenResources.restype = [c_void_p, c_ulong], POINTER(Resources)

display = xlib.XOpenDisplay(None)
root = xlib.XDefaultRootWindow(display)
act, name, *place = sys.argv[1:]
name = xlib.XInternAtom(display, name.encode(), 0)
if act == "pull":
    randr.XRRDeleteMonitor(display, root, name)
else:
    x, y, width, height, primary, real = map(int, place)
    made = randr.XRRAllocateMonitor(display, real)
    one = made.contents
    one.name, one.primary, one.automatic = name, primary, 0
    one.x, one.y, one.width, one.height, one.mm_width, one.mm_height = x, y, width, height, 300, 200
    if real:  # the one output there is: else it would be a monitor of its own, as large as all of them
        one.output[0] = randr.XRRGetScreenResources(display, root).contents.output[0]
    randr.XRRSetMonitor(display, root, made)
xlib.XSync(display, 0)
"""


def plug_in(
    screen: Mapping[str, str], name: str, place: tuple[int, int, int, int], *, first: bool = False, real: bool = False
) -> None:
    """A monitor that shows this part (x, y, width, height) of the screen. `first` is where windows open; one must be
    the `real` one.
    """
    _say(screen, "plug", name, *map(str, place), str(int(first)), str(int(real)))


def pull_out(screen: Mapping[str, str], name: str) -> None:
    """It is gone from one moment to the next."""
    _say(screen, "pull", name)


def _say(screen: Mapping[str, str], *words: str) -> None:
    command = [sys.executable, "-c", _SPOKEN, *words]
    subprocess.run(command, env={"PATH": os.environ["PATH"], **screen}, check=True, capture_output=True)
