"""The window's icon on Windows: the one of the packaged program, for its title and the task bar.

Qt looks for it in the program under a name of its own, and PyInstaller gives it another.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileIconProvider


def has_own_icon(platform: str = sys.platform) -> bool:
    """Whether this is a program of its own on Windows; from the sources it would be Python's icon."""
    return platform == "win32" and bool(getattr(sys, "frozen", False))


def program_icon() -> QIcon:
    """What the system shows for this program's file."""
    return QFileIconProvider().icon(QFileInfo(sys.executable))
