"""Clears the clipboards of what this very program put there; what comes from another program is none of our business.

The fields copy nothing, but a program that helps to read the screen can copy out of them.
"""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def clear_own_clipboard() -> None:
    """Empty the clipboard, and on X11 the selection, as far as they are ours."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
