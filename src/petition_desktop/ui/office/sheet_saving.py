"""Asks where a recovery sheet shall lie and writes it there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from petition_core.errors import PetitionError
from petition_desktop.office.sheet import Sheet
from petition_desktop.office.unlocked import UnlockedKey
from petition_desktop.ui.messages import message
from petition_desktop.ui.office.file_dialogs import documents
from petition_desktop.ui.office.line_words import shown
from petition_desktop.ui.office.parts import Parts
from petition_desktop.ui.office.recovery_sheet import Paper, write_recovery_sheet

translate = QCoreApplication.translate


def save_sheet(parts: Parts, sheet: Sheet, paper: Paper, saved: Callable[[Path], None]) -> None:
    """Ask, write, and call `saved` when the page is on the disk; a disk that refuses is told in the notice."""
    today = parts.now().date()

    def then(path: Path) -> None:
        # Here and not on the worker: Qt draws text on the window's thread only. One page takes some milliseconds.
        try:
            write_recovery_sheet(sheet, path, today, paper, replace=True)
        except PetitionError as error:
            parts.notice.tell("bad", message(error).whole)
        else:
            saved(path)

    _ask(parts, then)


def save_sheet_of(parts: Parts, key: UnlockedKey, paper: Paper) -> None:
    """The same for the key that is open; the notice says where the page lies."""

    def saved(path: Path) -> None:
        words = translate("Sheet", "Saved as %1. Print it, then delete the file.")
        parts.notice.tell("good", words.replace("%1", f"\u2068{shown(path.name)}\u2069"))

    try:
        sheet = key.sheet()
    except PetitionError as error:
        parts.notice.tell("bad", message(error).whole)
    else:
        save_sheet(parts, sheet, paper, saved)


def _ask(parts: Parts, then: Callable[[Path], None]) -> None:
    title = translate("Sheet", "Where shall the recovery sheet be written?")
    kinds = translate("Sheet", "Pages for the printer (%1)").replace("%1", "*.pdf")
    name = translate("Sheet", "recovery-sheet") + ".pdf"
    parts.dialogs.ask_place(title, kinds, documents() / name, then)
