"""A page is made in portions, behind the one before: nobody waits for all of it, and nothing is lost meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.window import Window
from tests.ui.hands import button, click, line, tick, type_into


class Painted(QObject):
    """Counts how often a widget was painted."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def begin_chinese(stall) -> FormPage:
    """Pick a language; the page that is still shown."""
    old = stall.page
    stall.window.header.language.picked.emit("zh-Hant")
    assert isinstance(old, FormPage)
    assert stall.window.change.is_under_way
    return old


class TestMeanwhile:
    def test_others_have_their_turn(self, stall, qtbot):
        turns = QObject()
        begin_chinese(stall)
        QTimer.singleShot(0, turns, lambda: turns.setProperty("under way", stall.window.change.is_under_way))
        qtbot.waitUntil(lambda: not stall.window.change.is_under_way)
        assert turns.property("under way") is True

    def test_the_old_picture_stays(self, stall, qtbot):
        old = begin_chinese(stall)
        assert old.isVisible()
        assert not stall.window.updatesEnabled()
        qtbot.waitUntil(lambda: not stall.window.change.is_under_way)
        assert stall.window.updatesEnabled()
        assert stall.page.isVisible()

    def test_what_a_press_itself_changed_does_not_keep_the_new_page_from_the_screen(self, stall, qtbot):
        larger = button(stall.window.header, "Larger text")
        QTest.mouseClick(larger, Qt.MouseButton.LeftButton)
        assert stall.window.change.is_under_way
        painted = Painted()
        stall.window.installEventFilter(painted)
        qtbot.waitUntil(lambda: not stall.window.change.is_under_way)
        larger.update()
        qtbot.waitUntil(lambda: painted.times > 0)

    def test_what_is_typed_comes_along(self, stall, qtbot):
        type_into(line(stall.page, "Full name"), "Ada")
        old = begin_chinese(stall)
        QTest.keyClicks(line(old, "Full name"), " Lovelace")
        qtbot.waitUntil(lambda: not stall.window.change.is_under_way)
        assert line(stall.page, "姓名").text() == "Ada Lovelace"

    def test_what_was_pressed_on_the_old_page_is_not_signed_in_another_language(self, stall):
        type_into(line(stall.page, "Full name"), "Ada Lovelace")
        tick(stall.page, "I sign this petition").click()
        old = begin_chinese(stall)
        button(old, "Sign").click()
        assert isinstance(stall.page, FormPage)
        assert stall.collector is None
        assert line(stall.page, "姓名").text() == "Ada Lovelace"

    def test_nothing_of_the_last_person_waits_on_the_old_page(self, stall):
        type_into(line(stall.page, "Full name"), "Ada Lovelace")
        lines = [line(stall.page, "Full name")]
        stall.flow.next_person()
        assert stall.window.change.is_under_way
        assert lines[0].text() == ""


class TestAsked:
    def test_who_asks_for_the_page_gets_the_new_one(self, stall):
        old = begin_chinese(stall)
        assert stall.window.page is not old
        assert not stall.window.change.is_under_way

    def test_so_does_who_covers_it(self, stall):
        old = begin_chinese(stall)
        stall.window.footer.privacy_asked.emit()
        assert stall.window.is_covered
        assert stall.page is not old

    def test_the_keyboard_leads_on_from_the_new_page(self, stall):
        begin_chinese(stall)
        QTest.keyClick(stall.window, Qt.Key.Key_Tab)
        assert not stall.window.change.is_under_way

    def test_a_window_that_closes_leaves_nothing_half_made(self, stall):
        begin_chinese(stall)
        stall.window.close()
        assert not stall.window.change.is_under_way


class TestSteps:
    def test_a_window_nobody_sees_gets_its_page_at_once(self, make_stall):
        stall = make_stall()
        taken = []

        def steps():
            for step in range(3):
                taken.append(step)
                yield

        stall.window.change.begin(steps())
        assert taken == [0, 1, 2]

    def test_another_change_follows_the_one_under_way(self, stall, qtbot):
        type_into(line(stall.page, "Full name"), "Ada")
        begin_chinese(stall)
        stall.window.header.language.picked.emit("en")
        qtbot.waitUntil(lambda: not stall.window.change.is_under_way)
        assert line(stall.page, "Full name").text() == "Ada"

    def test_a_step_that_fails_does_not_freeze_the_picture(self, stall):
        def failing():
            yield
            raise ValueError

        stall.window.change.begin(failing())
        with pytest.raises(ValueError):
            stall.window.change.finish()
        assert stall.window.updatesEnabled()
        assert not stall.window.change.is_under_way

    def test_thanks_come_the_same_way(self, stall, qtbot):
        type_into(line(stall.page, "Full name"), "Ada Lovelace")
        tick(stall.page, "I sign this petition").click()
        click(stall.page, "Sign")
        assert stall.window.change.is_under_way
        qtbot.waitUntil(lambda: not stall.window.change.is_under_way)
        assert isinstance(stall.page, ThanksPage)


def test_a_page_that_was_laid_out_ahead_is_shown_as_large_as_the_one_before(theme, qtbot):
    window, first, second = Window(theme), QWidget(), QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show_page(first)
    with qtbot.waitExposed(window):
        window.show()
    for _pause in window.lay_out(second):
        assert window.page is first
    assert second.size() == first.size()
    window.show_page(second)
    assert second.isVisible()
    assert second.size() == first.size() or not first.isVisible()
