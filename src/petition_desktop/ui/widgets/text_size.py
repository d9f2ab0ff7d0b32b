"""A− and A+: smaller and larger text, for everything in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button


class TextSize(QWidget):
    """Two buttons.

    Signals: `stepped(direction)`, 1 for larger and -1 for smaller.
    """

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        # The mark behind keeps the sign at its side of the letter in a window that is written from right to left.
        self._smaller = Button(theme, "A−\u200e")
        self._larger = Button(theme, "A+\u200e")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._smaller)
        self._row.addWidget(self._larger)
        self._smaller.clicked.connect(self._step_down)
        self._larger.clicked.connect(self._step_up)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the names and sizes anew."""
        for button, name in (
            (self._smaller, QCoreApplication.translate("TextSize", "Smaller text")),
            (self._larger, QCoreApplication.translate("TextSize", "Larger text")),
        ):
            button.restyle()
            button.setAccessibleName(name)
            button.setToolTip(name)
            # How large it is now; without it Qt would say the tool tip, which is the name again.
            button.setAccessibleDescription(f"{QLocale().toString(self._theme.scale)}{QLocale().percent()}")
        self._row.setSpacing(self._theme.px(tokens.STEP))

    @Slot()
    def _step_down(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_up(self) -> None:
        self.stepped.emit(1)
