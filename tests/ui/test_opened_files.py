"""Files from outside, at a real stall: they come in at once, or wait until nobody signs and the door was passed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from petition_desktop.open_requests import MOST
from petition_desktop.ui.opened_files import OpenedFiles
from petition_desktop.ui.stall.campaign_row import CampaignRow
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.shift_page import ShiftPage
from tests.support.campaigns import bundled_campaign, make_campaign, signed
from tests.ui.hands import click, line, type_into, words
from tests.ui.volunteer_laptop import VolunteerLaptop, volunteer_laptop

WAITS = "A file waits."

#: A system asks for files twice: before anybody listens, and after. Nothing else opens.
_ASKED = """
import sys
from pathlib import Path
from PySide6.QtGui import QFileOpenEvent
from petition_desktop.ui.application import Application
application = Application(["petition-desktop", "-platform", "offscreen"])
application.sendEvent(application, QFileOpenEvent(sys.argv[1]))
print([str(one) for one in application.early_files()])
application.file_asked.connect(lambda path: print("told", path))
application.sendEvent(application, QFileOpenEvent(sys.argv[2]))
print(application.early_files())
"""


@pytest.fixture
def laptop(tmp_path: Path, theme, interface, qtbot) -> Iterator[VolunteerLaptop]:
    with volunteer_laptop(tmp_path / "laptop", theme, interface, qtbot) as made:
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    """Writes a newer version of the stall's campaign."""

    def write(name: str = "river.campaign") -> Path:
        path = tmp_path / name
        path.write_bytes(signed(make_campaign(version=2)))
        return path

    return write


def opener(laptop: VolunteerLaptop, *files: Path) -> OpenedFiles:
    """As the program makes it when its store is open."""
    return OpenedFiles(laptop.window, laptop.store.folder, lambda: laptop.stall.is_begun, files)


def request(laptop: VolunteerLaptop, path: Path | None) -> Path:
    """What a second program leaves in the folder."""
    made = laptop.store.folder.to_open / f"{time.monotonic_ns():016x}"
    part = made.with_name(f".{made.name}")
    part.write_bytes(b"" if path is None else str(path).encode())
    return part.rename(made)


def test_a_file_of_a_second_program_is_added_at_once_where_nobody_signs(laptop, file, qtbot):
    opener(laptop)
    left = request(laptop, file())
    laptop.until_words("Added: Keep the river open for everyone")
    assert not left.exists()


def test_a_request_that_was_there_before_anybody_looked_is_answered_too(laptop, file):
    laptop.store.folder.to_open.mkdir()
    request(laptop, file())
    opener(laptop)
    laptop.until_words("Added: Keep the river open for everyone")


def test_while_somebody_signs_the_file_waits_and_nothing_typed_is_lost(laptop, file, qtbot):
    opener(laptop)
    type_into(line(laptop.page, "Full name"), "Ana Lind")
    left = request(laptop, file())
    qtbot.waitUntil(lambda: not left.exists())
    laptop.until_words(WAITS)
    assert line(laptop.page, "Full name").text() == "Ana Lind"
    assert laptop.store.shelf.newest("river-path").campaign.version == 1
    type_into(line(laptop.page, "Full name"), "a")
    assert line(laptop.page, "Full name").text() == "Ana Linda"
    laptop.stall.next_person()
    laptop.until_words("Added: Keep the river open for everyone")
    assert laptop.store.shelf.newest("river-path").campaign.version == 2


def test_while_the_window_is_the_signers_alone_it_waits_for_the_door_and_says_nothing(laptop, file, qtbot):
    laptop.window.set_held(True)
    opener(laptop)
    left = request(laptop, file())
    qtbot.waitUntil(lambda: not left.exists())
    qtbot.waitUntil(laptop.window.isActiveWindow)
    assert not any(WAITS in text for text in words(laptop.window))
    assert laptop.store.shelf.newest("river-path").campaign.version == 1
    assert isinstance(laptop.page, FormPage)
    laptop.window.set_held(False)
    laptop.window.header.volunteer_asked.emit()
    laptop.until_page(ShiftPage)
    laptop.until_words("Added: Keep the river open for everyone")


def test_a_window_that_was_put_away_comes_back(laptop, file, qtbot):
    opener(laptop)
    laptop.window.showMinimized()
    request(laptop, file())
    qtbot.waitUntil(lambda: not laptop.window.windowState() & Qt.WindowState.WindowMinimized)


def test_a_second_start_without_a_file_brings_the_window_back_and_changes_nothing_in_it(laptop, qtbot):
    opener(laptop)
    type_into(line(laptop.page, "Full name"), "Ana Lind")
    laptop.window.set_held(True)
    laptop.window.showMinimized()
    left = request(laptop, None)
    qtbot.waitUntil(lambda: not laptop.window.windowState() & Qt.WindowState.WindowMinimized)
    assert (left.exists(), line(laptop.page, "Full name").text()) == (False, "Ana Lind")
    assert not any(WAITS in text for text in words(laptop.window))


def test_a_flood_of_files_waits_in_a_short_line_and_each_only_once(laptop, file, qtbot):
    opened = opener(laptop)
    type_into(line(laptop.page, "Full name"), "Ana")
    for number in range(2 * MOST):
        opened.add(file(f"{number}.campaign"))
        opened.add(file(f"{number}.campaign"))
    opened.add(file("river.txt"))
    came: list[Path] = []
    laptop.window.campaign_dropped.disconnect()
    laptop.window.campaign_dropped.connect(came.append)
    laptop.stall.next_person()
    qtbot.waitUntil(lambda: len(came) == MOST)
    assert [one.name for one in came] == [f"{number}.campaign" for number in range(MOST)]


@pytest.mark.parametrize("name", ["nothing.campaign", "pipe.campaign", "pipe.invite"])
def test_a_path_behind_which_there_is_no_file_is_told_and_the_stall_goes_on(laptop, tmp_path, name):
    if name.startswith("pipe"):
        os.mkfifo(tmp_path / name)
    opener(laptop, tmp_path / name)
    if name.endswith(".campaign"):
        laptop.until_words("there is no such file")
    laptop.sign("Bo Chan")
    click(laptop.page, "Next person")


def test_the_systems_own_way_to_open_a_file_is_heard_before_and_after_the_first_page(tmp_path):
    early, late = str(tmp_path / "early.campaign"), str(tmp_path / "late.invite")
    done = subprocess.run([sys.executable, "-c", _ASKED, early, late], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [str([early]), f"told {late}", "[]"]


def test_a_second_campaign_that_comes_at_the_start_of_a_shift_stands_on_the_shelf_beside_what_was_typed(laptop, file):
    opened = opener(laptop)
    laptop.window.header.volunteer_asked.emit()
    laptop.until_page(ShiftPage)
    type_into(line(laptop.page, "Place"), "Camden lock")
    other = file("parks.campaign")
    other.write_bytes(bundled_campaign("open").raw)
    opened.add(other)
    laptop.until_words("Added: ")
    rows = [one.campaign_id for one in laptop.page.findChildren(CampaignRow)]
    assert sorted(rows) == ["hong-kong-2020", "river-path"]
    assert line(laptop.page, "Place").text() == "Camden lock"
