"""A question with several parts to answer in: they belong together for the eye and for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.reading_order import in_reading_order


class Group(QGroupBox):
    """What holds the parts. Nothing of it is seen; a screen reader says its name when it comes in."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """No frame and no title: the label stands above."""


class GroupField(Field):
    """A labelled group. A screen reader hears what helps and what is wrong at the group and at its first part.

    Subclasses make their parts before they call this, and put them into `_group`.
    """

    def __init__(self, theme: Theme) -> None:
        self._group = Group()
        super().__init__(theme, self._group)

    def first(self) -> QWidget:
        """The part that gets the cursor when the question does."""
        return self._group

    def take_focus(self) -> None:
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, *, wrong: bool) -> None:
        """Subclasses mark their parts."""

    def _place_help(self, line: QWidget) -> None:
        """Above the parts: below them it would seem to be about the last one."""
        self._column.insertWidget(self._column.indexOf(self._group), line)
        in_reading_order(self._column)

    def _describe(self, text: str) -> None:
        for part in (self._group, self.first()):
            part.setAccessibleDescription(text)
