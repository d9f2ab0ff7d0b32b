"""How far a goal is reached: a thin bar that fills from where lines begin. The numbers stand beside it in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme


class GoalBar(QWidget):
    """Hidden while there is no goal."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._part = theme, 0.0
        self.setFixedHeight(theme.px(tokens.GOAL_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_part(self, done: int, goal: int) -> None:
        """`done` of `goal`; a goal of 0 is none."""
        self._part = min(done / goal, 1.0) if goal else 0.0
        self.setVisible(goal > 0)
        self.update()

    @property
    def part(self) -> float:
        """How much of it is filled, from 0 to 1."""
        return self._part

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, radius = self._theme.palette, self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.tint))
        painter.drawRoundedRect(self.rect(), radius, radius)
        if self._part:
            filled = max(self._part * self.width(), 2 * radius)
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.setBrush(QColor(palette.good if self._part == 1 else palette.accent))
            left = self.width() - filled if mirrored else 0
            painter.drawRoundedRect(QRectF(left, 0, filled, self.height()), radius, radius)
