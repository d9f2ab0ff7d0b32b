"""Walks through a signer's pages in one window and keeps what a screen reader found, for many tests to look at."""

from __future__ import annotations

from dataclasses import dataclass, field

from petition_core.campaign.model import Campaign
from tests.support.accessible_tree import Node, Tree, focused, tree_of
from tests.support.accessible_window import AccessibleWindow
from tests.support.deadline import wait_until
from tests.support.shown_words import shown

LARGEST_STEPS = 5  # from 100 to 200 percent
_MOST_STOPS = 90


@dataclass
class Found:
    """What one language's walk brought: pages by name, stops of Tab by scale, and what was heard after Sign."""

    pages: dict[str, Tree] = field(default_factory=dict)
    stops: dict[int, tuple[Tree, list[Node]]] = field(default_factory=dict)
    announced: str = ""
    focused: Node | None = None
    thanked: list[str] = field(default_factory=list)


class Walk:
    """One window, and the language its signer reads now."""

    def __init__(self, window: AccessibleWindow, campaign: Campaign, language: str) -> None:
        self.window, self.campaign, self.language = window, campaign, language
        self.texts = campaign.text(language)

    def says(self, context: str, words: str, number: int = -1) -> str:
        """The window's own words in this language."""
        return shown(self.language, context, words, number)

    def speak(self, language: str, name: str) -> None:
        """Switch to this language, which the menu calls `name`."""
        self.window.choose(self.says("LanguageSwitch", "Language: %1").replace("%1", ""), name)
        self.__init__(self.window, self.campaign, language)  # type: ignore[misc]  # the same walk in other words
        self.window.wait_for("push button", self.says("Form", "Sign"))

    def tree(self, role: str, name: str) -> Tree:
        """The page, as soon as this is on it."""
        self.window.wait_for(role, name)
        return tree_of(self.window)

    def form(self) -> Tree:
        """The form."""
        return self.tree("push button", self.says("Form", "Sign"))

    def mistakes(self, found: Found) -> None:
        """Sign with nothing filled in."""
        heard = len(self.window.announced())
        self.window.press(self.says("Form", "Sign"))
        wait_until("the mistakes are announced", lambda: len(self.window.announced()) > heard)
        found.announced = self.window.announced()[-1]
        name = self.texts.questions["name"].label
        wait_until("the first wrong answer has the cursor", lambda: self.window.focus() == ("text", name))
        found.pages["mistakes"] = tree_of(self.window)
        found.focused = focused(self.window)

    def opened(self, name: str) -> Tree:
        """The list that the button of this name opens; it is closed again."""
        self.window.press(name)
        wait_until("the list is open", lambda: self.window.find("list"))
        tree = tree_of(self.window)
        self.window.key("Escape")
        wait_until("the list is closed", lambda: not self.window.find("list"))
        return tree

    def privacy(self) -> Tree:
        """The notice; it is closed again."""
        self.window.press(self.says("Footer", "Privacy notice"))
        tree = self.tree("push button", self.says("Privacy", "Back"))
        self.window.press(self.says("Privacy", "Back"))
        self.form()
        return tree

    def sign(self, found: Found) -> None:
        """Sign by what a screen reader can do, and go on to the next person."""
        name = self.texts.questions["name"].label
        self.window.write(name, "Ana Lind")
        self.window.tick(self.texts.consents["count"])
        heard = len(self.window.announced())
        self.window.press(self.says("Form", "Sign"))
        onward = self.says("Thanks", "Next person")
        found.pages["thanks"] = self.tree("push button", onward)
        found.thanked = self.window.announced()[heard:]
        self.window.press(onward)

    def largest(self, *, back: bool = False) -> None:
        """All text at 200 percent, or back at 100."""
        words = self.says("TextSize", "Smaller text") if back else self.says("TextSize", "Larger text")
        for _ in range(LARGEST_STEPS):
            before = self.window.wait_for("push button", words).description
            self.window.press(words)
            wait_until("the text has another size", lambda: self._size_told(words) not in ("", before))  # noqa: B023

    def _size_told(self, button: str) -> str:
        return next((one.description for one in self.window.find("push button", button)), "")

    def tab_round(self) -> tuple[Tree, list[Node]]:
        """The page, and all that Tab stops at, from the first button on until it is there again."""
        name = self.says("TextSize", "Smaller text")
        self.window.ask("do", role="push button", name=name, place=0, acts=["SetFocus"])
        wait_until("the round begins", lambda: self.window.focus() == ("push button", name))
        tree = tree_of(self.window)
        by_key = {node.key: node for node in tree.nodes}
        here = focused(self.window)
        stops: list[Node] = []
        while not stops or here.key != stops[0].key:
            assert len(stops) < _MOST_STOPS, f"there is no end: {[str(one) for one in stops]}"
            assert here.key in by_key, f"{here} was not there before"
            stops.append(by_key[here.key])
            here = self._tab(here)
        return tree, stops

    def _tab(self, here: Node) -> Node:
        self.window.key("Tab")
        wait_until(f"Tab leads on from {here}", lambda: focused(self.window).key != here.key)
        return focused(self.window)
