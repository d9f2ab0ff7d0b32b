"""The field a signature is drawn in, by finger, pen or mouse. What is drawn is kept as strokes, never as a picture.

It always has the same shape, so that a drawing looks the same in every size; points are whole numbers from 0 to
10,000 across and down.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from petition_core.signature import Strokes
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.picture import tell_as_picture

SIDE = 10_000
_LEAST_STEP = 1.5  # pixels: what is nearer to the last point adds nothing
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_LINE_AT = 0.78  # of the height: where people expect the line to sign on


class Pad(QLabel):
    """A label with a picture to a screen reader, which is what it is to people who do not draw.

    Signals: `drawn()` at each beginning and end of a stroke.
    """

    drawn = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strokes: list[list[int]] = []
        self._last = QPointF()
        self._pressed, self._wrong = False, False
        self._finger = -1
        tell_as_picture(self)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def strokes(self) -> Strokes:
        """What is drawn."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def set_strokes(self, strokes: Strokes) -> None:
        """Show what was drawn before; nothing empties it for good."""
        self._strokes = [list(stroke) for stroke in strokes]
        self._pressed, self._finger = False, -1
        self.update()

    def set_wrong(self, wrong: bool) -> None:
        """Show it as a field that needs another look."""
        self._wrong = wrong
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / tokens.DRAWING_SHAPE)

    def sizeHint(self) -> QSize:
        width = self._theme.px(tokens.FORM_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = self._theme.px(tokens.TARGET)
        return QSize(tokens.DRAWING_SHAPE * least, least)

    def event(self, event: QEvent) -> bool:
        """Fingers, before anything that scrolls gets them. One finger draws, the others are of no account."""
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            self._touched(event)
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._draw_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen; accepted, so that Qt makes no mouse of it."""
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._draw_to(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._end(event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads on, as in a line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.focusNextChild()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self._theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = tokens.TICK_BORDER if self._wrong else tokens.BORDER
        painter.setPen(QPen(QColor(palette.bad if self._wrong else palette.border), width))
        painter.setBrush(QColor(palette.card))
        half, radius = width / 2, self._theme.px(tokens.FIELD_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        margin, line = self._theme.px(2 * tokens.FIELD_PADDING), round(self.height() * _LINE_AT)
        painter.fillRect(margin, line, self.width() - 2 * margin, tokens.BORDER, QColor(palette.border))
        pen = QPen(QColor(palette.ink), self._theme.px(tokens.PEN * 2) / 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(self._path(stroke))

    def _path(self, stroke: list[int]) -> QPainterPath:
        """A round line through the middles between the points; a dot where there is only one."""
        points = [
            QPointF(x * self.width() / SIDE, y * self.height() / SIDE)
            for x, y in zip(stroke[::2], stroke[1::2], strict=True)
        ]
        path = QPainterPath(points[0])
        for here, there in pairwise(points[1:]):
            path.quadTo(here, (here + there) / 2)
        path.lineTo(points[-1] if len(points) > 1 else points[0] + QPointF(0.1, 0))
        return path

    def _touched(self, event: QTouchEvent) -> None:
        for point in event.points():
            if event.type() == QEvent.Type.TouchBegin and self._finger == -1:
                self._finger = point.id()
                self._begin(point.position())
            elif point.id() == self._finger:
                self._draw_to(point.position())
        if event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self._finger = -1
            self._end(self._last)

    def _begin(self, place: QPointF) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = True
        self._strokes.append([])
        self._add(place)
        self.drawn.emit()

    def _draw_to(self, place: QPointF) -> None:
        step = place - self._last
        if self._pressed and abs(step.x()) + abs(step.y()) >= _LEAST_STEP:
            self._add(place)

    def _end(self, place: QPointF) -> None:
        if self._pressed:
            self._draw_to(place)
            self._pressed = False
            self.drawn.emit()

    def _add(self, place: QPointF) -> None:
        """Beyond the edge a line goes on along it."""
        self._last = place
        for along, length in ((place.x(), self.width()), (place.y(), self.height())):
            self._strokes[-1].append(min(max(round(along * SIDE / max(length, 1)), 0), SIDE))
        self.update()
