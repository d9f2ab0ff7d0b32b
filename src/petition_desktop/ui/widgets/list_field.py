"""A question answered from a long list: a button that shows the answer and opens a list to search in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from petition_core.signature import Answer
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role
from petition_desktop.ui.widgets.buttons import FieldButton
from petition_desktop.ui.widgets.field import Field

if TYPE_CHECKING:
    from petition_desktop.ui.widgets.options import Option
    from petition_desktop.ui.widgets.search_panel import PanelWords, SearchPanel


class Listing(Protocol):
    """What a list holds. Asked for all when it is opened, and for a name when there is an answer to show."""

    def options(self) -> Sequence[Option]:
        """All there is to choose from, in order."""

    def words(self) -> PanelWords:
        """The words of the open list itself."""

    def name(self, code: str) -> str:
        """What the closed list shows for `code`."""


class OptionsButton(FieldButton):
    """Opens a list over the window and tells what was picked.

    Signals: `chosen(code)`.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, listing: Listing) -> None:
        super().__init__(theme)
        self.code = ""
        self._listing = listing
        self._along: QWidget = self
        self._panel: SearchPanel | None = None
        self.clicked.connect(self.open_list)

    def open_along(self, whole: QWidget) -> None:
        """Let the list be as wide as `whole`, of which this button is a part."""
        self._along = whole

    def set_listing(self, listing: Listing) -> None:
        """Another list from now on."""
        self._listing = listing

    @Slot()
    def open_list(self) -> None:
        # A long list is read when it is opened, not before.
        from petition_desktop.ui.widgets.search_panel import SearchPanel
        from petition_desktop.ui.widgets.sight import bring_into_sight

        bring_into_sight(self._theme, self)  # a screen reader also presses what is scrolled away
        if self._panel is None:
            self._panel = SearchPanel(self._theme, self.window(), self._listing.words())
            self._panel.chosen.connect(self._chosen)
            self._panel.given_up.connect(self._take_focus)
            self._panel.passed.connect(self._pass)
            self.destroyed.connect(self._panel.deleteLater)
        self._panel.setLayoutDirection(self._along.layoutDirection())
        self._panel.setGeometry(self._place())
        self._panel.open(self._listing.options(), self.code)

    def _place(self) -> QRect:
        """Under the field; above it where there is more room. It never lies over the edges of the window."""
        window = self.window()
        corner = self._along.mapTo(window, QPoint(0, 0))
        gap = self._theme.px(tokens.HALF_STEP)
        page = self._page()
        below = page.bottom() - corner.y() - self._along.height() - 2 * gap
        above = corner.y() - page.top() - 2 * gap
        wanted = self._theme.px(tokens.LIST_HEIGHT + tokens.FIELD_HEIGHT)
        height = min(wanted, max(below, above))
        top = corner.y() + self._along.height() + gap if below >= min(wanted, above) else corner.y() - gap - height
        return QRect(corner.x(), top, self._along.width(), height)

    def _page(self) -> QRect:
        """What of the window is the page's, between its upper and its lower edge."""
        one: QWidget = self
        while (around := one.parentWidget()) is not None and not around.isWindow():
            one = around
        return one.geometry()

    @Slot(str)
    def _chosen(self, code: str) -> None:
        self._take_focus()
        self.chosen.emit(code)

    @Slot(bool)
    def _pass(self, following: bool) -> None:
        self._take_focus()
        if following:
            self.focusNextChild()

    @Slot()
    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class ListField(Field):
    """Its value is the code of what was picked, or an empty text. `listing` brings the rest."""

    def __init__(self, theme: Theme, listing: Listing, role: Role = "label") -> None:
        self._listing = listing
        self._choice = OptionsButton(theme, listing)
        super().__init__(theme, self._choice, role=role)
        self._question = ""
        self._show_answer()
        self._choice.chosen.connect(self._chosen)

    def set_words(self, label: str, remark: str = "", help_text: str = "") -> None:
        super().set_words(label, remark, help_text)
        self._question = self._choice.accessibleName()
        self._show_answer()

    def value(self) -> str:
        return self._choice.code

    def set_value(self, value: Answer) -> None:
        self._choice.code = value if isinstance(value, str) else ""
        self._show_answer()
        self.changed.emit()

    def forget(self) -> None:
        """Take the answer away."""
        self._choice.code = ""
        self._show_answer()

    def set_listing(self, listing: Listing) -> None:
        """Offer another list; what was chosen stays, whether or not it is in it."""
        self._listing = listing
        self._choice.set_listing(listing)
        self._show_answer()

    def open_list(self) -> None:
        """As a click on the field does."""
        self._choice.open_list()

    def _show_answer(self) -> None:
        code = self._choice.code
        answer = self._listing.name(code) if code else QCoreApplication.translate("ListField", "Choose …")
        self._choice.say(answer)
        self._choice.setAccessibleName(f"{self._question}: {answer}" if self._question else answer)

    @Slot(str)
    def _chosen(self, code: str) -> None:
        self.set_value(code)
