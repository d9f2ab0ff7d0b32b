"""Takes a picture of each page of the volunteer, in the languages, sizes and colours people meet, to be looked at.

    .venv/bin/python scripts/volunteer_pictures.py build/pictures                 all of them
    .venv/bin/python scripts/volunteer_pictures.py build/pictures shift pin-ar    those with these names

Store, shelf and PIN are real and lie in a temporary folder; the check-list is one that has something of everything.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from place import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from petition_desktop.settings import Settings
from petition_desktop.stall.campaigns import chosen_campaign
from petition_desktop.stall.check import Check
from petition_desktop.stall.hiring import hired
from petition_desktop.store.database import open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.pin_panel import PinPanel
from petition_desktop.ui.stall.shift_form import ShiftDraft
from petition_desktop.ui.stall.shift_page import ShiftPage
from petition_desktop.ui.stall.volunteers import Volunteers
from petition_desktop.ui.theme import Scheme, Theme
from petition_desktop.ui.window import Window
from tests.support.campaigns import bundled_campaign, make_campaign, signed

LAPTOP, LARGE = (1366, 768), (1920, 1080)
NOW = datetime(2026, 12, 5, 10, 2, tzinfo=UTC)
LONGEST_S = 60
#: A morning at the market: most is well, some is not.
CHECKS = (
    Check("campaign", "good", "open-until", {"closes": "2027-01-31T23:59+00:00"}),
    Check("clock", "good", "believable", {"time": NOW.isoformat(), "zone": "UTC", "seconds": 0}),
    Check("disk", "good", "room", {"free": 80_000_000_000, "signatures": 3_000_000}),
    Check("power", "careful", "low", {"percent": 31, "minutes": 70}),
    Check("sync", "good", "waiting", {"waiting": 12, "refused": 0, "last_sent": NOW.isoformat(), "trouble": ""}),
    Check("stick", "bad", "write-protected", {"stick": "KINGSTON", "free": 0, "count": 1}),
)


class Stage:
    """A laptop of its own with its window, and what a volunteer does there."""

    def __init__(
        self, folder: Path, campaigns: int, language: str, size: tuple[int, int], look: tuple[Scheme, int]
    ) -> None:
        self.size = size
        self.theme, self.interface = Theme(*look), InterfaceLanguage()
        QApplication.setPalette(self.theme.qt_palette())
        self.interface.speak(language)
        self.theme.dress("", language)
        self.store = open_store(DataFolder(folder), "file")
        for raw in (bundled_campaign("open").raw, signed(make_campaign(closes=NOW + timedelta(days=40))))[:campaigns]:
            self.store.shelf.add(raw)
        self.window = Window(self.theme)
        self.flow = StallFlow(self.window, self.theme, self.interface, lambda: NOW)
        self.people = Volunteers(self.window, self.theme, self.interface, self.flow, self.store.folder, lambda: NOW)
        chosen = chosen_campaign(self.store.shelf, "", NOW)
        self.flow.open(lambda campaign: hired(campaign, self.store, Settings()), 0)
        self.people.start(chosen, language, language)
        self.people.open(self.store, Settings(place="Central market"))
        self.window.resize(*size)
        self.window.show()
        self.until(lambda: True)

    def press(self, name: str) -> None:
        """Press the button that has this object's signal name on the page."""
        getattr(self.window.page, name).emit()
        self.until(lambda: True)

    def until(self, condition: Callable[[], bool], least_s: float = 0.4) -> None:
        """Let the window live until `condition` holds, and a moment more."""
        begun = time.monotonic()
        while time.monotonic() - begun < LONGEST_S:
            QCoreApplication.processEvents()
            if time.monotonic() - begun > least_s and condition():
                return
        raise TimeoutError("the page did not get ready")

    def close(self, target: Path) -> None:
        """Take the picture, and end everything."""
        # The screen in memory is small: what fills it would be a picture of another laptop.
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(*self.size)
        self.until(lambda: True)
        self.window.grab().save(str(target))
        self.people.stop()
        self.store.close()
        self.interface.speak("en")
        self.window.deleteLater()


def plain(stage: Stage) -> None:
    """A page as it opens."""
    del stage


def adding(stage: Stage) -> None:
    """Somebody collects signatures, and pasted half an invite."""
    stage.press("collect_asked")
    page = stage.window.page
    if isinstance(page, NoCampaignPage):
        page.invite_given.emit("petition-invite:half")
    stage.until(lambda: True)


def starting(stage: Stage) -> None:
    """The page for a shift."""
    stage.window.header.volunteer_asked.emit()
    stage.until(lambda: isinstance(stage.window.page, ShiftPage))
    page = stage.window.page
    if isinstance(page, ShiftPage):
        page.restore(ShiftDraft("M. L.", "Central market", "200", "2468", kiosk=True))
        page.set_checks(CHECKS)


def refused(stage: Stage) -> None:
    """Something is missing."""
    starting(stage)
    page = stage.window.page
    if isinstance(page, ShiftPage):
        page.restore(ShiftDraft("M. L.", "Central market", "", "12", kiosk=True))
        page.start_asked.emit()
    stage.until(lambda: True)
    if isinstance(page, ShiftPage):
        page.set_checks(CHECKS)


def running(stage: Stage) -> None:
    """The stall is open, with a PIN."""
    starting(stage)
    stage.press("start_asked")
    stage.until(lambda: stage.flow.is_running)


def signing(stage: Stage) -> None:
    """Somebody has filled in the form, in a shift without the kiosk switch: full screen is not this picture's size."""
    starting(stage)
    page = stage.window.page
    if isinstance(page, ShiftPage):
        page.restore(ShiftDraft("M. L.", "Central market", "200", "2468"))
    stage.press("start_asked")
    stage.until(lambda: stage.flow.is_running)
    form = stage.window.page
    if isinstance(form, FormPage):
        form.restore(Draft(NOW, {"name": "陳大文", "email": "taiman@example.org", "country": "HK"}, {"count": True}))


def asked(stage: Stage) -> None:
    """The lock was pressed, and a wrong PIN typed."""
    running(stage)
    stage.window.header.volunteer_asked.emit()
    stage.until(lambda: isinstance(stage.window.covering, PinPanel))
    panel = stage.window.covering
    if isinstance(panel, PinPanel):
        panel.entered.emit("1111")
    stage.until(lambda: True)


def locked_out(stage: Stage) -> None:
    """Five wrong tries."""
    asked(stage)
    for _ in range(4):
        stage.until(lambda: True)
        panel = stage.window.covering
        if isinstance(panel, PinPanel):
            panel.entered.emit("1111")
    stage.until(lambda: True)


def paused(stage: Stage) -> None:
    """The panic key."""
    running(stage)
    stage.people.flow.panic()


def closing(stage: Stage) -> None:
    """A signer tries to close the window."""
    running(stage)
    stage.window.close()


Picture = tuple[int, str, tuple[int, int], Scheme, int, Callable[[Stage], None]]
_ACTS: dict[str, tuple[int, Callable[[Stage], None]]] = {
    "welcome": (0, plain),
    "adding": (0, adding),
    "form-without-shift": (1, plain),
    "shift": (1, starting),
    "shelf": (2, starting),
    "shift-refused": (2, refused),
    "form-in-shift": (1, running),
    "form-filled": (1, signing),
    "pin": (1, asked),
    "pin-waits": (1, locked_out),
    "pause": (1, paused),
    "closing": (1, closing),
}
_LOOKS: dict[str, tuple[str, tuple[int, int], Scheme, int]] = {
    "": ("en", LAPTOP, "light", 100),
    "-dark": ("en", LAPTOP, "dark", 100),
    "-200": ("en", LAPTOP, "light", 200),
    "-large": ("en", LARGE, "light", 100),
    "-zh": ("zh-Hant", LAPTOP, "light", 100),
    "-zh-200": ("zh-Hant", LAPTOP, "dark", 200),
    "-ar": ("ar", LAPTOP, "light", 100),
    "-ar-200": ("ar", LAPTOP, "dark", 200),
    "-de": ("de", LAPTOP, "light", 100),
}
PICTURES: dict[str, Picture] = {
    f"{name}{suffix}": (campaigns, *look, act)
    for name, (campaigns, act) in _ACTS.items()
    for suffix, look in _LOOKS.items()
}


def take(name: str, target: Path) -> None:
    """Take one picture."""
    campaigns, language, size, scheme, scale, act = PICTURES[name]
    with tempfile.TemporaryDirectory(prefix="laptop-") as folder:
        stage = Stage(Path(folder), campaigns, language, size, (scheme, scale))
        act(stage)
        stage.close(target)


def main() -> int:
    """0 when all are taken."""
    parser = argparse.ArgumentParser(description="Take a picture of each page of the volunteer.")
    parser.add_argument("folder", type=Path, help="where to write the PNGs")
    parser.add_argument("words", nargs="*", help="take only pictures with one of these words in their name")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    QApplication(sys.argv[:1]).setStyle("fusion")
    for name in PICTURES:
        if not chosen.words or name in chosen.words:
            take(name, chosen.folder / f"{name}.png")
            print(f"Written: {chosen.folder / name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
