"""The reader answers the latest wish only: an overtaken search and stretches that were scrolled past are not read."""

from __future__ import annotations

import pytest

from petition_core.errors import StoreDamaged
from petition_core.sealed import Label
from petition_desktop.office.register.entry import Entry
from petition_desktop.ui.office.register_reader import Listed, RegisterReader
from petition_desktop.ui.office.signature_model import STRETCH


class Lines:
    """A listing that remembers which stretches were read."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.read: list[int] = []

    def lines(self, first: int, count: int) -> tuple[Entry, ...]:
        self.read.append(first)
        last = min(first + count, self.size)
        return tuple(
            Entry(Label(bytes(16), "parks", 1, bytes(16), place + 1, "2020-06-01", bytes(32)), b"", "counted", None)
            for place in range(first, last)
        )


class Register:
    """Remembers what was searched."""

    def __init__(self, size: int = 100_000) -> None:
        self.lines = Lines(size)
        self.searched: list[str] = []

    def listing(self, _campaign_id: str, search: str) -> Lines:
        self.searched.append(search)
        if search == "broken":
            raise StoreDamaged(folder="office")
        return self.lines


@pytest.fixture
def reader(qapp, worker) -> RegisterReader:
    return RegisterReader(worker, qapp)


def test_a_search_gives_its_size_and_first_lines(reader, qtbot):
    register = Register()
    with qtbot.waitSignal(reader.listed) as listed:
        reader.look(register, "", "ada")
    found: Listed = listed.args[0]
    assert (found.size, len(found.first)) == (100_000, STRETCH)


def test_a_search_that_was_overtaken_is_never_answered(reader, qtbot):
    register = Register()
    answers: list[Listed] = []
    reader.listed.connect(answers.append)
    for search in ("a", "ad", "ada"):
        reader.look(register, "", search)
    qtbot.waitUntil(lambda: bool(answers))
    assert register.searched == ["a", "ada"]
    assert len(answers) == 1


def test_of_many_stretches_the_ones_wanted_last_are_read(reader, qtbot):
    register = Register()
    with qtbot.waitSignal(reader.listed):
        reader.look(register, "", "")
    came: list[int] = []
    reader.read.connect(lambda first, _lines: came.append(first))
    for first in range(1_000, 11_000, 1_000):
        reader.want(first)
    qtbot.waitUntil(lambda: len(came) == 4)
    assert came == [1_000, 10_000, 9_000, 8_000]
    assert register.lines.read == [0, *came]


def test_a_stretch_that_is_being_read_is_not_read_twice(reader, qtbot):
    register = Register()
    with qtbot.waitSignal(reader.listed):
        reader.look(register, "", "")
    with qtbot.waitSignal(reader.read):
        reader.want(500)
        reader.want(500)
    with qtbot.waitSignal(reader.read):
        reader.want(700)
    assert register.lines.read == [0, 500, 700]


def test_a_register_that_cannot_be_read_is_told(reader, qtbot):
    with qtbot.waitSignal(reader.failed) as failed:
        reader.look(Register(), "", "broken")
    assert isinstance(failed.args[0], StoreDamaged)


def test_after_rest_nothing_is_answered_any_more(reader, qtbot):
    register = Register()
    answers: list[Listed] = []
    reader.listed.connect(answers.append)
    reader.look(register, "", "a")
    reader.rest()
    with qtbot.waitSignal(reader.listed):
        reader.look(register, "", "b")
    assert len(answers) == 1
