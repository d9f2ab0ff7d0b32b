"""Small signs painted from lines: tick, lock, chevron, warning. Painted, so that no emoji font is opened for them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role, Tone

Sign = Literal["tick", "lock", "down", "warning", "note"]
_STROKE = 0.1  # of the sign's side


def draw_sign(painter: QPainter, sign: Sign, box: QRectF, colour: QColor) -> None:
    """Paint `sign` into `box`, a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    painter.setPen(QPen(colour, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAW[sign](painter, colour)
    painter.restore()


def _tick(painter: QPainter, _colour: QColor) -> None:
    painter.drawPolyline([QPointF(0.2, 0.52), QPointF(0.42, 0.74), QPointF(0.8, 0.28)])


def _down(painter: QPainter, _colour: QColor) -> None:
    painter.drawPolyline([QPointF(0.22, 0.38), QPointF(0.5, 0.66), QPointF(0.78, 0.38)])


def _lock(painter: QPainter, colour: QColor) -> None:
    shackle = QPainterPath(QPointF(0.3, 0.5))
    shackle.lineTo(0.3, 0.32)
    shackle.arcTo(QRectF(0.3, 0.12, 0.4, 0.4), 180, -180)
    shackle.lineTo(0.7, 0.5)
    painter.drawPath(shackle)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(0.2, 0.48, 0.6, 0.4), 0.06, 0.06)


def _warning(painter: QPainter, colour: QColor) -> None:
    painter.drawPolygon([QPointF(0.5, 0.12), QPointF(0.94, 0.86), QPointF(0.06, 0.86)])
    _exclamation(painter, colour, 0.4, 0.6, 0.74)


def _note(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QRectF(0.08, 0.08, 0.84, 0.84))
    _exclamation(painter, colour, 0.3, 0.54, 0.71)


def _exclamation(painter: QPainter, colour: QColor, top: float, bottom: float, dot: float) -> None:
    painter.drawLine(QPointF(0.5, top), QPointF(0.5, bottom))
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(0.5, dot), 0.06, 0.06)


_DRAW = {"tick": _tick, "lock": _lock, "down": _down, "warning": _warning, "note": _note}


class SignView(QWidget):
    """A sign beside words of the role `beside`. It says nothing itself: the words stand next to it."""

    def __init__(self, theme: Theme, sign: Sign, tone: Tone, beside: Role = "quiet") -> None:
        super().__init__()
        self._theme, self._sign, self._tone, self._beside = theme, sign, tone, beside
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_sign(self, sign: Sign, tone: Tone) -> None:
        self._sign, self._tone = sign, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(tokens.ICON), self._theme.line_height(self._beside))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.px(tokens.ICON)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        draw_sign(painter, self._sign, box, self._theme.colour(self._tone))
