"""The keyboard goes through the window as it is read: upper edge, page, lower edge; and what it reaches is in sight."""

from __future__ import annotations

from itertools import zip_longest

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from petition_desktop.ui.widgets.columns import Columns
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.search_panel import Search, SearchPanel
from tests.support.campaigns import signed_campaign
from tests.ui.hands import button, click, line, tick, type_into

UPPER = ["Smaller text", "Larger text", "Language: English"]
LOWER = ["Privacy notice", "Send now"]
FORM = [
    "Full name",
    "E-mail (optional)",
    "Country or region (optional): Choose …",
    "Postcode (optional)",
    "I live in Rivertown",
    "I sign this petition",
    "Friends of the River may",
    "Tell me by e-mail",
    "I am helped",
    "Use my own phone",
    "Sign",
]
KEYS = {
    "Tab": (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    "Backtab": (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
}


@pytest.fixture
def talking(stall):
    """With all in the lower edge that can be there."""
    stall.window.footer.sync.show_words("12 waiting", "", may_send=True)
    return stall


def focus(stall) -> QWidget:
    found = stall.window.focusWidget()
    assert isinstance(found, QWidget)
    return found


def press(stall, name: str = "Tab") -> None:
    key, modifier = KEYS[name]
    QTest.keyClick(stall.window.windowHandle(), key, modifier)


def round_trip(stall, name: str = "Tab") -> list[str]:
    """The names of all that has the keyboard, one after the other, from the first button of the upper edge on."""
    start = button(stall.window.header, "Smaller text")
    start.setFocus()
    passed: list[str] = []
    while not passed or focus(stall) is not start:
        assert len(passed) < 40, passed
        passed.append(focus(stall).accessibleName())
        press(stall, name)
    return passed


def beginnings(passed: list[str], expected: list[str]) -> list[str]:
    """The names passed, as far as the expected ones go."""
    return [one[: len(wanted)] for one, wanted in zip_longest(passed, expected, fillvalue="")]


class TestOrder:
    def test_side_by_side_the_story_comes_before_the_form(self, talking):
        expected = [*UPPER, "The campaign", *FORM, *LOWER]
        assert beginnings(round_trip(talking), expected) == expected

    def test_backwards_it_is_the_same_way_back(self, talking):
        expected = [UPPER[0], *reversed([*UPPER[1:], "The campaign", *FORM, *LOWER])]
        assert beginnings(round_trip(talking, "Backtab"), expected) == expected

    def test_in_one_column(self, talking, qtbot):
        talking.window.resize(1000, 700)
        qtbot.waitUntil(lambda: talking.window.findChildren(Columns)[0].narrow)
        expected = [*UPPER, "The campaign", "Read the whole story", *FORM, *LOWER]
        assert beginnings(round_trip(talking), expected) == expected

    def test_after_each_new_arrangement(self, talking, qtbot):
        for width in (1000, 1366, 1000, 1366):
            talking.window.resize(width, 700)
            qtbot.waitUntil(lambda width=width: talking.window.findChildren(Columns)[0].narrow == (width == 1000))
            passed = round_trip(talking)
            assert passed[:3] == UPPER
            assert passed[-2:] == LOWER

    def test_after_signing_and_for_the_next_person(self, talking):
        type_into(line(talking.page, "Full name"), "Ada")
        tick(talking.page, "I sign this petition").click()
        click(talking.page, "Sign")
        talking.window.change.finish()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        expected = [*UPPER, "Thank you", "Next person", "More time", "Change your mind?", *LOWER]
        assert beginnings(round_trip(talking), expected) == expected
        click(talking.page, "Next person")
        talking.window.change.finish()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        expected = [*UPPER, "The campaign", *FORM, *LOWER]
        assert beginnings(round_trip(talking), expected) == expected

    def test_a_notice_comes_between_the_upper_edge_and_the_page(self, talking):
        talking.window.notice.tell("bad", "The disk is full.")
        expected = [*UPPER, "Close", "The campaign", *FORM, *LOWER]
        assert beginnings(round_trip(talking), expected) == expected

    def test_the_privacy_notice_stands_in_the_place_of_the_page(self, talking):
        talking.window.footer.privacy_asked.emit()
        expected = [*UPPER, "Privacy notice", "Back", *LOWER]
        assert beginnings(round_trip(talking), expected) == expected

    def test_a_closed_campaign(self, make_stall, qtbot):
        stall = make_stall()
        stall.start(signed_campaign(state="closed"))
        stall.show(qtbot)
        expected = [*UPPER, "Keep the river open for everyone", "What else", LOWER[0]]
        assert beginnings(round_trip(stall), expected) == expected

    def test_keys_scroll_a_closed_campaign_at_once_in_every_width(self, make_stall, qtbot):
        stall = make_stall()
        stall.start(signed_campaign(state="closed"))
        stall.show(qtbot, 1000, 400)
        for width in (1000, 1366, 1000):
            stall.window.resize(width, 400)
            qtbot.waitUntil(lambda width=width: stall.window.findChildren(Columns)[0].narrow == (width == 1000))
            area = focus(stall)
            assert isinstance(area, ScrollArea)
            QTest.keyClick(stall.window.windowHandle(), Qt.Key.Key_PageDown)
            assert area.verticalScrollBar().value() > 0 or not area.overflows


def seen(widget: QWidget) -> bool:
    """Whether nothing of it is scrolled away."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


class TestInSight:
    @pytest.fixture
    def large(self, talking, qtbot):
        talking.theme.set_scale(200)
        qtbot.waitUntil(lambda: talking.window.findChildren(Columns)[0].narrow)
        return talking

    def test_what_the_keyboard_reaches_is_seen_with_its_label_and_its_help(self, large):
        start = button(large.window.header, "Smaller text")
        start.setFocus()
        for name in ("Tab", "Backtab"):
            for _ in range(len(UPPER) + len(FORM) + len(LOWER)):
                press(large, name)
                stop = focus(large)
                if isinstance(stop, QAbstractScrollArea):
                    continue
                field = stop.parentWidget()
                assert seen(field if isinstance(field, Field) else stop), stop.accessibleName()

    def test_what_is_typed_is_seen_wherever_one_has_scrolled_to(self, large, qtbot):
        field = line(large.page, "Full name")
        field.setFocus()
        area = next(one for one in large.page.findChildren(ScrollArea) if one.isAncestorOf(field))
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        assert field.visibleRegion().isEmpty()
        QTest.keyClick(large.window.windowHandle(), Qt.Key.Key_A)
        assert field.text() == "a"
        qtbot.waitUntil(lambda: seen(field))


class TestLanguage:
    def menu(self) -> QMenu:
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu)
        return found

    @pytest.fixture
    def switch(self, stall):
        found = button(stall.window.header, "Language: English")
        found.setFocus()
        return found

    def key(self, stall, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.activePopupWidget() or stall.window.windowHandle(), key)

    def test_the_menu_opens_on_the_language_in_force(self, stall, switch):
        self.key(stall, Qt.Key.Key_Space)
        active = self.menu().activeAction()
        assert active is not None
        assert (active.text(), active.isChecked()) == ("English", True)
        self.menu().close()

    def test_one_arrow_and_enter_pick_the_next_one(self, stall, switch):
        self.key(stall, Qt.Key.Key_Space)
        self.key(stall, Qt.Key.Key_Down)
        self.key(stall, Qt.Key.Key_Return)
        stall.window.change.finish()
        assert stall.window.header.language.text() == "繁體中文"

    def test_escape_changes_nothing(self, stall, switch):
        self.key(stall, Qt.Key.Key_Space)
        self.key(stall, Qt.Key.Key_Escape)
        assert QApplication.activePopupWidget() is None
        assert (switch.text(), focus(stall)) == ("English", switch)

    def test_the_keyboard_stays_on_the_switch_and_leads_on_to_the_page(self, stall, switch):
        self.key(stall, Qt.Key.Key_Space)
        self.key(stall, Qt.Key.Key_Down)
        self.key(stall, Qt.Key.Key_Return)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert focus(stall) is switch
        press(stall)
        press(stall)
        assert focus(stall) is line(stall.page, "姓名")
        press(stall, "Backtab")
        press(stall, "Backtab")
        assert focus(stall) is switch

    def test_so_it_does_when_the_mouse_picked_it_from_within_the_form(self, stall, qtbot):
        line(stall.page, "Full name").setFocus()
        switch = stall.window.header.language
        # On a Mac a button does not take the keyboard when it is clicked.
        switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
        menu = self.menu()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[1]).center())
        stall.window.change.finish()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert switch.text() == "繁體中文"
        assert focus(stall) is switch


class TestListOfCountries:
    @pytest.fixture(params=[100, 200])
    def opened(self, request, stall, qtbot):
        stall.theme.set_scale(request.param)
        button(stall.page, "Country").setFocus()
        press(stall, "Backtab")
        press(stall, "Tab")
        QTest.keyClick(stall.window.windowHandle(), Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: isinstance(focus(stall), Search))
        return stall

    def test_tab_goes_through_the_list_and_on_to_the_next_question(self, opened):
        press(opened)
        assert focus(opened).accessibleName() == "Countries"
        press(opened)
        assert focus(opened) is line(opened.page, "Postcode")
        assert not opened.window.findChildren(SearchPanel)[0].isVisible()

    def test_backwards_it_goes_back_to_the_question(self, opened):
        press(opened)
        press(opened, "Backtab")
        assert isinstance(focus(opened), Search)
        press(opened, "Backtab")
        assert focus(opened) is button(opened.page, "Country")

    def test_it_lies_over_the_page_alone(self, opened):
        (panel,) = opened.window.findChildren(SearchPanel)
        assert not panel.geometry().intersects(opened.window.header.geometry())
        assert not panel.geometry().intersects(opened.window.footer.geometry())
        assert panel.height() > 3 * opened.theme.target
