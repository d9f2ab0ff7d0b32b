"""Who changes size or language in the middle of a page goes on in the middle; the wheel scrolls it from everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

from petition_desktop.ui.widgets.columns import Columns
from petition_desktop.ui.widgets.story_view import StoryView
from tests.support.campaigns import signed_campaign
from tests.ui.hands import button, click, line, the, tick, type_into


@pytest.fixture
def large(make_stall, qtbot):
    """At 175 %, everything in one column."""
    stall = make_stall()
    stall.theme._first_scale = 175
    stall.start(signed_campaign())
    stall.show(qtbot)
    qtbot.waitUntil(lambda: the(stall.page, Columns).narrow)
    return stall


def bar(stall) -> QScrollBar:
    return the(stall.page, QScrollArea).verticalScrollBar()


def part(stall) -> float:
    return bar(stall).value() / max(bar(stall).maximum(), 1)


def roll(stall, over: QWidget, down: int = -120) -> None:
    """Turn the wheel one notch over a part of the window."""
    at = over.mapTo(stall.window, over.rect().center())
    QTest.wheelEvent(stall.window.windowHandle(), QPointF(at), QPoint(0, down))


@pytest.mark.parametrize("act", ["Larger text", "Smaller text"])
def test_another_size_leaves_the_page_where_it_was(large, qtbot, act):
    qtbot.waitUntil(lambda: bar(large).maximum() > 0)
    bar(large).setValue(bar(large).maximum() * 2 // 3)
    click(large.window.header, act)
    qtbot.waitUntil(lambda: 0.6 < part(large) < 0.73)


def test_so_does_another_language(large, qtbot):
    bar(large).setValue(bar(large).maximum())
    large.window.header.language.picked.emit("zh-Hant")
    qtbot.waitUntil(lambda: part(large) > 0.95)


def test_a_story_that_was_opened_stays_open(large, qtbot):
    click(large.page, "Read the whole story")
    click(large.window.header, "Larger text")
    qtbot.waitUntil(lambda: the(large.page, StoryView).isVisible())


def test_the_next_person_begins_at_the_beginning(large, qtbot):
    click(large.page, "Read the whole story")
    type_into(line(large.page, "Full name"), "Ada")
    tick(large.page, "I sign this petition").setChecked(True)
    bar(large).setValue(bar(large).maximum())
    large.flow.next_person()
    qtbot.waitUntil(lambda: bar(large).maximum() > 0)
    assert bar(large).value() == 0
    assert not the(large.page, StoryView).isVisible()


@pytest.mark.parametrize("where", ["Larger text", "Privacy notice"])
def test_the_wheel_over_an_edge_of_the_window_scrolls_the_page(large, qtbot, where):
    qtbot.waitUntil(lambda: bar(large).maximum() > 0)
    roll(large, button(large.window, where))
    assert bar(large).value() > 0
    roll(large, button(large.window, where), down=120)
    assert bar(large).value() == 0


def test_it_scrolls_what_covers_the_page(large, qtbot):
    click(large.window.footer, "Privacy notice")
    area = the(large.window._cover, QScrollArea)
    large.window.resize(1366, 300)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    roll(large, large.window.header)
    assert area.verticalScrollBar().value() > 0
    assert bar(large).value() == 0


def test_a_page_that_cannot_scroll_leaves_the_wheel_alone(stall):
    page = QWidget()
    stall.window.show_page(page)
    roll(stall, stall.window.header)  # an error in the window would end this test
    assert stall.page is page
