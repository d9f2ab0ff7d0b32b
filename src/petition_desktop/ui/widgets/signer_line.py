"""The line a signer types into. Made so that nothing typed outlives the page or leaves it.

No completer, no drag, no clipboard in or out, no learning by the input method; a new one is made for each signer,
because Qt keeps an undo history that would bring the last name back.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from petition_desktop.ui.theme import Theme

PRIVATE_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SignerLine(QLineEdit):
    """A line for personal answers. Enter goes to the next field and never signs.

    Signals: `left()` when the cursor went elsewhere.
    """

    left = Signal()

    def __init__(self, theme: Theme, hints: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone) -> None:
        super().__init__()
        self.setFont(theme.font("field"))
        self.setInputMethodHints(PRIVATE_HINTS | hints)
        if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Else an empty line begins where the keyboard's language does, whatever the page is written in.
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)

    def forget(self) -> None:
        """Empty the line so that it cannot be undone. `clear()` would keep the text for Ctrl+Z."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Nobody has pressed a key before.
        from petition_desktop.ui.widgets.signer_keys import CLIPBOARD_KEYS, DELETING, SELECTING

        if any(event.matches(key) for key in CLIPBOARD_KEYS):
            event.accept()
            return
        select = next((act for key, act in SELECTING if event.matches(key)), None)
        if select is not None:
            select(self)
            event.accept()
            return
        mark = next((act for key, act in DELETING if event.matches(key)), None)
        if mark is not None:
            mark(self)
            self.del_()
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.focusNextChild()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menu: all that Qt's own offers is the clipboard and the undo history."""
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On X11 Qt copies what the mouse selected; with nothing selected at that moment there is nothing to copy."""
        if event.button() == Qt.MouseButton.MiddleButton:
            event.accept()
            return
        start, length = self.selectionStart(), self.selectionLength()
        self.deselect()
        super().mouseReleaseEvent(event)
        if length > 0:
            self.setSelection(start, length)
