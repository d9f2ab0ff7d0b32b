"""The volunteer's way in, at the upper edge: a lock while a shift runs, the words that start one while none does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.shapes import draw_sign

translate = QCoreApplication.translate


class VolunteerButton(Button):
    """A quiet button, as large as a finger needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._locked = False
        self.retranslate()

    def set_locked(self, locked: bool) -> None:
        """Whether it shows the lock."""
        self._locked = locked
        self.retranslate()

    def retranslate(self) -> None:
        """Take words and sizes anew."""
        self.restyle()
        words = translate("Header", "For the volunteer") if self._locked else translate("Header", "Start a shift")
        self.say("" if self._locked else words)
        self.setAccessibleName(words)
        self.setToolTip(words if self._locked else "")
        # What it opens; without it Qt would say the tool tip, which is the name again.
        self.setAccessibleDescription(translate("Drawer", "The volunteer's drawer") if self._locked else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if not self._locked:
            return super().sizeHint()
        return QSize(max(self._theme.target, self._theme.px(tokens.TARGET)), self._theme.target)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._locked:
            side = self._theme.px(tokens.ICON)
            box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            draw_sign(QPainter(self), "lock", box, self._theme.colour("soft"))
