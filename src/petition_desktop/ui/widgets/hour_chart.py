"""Bars by hour, painted: the first hour where lines begin, numbers above the bars, empty hours quiet.

A screen reader hears the numbers as the description of one label; nothing in the picture is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from petition_desktop.ui import tokens
from petition_desktop.ui.moment_words import hour_words
from petition_desktop.ui.theme import Theme

translate = QCoreApplication.translate

FEWEST = 8  # hours shown: one bar alone would say nothing
_HOURS = 24


class HourChart(QLabel):
    """Shows counts by the hour of the day they began in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._counts: tuple[tuple[int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.show_hours({})

    def show_hours(self, counts: Mapping[int, int]) -> None:
        """Show these, 0 to 23, without gaps; hours to come are added until there are enough for a picture."""
        hours = dict(counts)
        following = max(hours, default=-1) + 1
        while hours and len(hours) < FEWEST and following < _HOURS:
            hours[following] = 0
            following += 1
        self._counts = tuple(sorted(hours.items()))
        self.setAccessibleName(translate("HourChart", "Signatures by hour"))
        locale, join = QLocale(), translate("HourChart", ", ")
        told = [f"{hour_words(hour)}: {locale.toString(count)}" for hour, count in self._counts if count]
        self.setAccessibleDescription(join.join(told) or translate("HourChart", "None yet"))
        self.update()

    @property
    def counts(self) -> tuple[tuple[int, int], ...]:
        """What is shown, hour by hour."""
        return self._counts

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(FEWEST * (tokens.BAR_WIDTH + tokens.BAR_GAP)), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(tokens.CHART_HEIGHT))

    def bar(self, place: int) -> QRectF:
        """Where the bar of the hour at `place` stands, counted from the first."""
        slot, width = self._across()
        line = self._theme.line_height("small")
        highest = max((count for _, count in self._counts), default=0)
        count = self._counts[place][1]
        room = self.height() - 2 * line - self._theme.px(tokens.HALF_STEP)
        quiet = self._theme.px(tokens.QUIET_BAR)
        height = max(quiet, round(room * count / highest)) if count else quiet
        left = place * slot + (slot - width) / 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        return QRectF(left, self.height() - line - self._theme.px(tokens.HALF_STEP) - height, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("small")
        painter.setFont(font)
        slot, _width = self._across()
        fits = QFontMetricsF(font).horizontalAdvance(QLocale().toString(max(self._counts, default=(23, 0))[0])) < slot
        for place, (hour, count) in enumerate(self._counts):
            self._paint_hour(painter, self.bar(place), (hour, count), named=fits or place % 2 == 0)

    def _paint_hour(self, painter: QPainter, bar: QRectF, one: tuple[int, int], *, named: bool) -> None:
        theme, (hour, count) = self._theme, one
        palette, line, locale = theme.palette, theme.line_height("small"), QLocale()
        radius = min(theme.px(tokens.BAR_RADIUS), bar.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent if count else palette.tint))
        painter.drawRoundedRect(bar, radius, radius)
        slot = self._across()[0]
        left = bar.center().x() - slot / 2
        centred = Qt.AlignmentFlag.AlignCenter
        if count:
            painter.setPen(theme.colour("ink"))
            painter.drawText(
                QRectF(QPointF(left, bar.top() - line), QPointF(left + slot, bar.top())),
                centred,
                locale.toString(count),
            )
        if named:
            painter.setPen(theme.colour("soft"))
            painter.drawText(QRectF(left, self.height() - line, slot, line), centred, locale.toString(hour))

    def _across(self) -> tuple[float, float]:
        """Pixels for an hour with the gap after it, and for its bar."""
        widest = self._theme.px(tokens.BAR_WIDTH + tokens.BAR_GAP)
        slot = min(widest, self.width() / max(len(self._counts), 1))
        return slot, slot * tokens.BAR_WIDTH / (tokens.BAR_WIDTH + tokens.BAR_GAP)
