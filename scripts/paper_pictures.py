"""Takes a picture of sheets of paper as they are printed, and of the pages where they are typed in, to be looked at.

    .venv/bin/python scripts/paper_pictures.py build/pictures               all of them
    .venv/bin/python scripts/paper_pictures.py build/pictures sheet-ar      those with these words in their name

The store is real and lies in a temporary folder.
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

from petition_core.campaign.container import SignedCampaign
from petition_desktop.settings import Settings
from petition_desktop.stall.paper import Blank, Paper, issue
from petition_desktop.stall.pin import PinLock
from petition_desktop.store.database import open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.paper.sheet_layout import sheet_layout
from petition_desktop.ui.paper.sheet_pdf import paper_size, sheet_picture
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.paper_choice_page import PaperChoicePage
from petition_desktop.ui.stall.paper_fields import LineDraft
from petition_desktop.ui.stall.paper_foot import FootDraft
from petition_desktop.ui.stall.paper_line_page import PaperLinePage
from petition_desktop.ui.stall.paper_room import PaperRoom
from petition_desktop.ui.theme import Scheme, Theme
from petition_desktop.ui.window import Window
from petition_desktop.ui.worker import Worker
from tests.support.campaigns import bundled_campaign
from tests.support.every_kind import every_kind

LAPTOP = (1366, 768)
NOW = datetime(2026, 12, 5, 10, 2, tzinfo=UTC)
SETTLED_S = 0.4
SHEET_WIDTH = 1600
Campaign = Callable[[], SignedCampaign]


def _bundled() -> SignedCampaign:
    return bundled_campaign("open")


#: Name: campaign, language, paper.
SHEETS: dict[str, tuple[Campaign, str, Paper]] = {
    **{f"sheet-{language}": (_bundled, language, "A4") for language in _bundled().campaign.languages},
    "sheet-letter": (_bundled, "en", "Letter"),
    "sheet-every": (every_kind, "en", "A4"),
    "sheet-every-ar": (every_kind, "ar", "Letter"),
}
#: Name: campaign, language, scheme, scale, and whether a sheet is being typed in.
PAGES: dict[str, tuple[Campaign, str, Scheme, int, bool]] = {
    "choice": (_bundled, "en", "light", 100, False),
    "choice-ar": (_bundled, "ar", "light", 100, False),
    "choice-zh-200": (_bundled, "zh-Hant", "dark", 200, False),
    "line": (_bundled, "en", "light", 100, True),
    "line-dark-de": (_bundled, "de", "dark", 100, True),
    "line-ar": (_bundled, "ar", "light", 100, True),
    "line-zh-200": (_bundled, "zh-Hant", "light", 200, True),
    "line-every": (every_kind, "en", "light", 100, True),
}


def settle() -> None:
    """Let the worker answer and everything be painted."""
    begun = time.monotonic()
    while time.monotonic() - begun < SETTLED_S:
        QCoreApplication.processEvents()


def take_sheet(name: str, target: Path) -> None:
    """One sheet as it is printed."""
    campaign, language, paper = SHEETS[name]
    picture = sheet_picture(sheet_layout(campaign().campaign, language, paper_size(paper)), "K7Q2F-128")
    picture.scaledToWidth(SHEET_WIDTH, Qt.TransformationMode.SmoothTransformation).save(str(target))


def take_page(interface: InterfaceLanguage, name: str, folder: Path, target: Path) -> None:
    """One page, on a laptop of its own with three sheets that are out."""
    make, language, scheme, scale, typing = PAGES[name]
    signed, store = make(), open_store(DataFolder(folder), "file")
    store.shelf.add(signed.raw)
    issue(store, signed.campaign.id, language, Blank("A4", 10), 3, NOW - timedelta(days=2))
    interface.speak(language)
    theme = Theme(scheme, scale)
    QApplication.setPalette(theme.qt_palette())
    theme.dress(signed.campaign.look.accent, language)
    window, worker = Window(theme), Worker()
    window.retranslate()
    window.header.set_organisation(signed.campaign.organisation.name)
    window.footer.hide()
    room = PaperRoom(Behind(window, theme, worker, store.shelf, lambda: NOW), window)
    room.open(OpenStall(store, Settings(), PinLock(store.kiosk_pin)))

    def show() -> None:
        page = room.make_page(language)
        window.show_page(page)
        if isinstance(page, PaperChoicePage | PaperLinePage):
            page.take_focus()

    room.turned.connect(show)
    window.resize(*LAPTOP)
    window.show()
    window.activateWindow()
    show()
    settle()
    page = window.page
    if isinstance(page, PaperChoicePage):
        page.looked.emit("2")
        settle()
        if typing:
            page.begun.emit(FootDraft("2", "9", "2026-12-04", "Old bridge", "KW"))
            settle()
            _type_some(window)
    window.grab().save(str(target))
    worker.stop()
    store.close()
    window.deleteLater()


def _type_some(window: Window) -> None:
    """One line is typed in, one is unreadable, and the third needs another look."""
    page = window.page
    if isinstance(page, PaperLinePage):
        page.kept.emit(LineDraft({"name": "Chan Tai Man"}, {"count": True}))
        page.unreadable.emit()
        settle()
        page.restore(LineDraft({"name": "Wong Siu Ming", "email": "siu@"}, {}))
        page.kept.emit(LineDraft({"name": "Wong Siu Ming", "email": "siu@"}, {}))
        settle()


def main() -> int:
    """0 when all are taken."""
    parser = argparse.ArgumentParser(description="Take pictures of paper sheets and of the pages to type them in.")
    parser.add_argument("folder", type=Path, help="where to write the PNGs")
    parser.add_argument("words", nargs="*", help="take only pictures with one of these words in their name")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setStyle("fusion")
    interface = InterfaceLanguage()
    for name in (*SHEETS, *PAGES):
        target = chosen.folder / f"paper-{name}.png"
        if chosen.words and not any(word in name for word in chosen.words):
            continue
        if name in SHEETS:
            take_sheet(name, target)
        else:
            with tempfile.TemporaryDirectory() as folder:
                take_page(interface, name, Path(folder), target)
        print(f"Written: {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
