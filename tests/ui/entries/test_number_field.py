"""The national number: capitals, whatever was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest

from petition_desktop.ui.widgets.number_field import NumberField
from tests.ui.hands import after, line


@pytest.fixture
def field(theme, on_page) -> NumberField:
    made = NumberField(theme)
    made.set_words("DNI", "", "Number of this document: DNI.")
    on_page(made)
    made.take_focus()
    return made


def test_small_letters_are_seen_and_kept_as_capitals(field):
    QTest.keyClicks(line(field, "DNI"), "12345678z")
    assert field.value() == "12345678Z"
    assert line(field, "DNI").font().capitalization() == QFont.Capitalization.AllUppercase


def test_enter_leads_on(field, qtbot):
    QTest.keyClick(line(field, "DNI"), Qt.Key.Key_Return)
    qtbot.waitUntil(after(field).hasFocus)


def test_it_runs_from_left_to_right_in_arabic_too(theme, qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = NumberField(theme)
    qtbot.addWidget(field)
    field.set_words("DNI")
    assert line(field, "DNI").layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_keyboard_is_one_for_capitals_that_learns_nothing(field):
    hints = line(field, "DNI").inputMethodHints()
    for hint in ("ImhPreferUppercase", "ImhLatinOnly", "ImhSensitiveData", "ImhNoPredictiveText"):
        assert hints & Qt.InputMethodHint[hint]


def test_a_screen_reader_hears_the_document(field):
    found = QAccessible.queryAccessibleInterface(line(field, "DNI"))
    assert found.role() == QAccessible.Role.EditableText
    assert found.text(QAccessible.Text.Description) == "Number of this document: DNI."


def test_forgetting_leaves_nothing(field):
    QTest.keyClicks(line(field, "DNI"), "1")
    field.forget()
    assert field.value() == ""
    assert not line(field, "DNI").isUndoAvailable()
