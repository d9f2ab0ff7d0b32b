"""The question answered in several lines: it grows, counts near its limit, and keeps what is written to itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from petition_desktop.ui.widgets.focus_ring import FocusRing
from petition_desktop.ui.widgets.signer_text import SignerText
from petition_desktop.ui.widgets.text_field import TextField
from tests.ui.hands import after, the, type_into

WORDS = "Zaphod was here"


@pytest.fixture
def field(theme, on_page, qtbot) -> TextField:
    made = TextField(theme, 100)
    made.set_words("Your story", "(optional)", "In your own words.")
    on_page(made)
    made.take_focus()
    qtbot.waitUntil(text(made).hasFocus)
    return made


def text(field: TextField) -> SignerText:
    return the(field, SignerText)


class TestWriting:
    def test_enter_makes_a_line(self, field):
        type_into(text(field), "one")
        QTest.keyClick(text(field), Qt.Key.Key_Return)
        type_into(text(field), "two")
        assert field.value() == "one\ntwo"
        assert text(field).hasFocus()

    @pytest.mark.parametrize("modifier", ["ShiftModifier", "ControlModifier"])
    def test_other_ways_to_press_enter_leave_no_odd_character(self, field, modifier):
        type_into(text(field), "one")
        QTest.keyClick(text(field), Qt.Key.Key_Return, Qt.KeyboardModifier[modifier])
        type_into(text(field), "two")
        assert field.value() in ("one\ntwo", "onetwo")

    def test_tab_leaves_it_in_both_directions(self, field, qtbot):
        QTest.keyClick(text(field), Qt.Key.Key_Tab)
        qtbot.waitUntil(after(field).hasFocus)
        QTest.keyClick(after(field), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(text(field).hasFocus)
        assert field.value() == ""

    def test_other_scripts_come_by_an_input_method(self, field):
        type_into(text(field), "我在這裡")
        assert field.value() == "我在這裡"

    def test_it_says_that_it_changed(self, field, qtbot):
        with qtbot.waitSignal(field.changed):
            type_into(text(field), "x")

    def test_it_comes_back_as_it_was(self, field, theme, qtbot):
        type_into(text(field), "one")
        QTest.keyClick(text(field), Qt.Key.Key_Return)
        again = TextField(theme, 100)
        qtbot.addWidget(again)
        again.set_value(field.value())
        assert again.value() == "one\n"


class TestSize:
    def test_it_grows_with_what_is_written_and_then_scrolls(self, field, qtbot):
        heights = [text(field).height()]
        for _ in range(12):
            QTest.keyClick(text(field), Qt.Key.Key_Return)
            heights.append(text(field).sizeHint().height())
        line = text(field).fontMetrics().lineSpacing()
        assert heights[0] >= 3 * line
        assert heights[1] == heights[0]
        assert heights[5] > heights[2]
        assert heights[12] == heights[11] < 9 * line + 30
        qtbot.waitUntil(lambda: text(field).height() == heights[12])
        assert text(field).verticalScrollBar().maximum() > 0

    def test_long_lines_count_as_they_are_broken(self, field, qtbot):
        before = text(field).height()
        type_into(text(field), "words " * 60)
        qtbot.waitUntil(lambda: text(field).height() > before)

    def test_the_ring_is_around_it(self, theme, field):
        assert FocusRing(theme, field.window())._wants_ring(text(field))


class TestRoom:
    def test_near_the_limit_it_counts_down_and_past_it_up(self, field):
        type_into(text(field), "a" * 79)
        assert field.room == ""
        type_into(text(field), "a")
        assert field.room == "20 characters left"
        type_into(text(field), "a" * 19)
        assert field.room == "1 character left"
        type_into(text(field), "aaa")
        assert field.room == "2 characters too many"
        assert field.value() == "a" * 102

    def test_it_is_quiet_again_when_there_is_room(self, field):
        field.set_value("a" * 95)
        field.set_value("a")
        assert field.room == ""


class TestPrivacy:
    @pytest.mark.parametrize("key", ["Copy", "Cut"])
    def test_nothing_goes_into_the_clipboard(self, field, key):
        QGuiApplication.clipboard().setText("before")
        type_into(text(field), WORDS)
        text(field).selectAll()
        QTest.keySequence(text(field), QKeySequence(QKeySequence.StandardKey[key]))
        assert QGuiApplication.clipboard().text() == "before"
        assert field.value() == WORDS

    def test_what_is_selected_is_offered_to_nobody(self, field):
        type_into(text(field), WORDS)
        text(field).selectAll()
        assert text(field).createMimeDataFromSelection().formats() == []

    def test_nothing_comes_out_of_the_clipboard(self, field):
        QGuiApplication.clipboard().setText("from elsewhere")
        QTest.keySequence(text(field), QKeySequence(QKeySequence.StandardKey.Paste))
        text(field).paste()
        assert field.value() == ""

    def test_nothing_can_be_dropped_or_clicked_into_it(self, field):
        assert not text(field).acceptDrops()
        assert not text(field).viewport().acceptDrops()
        other = QMimeData()
        other.setText("from elsewhere")
        assert not text(field).canInsertFromMimeData(other)
        text(field).insertFromMimeData(other)
        QTest.mouseClick(text(field).viewport(), Qt.MouseButton.MiddleButton)
        assert field.value() == ""

    def test_there_is_no_menu(self, field):
        here = QPoint(5, 5)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, text(field).mapToGlobal(here))
        QGuiApplication.sendEvent(text(field).viewport(), event)
        assert [menu for menu in field.window().findChildren(QMenu) if menu.isVisible()] == []

    def test_it_cannot_be_undone_once_it_is_forgotten(self, field):
        type_into(text(field), WORDS)
        field.forget()
        assert not text(field).document().isUndoAvailable()
        QTest.keySequence(text(field), QKeySequence(QKeySequence.StandardKey.Undo))
        assert (field.value(), field.room) == ("", "")

    def test_the_input_method_learns_nothing(self, field):
        hints = text(field).inputMethodHints()
        for hint in ("ImhSensitiveData", "ImhNoPredictiveText", "ImhMultiLine"):
            assert hints & Qt.InputMethodHint[hint]

    def test_what_the_mouse_selects_stays_selected(self, field):
        type_into(text(field), WORDS)
        place = QPointF(20, text(field).fontMetrics().lineSpacing() / 2)
        QTest.mouseClick(text(field).viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
        event = QMouseEvent(
            QMouseEvent.Type.MouseButtonDblClick,
            place,
            text(field).viewport().mapToGlobal(place),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QGuiApplication.sendEvent(text(field).viewport(), event)
        assert text(field).textCursor().selectedText() == "Zaphod"


def test_a_screen_reader_hears_what_it_is(field):
    found = QAccessible.queryAccessibleInterface(text(field))
    assert found.role() == QAccessible.Role.EditableText
    assert found.text(QAccessible.Text.Name) == "Your story (optional)"
    field.show_problem("Too long.")
    assert found.text(QAccessible.Text.Description) == "Too long. In your own words."


def test_it_begins_where_the_page_does(theme, on_page, qapp, qtbot):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = TextField(theme, 100)
    field.set_words("قصتك")
    on_page(field)
    field.take_focus()
    qtbot.waitUntil(text(field).hasFocus)
    assert text(field).cursorRect().x() > text(field).width() / 2
