"""What the parts of an address are called, by the words the postal rules of each country use (`core.address_form`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from petition_core.address_form import Part, Region
from petition_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from petition_desktop.ui.widgets.options import Option
    from petition_desktop.ui.widgets.search_panel import PanelWords

translate = QCoreApplication.translate
_NAMES: dict[str, str] = {
    "area": QT_TRANSLATE_NOOP("Address", "Area"),
    "county": QT_TRANSLATE_NOOP("Address", "County"),
    "department": QT_TRANSLATE_NOOP("Address", "Department"),
    "district": QT_TRANSLATE_NOOP("Address", "District"),
    "do_si": QT_TRANSLATE_NOOP("Address", "Province or city"),
    "eircode": QT_TRANSLATE_NOOP("Address", "Eircode"),
    "emirate": QT_TRANSLATE_NOOP("Address", "Emirate"),
    "island": QT_TRANSLATE_NOOP("Address", "Island"),
    "neighborhood": QT_TRANSLATE_NOOP("Address", "Neighbourhood"),
    "oblast": QT_TRANSLATE_NOOP("Address", "Oblast"),
    "parish": QT_TRANSLATE_NOOP("Address", "Parish"),
    "pin": QT_TRANSLATE_NOOP("Address", "PIN code"),
    "post_town": QT_TRANSLATE_NOOP("Address", "Town"),
    "prefecture": QT_TRANSLATE_NOOP("Address", "Prefecture"),
    "state": QT_TRANSLATE_NOOP("Address", "State"),
    "suburb": QT_TRANSLATE_NOOP("Address", "Suburb"),
    "townland": QT_TRANSLATE_NOOP("Address", "Townland"),
    "village_township": QT_TRANSLATE_NOOP("Address", "Village or township"),
    "zip": QT_TRANSLATE_NOOP("Address", "ZIP code"),
}
_USUAL: dict[Part, str] = {
    "street": QT_TRANSLATE_NOOP("Address", "Street, number, flat"),
    "sublocality": QT_TRANSLATE_NOOP("Address", "Part of town"),
    "locality": QT_TRANSLATE_NOOP("Address", "Town or city"),
    "region": QT_TRANSLATE_NOOP("Address", "Province"),
    "postcode": QT_TRANSLATE_NOOP("Address", "Postcode"),
    "country": QT_TRANSLATE_NOOP("Address", "Country or region"),
}


def part_name(part: Part, called: str = "") -> str:
    """What `part` is called where people call it `called`; the usual word if that is empty or not known."""
    return translate("Address", _NAMES.get(called, _USUAL[part]))


class Regions:
    """The regions of one country, each as it is called at home and in Latin letters (see `list_field.Listing`)."""

    def __init__(self, regions: Sequence[Region], language: str) -> None:
        self._regions = regions
        self._latin_first = QLocale(language).script() == QLocale.Script.LatinScript

    def options(self) -> Sequence[Option]:
        from petition_desktop.ui.widgets.options import Option, folded

        return [
            Option(one.key, self._shown(one), "\n".join(folded(word) for word in (one.name, _latin(one), one.key)))
            for one in self._regions
        ]

    def words(self) -> PanelWords:
        from petition_desktop.ui.widgets.search_panel import PanelWords

        return PanelWords(
            search=translate("Address", "Search for a region"),
            listed=translate("Address", "Regions"),
            none=translate("Address", "No region with these letters."),
        )

    def name(self, code: str) -> str:
        return next((self._shown(one) for one in self._regions if one.key == code), code)

    def has(self, code: str) -> bool:
        """Whether this is a region here."""
        return any(one.key == code for one in self._regions)

    def _shown(self, region: Region) -> str:
        both = [_latin(region), region.name] if self._latin_first else [region.name, _latin(region)]
        return " ".join(dict.fromkeys(both))


def _latin(region: Region) -> str:
    """In Latin letters where the rules give it so; some give it as the key alone."""
    return next((word for word in (region.latin, region.key) if word[:1].isascii()), region.name)
