"""A virtual screen of a stall laptop's size (Xvfb), for measuring with a real window system."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator

SCREEN = "1366x768x24"


def has_xvfb() -> bool:
    """Whether this machine can have one."""
    return shutil.which("Xvfb") is not None


@contextlib.contextmanager
def virtual_display() -> Iterator[str]:
    """The value for DISPLAY. Xvfb itself chooses a free number and says when it is ready."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write_end,), stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as ready:
            yield f":{ready.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
