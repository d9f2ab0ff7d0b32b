"""A screen, a window manager and an accessibility bus of their own, so that a real window can be opened and read.

Needs Xvfb, openbox and the packages that `scripts/system_packages.sh test` names. Nothing of it is shared with whoever
runs the tests, and all of it ends with the block.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

#: The laptop most stalls have.
SIZE = "1366x768x24"


@contextmanager
def screen(size: str = SIZE) -> Iterator[Mapping[str, str]]:
    """What a program's environment needs to open its window there and to be read."""
    with ExitStack() as stack:
        # Sockets lie in it, whose paths may not be long.
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="screen-", ignore_cleanup_errors=True)))
        log = stack.enter_context((folder / "log").open("wb"))
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "TMPDIR": str(folder),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # It complains whenever a reader asks for a thing that went away a moment before.
            "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
        }
        reader, writer = os.pipe()
        with os.fdopen(reader, encoding="ascii") as number:
            command = ["Xvfb", "-screen", "0", size, "-nolisten", "tcp", "-displayfd", str(writer)]
            stack.enter_context(_running(command, environment, log.fileno(), writer))
            os.close(writer)
            environment["DISPLAY"] = f":{number.readline().strip()}"
        reader, writer = os.pipe()
        with os.fdopen(reader, encoding="utf-8") as address:
            where = f"--address={environment['DBUS_SESSION_BUS_ADDRESS']}"
            command = ["dbus-daemon", "--session", "--nofork", where, f"--print-address={writer}"]
            stack.enter_context(_running(command, environment, log.fileno(), writer))
            os.close(writer)
            address.readline()
        stack.enter_context(_running(["openbox"], environment, log.fileno()))
        yield {name: environment[name] for name in _FOR_PROGRAMS}


_FOR_PROGRAMS = (
    "DISPLAY",
    "DBUS_SESSION_BUS_ADDRESS",
    "QT_QPA_PLATFORM",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
    "QT_LOGGING_RULES",
)


@contextmanager
def _running(command: list[str], environment: Mapping[str, str], log: int, *passed: int) -> Iterator[None]:
    program = subprocess.Popen(
        command, env=environment, pass_fds=passed, stdin=subprocess.DEVNULL, stdout=log, stderr=log
    )
    try:
        yield
    finally:
        program.terminate()
        program.wait()
