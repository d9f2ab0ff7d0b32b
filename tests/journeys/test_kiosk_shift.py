"""A whole shift behind the kiosk switch, in the real window: from an empty laptop to the volunteer's drawer."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from petition_desktop.store.folder import DataFolder
from tests.journeys.acts import fill_in, sign_in
from tests.support.accessible_window import AccessibleWindow, open_window
from tests.support.computer import Computer
from tests.support.deadline import wait_until
from tests.support.office_papers import OfficePapers

LOCK = "For the volunteer"
PIN = "24680"
Screen = Mapping[str, str]


@pytest.fixture
def laptop(tmp_path: Path) -> Computer:
    """A laptop on which the program was never started."""
    return Computer(tmp_path / "laptop")


def start_shift(window: AccessibleWindow, *, kiosk: bool, pin: str = PIN) -> None:
    """Fill in the page for a new shift and start it."""
    wait_until("the page is ready", lambda: "sensitive" in window.wait_for("push button", "Start collecting").states)
    window.write("Your initials", "M. L.")
    window.write("Place", "Harbour")
    if pin:
        name = "PIN, 4 to 8 digits"
        wait_until("the PIN can be typed", lambda: window._on("password text", name, "write", 0, text=pin))
    if kiosk:
        window.tick("Only signing")
    window.press("Start collecting")


def fills_screen(window: AccessibleWindow) -> bool:
    """Whether a window of the program covers the whole screen, without a frame."""
    told = xdotool(window, "search", "--onlyvisible", "--pid", str(window._pid))
    return any("Geometry: 1366x768" in xdotool(window, "getwindowgeometry", one) for one in told.split())


def xdotool(window: AccessibleWindow, *command: str) -> str:
    """What it says of the screen that `window` is on."""
    done = subprocess.run(["xdotool", *command], env=window._environment, capture_output=True, text=True, check=False)
    return done.stdout


def try_pin(window: AccessibleWindow, pin: str) -> None:
    """Type it and press Enter, once the line takes it."""
    wait_until("the line takes a try", lambda: _can_type(window))
    window.type(pin)
    window.key("Return")


def _can_type(window: AccessibleWindow) -> bool:
    lines = window.find("password text", "PIN of this shift")
    return bool(lines) and {"sensitive", "focused"} <= set(lines[0].states) and not lines[0].text


def test_from_an_empty_laptop_to_the_drawer_behind_a_kiosk(laptop: Computer, papers: OfficePapers, a_screen: Screen):
    with open_window(laptop, a_screen, "--language", "en", papers.campaign) as opened:
        window = opened.window
        window.wait_for_words("Start of shift")
        window.wait_for_words("Clock: ")
        start_shift(window, kiosk=True)
        sign_in(window, "Ana Lind")
        assert fills_screen(window)

        for key in ("Escape", "F11", "alt+F4"):
            window.key(key)
        window.wait_for_words("Only a volunteer can close this")
        window.press("Next person")
        fill_in(window, "Bo")
        assert opened.program.poll() is None
        assert fills_screen(window)

        window.press(LOCK)
        for left in (4, 3, 2, 1):
            try_pin(window, "1111")
            window.wait_for_words(f"Wrong tries until the next wait: {left}.")
        try_pin(window, "1111")
        window.wait_for_words("The PIN was wrong too often. Wait ")
        assert not _can_type(window)
        try_pin(window, PIN)
        window.wait_for("push button", "Back to the stall")
        window.press("Back to the stall")
        assert window.wait_for("text", "Full name").text == ""
        assert opened.close()[0] == 0
    assert laptop.ask("stall", "tally")["in_shift"] == 1


def test_after_a_crash_the_kiosk_is_one_again_and_the_pin_holds(
    laptop: Computer, papers: OfficePapers, a_screen: Screen
):
    with open_window(laptop, a_screen, "--language", "en", papers.campaign) as opened:
        start_shift(opened.window, kiosk=True)
        opened.window.wait_for("text", "Full name")
        opened.kill()
    with open_window(laptop, a_screen, "--language", "en") as again:
        window = again.window
        window.wait_for("text", "Full name")
        assert fills_screen(window)
        window.wait_for("push button", LOCK)
        window.key("alt+F4")
        window.wait_for_words("Only a volunteer can close this")
        window.press(LOCK)
        try_pin(window, PIN)
        window.wait_for("push button", "Back to the stall")


def test_the_panic_key_takes_the_form_away_and_a_restart_does_not_bring_it_back(
    laptop: Computer, papers: OfficePapers, a_screen: Screen
):
    with open_window(laptop, a_screen, "--language", "en", papers.campaign) as opened:
        window = opened.window
        start_shift(window, kiosk=False)
        fill_in(window, "Zaphod")
        window.key("F9")
        window.wait_for_words("Back soon")
        assert window.find("text") == []
        state = DataFolder(laptop.home).stall_state
        wait_until("it is written down", lambda: json.loads(state.read_bytes())["standing"] == "paused")
        opened.kill()
    with open_window(laptop, a_screen, "--language", "en") as again:
        window = again.window
        window.wait_for_words("Back soon")
        window.wait_for("push button", LOCK)
        window.press("Go on")
        try_pin(window, PIN)
        assert window.wait_for("text", "Full name").text == ""
