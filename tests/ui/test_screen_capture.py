"""The window is kept out of pictures of the screen where that was asked for, by each system's own call."""

from __future__ import annotations

import sys

import pytest

from petition_desktop.ui import screen_capture
from petition_desktop.ui.screen_capture import BLACK, EXCLUDED, excluded, hide_from_capture, unshared
from petition_desktop.ui.window import Window


class User32:
    """Takes the place of Windows' library; `knows` are the affinities of its version."""

    def __init__(self, *knows: int) -> None:
        self.knows = knows
        self.asked: list[tuple[int, int]] = []

    def SetWindowDisplayAffinity(self, handle, affinity):
        self.asked.append((handle, affinity))
        return int(affinity in self.knows)


class Message:
    """Takes the place of a function of the Objective-C library; keeps what it was asked with."""

    def __init__(self, answers) -> None:
        self.answers = answers
        self.asked: list[tuple[object, ...]] = []
        self.restype = self.argtypes = None

    def __call__(self, *asked):
        self.asked.append(asked)
        return self.answers(*asked)


class Cocoa:
    def __init__(self, window: int) -> None:
        self.sel_registerName = Message(lambda name: name)
        self.objc_msgSend = Message(lambda _to, what, *_: window if what == b"window" else None)


@pytest.mark.parametrize(
    ("knows", "asked", "done"),
    [((EXCLUDED, BLACK), [EXCLUDED], True), ((BLACK,), [EXCLUDED, BLACK], True), ((), [EXCLUDED, BLACK], False)],
)
def test_windows_leaves_it_out_or_black(knows, asked, done):
    user32 = User32(*knows)
    assert excluded(77, user32) is done  # type: ignore[arg-type]
    assert user32.asked == [(77, affinity) for affinity in asked]


def test_macos_shares_the_window_of_the_view_with_nobody():
    cocoa = Cocoa(window=99)
    assert unshared(77, cocoa)  # type: ignore[arg-type]
    assert cocoa.objc_msgSend.asked == [(77, b"window"), (99, b"setSharingType:", 0)]


def test_a_view_without_a_window_is_no_success():
    assert not unshared(77, Cocoa(window=0))  # type: ignore[arg-type]


@pytest.mark.parametrize("unseen", [True, False])
def test_the_window_asks_for_it_before_it_is_on_the_screen_and_only_if_told(qtbot, theme, monkeypatch, unseen):
    asked = []
    monkeypatch.setattr(screen_capture, "hide_from_capture", lambda window: asked.append(window.isVisible()))
    window = Window(theme, unseen=unseen)
    qtbot.addWidget(window)
    window.show()
    assert len(asked) == unseen


def test_where_a_system_has_no_such_thing_nothing_is_asked(qtbot, theme):
    window = Window(theme)
    qtbot.addWidget(window)
    assert not hide_from_capture(window, "linux")
    assert sys.platform in ("win32", "darwin") or not hide_from_capture(window)
