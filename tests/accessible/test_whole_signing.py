"""A whole signature in the real window, by keyboard alone and by a screen reader's acts alone, as the office opens it.

Both ways fill in every kind of question there is, and the campaign that comes with the program.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest

from petition_core.campaign.container import SignedCampaign
from petition_core.office_key.opening import open_sealed
from petition_core.signature import Answer
from tests.accessible.conftest import Laptop
from tests.support.accessible_window import AccessibleWindow, Opened, open_window
from tests.support.campaigns import OFFICE, bundled_campaign
from tests.support.computer import Computer
from tests.support.deadline import wait_until
from tests.support.every_kind import BY_HAND, every_kind
from tests.support.stores import store_in

THANKS = "Your name counts."
BUNDLED: dict[str, Answer] = {
    "name": "Chan Tai Man",
    "email": "taiman@example.org",
    "country": "DE",
    "postcode": "10115",
    "hong_kong": True,
}
#: Name of the line and what is written, in the order of the form; a list is opened at its name, a tick has no text.
LINES = {
    "bundled": (
        ("text", "Full name", "Chan Tai Man"),
        ("text", "E-mail", "taiman@example.org"),
        ("list", "Country or region", "Germany"),
        ("text", "Postcode", "10115"),
        ("check box", "I live in Hong Kong", ""),
        ("check box", "I sign this petition", ""),
    ),
    "every kind": (
        ("text", "Full name", "Chan Tai Man"),
        ("text", "Given name", "Tai Man"),
        ("text", "Family name", "Chan"),
        ("text", "E-mail", "taiman@example.org"),
        ("list", "Country of the number", "Germany  \u200e+49"),
        ("text", "Phone", "030 1234567"),
        ("list", "Country or region: ", "United States"),
        ("text", "Street", "1 Main St"),
        ("text", "Town", "Reno"),
        ("list", "State", "Nevada"),
        ("text", "ZIP", "89501"),
        ("text", "Postcode", "10115"),
        ("list", "Country or region (optional)", "Germany"),
        ("text", "Day", "27"),
        ("text", "Month", "5"),
        ("text", "Year", "1985"),
        ("text", "Year of birth", "1985"),
        ("radio button", "On the south bank", ""),
        ("text", "What do you work as?", "bus driver"),
        ("text", "Why do you sign?", "One line."),
        ("text", "DNI", "54362315-k"),
        ("check box", "I live in Rivertown", ""),
        ("check box", "I cannot draw", ""),
        ("check box", "I sign this petition", ""),
    ),
}
CAMPAIGNS = {"bundled": (lambda: bundled_campaign("open"), BUNDLED), "every kind": (every_kind, BY_HAND)}


@dataclass(frozen=True)
class Case:
    """A laptop with a campaign, its window open, what is filled in, and what the office must find."""

    computer: Computer
    opened: Opened
    lines: tuple[tuple[str, str, str], ...]
    kept: dict[str, Answer]

    @property
    def window(self) -> AccessibleWindow:
        return self.opened.window


@pytest.fixture(params=CAMPAIGNS)
def case(request: pytest.FixtureRequest, laptop: Laptop, a_screen: Mapping[str, str]) -> Iterator[Case]:
    make, kept = CAMPAIGNS[request.param]
    signed: SignedCampaign = make()
    computer = laptop("signs", signed)
    with open_window(computer, a_screen, "--language", "en") as opened:
        opened.window.wait_for("push button", "Start a shift")
        wait_until("the cursor is in the first line", lambda: opened.window.focus() == ("text", "Full name"))
        yield Case(computer, opened, LINES[request.param], kept)


def go(window: AccessibleWindow, role: str, name: str) -> None:
    """Press Tab until this has the keyboard; twice at one place is a whole round."""
    passed: list[tuple[str, str]] = []
    while not (window.focus()[0] == role and window.focus()[1].startswith(name)):
        assert window.focus() not in passed, f"{role} “{name}” cannot be reached: {passed}"
        passed.append(window.focus())
        window.move("Tab")


def by_keyboard(window: AccessibleWindow, role: str, name: str, text: str) -> None:
    """Go there and give the answer."""
    if role == "list":
        go(window, "push button", name)
        window.key("Down")
        wait_until("the cursor is in the search", lambda: window.focus()[1].startswith("Search for"))
        window.type(text.split("  ", maxsplit=1)[0].lower())
        wait_until("there is one", lambda: [one.name for one in window.find("list item")][:1] == [text])
        window.key("Return")
        wait_until("the list is closed", lambda: not window.find("list"))
    elif role == "radio button":
        go(window, role, "On the north bank")
        window.key("space")
        window.move("Down")
        wait_until(f"“{name}” is chosen", lambda: "checked" in window.find(role, name)[0].states)
    elif role == "text":
        go(window, role, name)
        window.type(text)
        wait_until(f"“{text}” is written", lambda: window.find(role, name)[0].text == text)
    else:
        go(window, role, name)
        window.key("space")
        wait_until(f"“{name}” is ticked", lambda: "checked" in window.find(role, name)[0].states)


def by_acts(window: AccessibleWindow, role: str, name: str, text: str) -> None:
    """Give the answer by what the accessibility bus offers, without any key."""
    if role == "list":
        window.press(name)
        window.wait_for("list")
        wait_until(f"“{text}” is selected", lambda: window.ask("select", role="list", name="", place=0, child=text))
        wait_until("the list is closed", lambda: not window.find("list"))
    elif role == "text":
        wait_until(f"“{name}” is set", lambda: window.ask("replace", role=role, name=name, place=0, text=text))
    else:
        acts = ("Toggle",)
        wait_until(f"“{name}” is set", lambda: window.ask("do", role=role, name=name, place=0, acts=acts))
        wait_until(f"“{name}” is chosen", lambda: "checked" in window.find(role, name)[0].states)


def thanked(case: Case) -> None:
    """The page after it is there and was announced."""
    case.window.wait_for("push button", "Next person")
    wait_until("thanks are announced", lambda: any(THANKS in one for one in case.window.announced()))


def opened_by_the_office(computer: Computer) -> list[dict[str, Answer]]:
    """All that lies in the laptop's store, opened with the office's key."""
    store = store_in(computer.home)
    try:
        items = store.outbox.stretch(1, 9)
        return [open_sealed(one.label, one.ciphertext, [OFFICE]).answers for one in items if one.ciphertext]
    finally:
        store.close()


def test_by_keyboard_alone(case):
    for role, name, text in case.lines:
        by_keyboard(case.window, role, name, text)
    go(case.window, "push button", "Sign")
    case.window.key("space")
    thanked(case)
    wait_until("the way on has the keyboard", lambda: case.window.focus() == ("push button", "Next person"))
    case.opened.kill()
    assert opened_by_the_office(case.computer) == [case.kept]


def test_by_a_screen_readers_acts_alone(case):
    for role, name, text in case.lines:
        by_acts(case.window, role, name, text)
    case.window.press("Sign")
    thanked(case)
    case.opened.kill()
    assert opened_by_the_office(case.computer) == [case.kept]
