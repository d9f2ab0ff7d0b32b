"""One of a few answers to choose from: a real radio button to Qt and to screen readers, the whole row is the target."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.typesetting import SetText, alignment

_DOT = 0.28  # of the circle: the radius of the dot in it


class RadioRow(QRadioButton):
    """A circle and words that wrap, in a frame of its own. Arrows, Space and a click anywhere on it choose it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._set: dict[int, SetText] = {}
        self._wrong = False
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_wrong(self, wrong: bool) -> None:
        """Show the row as part of a question that needs another look."""
        self._wrong = wrong
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads on, as in a line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.focusNextChild()
            event.accept()
            return
        super().keyPressEvent(event)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._lines(width - self._indent() - self._padding()).height
        return max(words + 2 * self._theme.px(tokens.STEP), self._theme.px(tokens.FIELD_HEIGHT))

    def sizeHint(self) -> QSize:
        width = self._theme.measure("body")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * self._indent(), self._theme.px(tokens.FIELD_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self._theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = palette.bad if self._wrong else palette.accent if self.isChecked() else palette.border
        width = tokens.TICK_BORDER if self._wrong else tokens.BORDER
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(palette.tint if self.isChecked() or self.isDown() else palette.card))
        half = width / 2
        radius = self._theme.px(tokens.FIELD_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = self._lines(self.width() - self._indent() - self._padding())
        top = (self.height() - words.height) / 2
        self._draw_circle(painter, top, mirrored=mirrored)
        painter.setPen(self._theme.colour("ink"))
        words.draw(painter, self._padding() if mirrored else self._indent(), top)

    def _draw_circle(self, painter: QPainter, top: float, *, mirrored: bool) -> None:
        """Beside the first line of the words."""
        palette = self._theme.palette
        side = self._theme.px(tokens.RADIO)
        middle = top + self._theme.line_height("body") / 2
        left = self.width() - self._padding() - side if mirrored else self._padding()
        box = QRectF(left, middle - side / 2, side, side)
        painter.setPen(QPen(QColor(palette.accent if self.isChecked() else palette.border), tokens.TICK_BORDER))
        painter.setBrush(QColor(palette.card))
        half = tokens.TICK_BORDER / 2
        painter.drawEllipse(box.adjusted(half, half, -half, -half))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent))
            painter.drawEllipse(box.center(), _DOT * side, _DOT * side)

    def _padding(self) -> int:
        return self._theme.px(tokens.FIELD_PADDING)

    def _indent(self) -> int:
        return self._padding() + self._theme.px(tokens.RADIO + tokens.STEP + tokens.HALF_STEP)

    def _lines(self, width: int) -> SetText:
        found = self._set.get(width)
        if found is None:
            font, height = self._theme.font("body"), self._theme.line_height("body")
            found = SetText(self._words, font, height, max(width, 1), alignment(self.layoutDirection()))
            self._set[width] = found
        return found
