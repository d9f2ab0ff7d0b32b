"""The names of countries in the reader's language, from CLDR, in the order that language sorts them.

Babel is imported when a list is first opened, not at start. Knows the screen's side only: codes come from the core.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from petition_core.countries import ISO_3166_ALPHA_2
from petition_desktop.ui.widgets.options import Option, folded
from petition_desktop.ui.words import QT_TRANSLATE_NOOP

#: CLDR's long forms name another country inside the name; here is what people there call their own place.
_OWN_NAMES = {
    "HK": QT_TRANSLATE_NOOP("Countries", "Hong Kong"),
    "MO": QT_TRANSLATE_NOOP("Countries", "Macao"),
}


@lru_cache(maxsize=4)
def countries(language: str) -> tuple[Option, ...]:
    """All countries, sorted as `language` (a tag such as zh-Hant) sorts."""
    names = _cldr(language)
    english = _cldr("en")
    found = []
    for code in ISO_3166_ALPHA_2:
        name = _own_name(code, names) or names.get(code) or english.get(code) or code
        words = (name, names.get(code, ""), english.get(code, ""))
        found.append(Option(code, name, "\n".join([*(folded(word) for word in words), code.casefold()])))
    collator = QCollator(QLocale(language))
    return tuple(sorted(found, key=lambda country: collator.sortKey(country.name)))


def country_name(code: str, language: str) -> str:
    """One country's name; the code itself where there is none."""
    return next((country.name for country in countries(language) if country.code == code), code)


def _own_name(code: str, names: dict[str, str]) -> str:
    own = _OWN_NAMES.get(code)
    if own is None:
        return ""
    translated = QCoreApplication.translate("Countries", own)
    # Without a translation of ours the name would be English in the middle of another language's list.
    return translated if translated != own or own in names.get(code, "") else ""


def _cldr(language: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError

    try:
        return dict(Locale.parse(language, sep="-").territories)
    except (UnknownLocaleError, ValueError):
        return {}
