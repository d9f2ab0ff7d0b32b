"""The ring around what has the keyboard is whole: along the edges and around the corners, in every size."""

from __future__ import annotations

from math import cos, pi, sin

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.field import LineField
from petition_desktop.ui.widgets.ring import Ring
from petition_desktop.ui.window import Window


def test_it_is_the_only_mark_of_the_keyboard_on_a_button(qtbot, interface):
    theme = Theme("light", 200)
    window, page = Window(theme), QWidget()
    first, second = Button(theme, "one"), Button(theme, "two")
    qtbot.addWidget(window)
    column = QVBoxLayout(page)
    column.addWidget(first)
    column.addWidget(second)
    window.show_page(page)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    first.setFocus()
    unmarked = second.grab().toImage()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)  # only after a key Qt would mark it
    assert second.hasFocus()
    assert second.grab().toImage() == unmarked


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150, 200])
def test_it_goes_around_every_corner(qtbot, interface, scheme, scale):
    theme = Theme(scheme, scale)
    window, page, field = Window(theme), QWidget(), LineField(theme)
    qtbot.addWidget(window)
    QVBoxLayout(page).addWidget(field)
    window.show_page(page)
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.take_focus()
    qtbot.waitUntil(lambda: any(ring.widget() is field._line for ring in window.findChildren(Ring)))
    (ring,) = window.findChildren(Ring)
    place = ring.mapTo(window, QPoint(0, 0))
    seen = window.grab().toImage()
    half = tokens.RING / 2
    radius = theme.px(tokens.FIELD_RADIUS) + half
    left, top = place.x() + half, place.y() + half
    right, bottom = place.x() + ring.width() - half, place.y() + ring.height() - half
    for x, y, quarter in (
        (right - radius, bottom - radius, 0),
        (left + radius, bottom - radius, 1),
        (left + radius, top + radius, 2),
        (right - radius, top + radius, 3),
    ):
        for step in range(1, 6):
            angle = (quarter + step / 6) * pi / 2
            point = QPoint(int(x + radius * cos(angle)), int(y + radius * sin(angle)))
            assert seen.pixelColor(point) not in (QColor(theme.palette.paper), QColor(theme.palette.card)), (
                quarter,
                step,
            )
