"""The choice question: rows for a few answers, a list to search in for many."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from petition_desktop.ui.widgets.choice_field import ChoiceList, ChoiceRows, choice_field
from petition_desktop.ui.widgets.group import Group
from petition_desktop.ui.widgets.radio_row import RadioRow
from petition_desktop.ui.widgets.search_panel import Names, Search, SearchPanel
from tests.ui.hands import after, button, the

FEW = {"daily": "Every day", "weekly": "Once a week", "never": "Never & nowhere"}
MANY = {f"w{number}": f"Ward {number}" for number in range(1, 21)}


@pytest.fixture
def rows(theme, on_page) -> ChoiceRows:
    field = choice_field(theme, FEW, optional=False)
    field.set_words("How often?", "", "On the path by the river.")
    on_page(field)
    assert isinstance(field, ChoiceRows)
    return field


def row(field, name: str) -> RadioRow:
    found = button(field, name)
    assert isinstance(found, RadioRow)
    return found


class TestRows:
    def test_nothing_is_chosen_beforehand(self, rows):
        assert rows.value() == ""
        assert not any(one.isChecked() for one in rows.findChildren(RadioRow))

    def test_a_click_anywhere_on_a_row_chooses_it(self, rows, qtbot):
        wanted = row(rows, "Once a week")
        with qtbot.waitSignal(rows.changed):
            QTest.mouseClick(wanted, Qt.MouseButton.LeftButton, pos=QPoint(wanted.width() - 3, wanted.height() - 3))
        assert rows.value() == "weekly"

    def test_by_keyboard_alone(self, rows, qtbot):
        rows.take_focus()
        first = row(rows, "Every day")
        qtbot.waitUntil(first.hasFocus)
        assert rows.value() == ""
        QTest.keyClick(first, Qt.Key.Key_Space)
        assert rows.value() == "daily"
        QTest.keyClick(first, Qt.Key.Key_Down)
        QTest.keyClick(row(rows, "Once a week"), Qt.Key.Key_Down)
        assert rows.value() == "never"
        QTest.keyClick(row(rows, "Never"), Qt.Key.Key_Up)
        assert rows.value() == "weekly"

    def test_tab_goes_past_the_rows_in_one_step_once_one_is_chosen(self, rows, qtbot):
        rows.set_value("weekly")
        rows.take_focus()
        qtbot.waitUntil(row(rows, "Once a week").hasFocus)
        QTest.keyClick(row(rows, "Once a week"), Qt.Key.Key_Tab)
        qtbot.waitUntil(after(rows).hasFocus)

    def test_enter_leads_on_and_chooses_nothing(self, rows, qtbot):
        rows.take_focus()
        QTest.keyClick(row(rows, "Every day"), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not row(rows, "Every day").hasFocus())
        assert rows.value() == ""

    def test_every_row_is_large_enough_for_a_finger(self, rows):
        assert all(one.height() >= 44 and one.width() > 400 for one in rows.findChildren(RadioRow))

    def test_long_words_wrap_in_their_row(self, theme, on_page):
        field = choice_field(theme, {"a": "very long " * 30, "b": "short"}, optional=False)
        field.set_words("Which?")
        on_page(field)
        long, short = (row(field, name) for name in ("very", "short"))
        assert long.height() > 2 * short.height()

    def test_a_choice_that_is_not_needed_can_be_taken_back(self, theme, on_page, qtbot):
        field = choice_field(theme, FEW, optional=True)
        field.set_words("How often?", "(optional)")
        on_page(field)
        row(field, "Every day").click()
        with qtbot.waitSignal(field.changed):
            row(field, "No answer").click()
        assert field.value() == ""

    def test_one_that_is_needed_offers_no_way_around_it(self, rows):
        assert [one.accessibleName() for one in rows.findChildren(RadioRow)] == list(FEW.values())

    def test_a_screen_reader_hears_group_and_rows(self, rows):
        group = QAccessible.queryAccessibleInterface(the(rows, Group))
        assert group.role() == QAccessible.Role.Grouping
        assert group.text(QAccessible.Text.Name) == "How often?"
        one = QAccessible.queryAccessibleInterface(row(rows, "Never"))
        assert one.role() == QAccessible.Role.RadioButton
        assert one.text(QAccessible.Text.Name) == "Never & nowhere"
        rows.show_problem("Please choose one.")
        for part in (the(rows, Group), row(rows, "Every day")):
            said = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Description)
            assert said == "Please choose one. On the path by the river."

    def test_it_comes_back_and_is_forgotten(self, rows):
        rows.set_value("never")
        assert rows.value() == "never"
        rows.set_value("not among them")
        assert rows.value() == "never"
        rows.forget()
        assert rows.value() == ""
        row(rows, "Every day").click()
        assert rows.value() == "daily"

    def test_what_a_screen_reader_toggles_counts(self, rows, qtbot):
        acts = QAccessible.queryAccessibleInterface(row(rows, "Every day")).actionInterface()
        with qtbot.waitSignal(rows.changed):
            acts.doAction("Toggle" if "Toggle" in acts.actionNames() else "Press")
        assert rows.value() == "daily"

    def test_the_circle_is_where_lines_begin(self, theme, qapp, qtbot):
        def ink(direction: Qt.LayoutDirection) -> tuple[int, int]:
            one = RadioRow(theme, "")
            qtbot.addWidget(one)
            one.setLayoutDirection(direction)
            one.resize(300, 48)
            picture = one.grab().toImage()
            ground = picture.pixel(150, 24)
            painted = [x for x in range(8, 292) if picture.pixel(x, 24) != ground]
            return min(painted), max(painted)

        left, right = ink(Qt.LayoutDirection.LeftToRight), ink(Qt.LayoutDirection.RightToLeft)
        assert left[1] < 60
        assert right[0] > 240


class TestList:
    @pytest.fixture
    def field(self, theme, on_page) -> ChoiceList:
        field = choice_field(theme, MANY, optional=True)
        field.set_words("Your ward", "(optional)")
        on_page(field)
        assert isinstance(field, ChoiceList)
        return field

    def test_it_is_searched_by_keyboard(self, field, qtbot):
        field.take_focus()
        QTest.keyClick(button(field, "Your ward"), Qt.Key.Key_Down)
        search = the(field.window(), Search)
        qtbot.waitUntil(search.hasFocus)
        QTest.keyClicks(search, "ward 13")
        with qtbot.waitSignal(field.changed):
            QTest.keyClick(search, Qt.Key.Key_Return)
        assert field.value() == "w13"
        assert button(field, "Your ward").accessibleName() == "Your ward (optional): Ward 13"

    def test_it_keeps_the_order_of_the_campaign_and_ends_with_none(self, field, qtbot):
        field.open_list()
        model = the(the(field.window(), SearchPanel), Names).model()
        assert [model.index(place, 0).data() for place in range(model.rowCount())] == [*MANY.values(), "No answer"]

    def test_words_that_fit_nothing_say_so(self, field, qtbot):
        field.open_list()
        panel = the(field.window(), SearchPanel)
        assert the(panel, Search).accessibleName() == "Search for an answer"
        QTest.keyClicks(the(panel, Search), "xyzzy")
        assert "No answer with these letters." in [text.text() for text in panel.findChildren(type(field._label))]

    def test_it_is_forgotten(self, field):
        field.set_value("w3")
        field.forget()
        assert field.value() == ""
        assert button(field, "Your ward").text() == "Choose …"


@pytest.mark.parametrize(("count", "kind"), [(6, ChoiceRows), (7, ChoiceList)])
@pytest.mark.parametrize("optional", [True, False])
def test_six_answers_stand_in_rows_and_seven_in_a_list(theme, qtbot, count, kind, optional):
    field = choice_field(theme, dict(list(MANY.items())[:count]), optional=optional)
    qtbot.addWidget(field)
    assert isinstance(field, kind)
