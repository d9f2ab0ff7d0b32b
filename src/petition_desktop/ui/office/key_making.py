"""Makes the office's two keys and saves recovery sheets: the acts behind the pages about keys."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from petition_core.errors import ExtraMissing, FileRefused, PetitionError, WeakPassphrase
from petition_desktop.office.keys import KeyFiles, key_files, make_keys_at
from petition_desktop.office.sheet import Sheet
from petition_desktop.office.unlocked import unlock_file
from petition_desktop.ui.messages import message
from petition_desktop.ui.office.file_dialogs import documents
from petition_desktop.ui.office.keys_made_page import KeysMadePage
from petition_desktop.ui.office.make_key_page import KeyName, KeyWish, MakeKeyPage
from petition_desktop.ui.office.parts import Parts
from petition_desktop.ui.office.sheet_saving import save_sheet

translate = QCoreApplication.translate


class MadeKeys(Struct, frozen=True):
    """`sheet` is that of the recovery key; None where the word list is not installed."""

    office: KeyFiles
    recovery: KeyFiles
    sheet: Sheet | None


class KeyMaking(QObject):
    """Signals: `made()` when both keys are made and tested, `have_asked()` for who has a key file, `done(path)` with
    the new office key's file when nothing is left to do here.
    """

    made = Signal()
    have_asked = Signal()
    done = Signal(Path)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._page: MakeKeyPage | None = None
        self._made: MadeKeys | None = None
        self._busy = False
        self._places: tuple[Path | None, Path | None] = (documents() / "office.key", None)

    def make_page(self) -> MakeKeyPage:
        """The page that makes keys, with the places that were chosen on the one before."""
        if self._page is not None:
            self._places = self._page.paths()
        page = self._page = MakeKeyPage(self._parts.theme, *self._places)
        page.set_waiting(self._busy)
        page.make_asked.connect(self._make)
        page.file_asked.connect(self._ask_place)
        page.have_asked.connect(self.have_asked)
        return page

    def made_page(self) -> KeysMadePage | None:
        """The page about the keys that were made; None if none are."""
        made = self._made
        if made is None:
            return None
        files = (
            (translate("KeysMade", "Office key:"), made.office.locked),
            (translate("KeysMade", "Recovery key:"), made.recovery.locked),
        )
        page = KeysMadePage(self._parts.theme, files, has_sheet=made.sheet is not None)
        if made.sheet is not None:
            sheet = made.sheet
            page.sheet_asked.connect(lambda paper: save_sheet(self._parts, sheet, paper, page.show_saved))
        page.done.connect(self._finish)
        return page

    def leave(self) -> None:
        """Another page is shown: nothing of a key stays here."""
        if self._page is not None:
            self._places = self._page.paths()
            self._page.forget()
        self._page = self._made = None

    @Slot(str)
    def _ask_place(self, which: KeyName) -> None:
        page = self._page
        if page is None:
            return
        name = "office.key" if which == "office" else "office-recovery.key"
        chosen = page.paths()[0 if which == "office" else 1]

        def then(path: Path) -> None:
            if self._page is not None:
                self._page.set_path(which, path)

        title = translate("MakeKey", "Where shall the key be written?")
        self._parts.dialogs.ask_place(title, key_kinds(), chosen or documents() / name, then)

    @Slot(KeyWish)
    def _make(self, wish: KeyWish) -> None:
        self._set_busy(busy=True)
        today = self._parts.now().date()

        def job() -> MadeKeys:
            both = key_files(wish.office), key_files(wish.recovery)
            make_keys_at(both, "hybrid", (wish.passphrase, wish.passphrase), today)
            return MadeKeys(*both, _sheet(both[1].locked, wish.passphrase))

        def failed(error: PetitionError) -> None:
            self._set_busy(busy=False)
            self._show_problem(wish, error)

        self._parts.worker.run(job, self._keep, failed)

    def _keep(self, made: MadeKeys) -> None:
        self._set_busy(busy=False)
        self.leave()
        self._made = made
        self.made.emit()

    @Slot()
    def _finish(self) -> None:
        made = self._made
        self.leave()
        if made is not None:
            self.done.emit(made.office.locked)

    def _show_problem(self, wish: KeyWish, error: PetitionError) -> None:
        words, page = message(error).whole, self._page
        named = str(error.facts.get("path", ""))
        if page is not None and isinstance(error, WeakPassphrase):
            page.show_passphrase_problem(
                translate(
                    "MakeKey", "This is too easy to guess. Take four or five unrelated words, 12 characters at least."
                )
            )
        elif page is not None and isinstance(error, FileRefused) and named in _names(wish.recovery):
            page.show_file_problem("recovery", words)
        elif page is not None and isinstance(error, FileRefused):
            page.show_file_problem("office", words)
        else:
            self._parts.notice.tell("bad", words)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        if self._page is not None:
            self._page.set_waiting(busy)


def key_kinds() -> str:
    """What a dialog shows of key files."""
    return translate("MakeKey", "Key files (%1)").replace("%1", "*.key")


def _sheet(locked: Path, passphrase: str) -> Sheet | None:
    try:
        return unlock_file(locked, passphrase).sheet()
    except ExtraMissing:
        return None


def _names(locked: Path) -> tuple[str, ...]:
    return tuple(str(path) for path in (key_files(locked).locked, key_files(locked).public))
