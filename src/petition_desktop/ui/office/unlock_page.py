"""Opens the office: which key file, and its passphrase. The passphrase stays on this page until it was right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot

from petition_desktop.ui.office.centred_card import CentredCard
from petition_desktop.ui.office.file_field import FileField
from petition_desktop.ui.office.passphrase_field import PassphraseField
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton, PrimaryButton

translate = QCoreApplication.translate


class UnlockPage(CentredCard):
    """Signals: `unlock_asked(path, passphrase)`, `file_asked()`, `make_asked()` for who has no key yet."""

    unlock_asked = Signal(Path, str)
    file_asked = Signal()
    make_asked = Signal()

    def __init__(self, theme: Theme, path: Path | None) -> None:
        super().__init__(
            theme,
            translate("Unlock", "Open the office"),
            translate(
                "Unlock", "The key file and its passphrase open the signatures. Neither ever leaves this computer."
            ),
        )
        self._file, self._passphrase = FileField(theme), PassphraseField(theme)
        self._file.set_words(translate("Unlock", "Key file"))
        self._file.set_path(path)
        self._passphrase.set_words(translate("Unlock", "Passphrase"))
        self._open = PrimaryButton(theme, translate("Unlock", "Open"))
        make = LinkButton(theme, translate("Unlock", "This office has no key yet"))
        self.add([self._file, self._passphrase, self._open])
        self.add_at_start(make)
        self._file.asked.connect(self.file_asked)
        self._passphrase.entered.connect(self._submit)
        self._open.clicked.connect(self._submit)
        make.clicked.connect(self.make_asked)

    @property
    def path(self) -> Path | None:
        """The key file that is chosen."""
        return self._file.path

    @property
    def problem(self) -> str:
        """What is wrong with the passphrase, or an empty text."""
        return self._passphrase.problem

    def set_path(self, path: Path) -> None:
        """Another key file was chosen."""
        self._file.set_path(path)
        self._passphrase.take_focus()

    def set_waiting(self, waiting: bool) -> None:
        """Trying a passphrase takes a second, so that guessing takes years."""
        self._open.setEnabled(not waiting)
        self._open.say(translate("Unlock", "One moment …") if waiting else translate("Unlock", "Open"))

    def show_file_problem(self, sentence: str) -> None:
        """What is wrong with the key file."""
        self.show_problem_at(self._file, sentence)

    def show_passphrase_problem(self, sentence: str) -> None:
        """What is wrong with the passphrase."""
        self.show_problem_at(self._passphrase, sentence)

    def take_focus(self) -> None:
        """Where somebody begins here."""
        (self._passphrase if self._file.path else self._file).take_focus()

    def forget(self) -> None:
        """Empty the passphrase."""
        self._passphrase.forget()

    @Slot()
    def _submit(self) -> None:
        if not self._open.isEnabled():
            return
        if self._file.path is None:
            self.show_file_problem(translate("Unlock", "Please choose the file of the office key."))
        elif not self._passphrase.value():
            self.show_passphrase_problem(translate("Unlock", "Please type the passphrase."))
        else:
            self.unlock_asked.emit(self._file.path, self._passphrase.value())
