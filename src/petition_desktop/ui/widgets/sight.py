"""Scrolls so that a control is in sight, with what belongs to it: its label, its help, what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.focus import focused
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.tick import Tick


def bring_into_sight(theme: Theme, control: QWidget) -> None:
    """Scroll all that `control` lies in. What is too large to be seen as a whole is seen around `control`."""
    whole = next((one for one in _around(control) if isinstance(one, Field | Tick)), control)
    margin = theme.px(tokens.STEP)
    for area in _around(control):
        if isinstance(area, QScrollArea) and area is not control:
            area.ensureWidgetVisible(whole, 0, margin)
            area.ensureWidgetVisible(control, 0, margin)


def bring_focus_into_sight(theme: Theme, page: QWidget) -> None:
    """The same for what has the keyboard on `page`, as soon as what has just appeared has moved everything below it."""

    def show() -> None:
        focus = focused(page)
        if focus is not None and page.isAncestorOf(focus):
            bring_into_sight(theme, focus)

    QTimer.singleShot(0, page, show)


def _around(control: QWidget) -> list[QWidget]:
    """The control and all it lies in, from the inside outwards."""
    found: list[QWidget] = []
    one: QWidget | None = control
    while one is not None and not one.isWindow():
        found.append(one)
        one = one.parentWidget()
    return found
