"""Which keys the lines for personal answers take from Qt: of the clipboard, and those that select or cut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit

_Keys = QKeySequence.StandardKey
CLIPBOARD_KEYS = (_Keys.Copy, _Keys.Cut, _Keys.Paste)
#: Qt's own handling of these keys also copies to the clipboard of X11; moving the cursor by hand does not.
SELECTING: tuple[tuple[QKeySequence.StandardKey, Callable[[QLineEdit], None]], ...] = (
    (_Keys.SelectAll, lambda line: line.selectAll()),
    (_Keys.SelectNextChar, lambda line: line.cursorForward(True)),
    (_Keys.SelectPreviousChar, lambda line: line.cursorBackward(True)),
    (_Keys.SelectNextWord, lambda line: line.cursorWordForward(True)),
    (_Keys.SelectPreviousWord, lambda line: line.cursorWordBackward(True)),
    (_Keys.SelectStartOfLine, lambda line: line.home(True)),
    (_Keys.SelectStartOfBlock, lambda line: line.home(True)),
    (_Keys.SelectEndOfLine, lambda line: line.end(True)),
    (_Keys.SelectEndOfBlock, lambda line: line.end(True)),
)
#: On X11 and macOS Qt puts what these keys delete into the clipboard.
DELETING: tuple[tuple[QKeySequence.StandardKey, Callable[[QLineEdit], None]], ...] = (
    (_Keys.DeleteEndOfLine, lambda line: line.end(True)),
    (_Keys.DeleteCompleteLine, lambda line: line.selectAll()),
)
