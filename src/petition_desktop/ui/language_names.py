"""What a language calls itself, by its tag. The few we ship are written out; Qt knows the others."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

#: The languages the program itself speaks. `assets/translations` has a file for each.
LANGUAGES = ("en", "zh-Hant", "zh-Hans", "ar", "de", "es", "fr")
_OWN_NAMES = {
    "en": "English",
    "zh-Hant": "繁體中文",
    "zh-Hans": "简体中文",
    "ar": "العربية",
    "pt": "Português",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
}


def language_name(tag: str) -> str:
    """The name its own readers use; the tag itself where nobody knows one."""
    if tag in _OWN_NAMES:
        return _OWN_NAMES[tag]
    name = QLocale(tag).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else tag


def direction(tag: str) -> Qt.LayoutDirection:
    """Which way the language is written."""
    return QLocale(tag).textDirection()


def nearest_of_ours(wanted: str) -> str:
    """The language of ours that is nearest to the one wanted: zh-TW is served by zh-Hant."""
    candidates = [wanted, *QLocale(wanted).uiLanguages()]
    return next((language for language in candidates if language in LANGUAGES), LANGUAGES[0])
