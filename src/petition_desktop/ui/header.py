"""The upper edge of the window: whose petition it is, smaller and larger text, the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from petition_desktop.settings import APP_NAME
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.language_switch import LanguageSwitch
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.text_size import TextSize

if TYPE_CHECKING:
    from petition_desktop.ui.widgets.volunteer_button import VolunteerButton


class Header(QFrame):
    """Organisation, `text_size`, `language`; the parts are the window's to connect.

    Signals: `volunteer_asked()` when the volunteer's button was pressed, once there is one.
    """

    volunteer_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._organisation = Text(theme, "strong")
        self._organisation.say(APP_NAME)
        self.text_size = TextSize(theme)
        self.language = LanguageSwitch(theme)
        self._volunteer: VolunteerButton | None = None
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._organisation, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.text_size)
        self._row.addWidget(self.language)
        self.restyle()

    def set_organisation(self, name: str) -> None:
        """Whose petition it is; without a name the program's own stands there."""
        self._organisation.say(name or APP_NAME)

    def show_volunteer(self, *, locked: bool) -> None:
        """Show the volunteer's button: a lock while a shift runs, else the words that start one."""
        if self._volunteer is None:
            from petition_desktop.ui.widgets.volunteer_button import VolunteerButton  # nobody signs with it

            self._volunteer = VolunteerButton(self._theme)
            self._volunteer.clicked.connect(self.volunteer_asked)
            self._row.addWidget(self._volunteer)
            self.setTabOrder(self.language, self._volunteer)
        self._volunteer.set_locked(locked)
        self._volunteer.show()

    def hide_volunteer(self) -> None:
        """There is nothing for a volunteer here now."""
        if self._volunteer is not None:
            self._volunteer.hide()

    def restyle(self) -> None:
        """Take the theme's sizes and the interface's words anew."""
        across, down = self._theme.px(3 * tokens.STEP), self._theme.px(tokens.HALF_STEP)
        self._row.setContentsMargins(across, down, across, down)
        self._row.setSpacing(self._theme.px(tokens.STEP))
        self.setMinimumHeight(max(tokens.HEADER_HEIGHT, self._theme.target + 2 * down))
        self._organisation.restyle()
        self.text_size.retranslate()
        self.language.restyle()
        if self._volunteer is not None:
            self._volunteer.retranslate()
