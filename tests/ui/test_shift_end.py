"""The panel that hands a stall over, and the page after a shift."""

from __future__ import annotations

import msgspec
import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from petition_desktop.ui.stall.hand_over_panel import HandOverPanel
from petition_desktop.ui.stall.shift_end_page import ShiftEnd, ShiftEndPage
from petition_desktop.ui.widgets.qr_view import QrView
from petition_desktop.ui.window import Window
from tests.support.full_drawer import LAPTOP, STICK, SUMMARY
from tests.ui.hands import button, click, line, the, type_into, words

LINES = "137 signatures\nlast number 212\ncheck word heron-lamp\nlaptop market-2"


@pytest.fixture
def shown(theme, qtbot):
    """Shows a page in a window that has the keyboard."""

    kept = []

    def show(page):
        window = Window(theme)
        qtbot.addWidget(window)
        kept.append(window)
        window.show_page(page)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.take_focus()
        return page

    return show


@pytest.fixture
def panel(theme, shown) -> HandOverPanel:
    made = HandOverPanel(theme)
    shown(made)
    return made


class TestHandOver:
    def test_the_cursor_is_in_the_initials(self, panel):
        assert line(panel, "Initials").hasFocus()

    def test_initials_and_pin_are_given_as_typed(self, panel, qtbot):
        type_into(line(panel, "Initials"), "K. W.")
        type_into(line(panel, "New PIN"), "9753")
        with qtbot.waitSignal(panel.hand_over_asked) as asked:
            click(panel, "Hand over now")
        assert asked.args == ["K. W.", "9753"]

    def test_enter_in_the_pin_hands_over_and_in_the_initials_does_not(self, panel, qtbot):
        asked: list[object] = []
        panel.hand_over_asked.connect(lambda *given: asked.append(given))
        type_into(line(panel, "Initials"), "K. W.")
        QTest.keyClick(line(panel, "Initials"), Qt.Key.Key_Return)
        assert asked == []
        QTest.keyClick(line(panel, "New PIN"), Qt.Key.Key_Return)
        assert asked == [("K. W.", "")]

    def test_escape_changes_nothing(self, panel, qtbot):
        with qtbot.waitSignal(panel.closed):
            QTest.keyClick(line(panel, "Initials"), Qt.Key.Key_Escape)

    @pytest.mark.parametrize(("of_pin", "name"), [(True, "New PIN"), (False, "Initials")])
    def test_what_is_wrong_stands_at_its_line_which_gets_the_cursor(self, panel, of_pin, name):
        type_into(line(panel, "New PIN"), "12")
        panel.show_problem("Too short.", of_pin=of_pin)
        assert "Too short." in words(panel)
        assert line(panel, name).hasFocus()
        assert line(panel, name).accessibleDescription().startswith("Too short.")
        assert line(panel, "New PIN").text() == ""

    def test_while_it_is_written_down_it_cannot_be_asked_twice(self, panel):
        panel.set_waiting(True)
        asked: list[object] = []
        panel.hand_over_asked.connect(lambda *given: asked.append(given))
        click(panel, "Hand over now")
        QTest.keyClick(line(panel, "New PIN"), Qt.Key.Key_Return)
        assert asked == []

    def test_what_was_typed_is_gone_when_it_is_let_go(self, panel):
        type_into(line(panel, "Initials"), "K. W.")
        panel.forget()
        assert line(panel, "Initials").text() == ""


def end_page(theme, **changes) -> ShiftEndPage:
    end = ShiftEnd(SUMMARY, LAPTOP, (STICK,))
    return ShiftEndPage(theme, msgspec.structs.replace(end, **changes))


class TestEnd:
    def test_the_summary_is_text_to_copy_and_a_qr_code_of_plain_text(self, theme, shown):
        page = shown(end_page(theme))
        assert LINES in words(page)
        bare = segno.make(LINES, error="l", micro=False, boost_error=False)
        assert the(page, QrView).modules == tuple(map(bytes, bare.matrix))
        assert the(page, QrView).accessibleName() == "QR code with these lines as text"
        click(page, "Copy")
        assert QGuiApplication.clipboard().text() == LINES
        assert "Copied" in [one.accessibleName() for one in page.findChildren(QAbstractButton)]
        QGuiApplication.clipboard().clear()

    def test_what_waits_and_what_to_do_about_it(self, theme, shown):
        page = shown(end_page(theme))
        assert "12 signatures are on this laptop alone." in words(page)
        assert any("it sends by itself" in text and "copy them to a stick" in text for text in words(page))

    def test_when_nothing_waits_there_is_nothing_to_copy(self, theme, shown):
        page = shown(end_page(theme, summary=msgspec.structs.replace(SUMMARY, waiting=0)))
        assert "Everything is at the office. There is nothing more to do." in words(page)
        names = [one.accessibleName() for one in page.findChildren(QAbstractButton) if one.isVisible()]
        assert names == ["Copy", "Start a new shift"]

    def test_the_stick_is_offered_and_what_was_copied_is_told(self, theme, shown, qtbot):
        page = shown(end_page(theme))
        with qtbot.waitSignal(page.copy_asked) as asked:
            click(page, "Copy to KINGSTON")
        assert asked.args == [STICK.folder]
        page.set_copying(True)
        assert not button(page, "Copy to KINGSTON").isEnabled()
        page.show_copied("Numbers 201 to 212 are there.")
        assert "Numbers 201 to 212 are there." in words(page)

    def test_the_keyboard_begins_at_a_new_shift(self, theme, shown, qtbot):
        page = shown(end_page(theme))
        assert button(page, "Start a new shift").hasFocus()
        with qtbot.waitSignal(page.onward):
            QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)

    def test_after_a_hand_over_it_names_the_next_and_leads_back_to_the_stall(self, theme, shown):
        page = shown(end_page(theme, next_volunteer="K. W."))
        assert "Handed over to \u2068K. W.\u2069" in words(page)
        assert button(page, "Back to the stall").isVisible()

    def test_in_another_size_it_still_tells_what_was_copied(self, theme, shown):
        page = shown(end_page(theme))
        page.show_copied("Numbers 201 to 212 are there.")
        theme.set_scale(200)
        assert "Numbers 201 to 212 are there." in words(page)

    @pytest.mark.parametrize(("language", "scale"), [("ar", 100), ("de", 200), ("ar", 200)])
    def test_no_button_is_cut_off(self, theme, interface, shown, language, scale):
        interface.speak(language)
        theme.dress("", language)
        theme.set_scale(scale)
        for page in (shown(end_page(theme)), shown(HandOverPanel(theme))):
            for one in page.findChildren(QAbstractButton):
                if one.isVisible():
                    assert one.width() >= one.minimumSizeHint().width(), one.text()
