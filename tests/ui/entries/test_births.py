"""Date and year of birth: typed in digits, in the order of the language, and never by a calendar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from petition_desktop.ui.widgets.birth_date_field import BirthDateField, date_order
from petition_desktop.ui.widgets.digits_field import DigitsField
from petition_desktop.ui.widgets.group import Group
from petition_desktop.ui.widgets.signer_line import SignerLine
from tests.ui.hands import after, line, the, type_into


@pytest.fixture
def field(theme, on_page) -> BirthDateField:
    made = BirthDateField(theme)
    made.set_words("Date of birth", "(optional)", "You can sign from the age of 16.")
    on_page(made)
    made.take_focus()
    return made


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("en-GB", ["day", "month", "year"]),
        ("en-US", ["month", "day", "year"]),
        ("zh-Hant", ["year", "month", "day"]),
        ("de", ["day", "month", "year"]),
        ("hu", ["year", "month", "day"]),
        ("ar", ["day", "month", "year"]),
    ],
)
def test_the_order_is_that_of_the_language(language, order):
    assert date_order(QLocale(language)) == order


def test_it_is_typed_from_part_to_part_by_keyboard_alone(field, qtbot):
    qtbot.waitUntil(line(field, "Day").hasFocus)
    for name, typed, follows in (("Day", "27", "Month"), ("Month", "5", "Year"), ("Year", "1985", "After")):
        QTest.keyClicks(line(field, name), typed)
        QTest.keyClick(line(field, name), Qt.Key.Key_Return)
        qtbot.waitUntil(line(field.window(), follows).hasFocus)
    assert field.value() == "1985-5-27"


def test_only_digits_come_in_and_not_too_many(field):
    type_into(line(field, "Day"), "x2-7th9")
    type_into(line(field, "Year"), "198555")
    assert field.value() == "1985--27"


def test_digits_of_other_scripts_are_understood(field):
    for name, typed in (("Day", "٢٧"), ("Month", "٥"), ("Year", "１９８５")):
        type_into(line(field, name), typed)
    assert field.value() == "1985-5-27"


def test_half_a_date_comes_back_in_another_language(field, theme, qtbot):
    type_into(line(field, "Month"), "5")
    again = BirthDateField(theme)
    qtbot.addWidget(again)
    again.set_value(field.value())
    assert again.value() == field.value() == "-5-"


def test_an_empty_one_is_no_answer(field):
    assert field.value() == ""
    field.set_value("")
    assert field.value() == ""


def test_forgetting_leaves_nothing(field):
    type_into(line(field, "Year"), "1985")
    field.forget()
    assert field.value() == ""
    assert not any(one.isUndoAvailable() for one in field.findChildren(SignerLine))


def test_it_says_that_it_changed(field, qtbot):
    with qtbot.waitSignal(field.changed):
        type_into(line(field, "Month"), "5")


def test_a_screen_reader_hears_question_parts_and_what_is_wrong(field):
    group = QAccessible.queryAccessibleInterface(the(field, Group))
    assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Date of birth (optional)")
    day = QAccessible.queryAccessibleInterface(line(field, "Day"))
    assert day.role() == QAccessible.Role.EditableText
    assert day.text(QAccessible.Text.Description) == "You can sign from the age of 16."
    field.show_problem("No such day.")
    assert day.text(QAccessible.Text.Description) == "No such day. You can sign from the age of 16."
    assert all(one.property("wrong") for one in field.findChildren(SignerLine))
    field.show_problem("")
    assert not any(one.property("wrong") for one in field.findChildren(SignerLine))


def test_the_keyboard_is_one_for_digits(field):
    for one in field.findChildren(SignerLine):
        assert one.inputMethodHints() & Qt.InputMethodHint.ImhDigitsOnly
        assert one.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        assert one.height() >= 44


def test_in_arabic_the_parts_stand_from_right_to_left(theme, on_page, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = BirthDateField(theme)
    field.set_words("تاريخ الميلاد")
    on_page(field)
    places = [line(field, name).mapTo(field, QPoint(0, 0)).x() for name in ("Day", "Month", "Year")]
    assert places == sorted(places, reverse=True)


class TestYear:
    def test_it_takes_four_digits(self, theme, on_page, qtbot):
        field = DigitsField(theme, 4)
        field.set_words("Year of birth")
        on_page(field)
        field.take_focus()
        QTest.keyClicks(line(field, "Year of birth"), "a19856")
        assert field.value() == "1985"
        QTest.keyClick(line(field, "Year of birth"), Qt.Key.Key_Return)
        qtbot.waitUntil(after(field).hasFocus)
