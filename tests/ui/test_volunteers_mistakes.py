"""What is wrong on a volunteer's page is seen whole where the keyboard is, also at 200 percent in a small window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from petition_desktop.stall.campaigns import Choice
from petition_desktop.ui.focus import focused
from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.stall.paper_choice_page import PaperChoicePage
from petition_desktop.ui.stall.paper_line_page import PaperLinePage
from petition_desktop.ui.stall.paper_line_states import TypedSheet
from petition_desktop.ui.stall.shift_page import ShiftPage
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window
from tests.support.campaigns import signed_campaign

SENTENCE = "This is not what it should be. Please look at it again."


def adding(theme: Theme) -> tuple[QWidget, Callable[[], None]]:
    page = NoCampaignPage(theme)
    return page, lambda: page.show_problem(SENTENCE)


def starting(theme: Theme) -> tuple[QWidget, Callable[[], None]]:
    page = ShiftPage(theme, [Choice(signed_campaign(), "open", chosen=True)], "en", may_leave=True)
    return page, lambda: page.show_problem("pin", SENTENCE)


def choosing(theme: Theme) -> tuple[QWidget, Callable[[], None]]:
    page = PaperChoicePage(theme)
    return page, lambda: page.show_problem("place", SENTENCE)


def typing(theme: Theme) -> tuple[QWidget, Callable[[], None]]:
    page = PaperLinePage(theme, signed_campaign().campaign, "en")
    page.show_sheet(TypedSheet("7Q2F-1", lines=10, dealt={}, written=5, line=1))
    return page, lambda: page.show_problems({"postcode": SENTENCE})


def whole(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect() == part.rect()


@pytest.mark.parametrize("make", [adding, starting, choosing, typing])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_sentence_and_its_line_are_in_sight(qtbot, interface, make, scale):
    theme = Theme("light", scale)
    window = Window(theme)
    qtbot.addWidget(window)
    page, go_wrong = make(theme)
    window.show_page(page)
    window.resize(1000, 560)
    with qtbot.waitExposed(window):
        window.show()
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    go_wrong()
    (told,) = (label for label in page.findChildren(QLabel) if label.text() == SENTENCE)
    qtbot.waitUntil(lambda: whole(told))
    line = focused(window)
    assert line is not None
    assert whole(line)
    assert line.mapTo(window, QPoint(0, 0)).y() < told.mapTo(window, QPoint(0, 0)).y()
