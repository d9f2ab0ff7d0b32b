"""The ring around whatever has the keyboard: three pixels in the accent, the same for every control.

One ring for the whole window follows the focus, so that no control has to leave room for its own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme

_STRENGTH = 0.45  # the ring is lighter than the border it surrounds
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class FocusRing(QWidget):
    """Lies over everything in `window`, and is cut where the part that scrolls ends."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._target: QWidget | None = None
        self._around: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The control, or something around it, moved."""
        if event.type() in _MOVES:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.palette.accent)
        colour.setAlphaF(_STRENGTH)
        painter.setPen(QPen(colour, tokens.RING))
        half = tokens.RING / 2
        radius = self._theme.px(tokens.FIELD_RADIUS) + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._around:
            if isValid(widget):  # a page may be gone before its focus is
                widget.removeEventFilter(self)
        self._around, self._target = [], None
        self.hide()
        if now is None or now.window() is not self._window or isinstance(now, QAbstractScrollArea):
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton and not isinstance(now, QLineEdit):
            return  # who points with a mouse knows where it is
        self._target = now
        around: QWidget | None = now
        while around is not None and around is not self._window:
            around.installEventFilter(self)
            self._around.append(around)
            around = around.parentWidget()
        self._follow()

    def _follow(self) -> None:
        target = self._target
        if target is None or not target.isVisibleTo(self._window):
            self.hide()
            return
        margin = tokens.RING + tokens.RING_GAP
        place = self._in_window(target).adjusted(-margin, -margin, margin, margin)
        seen = place
        for widget in self._around:
            parent = widget.parentWidget()
            if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
                seen = seen.intersected(self._in_window(widget))
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(place)
        self.setMask(QRegion(seen.translated(-place.topLeft())))
        self.raise_()
        self.show()

    def _in_window(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
