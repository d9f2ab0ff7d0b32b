"""The phone question: a number goes out with its country's digits, however it came in."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from petition_desktop.ui.widgets.list_field import OptionsButton
from petition_desktop.ui.widgets.phone_field import PhoneField
from petition_desktop.ui.widgets.search_panel import Names, Search, SearchPanel
from petition_desktop.ui.widgets.signer_line import SignerLine
from tests.ui.hands import after, line, the


@pytest.fixture
def field(theme, on_page):
    made = PhoneField(theme, "en", "HK")
    made.set_words("Phone", "(optional)", "Only if we may call.")
    on_page(made)
    made.take_focus()
    return made


def typed(field: PhoneField, text: str) -> None:
    QTest.keyClicks(the(field, SignerLine), text)


def chosen(field: PhoneField, letters: str, qtbot) -> None:
    """Open the list by keyboard, search, take the first."""
    prefix = the(field, OptionsButton)
    prefix.setFocus()
    QTest.keyClick(prefix, Qt.Key.Key_Down)
    search = the(field.window(), Search)
    qtbot.waitUntil(search.hasFocus)
    QTest.keyClicks(search, letters)
    QTest.keyClick(search, Qt.Key.Key_Return)


def test_the_countrys_digits_are_shown_and_go_before_the_number(field):
    assert the(field, OptionsButton).text().endswith("+852")
    typed(field, "9123 4567")
    assert field.value() == "+852 9123 4567"


def test_nothing_typed_is_no_answer(field):
    assert field.value() == ""
    typed(field, "  ")
    assert field.value().strip() == ""


@pytest.mark.parametrize("letters", ["germ", "49", "+49"])
def test_another_country_is_found_by_name_or_digits(field, qtbot, letters):
    with qtbot.waitSignal(field.changed):
        chosen(field, letters, qtbot)
    qtbot.waitUntil(the(field, SignerLine).hasFocus)
    typed(field, "30 1234567")
    assert field.value() == "+49 30 1234567"


def test_the_list_says_country_and_digits_and_is_as_wide_as_the_field(field, qtbot):
    the(field, OptionsButton).open_list()
    panel = the(field.window(), SearchPanel)
    QTest.keyClicks(the(panel, Search), "hong")
    assert the(panel, Names).model().index(0, 0).data() == "Hong Kong  \u200e+852"
    assert panel.width() == the(field, OptionsButton).width() + the(field, SignerLine).width() + 8


@pytest.mark.parametrize("whole", ["+44 20 7946 0000", "0044 20 7946 0000", "+4420 7946 0000"])
def test_a_number_typed_whole_is_sorted_out_when_the_line_is_left(field, qtbot, whole):
    typed(field, whole)
    assert field.value() == whole
    QTest.keyClick(the(field, SignerLine), Qt.Key.Key_Return)
    qtbot.waitUntil(after(field).hasFocus)
    assert the(field, OptionsButton).text().endswith("+44")
    assert field.value() == "+44 20 7946 0000"


def test_what_is_no_number_stays_as_it_was_typed(field):
    typed(field, "+999 1")
    after(field).setFocus()
    assert field.value() == "+999 1"
    assert the(field, SignerLine).text() == "+999 1"


def test_without_a_country_it_is_what_was_typed(theme, on_page):
    field = PhoneField(theme, "en", "")
    field.set_words("Phone")
    on_page(field)
    typed(field, "91234567")
    assert field.value() == "91234567"
    assert the(field, OptionsButton).accessibleName() == "Country of the number: not chosen"


def test_it_comes_back_as_it_was_in_another_language(field, theme, qtbot):
    chosen(field, "canada", qtbot)
    typed(field, "613 555 0199")
    again = PhoneField(theme, "zh-Hant", "HK")
    qtbot.addWidget(again)
    again.set_aside(field.aside())
    again.set_value(field.value())
    assert again.value() == "+1 613 555 0199"
    assert again.aside() == "CA"


def test_a_country_chosen_for_an_empty_number_comes_back_too(field, theme, qtbot):
    chosen(field, "germ", qtbot)
    again = PhoneField(theme, "zh-Hant", "HK")
    qtbot.addWidget(again)
    again.set_aside(field.aside())
    again.set_value(field.value())
    assert (again.value(), again.aside()) == ("", "DE")


def test_forgetting_leaves_nothing(field, qtbot):
    chosen(field, "germ", qtbot)
    typed(field, "30 1234567")
    field.forget()
    assert (field.value(), field.aside()) == ("", "HK")
    assert not the(field, SignerLine).isUndoAvailable()


def test_the_keyboard_is_one_for_numbers_that_learns_nothing(field):
    hints = the(field, SignerLine).inputMethodHints()
    for hint in ("ImhDialableCharactersOnly", "ImhSensitiveData", "ImhNoPredictiveText"):
        assert hints & Qt.InputMethodHint[hint]


def test_a_screen_reader_hears_question_country_and_what_is_wrong(field):
    number = QAccessible.queryAccessibleInterface(line(field, "Phone"))
    assert number.role() == QAccessible.Role.EditableText
    assert number.text(QAccessible.Text.Name) == "Phone (optional)"
    prefix = QAccessible.queryAccessibleInterface(the(field, OptionsButton))
    assert prefix.role() == QAccessible.Role.Button
    assert prefix.text(QAccessible.Text.Name) == "Country of the number: \u200e+852"
    field.show_problem("Not a number.")
    assert number.text(QAccessible.Text.Description) == "Not a number. Only if we may call."
    assert the(field, SignerLine).property("wrong") is True


def test_tab_goes_from_the_country_to_the_number_and_on(field, qtbot):
    the(field, OptionsButton).setFocus()
    QTest.keyClick(the(field, OptionsButton), Qt.Key.Key_Tab)
    qtbot.waitUntil(the(field, SignerLine).hasFocus)
    QTest.keyClick(the(field, SignerLine), Qt.Key.Key_Tab)
    qtbot.waitUntil(after(field).hasFocus)


def test_digits_run_from_left_to_right_in_arabic_too(theme, on_page, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = PhoneField(theme, "ar", "HK")
    field.set_words("الهاتف")
    on_page(field)
    prefix, number = the(field, OptionsButton), the(field, SignerLine)
    assert prefix.mapTo(field, QPoint(0, 0)).x() < number.mapTo(field, QPoint(0, 0)).x()
    assert number.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert number.alignment() & Qt.AlignmentFlag.AlignLeft


def test_both_parts_are_large_enough_for_a_finger(field):
    assert min(the(field, OptionsButton).height(), the(field, SignerLine).height()) >= 44
    assert the(field, OptionsButton).width() >= 44


def test_neither_names_nor_rules_of_numbering_are_read_before_they_are_needed():
    code = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.phone_field import PhoneField
field = PhoneField(Theme("light"), "en", "HK")
field.set_words("Phone")
print([name for name in ("babel", "phonenumbers") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
