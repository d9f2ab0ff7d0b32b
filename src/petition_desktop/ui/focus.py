"""Who has the keyboard. Qt's type hints promise that somebody always has; nobody may have it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def focused(widget: QWidget) -> QWidget | None:
    """The one with the keyboard in the window of `widget`, also while the window itself is in the back."""
    return widget.window().focusWidget()
