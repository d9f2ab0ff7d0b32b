"""The office's pages as a screen reader finds them: the key, the register, what is wrong; in high contrast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from petition_desktop.store.folder import DataFolder
from petition_desktop.store.settings_file import save_settings
from tests.accessible.reading import disorder
from tests.accessible.tabbing import passed_over, tab_round, wrong_turns
from tests.support.accessible_tree import Node, Tree, tree_of
from tests.support.accessible_window import AccessibleWindow, open_window
from tests.support.computer import Computer
from tests.support.deadline import wait_until
from tests.support.filled_office import PASSPHRASE, FilledOffice
from tests.support.shown_words import shown

LANGUAGES = ("en", "zh-Hant", "ar")
PAGES = ("unlock", "no passphrase", "make key", "no new passphrase", "register", "line", "keys")
#: The corner of a table is Qt's own; a cell with nothing in it says “–”.
OF_THE_TABLE = ("panel “”: cannot be seen", "table cell “–”")
ROUNDS = {
    "en": ("unlock", "make key", "register", "keys"),
    "zh-Hant": (),
    "ar": ("unlock", "register"),  # the other direction
}


@dataclass
class Found:
    """What one language's walk brought: pages and rounds of Tab by name, and what was announced at a mistake."""

    language: str
    pages: dict[str, Tree] = field(default_factory=dict)
    rounds: dict[str, tuple[Tree, list[Node]]] = field(default_factory=dict)
    announced: dict[str, list[str]] = field(default_factory=dict)

    def says(self, context: str, words: str) -> str:
        return shown(self.language, context, words)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> FilledOffice:
    """One office for all languages; its window is in high contrast, where colours say the least."""
    made = FilledOffice(tmp_path_factory.mktemp("office"))
    save_settings(DataFolder(made.folder / "office").settings, {"office_key": str(made.key), "contrast": "high"})
    return made


@pytest.fixture(scope="module", params=LANGUAGES)
def found(
    request: pytest.FixtureRequest,
    office: FilledOffice,
    a_screen: Mapping[str, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Found:
    """Every page of the office."""
    made = Found(str(request.param))
    computer = Computer(tmp_path_factory.mktemp("desk"))
    home: Path = office.folder / "office"
    with open_window(computer, a_screen, "--home", home, "--office", "--language", made.language) as opened:
        with_the_key(opened.window, made)
        in_the_register(opened.window, made)
        assert opened.close() == (0, "")
    return made


def page(window: AccessibleWindow, found: Found, name: str, context: str, words: str) -> None:
    """Keep this page, as soon as this button can be pressed; and a round of Tab on it."""
    button = found.says(context, words)
    wait_until(
        f"“{button}” can be pressed",
        lambda: any("sensitive" in one.states for one in window.find("push button", button)),
    )
    found.pages[name] = tree_of(window)
    if name in ROUNDS[found.language]:
        found.rounds[name] = tab_round(window)


def mistaken(window: AccessibleWindow, found: Found, name: str, context: str, words: str) -> None:
    """Press this button too early."""
    before = len(window.announced())
    window.press(found.says(context, words))
    wait_until("something is announced", lambda: len(window.announced()) > before)
    found.announced[name] = window.announced()[before:]
    found.pages[name] = tree_of(window)


def with_the_key(window: AccessibleWindow, found: Found) -> None:
    """Before the office is open."""
    page(window, found, "unlock", "Unlock", "Open")
    mistaken(window, found, "no passphrase", "Unlock", "Open")
    window.press(found.says("Unlock", "This office has no key yet"))
    page(window, found, "make key", "MakeKey", "Make and test both keys")
    mistaken(window, found, "no new passphrase", "MakeKey", "Make and test both keys")
    window.press(found.says("MakeKey", "I have a key file already"))
    window.wait_for("push button", found.says("Unlock", "This office has no key yet"))
    line = found.says("Unlock", "Passphrase")
    asked = {"role": "password text", "name": line, "place": 0, "text": PASSPHRASE}
    wait_until("the passphrase is typed", lambda: window.ask("replace", **asked))
    window.press(found.says("Unlock", "Open"))


def in_the_register(window: AccessibleWindow, found: Found) -> None:
    """After it is open, and everything was fetched."""
    fetch = found.says("Register", "Fetch and open")
    window.wait_for("push button", fetch)
    window.press(fetch)
    window.wait_for("table cell", "陳大文")
    page(window, found, "register", "Register", "Fetch and open")
    window.ask("do", role="table", name="", place=0, acts=["SetFocus"])
    window.key("Down")
    window.wait_for_words("taiman@example.hk")
    found.pages["line"] = tree_of(window)
    window.press(found.says("Rooms", "Keys"), role="check box")
    page(window, found, "keys", "Keys", "Make other keys …")


def in_lines(found: Found, nodes: Sequence[Node]) -> list[Node]:
    """Without cells, and without what is asked for after its line was typed into, though it stands above its end."""
    see = found.says("Passphrase", "Show what I type")
    return [one for one in nodes if one.role not in ("table cell", "table column header") and one.name != see]


@pytest.mark.parametrize("name", PAGES)
def test_everything_says_what_it_is_and_can_be_told_apart(found, name):
    assert [fault for fault in found.pages[name].faults() if not fault.startswith(OF_THE_TABLE)] == []


@pytest.mark.parametrize("name", PAGES)
def test_what_comes_first_on_the_page_comes_first_in_the_tree(found, name):
    tree = found.pages[name]
    assert disorder(tree, in_lines(found, tree.nodes), mirrored=found.language == "ar") == []


def test_tab_goes_as_one_reads_and_leads_to_all_that_can_be_used(found):
    rounds, mirrored = found.rounds, found.language == "ar"
    assert tuple(rounds) == ROUNDS[found.language]
    turns = {
        name: wrong_turns(tree, in_lines(found, stops), mirrored=mirrored) for name, (tree, stops) in rounds.items()
    }
    missing = {name: passed_over(tree, stops) for name, (tree, stops) in rounds.items()}
    assert not any([*turns.values(), *missing.values()]), (turns, missing)


@pytest.mark.parametrize(
    ("name", "context", "words", "line"),
    [
        ("no passphrase", "Unlock", "Please type the passphrase.", "Passphrase"),
        ("no new passphrase", "MakeKey", "Please choose a passphrase.", "Passphrase"),
    ],
)
def test_what_is_missing_is_announced_and_said_at_its_line(found, name, context, words, line):
    sentence = found.says(context, words)
    assert any(sentence in one for one in found.announced[name])
    (at,) = (one for one in found.pages[name].usable() if one.description.startswith(sentence))
    assert at.name == found.says(context, line)
    assert "focused" in at.states
