"""The country question: a list of all countries in the reader's language, to search in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role
from petition_desktop.ui.widgets.list_field import ListField

if TYPE_CHECKING:
    from petition_desktop.ui.widgets.options import Option
    from petition_desktop.ui.widgets.search_panel import PanelWords

translate = QCoreApplication.translate


class Countries:
    """All countries, by their codes of ISO 3166-1 (see `list_field.Listing`)."""

    def __init__(self, language: str) -> None:
        self._language = language

    def options(self) -> Sequence[Option]:
        # The names of 250 countries are read when a list is opened, not before.
        from petition_desktop.ui.widgets.country_names import countries

        return countries(self._language)

    def words(self) -> PanelWords:
        from petition_desktop.ui.widgets.search_panel import PanelWords

        return PanelWords(
            search=translate("CountryPanel", "Search for a country"),
            listed=translate("CountryPanel", "Countries"),
            none=translate("CountryPanel", "No country with these letters."),
        )

    def name(self, code: str) -> str:
        from petition_desktop.ui.widgets.country_names import country_name

        return country_name(code, self._language)


class CountryField(ListField):
    """Its value is a code of ISO 3166-1, or an empty text."""

    def __init__(self, theme: Theme, language: str, role: Role = "label") -> None:
        super().__init__(theme, Countries(language), role)
