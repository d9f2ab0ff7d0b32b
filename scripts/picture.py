"""Takes a picture of the app on a machine without a screen: a virtual one is started, and stopped again.

    .venv/bin/python scripts/picture.py docs/pictures/stall.png

Runs the same demo as `run.py` and waits until it has painted something that stands still. Linux with Xvfb only.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from place import ROOT

#: The laptop most stalls have.
SCREEN = "1366x768x24"
#: Fewer colours than this is an empty screen or a bare window.
FEWEST_COLOURS = 24
LONGEST_WAIT_MS = 90_000
LOOK_EVERY_MS = 700
EXPECTED_FAILURE = 3


class Photographer:
    """Looks at the screen again and again until two looks are alike and show something, then keeps the picture."""

    def __init__(self, application: QGuiApplication) -> None:
        self.application = application
        self.picture = QImage()
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)

    def wait(self) -> QImage:
        """The picture; a null image if nothing stood still in time."""
        QTimer.singleShot(LONGEST_WAIT_MS, self.application.quit)
        self.timer.start(LOOK_EVERY_MS)
        self.application.exec()
        return self.picture

    def look(self) -> None:
        """Take one look; stop when it is like the one before."""
        image = self.application.primaryScreen().grabWindow(0).toImage()
        small = image.scaled(96, 54, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
        colours = {small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}
        if len(colours) >= FEWEST_COLOURS and image == self.picture:
            self.application.quit()
        self.picture = image


def start_screen() -> subprocess.Popen[bytes]:
    """Start Xvfb on a free number and point this process to it."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-screen", "0", SCREEN, "-nolisten", "tcp", "-displayfd", str(writer)]
    screen = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as number:
        os.environ["DISPLAY"] = f":{number.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ.pop("WAYLAND_DISPLAY", None)
    return screen


def take(target: Path, arguments: list[str]) -> bool:
    """Start the app on the virtual screen and save what it shows."""
    window_manager = shutil.which("openbox")
    started = [subprocess.Popen([window_manager])] if window_manager else []
    command = [sys.executable, str(ROOT / "scripts" / "run.py"), *arguments]
    # A group of its own, so that the app and the server it started end with it.
    app = subprocess.Popen(command, start_new_session=True)
    try:
        picture = Photographer(QGuiApplication([])).wait()
    finally:
        os.killpg(app.pid, signal.SIGTERM)
        app.wait()
        for process in started:
            process.terminate()
            process.wait()
    target.parent.mkdir(parents=True, exist_ok=True)
    return not picture.isNull() and picture.save(str(target))


def main() -> int:
    """0 when the picture is there."""
    parser = argparse.ArgumentParser(description="Take a picture of the app without a screen.")
    parser.add_argument("target", type=Path, help="where to write the PNG")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed to the app")
    chosen = parser.parse_args()
    if shutil.which("Xvfb") is None:
        print("Xvfb was not found; on Debian install the package xvfb, then try again.", file=sys.stderr)
        return EXPECTED_FAILURE
    screen = start_screen()
    try:
        taken = take(chosen.target, chosen.arguments)
    finally:
        screen.terminate()
        screen.wait()
    print(f"Written: {chosen.target}" if taken else "The app painted nothing in time.")
    return 0 if taken else EXPECTED_FAILURE


if __name__ == "__main__":
    sys.exit(main())
