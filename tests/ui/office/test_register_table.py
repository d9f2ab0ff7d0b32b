"""The table shows what tells people apart in any width, keeps the chosen line in sight, and is read out as a table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from petition_core.sealed import Label
from petition_desktop.office.register.entry import Entry
from petition_desktop.ui.office.line_words import LineWords
from petition_desktop.ui.office.register_table import ROW_HEIGHT, RegisterTable
from petition_desktop.ui.office.signature_model import SignatureModel
from petition_desktop.ui.theme import Theme


def lines(count: int) -> list[Entry]:
    made = []
    for place in range(count):
        label = Label(place.to_bytes(16, "big"), "parks", 1, b"d" * 16, place + 1, "2020-06-01", b"p" * 32)
        made.append(Entry(label, b"g" * 32, "unreadable", None, "c", "r"))
    return made


def words(entry: Entry) -> LineWords:
    number = entry.label.number
    return LineWords((f"Person {number}", "e-mail", "place", "signed", "stall", "language", "counted"), "ink")


@pytest.fixture
def table(qtbot, theme: Theme) -> RegisterTable:
    model = SignatureModel()
    made = RegisterTable(theme, model)
    model.setParent(made)
    qtbot.addWidget(made)
    model.show_lines(60, lines(60), words)
    made.resize(1100, 400)
    made.show()
    return made


def columns(table: RegisterTable) -> list[str]:
    model = table.model()
    return [str(model.index(0, column).data()) for column in range(7) if not table.isColumnHidden(column)]


def test_rows_are_high_enough_for_a_finger_and_grow_with_the_text(table, qtbot):
    assert table.rowHeight(0) == ROW_HEIGHT
    large = RegisterTable(Theme("light", 200), table.model())
    qtbot.addWidget(large)
    assert large.rowHeight(0) == 2 * ROW_HEIGHT


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (1100, ["Person 1", "e-mail", "place", "signed", "stall", "language", "counted"]),
        (900, ["Person 1", "e-mail", "place", "signed", "stall", "counted"]),
        (500, ["Person 1", "signed", "counted"]),
    ],
)
def test_where_there_is_no_room_the_lesser_columns_give_way(table, width, shown):
    for each in (400, width):  # from narrow to wide and the other way
        table.resize(each, 400)
    assert columns(table) == shown
    assert sum(table.columnWidth(column) for column in range(7)) == table.viewport().width()


def test_the_chosen_line_is_told_and_stays_in_sight_when_the_table_shrinks(table, qtbot):
    with qtbot.waitSignal(table.chosen) as chosen:
        table.choose(8)
    assert chosen.args == [8]
    table.resize(1100, 160)
    visible = table.viewport().rect()
    assert visible.contains(table.visualRect(table.model().index(8, 0)).center())


def test_a_new_list_forgets_the_choice(table, qtbot):
    table.choose(8)
    with qtbot.waitSignal(table.chosen, check_params_cb=lambda row: row == -1):
        table.model().show_lines(5, lines(5), words)


def test_a_screen_reader_finds_a_table_with_its_headings(table):
    found = QAccessible.queryAccessibleInterface(table)
    assert found.role() == QAccessible.Role.Table
    assert found.text(QAccessible.Text.Name) == "Signatures"
    said = [found.child(place).text(QAccessible.Text.Name) for place in range(24)]
    assert "Name" in said
    assert "Person 2" in said


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_line_is_chosen_whichever_way_the_columns_run(table, qtbot, direction):
    table.setLayoutDirection(direction)
    table.choose(7)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [7]
