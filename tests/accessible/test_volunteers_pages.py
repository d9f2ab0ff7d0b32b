"""The volunteer's pages as a screen reader finds them, from the first start to the end of a shift, in each language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from tests.accessible.conftest import Laptop
from tests.accessible.reading import disorder
from tests.support.accessible_tree import Tree, tree_of
from tests.support.accessible_window import AccessibleWindow, open_window
from tests.support.campaigns import bundled_campaign
from tests.support.computer import Computer
from tests.support.deadline import wait_until
from tests.support.shown_words import shown

LANGUAGES = ("en", "zh-Hant", "ar")
PIN = "482913"
FIRST = ("welcome", "adding", "refused invite")
SHIFT = ("shift", "refused shift", "pin", "wrong pin", "drawer", "hand over", "paper", "print", "pause", "end")
PAGES = (*FIRST, *SHIFT)
#: These lie over another page, or are made of cards that each begin anew.
OVER = ("pin", "wrong pin", "hand over", "drawer")

Pages = dict[str, Tree]


class Volunteer:
    """Hands of a screen reader, in the words of one language."""

    def __init__(self, window: AccessibleWindow, language: str) -> None:
        self.window, self.language = window, language

    def says(self, context: str, words: str) -> str:
        return shown(self.language, context, words)

    def press(self, context: str, words: str) -> None:
        self.window.press(self.says(context, words))

    def page(self, context: str, words: str) -> Tree:
        """The page, as soon as this button is on it and can be pressed."""
        name = self.says(context, words)
        wait_until(
            f"“{name}” can be pressed",
            lambda: any("sensitive" in one.states for one in self.window.find("push button", name)),
        )
        return tree_of(self.window)

    def write(self, context: str, words: str, text: str, role: str = "text") -> None:
        name = self.says(context, words)
        wait_until(f"“{name}” is set", lambda: self.window.ask("replace", role=role, name=name, place=0, text=text))

    def pass_lock(self, pin: str = PIN) -> None:
        self.write("Pin", "PIN of this shift", pin, "password text")
        self.press("Pin", "Open")

    def heard(self, act: Callable[[], None]) -> list[str]:
        """What was announced after this act, as soon as anything was."""
        before = len(self.window.announced())
        act()
        wait_until("something is announced", lambda: len(self.window.announced()) > before)
        return self.window.announced()[before:]


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def pages(language: str, laptop: Laptop, a_screen: Mapping[str, str], tmp_path_factory) -> Pages:
    """Every page, by name."""
    new = Computer(tmp_path_factory.mktemp("new"))
    with open_window(new, a_screen, "--language", language) as opened:
        found = first_steps(Volunteer(opened.window, language))
        assert opened.close() == (0, "")
    with open_window(laptop("shift", bundled_campaign("open")), a_screen, "--language", language) as opened:
        found |= a_shift(Volunteer(opened.window, language))
        assert opened.close() == (0, "")
    return found


def first_steps(hands: Volunteer) -> Pages:
    """A computer on which the program was never started."""
    found = {"welcome": hands.page("Welcome", "Collect signatures")}
    hands.press("Welcome", "Collect signatures")
    found["adding"] = hands.page("NoCampaign", "Join with the invite")
    hands.write("NoCampaign", "Or the office's invite", "petition-invite:half")
    hands.press("NoCampaign", "Join with the invite")
    line = hands.says("NoCampaign", "Or the office's invite")
    help_text = hands.says("NoCampaign", "Paste or type the whole link. An invite file can be added above.")
    wait_until(
        "the line says what is wrong",
        lambda: any(not one.description.startswith(help_text) for one in hands.window.find("text", line)),
    )
    found["refused invite"] = tree_of(hands.window)
    return found


def a_shift(hands: Volunteer) -> Pages:
    """A shift from its beginning to its end, with one signature in it."""
    hands.press("Header", "Start a shift")
    found = {"shift": hands.page("Shift", "Start collecting")}
    told = hands.heard(lambda: hands.press("Shift", "Start collecting"))
    line = hands.says("Shift", "Place")
    wait_until("the line says so too", lambda: [one.description for one in hands.window.find("text", line)] == told)
    found["refused shift"] = tree_of(hands.window)
    hands.write("Shift", "Your initials", "ML")
    hands.write("Shift", "Place", "Harbour")
    hands.write("Shift", "PIN, 4 to 8 digits", PIN, "password text")
    hands.press("Shift", "Start collecting")
    hands.page("Form", "Sign")
    hands.press("Header", "For the volunteer")
    found["pin"] = hands.page("Pin", "Open")
    hands.heard(lambda: hands.pass_lock("000000"))
    found["wrong pin"] = tree_of(hands.window)
    hands.pass_lock()
    found["drawer"] = hands.page("Drawer", "End shift")
    hands.press("Drawer", "Hand over")
    found["hand over"] = hands.page("HandOver", "Hand over now")
    hands.press("HandOver", "Back to the drawer")
    hands.page("Drawer", "End shift")
    hands.press("Drawer", "Paper sheets")
    found["paper"] = hands.page("Paper", "Type this sheet in")
    hands.press("Paper", "Print paper sheets")
    found["print"] = hands.page("Paper", "Save as PDF …")
    hands.press("Paper", "Back")
    hands.page("Paper", "Type this sheet in")
    hands.press("Paper", "Back")
    hands.page("Drawer", "Pause")
    hands.press("Drawer", "Pause")
    found["pause"] = hands.page("Pause", "Go on")
    hands.press("Pause", "Go on")
    hands.pass_lock()
    hands.page("Form", "Sign")
    hands.press("Header", "For the volunteer")
    hands.pass_lock()
    hands.page("Drawer", "End shift")
    hands.press("Drawer", "End shift")
    found["end"] = hands.page("ShiftEnd", "Start a new shift")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_everything_says_what_it_is_and_can_be_told_apart(pages, page):
    faults = pages[page].faults()
    if page in ("pin", "wrong pin"):
        # The keys are for fingers; a keyboard types into the line, where the cursor is.
        faults = [fault for fault in faults if not fault.endswith("cannot be reached")]
    assert faults == []


@pytest.mark.parametrize("page", [page for page in PAGES if page not in OVER])
def test_what_comes_first_on_the_page_comes_first_in_the_tree(pages, language, page):
    assert disorder(pages[page], pages[page].nodes, mirrored=language == "ar") == []
