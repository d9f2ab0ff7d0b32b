"""Takes pictures of the bundled campaign in one language, to be looked at by somebody who reads it.

    .venv/bin/python scripts/language_pictures.py build/pictures ar          all pages in Arabic
    .venv/bin/python scripts/language_pictures.py build/pictures ar thanks   those with one of these words in their name

The pages, sizes and colours are those in which a language shows its faults: long words, lines, the other direction.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea

import pictures
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.theme import Scheme
from pictures import LAPTOP, SMALL, Act, Stage, settle


def scrolled(stage: Stage) -> None:
    """The reader is in the middle of the story."""
    for area in stage.window.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        bar.setValue(bar.maximum() * 2 // 3)
    settle()


def pages(language: str) -> dict[str, tuple[str, str, tuple[int, int], Scheme, int, Act]]:
    """The pictures of one language, in the form `pictures.take` knows."""
    plain, filled, mistaken = pictures.plain, pictures.filled, pictures.mistaken
    return {
        f"{language}-stall": ("open", language, LAPTOP, "light", 100, filled),
        f"{language}-stall-dark": ("open", language, LAPTOP, "dark", 100, plain),
        f"{language}-story": ("open", language, LAPTOP, "light", 100, scrolled),
        f"{language}-stall-200": ("open", language, LAPTOP, "light", 200, plain),
        f"{language}-story-200": ("open", language, LAPTOP, "dark", 200, scrolled),
        f"{language}-stall-small": ("open", language, SMALL, "light", 100, plain),
        f"{language}-mistakes": ("open", language, LAPTOP, "dark", 100, mistaken),
        f"{language}-countries": ("open", language, LAPTOP, "light", 100, pictures.choosing_country),
        f"{language}-privacy": ("open", language, LAPTOP, "light", 100, pictures.reading_privacy),
        f"{language}-thanks": ("open", language, LAPTOP, "light", 100, pictures.signed_already),
        f"{language}-thanks-200": ("open", language, LAPTOP, "dark", 200, pictures.signed_already),
        f"{language}-closed": ("closed", language, LAPTOP, "light", 100, plain),
        f"{language}-closed-dark": ("closed", language, LAPTOP, "dark", 100, scrolled),
        f"{language}-full": ("open", language, LAPTOP, "light", 100, pictures.disk_full),
        f"{language}-none": ("", language, LAPTOP, "light", 100, plain),
    }


def main() -> int:
    """0 when all are taken."""
    parser = argparse.ArgumentParser(description="Take pictures of the bundled campaign in one language.")
    parser.add_argument("folder", type=Path, help="where to write the PNGs")
    parser.add_argument("language", help="a tag such as ar or zh-Hans")
    parser.add_argument("words", nargs="*", help="take only pictures with one of these words in their name")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setStyle("fusion")
    interface = InterfaceLanguage()
    pictures.PICTURES.update(pages(chosen.language))
    for name in pages(chosen.language):
        if not chosen.words or any(word in name for word in chosen.words):
            pictures.take(interface, name, chosen.folder / f"{name}.png", small=False)
            print(f"Written: {chosen.folder / name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
