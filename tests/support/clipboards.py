"""What lies on the clipboards of a screen, as another program sees it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

_READ = (
    "from PySide6.QtGui import QClipboard, QGuiApplication; a = QGuiApplication([]); c = a.clipboard();"
    "print(c.text(QClipboard.Mode.Clipboard)); print(c.text(QClipboard.Mode.Selection))"
)


def clipboards(a_screen: Mapping[str, str]) -> list[str]:
    """The lines on both clipboards of X11: the one for pasting, and the one for the middle button."""
    environment = {**a_screen, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-c", _READ]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()
