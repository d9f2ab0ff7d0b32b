"""The lower edge of the window: what happens to what is signed here, how many today, how sending goes, privacy.

It takes one line where there is room, and never more than two, because with large text the form needs the screen. What
is left out first is what only a volunteer asks for, and it is still told to who points at the words or hears them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.shapes import SignView
from petition_desktop.ui.widgets.short_text import ShortText
from petition_desktop.ui.widgets.sync_line import SyncLine
from petition_desktop.ui.widgets.wrapping_row import Way, WrappingRow
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate

#: Forms of the seal, the privacy notice, the count and the sync line. In one row the seal is never shortened.
_SHORTER = ((0, 0, 0, 0), (0, 0, 0, 1), (0, 0, 1, 1), (0, 0, 1, 2), (0, 0, 2, 2))
_SHORTEST = ((0, 0, 2, 3), (1, 0, 0, 1), (1, 0, 1, 2), (1, 0, 2, 3))
_WAYS = (*(Way(1, forms) for forms in _SHORTER), *(Way(2, forms) for forms in (*_SHORTER, *_SHORTEST)))


class SealLine(QWidget):
    """A lock, and the sentence that matters most for trust."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lock = SignView(theme, "lock", "soft", "small")
        self._words = ShortText(theme, "small", "soft", wraps=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self.restyle()

    def say_forms(self, *forms: str) -> None:
        """Show the first of `forms` there is room for."""
        self._words.say_forms(forms)
        self.setVisible(bool(self._words.sentence))
        self.updateGeometry()

    def width_in(self, form: int) -> int:
        """Pixels across with this form of the words; 0 if there are none."""
        words = self._words.width_in(form)
        return words + self._row.spacing() + self._lock.sizeHint().width() if words else 0

    def show_form(self, form: int) -> None:
        """Show this form of the words."""
        self._words.show_form(form)

    def restyle(self) -> None:
        """Take the theme's sizes anew."""
        self._row.setSpacing(self._theme.px(tokens.STEP))
        self._lock.updateGeometry()
        self._words.restyle()


class Footer(QFrame):
    """Empty until told otherwise.

    Signals: `privacy_asked()`; those of `sync` are its own.
    """

    privacy_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._seal = SealLine(theme)
        self._count = ShortText(theme, "small", "soft")
        self.sync = SyncLine(theme)
        self._privacy = LinkButton(theme, "", quiet=True)
        self._privacy.clicked.connect(self.privacy_asked)
        self._organisation, self._today, self._reassures = "", -1, False
        self._row = WrappingRow((self._seal, self._privacy, self._count, self.sync), _WAYS)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._row)
        self.restyle()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard reaches here, in the order it is read."""
        return (self._privacy, self.sync.send)

    def set_organisation(self, name: str) -> None:
        """Who alone can open what is signed here; an empty name hides that and the privacy notice."""
        self._organisation = name
        self._say()

    def set_today(self, count: int) -> None:
        """How many signed at this stall today; below zero is not known yet."""
        self._today = count
        self._say()

    def set_reassures(self, reassures: bool) -> None:
        """After signing people want to know something else: that nothing they typed stays."""
        self._reassures = reassures
        self._say()

    def restyle(self) -> None:
        """Take the theme's sizes and the interface's words anew."""
        theme = self._theme
        across = theme.px(3 * tokens.STEP)
        self._column.setContentsMargins(across, 0, across, 0)
        self._row.set_gaps(across, 0, tokens.FOOTER_HEIGHT)
        self._seal.restyle()
        self._count.restyle()
        self.sync.restyle()
        self._privacy.restyle()
        self._say()

    def _say(self) -> None:
        sealed = translate("Footer", "Sealed on this laptop. Only %1 can open it.").replace("%1", self._organisation)
        nameless = translate("Footer", "Sealed on this laptop. Only the organiser can open it.")
        gone = translate("Footer", "Nothing you typed stays on this screen.")
        forms = (gone,) if self._reassures else (sealed, nameless)
        self._seal.say_forms(*(forms if self._organisation else ("",)))
        counted = (
            plural("Footer", "%Ln signatures at this stall today", self._today),
            plural("Footer", "%Ln signed today", self._today),
            "",
        )
        self._count.say_forms(counted if self._today > 0 else ("",))
        self._privacy.say(translate("Footer", "Privacy notice"))
        self._privacy.setVisible(bool(self._organisation))
