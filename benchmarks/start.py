"""From the start of the process to the first painted form, and its memory, against a bare PySide6 window.

Both are started by the same Python, warm, one after the other in turns, without a screen (offscreen) and under Xvfb
(xcb). Each says itself when it was painted (PETITION_PAINTED), counted from the start of its process; a while later
its memory is read again from outside, because the app opens its store only after the first form is painted.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec
import psutil
from msgspec import Struct

from benchmarks import bundled
from benchmarks.bare_window import VARIABLE
from benchmarks.display import has_xvfb, virtual_display
from benchmarks.frame import Result, Row, compare, in_turns, scratch_folder
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf

ROUNDS = 9
TIME_GOAL = 1.5
MEMORY_GOAL = 1.6
PATIENCE = 60.0
#: Long enough for the store to be opened and the first try to send to be made.
SETTLING = 2.0


class Painted(Struct, frozen=True):
    """What a program says at its first painted form."""

    seconds: float
    rss_mb: float


class Run(Struct, frozen=True):
    """One start. `settled_mb` is its memory `SETTLING` seconds after the form was painted."""

    painted: Painted
    settled_mb: float
