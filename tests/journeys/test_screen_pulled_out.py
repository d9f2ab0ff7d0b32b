"""A second screen is pulled out while somebody signs on it: neither what is typed is lost, nor the kiosk."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest

from tests.journeys.acts import fill_in
from tests.journeys.test_kiosk_shift import start_shift, xdotool
from tests.support.accessible_window import AccessibleWindow, open_window
from tests.support.deadline import wait_until
from tests.support.monitors import plug_in, pull_out
from tests.support.screen import screen

LEFT, RIGHT = (0, 0, 1366, 768), (1366, 0, 1366, 768)


@pytest.fixture
def two_screens() -> Iterator[Mapping[str, str]]:
    """The laptop's own on the left, and one plugged in on the right, where windows open."""
    with screen("2732x768x24") as one:
        plug_in(one, "own", LEFT, real=True)
        plug_in(one, "second", RIGHT, first=True)
        yield one


def places(window: AccessibleWindow) -> list[tuple[int, int, int, int]]:
    """Where the program's windows are: x, y, width, height."""
    told = xdotool(window, "search", "--onlyvisible", "--pid", str(window._pid)).split()
    found = (xdotool(window, "getwindowgeometry", one) for one in told)
    return [tuple(map(int, re.findall(r"-?\d+", one.partition("Position")[2])[:2])) + _size(one) for one in found]  # type: ignore[misc]


def _size(told: str) -> tuple[int, int]:
    width, height = re.findall(r"Geometry: (\d+)x(\d+)", told)[0]
    return int(width), int(height)


def test_the_kiosk_fills_the_screen_that_is_left_and_the_form_is_as_it_was(two_screens, stall):
    with open_window(stall, two_screens, "--language", "en") as opened:
        window = opened.window
        window.press("Start a shift")
        start_shift(window, kiosk=True)
        wait_until("it fills the second screen", lambda: RIGHT in places(window))
        fill_in(window, "Ana Lind")
        pull_out(two_screens, "second")
        wait_until("it fills the laptop's own screen", lambda: LEFT in places(window))
        assert RIGHT not in places(window)
        assert window.wait_for("text", "Full name").text == "Ana Lind"
        window.press("Sign")
        window.wait_for_words("Your name counts.")
    assert stall.ask("status")["signatures"] == 1
