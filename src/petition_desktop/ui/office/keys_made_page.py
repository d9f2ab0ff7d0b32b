"""What comes after making keys: where they lie, and the recovery sheet, which should be printed first of all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.office.centred_card import CentredCard
from petition_desktop.ui.office.line_words import shown
from petition_desktop.ui.office.recovery_sheet import Paper, usual_paper
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from petition_desktop.ui.widgets.shapes import SignView
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class KeysMadePage(CentredCard):
    """Signals: `sheet_asked(paper)` with “A4” or “Letter”, `done()`."""

    sheet_asked = Signal(str)
    done = Signal()

    def __init__(self, theme: Theme, files: Sequence[tuple[str, Path]], *, has_sheet: bool) -> None:
        super().__init__(
            theme,
            translate("KeysMade", "Both keys are made and tested"),
            translate("KeysMade", "Each one opened a record that was sealed to it."),
        )
        self.add([_made(theme, words, path) for words, path in files])
        self._paper: Paper = usual_paper()
        self._other: Paper = "Letter" if self._paper == "A4" else "A4"
        self._saved = Text(theme, "quiet", "good")
        self._saved.hide()
        self._save = PrimaryButton(theme, translate("KeysMade", "Save the recovery sheet …"))
        self._later = LinkButton(theme, translate("KeysMade", "Later"), quiet=True)
        self._done = PrimaryButton(theme, translate("KeysMade", "Go on"))
        for button in (self._later, self._done):
            button.clicked.connect(self.done)
        if has_sheet:
            self._add_sheet(theme)
        self.add([self._saved, self._done])
        self._later.setVisible(has_sheet)
        self._done.setVisible(not has_sheet)
        self.add_at_start(self._later)

    def show_saved(self, path: Path) -> None:
        """The sheet lies in `path` now."""
        words = translate("KeysMade", "Saved as %1. Print it, look whether it is readable, then delete the file.")
        self._saved.say(words.replace("%1", f"\u2068{shown(path.name)}\u2069"))
        self._saved.show()
        self._done.show()
        self._again.show()
        self._save.hide()
        self._later.hide()
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_sheet(self, theme: Theme) -> None:
        words = Text(theme, "body")
        words.say(
            translate(
                "KeysMade",
                "Now the recovery sheet: the recovery key as 24 words on paper. It opens everything when both files or "
                "the passphrase are lost, so it belongs into a safe.",
            )
        )
        self._save.clicked.connect(self._save_usual)
        self._again = LinkButton(theme, translate("KeysMade", "Save it once more …"), quiet=True)
        self._again.clicked.connect(self._save_usual)
        self._again.hide()
        other = LinkButton(theme, translate("KeysMade", "For %1 paper instead").replace("%1", self._other), quiet=True)
        other.clicked.connect(self._save_other)
        self.add([words, self._save])
        self.add_at_start(self._again)
        self.add_at_start(other)

    @Slot()
    def _save_usual(self) -> None:
        self.sheet_asked.emit(self._paper)

    @Slot()
    def _save_other(self) -> None:
        self.sheet_asked.emit(self._other)


def _made(theme: Theme, words: str, path: Path) -> QWidget:
    """A tick, which key it is, and where it lies."""
    row = QWidget()
    text = Text(theme, "quiet")
    text.say(words, f"\u2068{shown(str(path))}\u2069")
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.px(tokens.STEP))
    across.addWidget(SignView(theme, "tick", "good"), 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(text, 1)
    return row
