"""Qt draws text only while there is an application; the command line has none, and maybe no screen."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication


def drawing_application(platform: str = sys.platform) -> object:
    """The one that runs, or else one without a window; keep it as long as you draw."""
    running = QGuiApplication.instance()
    if running is not None:
        return running
    if platform != "win32":  # there Qt's way without a screen knows no fonts, and the system's own needs no screen
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])
