"""The table's model keeps a few stretches of very many lines in memory and asks for the ones that are looked at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from petition_core.sealed import Label
from petition_desktop.office.register.entry import Entry
from petition_desktop.ui.office.line_words import LineWords
from petition_desktop.ui.office.signature_model import MOST_STRETCHES, STRETCH, TONE, SignatureModel

MANY = 200_000


def line(place: int) -> Entry:
    label = Label(place.to_bytes(16, "big"), "parks", 1, b"d" * 16, place + 1, "2020-06-01", b"p" * 32)
    return Entry(label, b"g" * 32, "unreadable", None, "c", "r")


def stretch(first: int) -> list[Entry]:
    return [line(place) for place in range(first, min(first + STRETCH, MANY))]


def words(entry: Entry) -> LineWords:
    return LineWords((f"Person {entry.label.number}", "", "", "", "", "", "not readable"), "bad")


@pytest.fixture
def model(qapp) -> SignatureModel:
    made = SignatureModel()
    made.show_lines(MANY, stretch(0), words)
    return made


def cell(model: SignatureModel, row: int, column: int = 0, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row, column), role)


def test_all_lines_are_counted_and_the_first_ones_are_there_at_once(model):
    assert model.rowCount() == MANY
    assert cell(model, 0) == "Person 1"
    assert cell(model, STRETCH - 1) == f"Person {STRETCH}"


def test_a_line_that_is_not_at_hand_is_asked_for_once_it_is_looked_at(model, qtbot):
    with qtbot.waitSignal(model.wanted) as asked:
        assert cell(model, 123_456) == "…"
    assert asked.args == [123_400]
    assert model.entry(123_456) is None
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.take(123_400, stretch(123_400))
    assert (changed.args[0].row(), changed.args[1].row()) == (123_400, 123_499)
    assert cell(model, 123_456) == "Person 123457"
    assert model.entry(123_456) == line(123_456)


def test_what_was_looked_at_longest_ago_is_let_go(model):
    for first in range(0, (MOST_STRETCHES + 5) * STRETCH, STRETCH):
        model.take(first, stretch(first))
    assert model.entry(0) is None
    assert model.entry((MOST_STRETCHES + 4) * STRETCH) is not None


def test_the_last_stretch_may_be_shorter(model):
    model.show_lines(150, stretch(0), words)
    model.take(100, stretch(100)[:50])
    assert cell(model, 149) == "Person 150"


def test_it_keeps_the_rules_that_qt_has_for_models(qapp):
    # The tester walks through every line, so there are few.
    model = SignatureModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(130, stretch(0), words)
    model.take(100, stretch(100)[:30])
    model.forget()
    assert tester.model() is model


def test_only_the_state_has_a_colour_of_its_own(model):
    assert cell(model, 0, 0, TONE) == "ink"
    assert cell(model, 0, 6, TONE) == "bad"


def test_what_is_forgotten_is_gone(model):
    model.forget()
    assert model.rowCount() == 0
    assert model.entry(0) is None
    model.take(0, stretch(0))
    assert model.entry(0) is None
