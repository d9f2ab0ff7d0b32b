"""Several lines a signer types into, as private as a single one. It grows with what is written, and then scrolls.

Enter makes a new line, Tab leaves. What is selected is never offered to the clipboard or to another program.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QSizePolicy

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.signer_keys import CLIPBOARD_KEYS
from petition_desktop.ui.widgets.signer_line import PRIVATE_HINTS

FEWEST_LINES, MOST_LINES = 3, 8


class SignerText(QPlainTextEdit):
    """A field of `FEWEST_LINES` to `MOST_LINES` lines for personal answers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font("field"))
        self.setInputMethodHints(PRIVATE_HINTS | Qt.InputMethodHint.ImhMultiLine)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Else an empty text begins where the keyboard's language does, whatever the page is written in.
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.document().setDefaultTextOption(QTextOption(right))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)

    def forget(self) -> None:
        """Empty it so that nothing can be undone."""
        self.setPlainText("")
        self.document().clearUndoRedoStacks()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        written = self.document().documentLayout().documentSize().height()  # in lines, as they are broken now
        lines = min(max(round(written), FEWEST_LINES), MOST_LINES)
        around = 2 * (self._theme.px(tokens.TEXT_PADDING) + tokens.TICK_BORDER)
        return QSize(super().sizeHint().width(), lines * line + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in CLIPBOARD_KEYS):
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menu: all that Qt's own offers is the clipboard and the undo history."""
        event.accept()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing: Qt asks for this to fill the clipboards, X11's second one at each selection, and to drag."""
        return QMimeData()

    def canInsertFromMimeData(self, _source: QMimeData) -> bool:
        return False

    def insertFromMimeData(self, _source: QMimeData) -> None:
        """Nothing comes in from elsewhere."""

    @Slot()
    def _fit(self) -> None:
        if self.height() != self.sizeHint().height():
            self.updateGeometry()
