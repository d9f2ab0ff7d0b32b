"""Gives Python its own `import` back, which Qt replaces. To be done before most of the program is loaded."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - with it comes the other import


def plain_import() -> None:
    """Qt's reads the source of each module it loads, to look for other spellings of Qt's names (`__feature__`).

    Nobody here spells them otherwise, and the first form would wait for it.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
