"""The country question: a button that shows the answer and opens a list to search in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role
from petition_desktop.ui.widgets.buttons import ChevronButton
from petition_desktop.ui.widgets.field import Field

if TYPE_CHECKING:
    from petition_desktop.ui.widgets.country_panel import CountryPanel

translate = QCoreApplication.translate


class Choice(ChevronButton):
    """The closed list: looks like a field, opens on a click, on Space and on the arrow down."""

    role: Role = "field"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class CountryField(Field):
    """Its value is a code of ISO 3166-1, or an empty text."""

    def __init__(self, theme: Theme, language: str) -> None:
        self._choice = Choice(theme)
        super().__init__(theme, self._choice)
        self._language = language
        self._code = ""
        self._name = ""
        self._panel: CountryPanel | None = None
        self._show_answer()
        self._choice.clicked.connect(self.open_list)

    def set_words(self, label: str, remark: str = "", help_text: str = "") -> None:
        super().set_words(label, remark, help_text)
        self._name = self._choice.accessibleName()
        self._show_answer()

    def value(self) -> str:
        return self._code

    def set_value(self, value: str) -> None:
        self._code = value
        self._show_answer()
        self.changed.emit()

    def forget(self) -> None:
        """Take the answer away."""
        self._code = ""
        self._show_answer()

    def _show_answer(self) -> None:
        answer = translate("CountryField", "Choose …")
        if self._code:
            from petition_desktop.ui.widgets.country_names import country_name

            answer = country_name(self._code, self._language)
        self._choice.say(answer)
        self._choice.setAccessibleName(f"{self._name}: {answer}" if self._name else answer)

    @Slot()
    def open_list(self) -> None:
        # The names of 250 countries are read when a list is opened, not before.
        from petition_desktop.ui.widgets.country_names import countries
        from petition_desktop.ui.widgets.country_panel import CountryPanel

        if self._panel is None:
            self._panel = CountryPanel(self._theme, self.window())
            self._panel.chosen.connect(self._chosen)
            self._panel.given_up.connect(self.take_focus)
            self.destroyed.connect(self._panel.deleteLater)
        self._panel.setLayoutDirection(self.layoutDirection())
        self._panel.setGeometry(self._place())
        self._panel.open(countries(self._language), self._code)

    def _place(self) -> QRect:
        """Under the field; above it where there is more room."""
        window = self.window()
        corner = self._choice.mapTo(window, QPoint(0, 0))
        gap = self._theme.px(tokens.HALF_STEP)
        below = window.height() - corner.y() - self._choice.height() - 2 * gap
        above = corner.y() - 2 * gap
        wanted = self._theme.px(tokens.LIST_HEIGHT + tokens.FIELD_HEIGHT)
        height = min(wanted, max(below, above))
        top = corner.y() + self._choice.height() + gap if below >= min(wanted, above) else corner.y() - gap - height
        return QRect(corner.x(), top, self._choice.width(), height)

    @Slot(str)
    def _chosen(self, code: str) -> None:
        self.set_value(code)
        self.take_focus()
