"""Words that must not be in the repository: names that say nothing, promises of later, addresses of one machine.

The forbidden words are put together from halves here, or this file would be the first to break its own rule.
"""

from __future__ import annotations

import re

import pytest

from place import ROOT
from tests.shape.measures import broad_excepts, python_files, tracked_files

#: File names that would fit any content, and so tell nothing about theirs.
SAYS_NOTHING = {
    "util",
    "utils",
    "helper",
    "helpers",
    "common",
    "manager",
    "managers",
    "data",
    "info",
    "process",
    "misc",
}

#: Standard terms that hold one of these words and mean something all the same.
TERMS = ("in_process",)

#: Where everything may be caught, how often, and why. An entry with another count than the code's fails too.
BROAD_EXCEPTS: dict[str, tuple[int, str]] = {
    "src/petition_desktop/ui/worker.py": (
        1,
        "a fault on the worker is carried to the window's thread and raised there",
    ),
    "src/petition_desktop/self_check/__init__.py": (1, "whatever is broken, the other checks are still told"),
    "src/petition_server/__main__.py": (1, "the last net of the program: a bug is told without its values"),
    "src/petition_server/web/journal.py": (1, "the one place where a fault of ours becomes an answer"),
}

LATER = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error"]) + r")\b")

#: Registries belong to a person's own settings, and folders to one machine.
ADDRESSES = re.compile(
    "|".join(
        [
            r"pypi\." + r"org",
            r"python" + r"hosted\.org",
            r"npm" + r"js\.(org|com)",
            r"yarn" + r"pkg\.com",
            r"(?<![\w./~-])/(work|root|opt)" + r"/\w",
            r"(?<![\w./~-])/home" + r"/\w",
            r"[A-Z]:\\\\?" + r"Users",
        ]
    )
)
BINARY = {
    ".png",
    ".jpg",
    ".jpeg",
    ".ico",
    ".icns",
    ".ttf",
    ".otf",
    ".age",
    ".campaign",
    ".batch",
    ".db",
    ".sqlite",
    ".gz",
}


def texts():
    """Every tracked file that people can read, as (name, text)."""
    for path in tracked_files():
        if path.suffix not in BINARY:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8", errors="replace")


def test_each_file_name_says_what_is_in_it():
    files = python_files("src", "scripts", "benchmarks", "tests")
    stems = {path: path.stem.lower() for path in files}
    for term in TERMS:
        stems = {path: stem.replace(term, "") for path, stem in stems.items()}
    vague = [path.relative_to(ROOT).as_posix() for path, stem in stems.items() if SAYS_NOTHING & set(stem.split("_"))]
    assert vague == []


def test_everything_is_caught_only_where_the_table_says_why():
    counts = {}
    for path in python_files("src"):
        if count := broad_excepts(path.read_text(encoding="utf-8")):
            counts[path.relative_to(ROOT).as_posix()] = count
    assert counts == {name: count for name, (count, _why) in BROAD_EXCEPTS.items()}


@pytest.mark.parametrize(
    "source",
    [
        "try:\n    act()\nexcept Exception:\n    pass",
        "try:\n    act()\nexcept (ValueError, BaseException) as error:\n    pass",
        "try:\n    act()\nexcept:\n    pass",
        "with contextlib.suppress(Exception):\n    act()",
    ],
)
def test_each_way_to_catch_everything_is_counted(source):
    assert broad_excepts(source) == 1
    assert broad_excepts(source.replace("BaseException", "OSError").replace("Exception", "OSError")) == int(
        "except:" in source
    )


@pytest.mark.parametrize("what", ["Exception", "BaseException"])
def test_to_clean_up_and_raise_again_is_allowed(what):
    assert broad_excepts(f"try:\n    act()\nexcept {what}:\n    close()\n    raise") == 0


def test_nothing_is_left_for_later():
    assert [name for name, text in texts() if name.endswith(".py") and LATER.search(text)] == []


def test_no_file_holds_the_address_of_a_registry_or_a_folder_of_one_machine():
    found = {name: match.group() for name, text in texts() if (match := ADDRESSES.search(text))}
    assert found == {}


@pytest.mark.parametrize(
    "text",
    [
        "https://files.python" + "hosted.org/packages/x.whl",
        "https://py" + "pi.org/simple",
        '"resolved": "https://registry.npm' + 'js.org/x.tgz"',
        "see /wo" + "rk/main/README.md",
        "--find-links /op" + "t/wheels",
        "C:\\Us" + "ers\\jane",
    ],
)
def test_each_kind_of_address_is_found(text):
    assert ADDRESSES.search(text)
