"""After Sign with mistakes the first wrong entry has the keyboard and is seen whole: label, line, what is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from petition_desktop.ui.widgets.buttons import PrimaryButton
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.tick import Tick
from tests.support.campaigns import signed_campaign
from tests.ui.hands import line, tick, type_into


@pytest.fixture(params=[(1366, 768, 200), (1366, 768, 100), (1000, 700, 150), (1366, 768, 130)], ids=str)
def make(request, make_stall, qtbot):
    """Makes a stall in this language, at one size of window and text."""
    width, height, scale = request.param

    def make(language="en", **changes):
        stall = make_stall()
        stall.theme._first_scale = scale
        stall.start(signed_campaign(**changes), language)
        stall.show(qtbot, width, height)
        return stall

    return make


def press_sign(stall) -> None:
    """As somebody who scrolled down to it does."""
    sign = stall.page.findChild(PrimaryButton, "sign")
    for area in stall.page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)


def whole(entry: QWidget) -> bool:
    parts = [entry, *(label for label in entry.findChildren(QLabel) if label.isVisibleTo(entry))]
    return all(part.visibleRegion().boundingRect() == part.rect() for part in parts)


def entry_of(control: QWidget) -> QWidget:
    found = control.parentWidget()
    assert isinstance(found, Field | Tick)
    return found


@pytest.mark.parametrize("language", ["en", "zh-Hant", "ar"])
def test_the_first_wrong_line(make, qtbot, language):
    stall = make(language)
    press_sign(stall)
    first = stall.page._card._questions["name"]
    qtbot.waitUntil(first._line.hasFocus)
    qtbot.waitUntil(lambda: whole(first))
    assert first.problem in [label.text() for label in first.findChildren(QLabel)]


def test_a_line_in_the_middle(make, qtbot):
    stall = make()
    type_into(line(stall.page, "Full name"), "Ada")
    field = line(stall.page, "Postcode")
    type_into(field, "?!")
    tick(stall.page, "I sign this petition").setChecked(True)
    press_sign(stall)
    qtbot.waitUntil(field.hasFocus)
    qtbot.waitUntil(lambda: whole(entry_of(field)))


def test_a_tick(make, qtbot):
    stall = make()
    type_into(line(stall.page, "Full name"), "Ada")
    press_sign(stall)
    box = tick(stall.page, "I sign this petition")
    qtbot.waitUntil(box.hasFocus)
    qtbot.waitUntil(lambda: whole(entry_of(box)))
