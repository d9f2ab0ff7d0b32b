"""Other ways to sign than alone and here: helped by the volunteer, which the sealed record says, or on one's own phone.

Two quiet links under the form. Nobody needs them, and for each new person they are closed again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_core.signature import Given
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from petition_desktop.ui.widgets.choice_field import ChoiceRows

translate = QCoreApplication.translate
ALONE: Given = "by the signer"


class OtherWays(QWidget):
    """The links; for who is helped a choice opens below. `online` says whether there is a petition on the web.

    Signals: `changed()` when something else was chosen, `unfolded()` when the choice appeared, `phone_asked()`.
    """

    changed = Signal()
    unfolded = Signal()
    phone_asked = Signal()

    def __init__(self, theme: Theme, *, online: bool) -> None:
        super().__init__()
        self._theme = theme
        self._rows: ChoiceRows | None = None
        self._helped = LinkButton(theme, translate("OtherWays", "I am helped with this form"), quiet=True)
        self._helped.clicked.connect(self._open)
        links = [self._helped]
        if online:
            links.append(LinkButton(theme, translate("OtherWays", "Use my own phone"), quiet=True))
            links[-1].clicked.connect(self.phone_asked)
        row = WrappingRow(links)
        row.set_gaps(theme.px(2 * tokens.STEP), 0, theme.small_target)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(tokens.STEP))
        self._column.addWidget(row)

    def given(self) -> Given:
        """How the answers come onto the page."""
        chosen = self._rows.value() if self._rows else ""
        return next((one for one in get_args(Given) if one == chosen), ALONE)

    def set_given(self, given: Given) -> None:
        """Show what the same person chose before."""
        if given != ALONE:
            self._unfold().set_value(given)

    def forget(self) -> None:
        """The next person is not helped until somebody says so."""
        if self._rows is not None:
            self._rows.forget()

    @Slot()
    def _open(self) -> None:
        rows = self._unfold()
        rows.set_value(rows.value() or ALONE)
        rows.take_focus()

    def _unfold(self) -> ChoiceRows:
        if self._rows is None:
            from petition_desktop.ui.widgets.choice_field import ChoiceRows  # few ask for it

            choices: dict[str, str] = {
                ALONE: translate("OtherWays", "I type it myself"),
                "by the volunteer": translate("OtherWays", "The volunteer types it for me"),
                "read aloud": translate("OtherWays", "The volunteer reads it aloud to me"),
            }
            self._rows = ChoiceRows(self._theme, choices)
            self._rows.set_words(translate("OtherWays", "How do you fill in this form?"))
            self._rows.changed.connect(self.changed)
            self._column.addWidget(self._rows)
            self._rows.show()
            self.unfolded.emit()
        return self._rows
