"""Who has the keyboard. Qt's type hints promise that somebody always has; nobody may have it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focused(widget: QWidget) -> QWidget | None:
    """The one with the keyboard in the window of `widget`, also while the window itself is in the back."""
    return widget.window().focusWidget()


def last_stop(window: QWidget) -> QWidget:
    """The last control in `window` that Tab can reach before it begins anew; the window itself if there is none."""
    one = window.previousInFocusChain()
    while one is not None and one is not window and not one.focusPolicy() & Qt.FocusPolicy.TabFocus:
        one = one.previousInFocusChain()
    return one or window
