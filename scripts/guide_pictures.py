"""Makes the pictures of the volunteers' guide from the app's own pages, in few colours so that they stay small.

    .venv/bin/python scripts/guide_pictures.py docs/pictures               all of them, as `make pictures` does
    .venv/bin/python scripts/guide_pictures.py build/pictures guide-end    those with these names

What is on them is set up by `pictures.py` (signers, drawer) and `volunteer_pictures.py` (first steps, shift, PIN).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import pictures
import volunteer_pictures
from few_colours import few_colours
from petition_desktop.ui.interface_language import InterfaceLanguage

#: Name in the guide: the picture of the stall, or of the volunteer.
OF_STALL = {"guide-thanks": "thanks", "guide-drawer": "drawer", "guide-end": "shift-end"}
OF_VOLUNTEER = {
    "guide-first-steps": "welcome",
    "guide-shift": "shift",
    "guide-sign": "form-filled",
    "guide-pin": "pin",
    "guide-pause": "pause",
}


def reduce(target: Path) -> None:
    """Write the picture again, small."""
    reduced = few_colours(QImage(str(target)))
    reduced.save(str(target), "PNG", pictures.SMALLEST)  # type: ignore[call-overload]  # its type hints are wrong


def main() -> int:
    """0 when all are made."""
    parser = argparse.ArgumentParser(description="Make the pictures of the volunteers' guide.")
    parser.add_argument("folder", type=Path, help="where to write the PNGs")
    parser.add_argument("names", nargs="*", choices=[[], *OF_STALL, *OF_VOLUNTEER], help="make only these")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    QApplication(sys.argv[:1]).setStyle("fusion")
    interface = InterfaceLanguage()
    for name in chosen.names or [*OF_STALL, *OF_VOLUNTEER]:
        target = chosen.folder / f"{name}.png"
        if name in OF_STALL:
            pictures.take(interface, OF_STALL[name], target, small=True)
        else:
            volunteer_pictures.take(OF_VOLUNTEER[name], target)
            reduce(target)
        print(f"Written: {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
