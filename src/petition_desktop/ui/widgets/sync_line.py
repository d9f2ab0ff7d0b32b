"""The sync line and its button, in the footer. Says nothing while there is nothing to say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.short_text import ShortText


class SyncLine(QWidget):
    """Words about sending, and the button `send`.

    Signals: `send_now()` when its button was pressed.
    """

    send_now = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = ShortText(theme, "small", "soft")
        self.send = LinkButton(theme, "", quiet=True)
        self.send.clicked.connect(self.send_now)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.send)
        self.restyle()
        self.hide()

    @property
    def sentence(self) -> str:
        """All it has to say now, whatever there is room for."""
        return self._words.sentence

    def show_words(self, line: str, reason: str, *, may_send: bool, shorter: Sequence[str] = ()) -> None:
        """Show `line`, or the first of the `shorter` ones there is room for; an empty one hides everything.

        `reason` is told to who points at it or has it read out.
        """
        self._words.say_forms((line, *shorter), reason)
        self.send.say(QCoreApplication.translate("Sync", "Send now"))
        self.send.setVisible(may_send)
        self.setVisible(bool(line))
        self.updateGeometry()

    def width_in(self, form: int) -> int:
        """Pixels across with this form of the words; 0 if there is nothing to say."""
        words = self._words.width_in(form)
        if not words or self.send.isHidden():
            return words
        return words + self._row.spacing() + self.send.sizeHint().width()

    def show_form(self, form: int) -> None:
        """Show this form of the words."""
        self._words.show_form(form)

    def restyle(self) -> None:
        """Take the theme's sizes anew."""
        self._row.setSpacing(self._theme.px(tokens.STEP))
        self._words.restyle()
        self.send.restyle()
