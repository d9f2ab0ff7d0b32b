"""The icon in the title and the task bar of Windows, which PyInstaller's name for it hides from Qt."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from petition_desktop.ui.program_icon import has_own_icon

#: A program that ends when its windows have an icon, and otherwise after its last timer.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from petition_desktop.ui.application import Application
sys.platform, frozen = {system!r}, {frozen!r}
if frozen:
    sys.frozen = True
application = Application(["petition-desktop", "-platform", "offscreen"])
assert application.windowIcon().isNull()
QTimer.singleShot(1_500, application.quit)
application.exec()
print("icon" if not application.windowIcon().isNull() else "none")
"""


@pytest.mark.parametrize(
    ("system", "frozen", "shown"), [("win32", True, "icon"), ("win32", False, "none"), ("linux", True, "none")]
)
def test_only_the_packaged_program_on_windows_asks_for_its_own(system, frozen, shown):
    script = PROGRAM.format(system=system, frozen=frozen)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, env=os.environ)
    assert (done.stdout, done.stderr) == (f"{shown}\n", "")


def test_from_the_sources_it_would_be_pythons(monkeypatch):
    assert not has_own_icon("win32")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert has_own_icon("win32")
    assert not has_own_icon("darwin")
