"""The large number of today, how far the goal is reached, and when people signed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from petition_desktop.stall.tally import Tally
from petition_desktop.ui import tokens
from petition_desktop.ui.moment_words import hour_words
from petition_desktop.ui.stall.titled_card import TitledCard
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.goal_bar import GoalBar
from petition_desktop.ui.widgets.hour_chart import HourChart
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate


class CountCard(TitledCard):
    """Empty until it is told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._number = Text(theme, "count", wraps=False)
        self._words, self._best = Text(theme, "body", "soft"), Text(theme, "body", "soft", wraps=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._bar, self._chart = GoalBar(theme), HourChart(theme)
        self._shift = Text(theme, "quiet", "soft")
        row = QHBoxLayout()
        row.setSpacing(theme.px(tokens.STEP + tokens.HALF_STEP))
        row.addWidget(self._number)
        row.addLayout(self._on_its_line(self._words), 1)
        row.addLayout(self._on_its_line(self._best))
        self.add(row)
        self.add(self._bar)
        self.add(self._shift)
        self._column.addSpacing(theme.px(tokens.STEP))
        self.add(self._chart, 1)

    def _on_its_line(self, words: Text) -> QVBoxLayout:
        """Words beside the large number stand where it stands, not in the middle of it."""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(words)
        column.addSpacing(self._theme.px(tokens.STEP))
        return column

    def show_tally(self, tally: Tally) -> None:
        """Show these counts."""
        locale = QLocale()
        self._number.say(locale.toString(tally.today))
        words = [plural("Drawer", "signatures today", tally.today)]
        if tally.goal:
            reached = tally.today >= tally.goal
            goal = translate("Drawer", "goal %1 reached") if reached else translate("Drawer", "goal %1")
            words.append(goal.replace("%1", locale.toString(tally.goal)))
        self._words.say(" · ".join(words))
        self._bar.show_part(tally.today, tally.goal)
        best = tally.best_hour
        if best is not None:
            told = translate("Drawer", "best hour %1: %2").replace("%2", locale.toString(best.count))
            self._best.say(told.replace("%1", hour_words(best.hour)))
        self._best.setVisible(best is not None)
        self._shift.say(" · ".join(_of_shift(tally)))
        self._shift.setVisible(bool(_of_shift(tally)))
        self._chart.show_hours({one.hour: one.count for one in tally.hours})


def _of_shift(tally: Tally) -> list[str]:
    """What the number of the day does not tell."""
    parts = []
    if tally.in_shift != tally.today:
        parts.append(plural("Drawer", "%Ln in this shift", tally.in_shift))
    if tally.taken_back:
        parts.append(plural("Drawer", "%Ln taken back in this shift", tally.taken_back))
    return parts
