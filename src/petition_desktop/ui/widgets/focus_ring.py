"""The ring around whatever has the keyboard: three pixels in the accent, the same for every control.

Qt's own focus frame follows the control, scrolls with it and is cut where the part that scrolls ends; only what it
looks like, and when it is shown, is ours.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFocusFrame, QLineEdit, QProxyStyle, QStyle, QWidget
from shiboken6 import isValid

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme

_STRENGTH = 0.45  # the ring is lighter than the border it surrounds


class _Roomy(QProxyStyle):
    """Tells the frame how far it reaches beyond its control, and that it lies over everything."""

    def pixelMetric(self, metric: QStyle.PixelMetric, option: object = None, widget: QWidget | None = None) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return tokens.RING + tokens.RING_GAP
        return super().pixelMetric(metric, option, widget)  # type: ignore[arg-type]

    def styleHint(
        self, hint: QStyle.StyleHint, option: object = None, widget: QWidget | None = None, returned: object = None
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # over all that lies in the window or in the part that scrolls, not only beside its control
        return super().styleHint(hint, option, widget, returned)  # type: ignore[arg-type]


class Ring(QFocusFrame):
    """What is painted."""

    def __init__(self, theme: Theme, parent: QWidget, style: QStyle) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setStyle(style)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.palette.accent)
        colour.setAlphaF(_STRENGTH)
        painter.setPen(QPen(colour, tokens.RING))
        half = tokens.RING / 2
        radius = self._theme.px(tokens.FIELD_RADIUS) + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


class FocusRing(QObject):
    """Watches who gets the keyboard in `window`, and puts the ring there."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._ring: Ring | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._window or not _wants_ring(now):
            if self._ring is not None and isValid(self._ring):
                self._ring.hide()
            return
        # The ring lives beside its control, and may have gone with it.
        if self._ring is None or not isValid(self._ring):
            self._ring = Ring(self._theme, self._window, _roomy())
        self._ring.setWidget(now)
        self._ring.show()


def _roomy() -> QStyle:
    """One style for all rings. It belongs to the application: a ring asks it even while its window is taken apart."""
    application = QApplication.instance()
    style = application.findChild(_Roomy) if application else None
    if style is None:
        style = _Roomy()
        style.setParent(application)
    return style


def _wants_ring(widget: QWidget) -> bool:
    """Not what only scrolls; and who points with a mouse knows where it is."""
    by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
    return not isinstance(widget, QAbstractScrollArea) and (isinstance(widget, QLineEdit) or not by_mouse)
