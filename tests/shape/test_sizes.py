"""A file is one room: 250 lines, a function of 40, a class of 10 public methods, and not more."""

from __future__ import annotations

import pytest

from place import ROOT
from tests.shape.measures import python_files, too_large

#: What may be larger, and why. An entry that is no longer needed fails too.
EXCEPTIONS: dict[str, str] = {
    "src/petition_core/errors.py": "the one tree of expected errors: a flat list of leaves, read top to bottom",
    "src/petition_desktop/store/migrations/versions/0001_first_store.py::_laptop": "a frozen list of tables",
    "src/petition_server/migrations/versions/0001_first.py::_what_devices_send": "a frozen list of tables",
}


def found() -> dict[str, str]:
    """Everything above its limit in the packages, by its name in the table."""
    sizes: dict[str, str] = {}
    for path in python_files("src"):
        name = path.relative_to(ROOT).as_posix()
        sizes.update((fault.what, str(fault)) for fault in too_large(path.read_text(encoding="utf-8"), name))
    return sizes


def test_nothing_grows_beyond_one_idea():
    assert [sentence for what, sentence in found().items() if what not in EXCEPTIONS] == []


def test_the_table_of_exceptions_holds_only_what_needs_it():
    assert set(EXCEPTIONS) - set(found()) == set()


def function_of(lines: int, docstring: str = "") -> str:
    """A function whose lines, docstring apart, are exactly `lines`."""
    opening = [f'    """{docstring}"""'] if docstring else []
    return "\n".join(["def act():", *opening, *["    pass"] * (lines - 1)])


@pytest.mark.parametrize(
    ("source", "size"),
    [
        ("pass\n" * 251, 251),
        (function_of(41), 41),
        (function_of(41, docstring="one\n\nmore\n"), 41),
        ("async " + function_of(41), 41),
        ("class A:\n" + "\n".join(f"    def act_{n}(self): pass" for n in range(11)), 11),
    ],
    ids=["file", "function", "function with a docstring", "async function", "class"],
)
def test_one_more_than_the_limit_is_found(source, size):
    assert [fault.size for fault in too_large(source, "x.py")] == [size]


@pytest.mark.parametrize(
    "source",
    [
        "pass\n" * 250,
        function_of(40, docstring="a\n\nlong\ntext\n"),
        "class A:\n" + "\n".join(f"    def act_{n}(self): pass\n    def _hide_{n}(self): pass" for n in range(10)),
        "class A:\n" + "\n".join(f"    def paintEvent{n}(self): pass" for n in range(11)),
        "class A:\n" + "\n".join(f"    @property\n    def part_{n}(self): pass" for n in range(11)),
    ],
    ids=["file", "function", "private methods", "methods of Qt", "properties"],
)
def test_the_limit_itself_is_allowed(source):
    assert list(too_large(source, "x.py")) == []
