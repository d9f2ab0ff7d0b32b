"""Paper is drawn without a window, by a way of Qt that knows the system's fonts."""

from __future__ import annotations

import os

import pytest

from petition_desktop.ui import drawing_application as module


class Made:
    """In place of Qt's application, of which a process has one."""

    @staticmethod
    def instance():
        return None

    def __init__(self, _arguments):
        self.way = os.environ.get("QT_QPA_PLATFORM")


@pytest.mark.parametrize(
    ("system", "wished", "way"),
    [
        ("linux", None, "offscreen"),
        ("darwin", None, "offscreen"),
        # Without a screen Qt draws every letter as a black box there.
        ("win32", None, None),
        ("linux", "xcb", "xcb"),
    ],
)
def test_no_screen_is_needed_and_letters_are_letters(monkeypatch, system, wished, way):
    monkeypatch.setenv("QT_QPA_PLATFORM", wished or "")
    if wished is None:
        monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setattr(module, "QGuiApplication", Made)
    made = module.drawing_application(system)
    assert isinstance(made, Made)
    assert made.way == way


def test_an_application_that_runs_is_taken(qapp):
    assert module.drawing_application() is qapp
