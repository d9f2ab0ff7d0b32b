"""What is loaded when the first form is painted. It may only become less, or more on purpose: every module costs time.

The program itself is started, on a folder with one campaign, and asked at that moment. What a newcomer to this list
must answer: is it needed before somebody has signed? If not, it belongs into the function that needs it.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from benchmarks import bundled
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf

#: What the program stands on: Qt, the campaign's format, the signature on it.
LIBRARIES = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap"}
LIBRARIES |= {"msgspec", "cryptography", "_cffi_backend", "_openssl"}
#: Of the standard library: what is dear to load and not needed yet.
LATER = {"asyncio", "concurrent", "email", "http", "json", "socket", "sqlite3", "ssl", "subprocess", "unittest", "xml"}
LATER |= {
    "logging",
    "hashlib",
    "logging.handlers",
    "multiprocessing",
    "urllib.request",
    "importlib.metadata",
    "inspect",
    "ast",
}
#: Modules of ours. Lower it when there are fewer.
MOST_OURS = 90
OURS = {"petition_core", "petition_desktop"}

#: The door, with somebody behind it who writes down what is loaded at the first paint and goes.
_ASKED = """
import os, sys
bare = set(sys.modules)
from petition_desktop import __main__ as door
from petition_desktop.quick_start import load_libraries
load_libraries()
from petition_desktop.ui import first_paint
def tell():
    print(*(set(sys.modules) - bare), sep="\\n", flush=True)
    os._exit(0)
first_paint.tell_painted = tell
sys.argv = ["petition-desktop", "--home", {home!r}, "--language", "en", "--size", "1366x768"]
door.main()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> set[str]:
    """Names of all modules the program had loaded when it had painted its first form."""
    folder = DataFolder(tmp_path_factory.mktemp("start") / "home")
    folder.make()
    CampaignShelf(folder.campaigns).add(bundled.campaign().raw)
    program = [sys.executable, "-c", _ASKED.format(home=str(folder.root))]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_it_was_the_form_that_was_painted(loaded):
    assert "petition_desktop.ui.stall.form_page" in loaded


def test_no_other_libraries_than_these(loaded):
    outside = {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names - OURS
    assert outside - LIBRARIES == set()


def test_nothing_of_the_standard_library_that_can_wait(loaded):
    assert loaded & LATER == set()


def test_no_more_modules_of_ours_than_now(loaded):
    ours = sorted(name for name in loaded if name.partition(".")[0] in OURS)
    assert len(ours) <= MOST_OURS, "\n".join(ours)


def test_what_only_a_volunteer_an_office_or_a_push_needs_waits(loaded):
    waits = ("petition_desktop.sync", "petition_desktop.office", "petition_desktop.cli", "petition_desktop.ui.office")
    assert [name for name in sorted(loaded) if name.startswith((*waits, "petition_core.office_key"))] == []
