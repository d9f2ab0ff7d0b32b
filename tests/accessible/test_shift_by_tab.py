"""A shift on a laptop with two campaigns and sheets of paper: Tab goes as one reads, mistakes are announced.

One window for each language, in high contrast; what lies over a page and the paper's pages are walked through too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from petition_core.errors import FolderInUse
from petition_desktop.instance_lock import instance_lock
from petition_desktop.stall.paper import Blank, issue
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.settings_file import save_settings
from tests.accessible.reading import disorder
from tests.accessible.tabbing import passed_over, tab_round, wrong_turns
from tests.support.accessible_tree import Node, Tree, tree_of
from tests.support.accessible_window import AccessibleWindow, open_window
from tests.support.campaigns import bundled_campaign, signed_campaign
from tests.support.computer import Computer
from tests.support.deadline import wait_until
from tests.support.shown_words import shown
from tests.support.stores import store_in

LANGUAGES = ("en", "zh-Hant", "ar")
PAGES = ("own phone", "shelf", "no place", "drawer", "hand over", "no successor", "sheet", "no sheet", "line")
MORE = ("no name", "pause", "end", "in use")
#: Pages with cards that each begin anew: there Tab goes through card after card.
CARDS = ("drawer",)
ROUNDS = {
    "en": ("own phone", "shelf", "hand over", "sheet", "line", "pause", "end"),
    "zh-Hant": (),
    "ar": ("shelf", "line"),  # the other direction
}
MISTAKES = {
    "no place": ("Shift", "Place"),
    "no successor": ("HandOver", "Initials of the next volunteer"),
    "no sheet": ("Paper", "Signatures on this sheet"),
}


@dataclass
class Shift:
    """Hands in the words of one language, and what they found: pages, rounds of Tab, and what was announced."""

    window: AccessibleWindow
    language: str
    pages: dict[str, Tree] = field(default_factory=dict)
    rounds: dict[str, tuple[Tree, list[Node]]] = field(default_factory=dict)
    announced: dict[str, list[str]] = field(default_factory=dict)

    def says(self, context: str, words: str) -> str:
        return shown(self.language, context, words)

    def press(self, context: str, words: str) -> None:
        self.window.press(self.says(context, words))

    def write(self, context: str, words: str, text: str) -> None:
        name = self.says(context, words)
        wait_until(f"“{name}” is set", lambda: self.window.ask("replace", role="text", name=name, place=0, text=text))

    def page(self, name: str, context: str, words: str) -> None:
        """Keep the page that has this button; and a round of Tab, where this language has one."""
        button = self.says(context, words)
        wait_until(
            f"“{button}” can be pressed",
            lambda: any("sensitive" in one.states for one in self.window.find("push button", button)),
        )
        self.pages[name] = tree_of(self.window)
        if name in ROUNDS[self.language]:
            self.rounds[name] = tab_round(self.window)

    def too_early(self, name: str, context: str, words: str) -> None:
        """Press this button while something is missing."""
        before = len(self.window.announced())
        self.press(context, words)
        wait_until("something is announced", lambda: len(self.window.announced()) > before)
        self.announced[name] = self.window.announced()[before:]
        self.pages[name] = tree_of(self.window)


@pytest.fixture(scope="module", params=LANGUAGES)
def shift(
    request: pytest.FixtureRequest, a_screen: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Shift:
    """Every page of it."""
    computer = Computer(tmp_path_factory.mktemp("laptop"))
    number = prepare(computer.home)
    language = str(request.param)
    with open_window(computer, a_screen, "--language", language) as opened:
        walked = Shift(opened.window, language)
        before_it(walked)
        with_paper(walked, number)
        after_it(walked)
        assert opened.close() == (0, "")
    with (  # what answers nothing, as a command does
        instance_lock(DataFolder(computer.home).lock),
        open_window(computer, a_screen, "--language", language) as second,
    ):
        refusal = shown(language, "Errors", FolderInUse.sentence)
        wait_until("it says so", lambda: any(one and refusal.startswith(one) for one in second.window.words()))
        walked.pages["in use"] = tree_of(second.window)
    return walked


def prepare(home: Path) -> str:
    """Two campaigns, a sheet of paper that is out, and high contrast; the number of the sheet."""
    store = store_in(home)
    save_settings(store.folder.settings, {"contrast": "high"})
    try:
        river = signed_campaign(online="https://river.example")
        store.shelf.add(bundled_campaign("open").raw)
        store.shelf.add(river.raw)
        issue(store, river.campaign.id, "en", Blank("A4", 10), 1, datetime.now(UTC))
    finally:
        store.close()
    return "1"


def before_it(walked: Shift) -> None:
    """What a signer may open over the form, and the start of the shift."""
    walked.window.wait_for("push button", walked.says("Header", "Start a shift"))
    walked.press("OtherWays", "Use my own phone")
    walked.page("own phone", "OwnPhone", "Back to the form")
    walked.press("OwnPhone", "Back to the form")
    walked.press("Header", "Start a shift")
    walked.page("shelf", "Shift", "Start collecting")
    walked.too_early("no place", "Shift", "Start collecting")
    walked.write("Shift", "Your initials", "ML")
    walked.write("Shift", "Place", "Harbour")
    walked.press("Shift", "Start collecting")
    walked.window.wait_for("push button", walked.says("Form", "Sign"))
    walked.press("Header", "For the volunteer")
    walked.page("drawer", "Drawer", "End shift")
    walked.press("Drawer", "Hand over")
    walked.page("hand over", "HandOver", "Hand over now")
    walked.too_early("no successor", "HandOver", "Hand over now")
    walked.press("HandOver", "Back to the drawer")


def with_paper(walked: Shift, number: str) -> None:
    """A sheet is chosen and its first line looked at."""
    walked.press("Drawer", "Paper sheets")
    walked.page("sheet", "Paper", "Type this sheet in")
    walked.too_early("no sheet", "Paper", "Type this sheet in")
    walked.write("Paper", "Number of the sheet", number)
    walked.write("Paper", "Signatures on this sheet", "2")
    walked.press("Paper", "Type this sheet in")
    walked.page("line", "Paper", "Keep this line")
    walked.too_early("no name", "Paper", "Keep this line")
    walked.press("Paper", "Go on later")
    walked.window.wait_for("push button", walked.says("Paper", "Type this sheet in"))
    walked.press("Paper", "Back")


def after_it(walked: Shift) -> None:
    """A pause, and the end."""
    walked.press("Drawer", "Pause")
    walked.page("pause", "Pause", "Go on")
    walked.press("Pause", "Go on")
    walked.window.wait_for("push button", walked.says("Form", "Sign"))
    walked.press("Header", "For the volunteer")
    walked.press("Drawer", "End shift")
    walked.page("end", "ShiftEnd", "Start a new shift")


@pytest.mark.parametrize("name", [*PAGES, *MORE])
def test_everything_says_what_it_is_and_can_be_told_apart(shift, name):
    assert shift.pages[name].faults() == []


@pytest.mark.parametrize("name", [one for one in (*PAGES, *MORE) if one not in CARDS])
def test_what_comes_first_on_the_page_comes_first_in_the_tree(shift, name):
    assert disorder(shift.pages[name], shift.pages[name].nodes, mirrored=shift.language == "ar") == []


def test_tab_goes_as_one_reads_and_leads_to_all_that_can_be_used(shift):
    rounds, mirrored = shift.rounds, shift.language == "ar"
    assert tuple(rounds) == ROUNDS[shift.language]
    turns = {name: wrong_turns(tree, stops, mirrored=mirrored) for name, (tree, stops) in rounds.items()}
    missing = {name: passed_over(tree, stops) for name, (tree, stops) in rounds.items()}
    assert not any([*turns.values(), *missing.values()]), (turns, missing)


@pytest.mark.parametrize("name", MISTAKES)
def test_what_is_missing_is_announced_and_said_at_its_line(shift, name):
    (sentence,) = shift.announced[name]
    (at,) = (one for one in shift.pages[name].usable() if one.description.startswith(sentence))
    assert at.name.startswith(shift.says(*MISTAKES[name]))
    assert "focused" in at.states


def test_a_second_window_says_why_it_cannot_open(shift):
    told = [one.name for one in shift.pages["in use"].nodes if one.role == "label"]
    assert any(one and shown(shift.language, "Errors", FolderInUse.sentence).startswith(one) for one in told)
