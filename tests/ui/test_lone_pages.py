"""The pages that stand alone: nothing on them is cut with large text, and A− and A+ change them too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from petition_core.errors import CampaignFileRefused
from petition_desktop.ui.messages import message
from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.sentence_page import SentencePage
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.sight import bring_into_sight
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.window import Window
from tests.ui.hands import button, click

LONG = message(CampaignFileRefused(reason="it ends before its end, and nobody knows what was in it")).whole
PAGES = {
    "no campaign": (NoCampaignPage, "Add a campaign file"),
    "sentence": (lambda theme: SentencePage(theme, LONG), "Close"),
}


@pytest.fixture(params=PAGES)
def page(request):
    return PAGES[request.param]


@pytest.fixture
def show(qtbot, interface):
    """Shows a page in a window, with this size of text."""

    def show(make, scale: int, width: int = 1366, height: int = 768) -> Window:
        theme = Theme("light", scale)
        window = Window(theme)
        qtbot.addWidget(window)
        made = make(theme)
        window.show_page(made)
        made.take_focus()
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (800, 480)])
def test_no_word_is_cut_and_its_one_act_can_be_reached(page, show, width, height):
    make, act = page
    window = show(make, 200, width, height)
    texts = [one for one in window.page.findChildren(Text) if one.isVisible()]
    assert [one.text() for one in texts if one.height() < one.heightForWidth(one.width())] == []
    wanted = button(window.page, act)
    assert wanted.hasFocus()
    bring_into_sight(window._theme, wanted)
    assert wanted.visibleRegion().boundingRect() == wanted.rect()


def test_larger_text_makes_it_larger_at_once(page, show):
    make, _act = page
    window = show(make, 100)
    before = window.page.findChildren(Text)[0].sizeHint().height()
    click(window.header, "Larger text")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.page.findChildren(Text)[0].sizeHint().height() > before
    assert len([one for one in window.page.findChildren(Text) if one.text() == LONG]) <= 1


def test_what_has_the_keyboard_keeps_it(page, show, qtbot):
    make, act = page
    window = show(make, 100)
    window._theme.step_scale(1)
    assert button(window.page, act).hasFocus()
    larger = button(window.header, "Larger text")
    larger.setFocus()
    QTest.keyClick(larger, Qt.Key.Key_Space)
    assert larger.hasFocus()


def test_its_act_works_after_a_change_of_size_too(page, show, qtbot):
    make, act = page
    window = show(make, 100)
    window._theme.step_scale(1)
    signal = window.page.add_asked if isinstance(window.page, NoCampaignPage) else window.page.closed
    with qtbot.waitSignal(signal):
        click(window.page, act)
