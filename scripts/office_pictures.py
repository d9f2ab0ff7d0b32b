"""Takes a picture of each page of the office, with a register of people who do not exist, to be looked at.

    .venv/bin/python scripts/office_pictures.py build/pictures               all of them
    .venv/bin/python scripts/office_pictures.py build/pictures dark keys     those with one of these words in their name

Everything is real but the people, and lies in a temporary folder.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from place import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from petition_desktop.store.database import open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.office.flow import OfficeFlow
from petition_desktop.ui.office.register_page import RegisterPage
from petition_desktop.ui.office.register_table import RegisterTable
from petition_desktop.ui.office.rooms import Rooms
from petition_desktop.ui.office.unlock_page import UnlockPage
from petition_desktop.ui.theme import Scheme, Theme
from petition_desktop.ui.window import Window
from petition_desktop.ui.worker import Worker
from tests.support.filled_office import NOW, PASSPHRASE, FilledOffice

LAPTOP, LARGE = (1366, 768), (1920, 1080)
LONGEST_S = 60
Part = TypeVar("Part", bound=QWidget)


class Stage:
    """The office's window, locked, and what staff do in it."""

    def __init__(self, office: FilledOffice, language: str, size: tuple[int, int], look: tuple[Scheme, int]) -> None:
        self.office = office
        self.theme, self.worker = Theme(*look), Worker()
        QApplication.setPalette(self.theme.qt_palette())
        self.window = Window(self.theme)
        self.interface = InterfaceLanguage()
        self.flow = OfficeFlow(self.window, self.theme, self.interface, self.worker, lambda: NOW)
        self.store = open_store(DataFolder(office.folder / "office"), "file")
        self.flow.start(self.store.folder.settings, str(office.key), language)
        self.flow.open(self.store, lambda: NOW, "")
        self.window.resize(*size)
        self.window.show()

    def part(self, kind: type[Part]) -> Part:
        """The one part of this kind that the page has."""
        (found,) = self.window.page.findChildren(kind) if self.window.page else []
        return found

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase."""
        page = self.window.page
        if isinstance(page, UnlockPage):
            page.unlock_asked.emit(self.office.key, passphrase)

    def until(self, condition: Callable[[], bool], least_s: float = 0.5) -> None:
        """Let the window live until `condition` holds, and a moment more."""
        begun = time.monotonic()
        while time.monotonic() - begun < LONGEST_S:
            QCoreApplication.processEvents()
            if time.monotonic() - begun > least_s and condition():
                return
        raise TimeoutError("the office did not get ready")

    def close(self, target: Path) -> None:
        """Take the picture, and end everything."""
        self.until(lambda: True)
        self.window.grab().save(str(target))
        self.worker.stop()
        self.flow.close()
        self.store.close()
        self.interface.speak("en")
        self.window.deleteLater()


def locked(stage: Stage) -> None:
    """Before anything was typed."""
    del stage


def mistyped(stage: Stage) -> None:
    """The passphrase was another."""
    stage.unlock("seven lanterns")
    page = stage.window.page
    stage.until(lambda: isinstance(page, UnlockPage) and bool(page.problem))


def making(stage: Stage) -> None:
    """An office that has no key yet."""
    page = stage.window.page
    if isinstance(page, UnlockPage):
        page.make_asked.emit()


def opened(stage: Stage) -> None:
    """The office is open, and everything is fetched that there is."""
    stage.unlock()
    stage.until(lambda: not stage.flow.is_locked and not isinstance(stage.window.page, UnlockPage))
    stage.part(RegisterPage).fetch_asked.emit()
    stage.until(lambda: bool(stage.window.notice.sentence))
    stage.window.notice.hide()


def chosen(stage: Stage) -> None:
    """Somebody looks at one line."""
    opened(stage)
    stage.part(RegisterTable).choose(3)


def unreadable(stage: Stage) -> None:
    """Somebody looks at the line that cannot be read."""
    opened(stage)
    table = stage.part(RegisterTable)
    states = [table.model().index(row, 6).data() for row in range(table.model().rowCount())]
    table.choose(next(row for row, state in enumerate(states) if ":" in state or "：" in state))


def searched(stage: Stage) -> None:
    """Nobody was found."""
    opened(stage)
    page = stage.part(RegisterPage)
    page.show_search("zzz")
    page.searched.emit("zzz")


def keys(stage: Stage) -> None:
    """The room of the keys."""
    opened(stage)
    stage.part(Rooms).entered.emit("keys")


Act = Callable[[Stage], None]
#: Name: language, size, scheme, scale, what happened.
PICTURES: dict[str, tuple[str, tuple[int, int], Scheme, int, Act]] = {
    "office-locked": ("en", LAPTOP, "light", 100, locked),
    "office-mistyped": ("en", LAPTOP, "light", 100, mistyped),
    "office-making": ("en", LAPTOP, "light", 100, making),
    "office-making-200": ("en", LAPTOP, "light", 200, making),
    "office": ("en", LAPTOP, "light", 100, chosen),
    "office-dark": ("en", LAPTOP, "dark", 100, chosen),
    "office-zh": ("zh-Hant", LAPTOP, "light", 100, chosen),
    "office-200": ("en", LAPTOP, "light", 200, opened),
    "office-large": ("en", LARGE, "light", 100, chosen),
    "office-unreadable": ("en", LAPTOP, "light", 100, unreadable),
    "office-nobody": ("en", LAPTOP, "light", 100, searched),
    "office-keys": ("en", LAPTOP, "light", 100, keys),
    "office-keys-dark-zh": ("zh-Hant", LAPTOP, "dark", 100, keys),
    "office-ar": ("ar", LAPTOP, "light", 100, chosen),
    "office-keys-ar": ("ar", LAPTOP, "dark", 100, keys),
    "office-making-de": ("de", LAPTOP, "light", 100, making),
    "office-fr": ("fr", LAPTOP, "light", 100, chosen),
}


def take(name: str, target: Path) -> None:
    """Take one picture."""
    language, size, scheme, scale, act = PICTURES[name]
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(FilledOffice(Path(folder)), language, size, (scheme, scale))
        act(stage)
        stage.close(target)


def main() -> int:
    """0 when all are taken."""
    parser = argparse.ArgumentParser(description="Take a picture of each page of the office.")
    parser.add_argument("folder", type=Path, help="where to write the PNGs")
    parser.add_argument("words", nargs="*", help="take only pictures with one of these words in their name")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setStyle("fusion")
    for name in PICTURES:
        if not wanted.words or any(word in name for word in wanted.words):
            take(name, wanted.folder / f"{name}.png")
            print(f"Written: {wanted.folder / name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
