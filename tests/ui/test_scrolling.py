"""What scrolls, scrolls with a bar of its own, and a screen reader that asks at the wrong moment ends nothing."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.widgets.fitting_area import FittingArea
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.text import Text
from place import ROOT
from tests.shape.measures import python_files
from tests.ui.hands import the


def tall(theme, lines: int) -> QWidget:
    """Something of so many lines."""
    content = QWidget()
    column = QVBoxLayout(content)
    for number in range(lines):
        text = Text(theme, "body")
        text.say(f"line {number}")
        column.addWidget(text)
    return content


@pytest.fixture
def area(qtbot, theme):
    made = ScrollArea(theme, tall(theme, 60))
    qtbot.addWidget(made)
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.overflows)
    return made


def bar(area: ScrollArea) -> QScrollBar:
    return area._bar


def test_the_bar_is_there_only_when_there_is_more_than_is_shown(area, theme, qtbot):
    assert bar(area).isVisible()
    with qtbot.waitSignal(area.overflowed) as told:
        area.setWidget(tall(theme, 1))
    assert told.args == [False]
    assert not bar(area).isVisible()


def test_nothing_jumps_when_it_goes(area, theme, qtbot):
    before = area.viewport().width()
    area.setWidget(tall(theme, 1))
    qtbot.waitUntil(lambda: not bar(area).isVisible())
    assert area.viewport().width() == before == area.width() - theme.px(tokens.SCROLL_BAR)


def test_bar_and_content_follow_each_other(area):
    bar(area).setValue(120)
    assert area.verticalScrollBar().value() == 120
    area.verticalScrollBar().setValue(40)
    assert bar(area).value() == 40


def test_wheel_and_keys_scroll(area, qtbot):
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_in_a_mirrored_window_the_bar_stands_left(qtbot, theme, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = ScrollArea(theme, tall(theme, 60))
    qtbot.addWidget(made)
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.overflows)
    assert bar(made).mapTo(made, QPoint(0, 0)).x() == 0


def test_a_screen_reader_finds_the_same_children_with_and_without_a_bar(area, theme, qtbot):
    # Qt 6.12 reads beyond the end when it is asked for a child that went away with the bar; so none may go.
    heard = QAccessible.queryAccessibleInterface(area)
    with_bar = heard.childCount()
    area.setWidget(tall(theme, 1))
    qtbot.waitUntil(lambda: not bar(area).isVisible())
    without = heard.childCount()
    area.hide()
    assert (with_bar, without, heard.childCount()) == (1, 1, 1)


def test_a_fitting_one_is_as_tall_as_its_content_and_no_taller_than_there_is_room(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(FittingArea(theme, tall(theme, 4)))
    column.addStretch(1)
    window.resize(300, 600)
    with qtbot.waitExposed(window):
        window.show()
    fitting = the(window, FittingArea)
    qtbot.waitUntil(lambda: fitting.height() == fitting.sizeHint().height())
    assert not fitting.overflows
    window.resize(300, 100)
    qtbot.waitUntil(lambda: fitting.overflows)


def test_nobody_uses_qts_own_area():
    own = ROOT / "src" / "petition_desktop" / "ui" / "widgets" / "scroll_area.py"
    stray = [
        path.relative_to(ROOT).as_posix()
        for path in python_files("src/petition_desktop/ui")
        if path != own and re.search(r"\bQScrollArea\(", path.read_text(encoding="utf-8"))
    ]
    assert stray == []
