"""Libraries loaded the quick way do what they do when loaded the usual way. Each case is a program of its own."""

from __future__ import annotations

import subprocess
import sys

QUICK = "from petition_desktop.quick_start import complete_libraries, load_libraries\nload_libraries()\n"

#: Calls a function of Qt with something wrong, and prints the sentence.
WRONG_CALL = """
from PySide6.QtCore import QTimer
try:
    QTimer().setInterval("soon")
except TypeError as error:
    print(error)
"""

SIGNATURES = """
import sys
def loaded():
    return [m for m in ("inspect", "ast", "typing_extensions") if m in sys.modules]
"""


def printed(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.strip()


def test_a_wrong_call_is_explained_as_ever():
    usual = printed(WRONG_CALL)
    assert "setInterval" in usual
    assert "Supported signatures" in usual
    assert printed(QUICK + WRONG_CALL) == usual
    assert printed(QUICK + "complete_libraries()\n" + WRONG_CALL) == usual


def test_help_texts_are_as_ever():
    text = "from PySide6.QtWidgets import QLabel\nprint(QLabel.setText.__doc__)"
    assert "setText" in printed(text)
    assert printed(QUICK + text) == printed(text)


def test_what_writes_signatures_waits_until_it_is_wanted():
    assert printed(QUICK + SIGNATURES + "import PySide6.QtWidgets\nprint(loaded())") == "[]"
    assert "inspect" in printed(QUICK + SIGNATURES + "import PySide6.QtWidgets\ncomplete_libraries()\nprint(loaded())")


def test_python_imports_as_it_always_does():
    program = "import builtins\nown = builtins.__import__\n" + QUICK + "import PySide6.QtWidgets\n"
    assert printed(program + "print(builtins.__import__ is own)") == "True"


def test_typing_extensions_can_be_had_afterwards():
    assert printed(QUICK + "import typing_extensions\nprint(typing_extensions.Self.__name__)") == "Self"


def test_without_the_modules_it_knows_qt_is_loaded_the_usual_way():
    elsewhere = "from petition_desktop import quick_start\nquick_start._LATER.update({'shibokensupport': ('gone',)})\n"
    assert printed(elsewhere + QUICK + WRONG_CALL) == printed(WRONG_CALL)
    other_asker = "from petition_desktop import quick_start\nquick_start._ASKER = 'another'\n"
    assert printed(other_asker + QUICK + WRONG_CALL) == printed(WRONG_CALL)


def test_loaded_twice_it_does_no_harm():
    assert printed(QUICK + "load_libraries()\n" + WRONG_CALL) == printed(WRONG_CALL)
