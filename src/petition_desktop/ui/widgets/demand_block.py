"""The demand, set apart: who is asked, and for what."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.margins import margins
from petition_desktop.ui.widgets.text import Text


class DemandBlock(QWidget):
    """A tinted block with a bar in the accent where lines begin."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asked = Text(theme, "quiet")
        self._demand = Text(theme, "strong")
        across, down = theme.px(2 * tokens.STEP), theme.px(tokens.STEP + tokens.HALF_STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(across + tokens.DEMAND_BAR, down, across, down))
        column.setSpacing(theme.px(tokens.HALF_STEP))
        column.addWidget(self._asked)
        column.addWidget(self._demand)

    def set_words(self, asked: str, demand: str) -> None:
        """Who is asked, in a line of its own, and the demand."""
        self._asked.say(asked)
        self._demand.say(demand)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.px(tokens.FIELD_RADIUS)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(outline)
        painter.setPen(Qt.PenStyle.NoPen)
        # Not filled by `fillRect`: to find the kind of its last argument, Python reads all the names of Qt's gradients.
        painter.setBrush(QColor(self._theme.palette.tint))
        painter.drawRect(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - tokens.DEMAND_BAR if mirrored else 0
        painter.setBrush(QColor(self._theme.palette.accent))
        painter.drawRect(left, 0, tokens.DEMAND_BAR, self.height())
