"""Who has the keyboard. Qt's type hints promise that somebody always has; nobody may have it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focused(widget: QWidget) -> QWidget | None:
    """The one with the keyboard in the window of `widget`, also while the window itself is in the back."""
    return widget.window().focusWidget()


def last_stop(window: QWidget) -> QWidget:
    """The last control in `window` that Tab can reach before it begins anew; the window itself if there is none."""
    passed = [window.previousInFocusChain()]
    while passed[-1] is not window and not passed[-1].focusPolicy() & Qt.FocusPolicy.TabFocus:
        passed.append(passed[-1].previousInFocusChain())
    # Python's handle for a part that Qt made by itself, such as a scroll bar, belongs to whoever asked for it: here to
    # the window, where it would outlive the part. Its own parent becomes the owner by asking for its children.
    for one in passed:
        parent = one.parentWidget()
        if parent is not None:
            parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return passed[-1]
