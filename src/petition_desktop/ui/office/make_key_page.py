"""The first page of a new office: makes the office key and the recovery key, each in a place of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Signal, Slot

from petition_desktop.ui.office.centred_card import CentredCard
from petition_desktop.ui.office.file_field import FileField
from petition_desktop.ui.office.passphrase_field import PassphraseField
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton, PrimaryButton

translate = QCoreApplication.translate
KeyName = Literal["office", "recovery"]


class KeyWish(Struct, frozen=True):
    """Which keys to make: where each shall lie, and the one passphrase of both."""

    office: Path
    recovery: Path
    passphrase: str

    def __repr__(self) -> str:
        return "KeyWish(…)"


class MakeKeyPage(CentredCard):
    """Signals: `make_asked(wish)`, `file_asked(name)` for a place of the “office” or the “recovery” key, `have_asked()`
    for who has a key file.
    """

    make_asked = Signal(KeyWish)
    file_asked = Signal(str)
    have_asked = Signal()

    def __init__(self, theme: Theme, office: Path | None, recovery: Path | None) -> None:
        super().__init__(
            theme,
            translate("MakeKey", "Make the office key"),
            translate(
                "MakeKey",
                "Two keys are made, one for every day and one for the safe. Without them nobody can read a signature.",
            ),
        )
        self._passphrase, self._again = PassphraseField(theme), PassphraseField(theme)
        self._again.follow(self._passphrase)
        self._files: dict[KeyName, FileField] = {"office": FileField(theme), "recovery": FileField(theme)}
        self._say(office, recovery)
        self._make = PrimaryButton(theme, "")
        self.set_waiting(False)
        have = LinkButton(theme, translate("MakeKey", "I have a key file already"))
        self.add([self._passphrase, self._again, *self._files.values(), self._make])
        self.add_at_start(have)
        self._files["office"].asked.connect(self._office_asked)
        self._files["recovery"].asked.connect(self._recovery_asked)
        self._passphrase.entered.connect(self._again.take_focus)
        self._again.entered.connect(self._submit)
        self._make.clicked.connect(self._submit)
        have.clicked.connect(self.have_asked)

    def set_path(self, name: KeyName, path: Path) -> None:
        """A place was chosen."""
        self._files[name].set_path(path)

    def paths(self) -> tuple[Path | None, Path | None]:
        """The places chosen so far, of the office key and of the recovery key."""
        return self._files["office"].path, self._files["recovery"].path

    def set_waiting(self, waiting: bool) -> None:
        """Making and testing two keys takes some seconds."""
        self._make.setEnabled(not waiting)
        ready = translate("MakeKey", "Make and test both keys")
        self._make.say(translate("MakeKey", "Making and testing …") if waiting else ready)

    def show_file_problem(self, name: KeyName, sentence: str) -> None:
        """What is wrong with a place."""
        self.show_problem_at(self._files[name], sentence)

    def show_passphrase_problem(self, sentence: str) -> None:
        """What is wrong with the passphrase."""
        self.show_problem_at(self._passphrase, sentence)

    def take_focus(self) -> None:
        """Where somebody begins here."""
        self._passphrase.take_focus()

    def forget(self) -> None:
        """Empty both passphrases."""
        self._passphrase.forget()
        self._again.forget()

    def _say(self, office: Path | None, recovery: Path | None) -> None:
        self._passphrase.set_words(
            translate("MakeKey", "Passphrase"),
            help_text=translate("MakeKey", "Four or five unrelated words. It locks both keys and is kept nowhere."),
        )
        self._again.set_words(translate("MakeKey", "The passphrase once more"))
        self._files["office"].set_words(translate("MakeKey", "Where the office key shall lie"))
        self._files["recovery"].set_words(
            translate("MakeKey", "Where the recovery key shall lie"),
            help_text=translate("MakeKey", "Best on a stick of its own that goes into the safe."),
        )
        self._files["office"].set_path(office)
        self._files["recovery"].set_path(recovery)

    @Slot()
    def _submit(self) -> None:
        if not self._make.isEnabled():
            return
        office, recovery = self.paths()
        if not self._passphrase.value():
            self.show_passphrase_problem(translate("MakeKey", "Please choose a passphrase."))
        elif self._again.value() != self._passphrase.value():
            words = translate("MakeKey", "These two are not the same. Please type it once more.")
            self.show_problem_at(self._again, words)
        elif office is None:
            self.show_file_problem("office", translate("MakeKey", "Please choose a place."))
        elif recovery is None:
            self.show_file_problem("recovery", translate("MakeKey", "Please choose a place."))
        else:
            self.make_asked.emit(KeyWish(office, recovery, self._passphrase.value()))

    @Slot()
    def _office_asked(self) -> None:
        self.file_asked.emit("office")

    @Slot()
    def _recovery_asked(self) -> None:
        self.file_asked.emit("recovery")
