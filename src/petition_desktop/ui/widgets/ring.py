"""The ring itself: three pixels in the accent around a control, over everything, cut where what scrolls ends.

Qt's own focus frame follows the control; only what it looks like is ours.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QProxyStyle, QStyle, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme


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
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # Qt would cut the control's square out of the ring, and with it the inside of round corners
        return super().styleHint(hint, option, widget, returned)  # type: ignore[arg-type]


class Ring(QFocusFrame):
    """What is painted."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setStyle(_roomy())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.palette.accent)
        colour.setAlphaF(tokens.RING_STRENGTH)
        painter.setPen(QPen(colour, tokens.RING))
        half = tokens.RING / 2
        radius = self._theme.px(tokens.FIELD_RADIUS) + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


def _roomy() -> QStyle:
    """One style for all rings. It belongs to the application: a ring asks it even while its window is taken apart."""
    application = QApplication.instance()
    style = application.findChild(_Roomy) if application else None
    if style is None:
        style = _Roomy()
        style.setParent(application)
    return style
