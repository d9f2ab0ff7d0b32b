"""What the window's own words are in another language, read from the translations it comes with."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from petition_desktop.ui.interface_language import TRANSLATIONS


def shown(language: str, context: str, words: str, number: int = -1) -> str:
    """`words` as the window says them; with a `number` in the form for that many."""
    found = _translator(language).translate(context, words, None, number) or words
    return found.replace("%n", str(number))


@cache
def _translator(language: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"petition_{language.replace('-', '_')}.qm")), language
    return translator
