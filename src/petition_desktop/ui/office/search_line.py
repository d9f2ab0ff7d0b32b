"""The search above the table. It speaks when somebody pauses in typing, so that not every letter is a search."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from petition_desktop.ui.theme import Theme

PAUSE_MS = 250


class SearchLine(QLineEdit):
    """Names of signers are typed here, so no input method shall learn them. Escape empties it.

    `words` stand in it while it is empty, and say what it finds.

    Signals: `searched(text)`.
    """

    searched = Signal(str)

    def __init__(self, theme: Theme, name: str, words: str) -> None:
        super().__init__()
        self.setFont(theme.font("body"))
        self.setPlaceholderText(words)
        self.setAccessibleName(name)  # Qt tells `words` as its description
        if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Else an empty line begins where the keyboard's language does, whatever the page is written in.
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._speak)
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self._speak)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._speak()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self._pause.start()

    @Slot()
    def _speak(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
