"""Switches the words of the interface: Qt's translators, number format and writing direction, all at once.

A language without a translation of ours is shown in English around the campaign's own texts, in the direction the
language is written.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from petition_desktop.ui.language_names import direction

#: The form that no single country owns; Qt would take the largest: the United States, Egypt.
_WORLDWIDE = {QLocale.Language.English: "en-GB", QLocale.Language.Arabic: "ar-001"}
TRANSLATIONS = Path(__file__).resolve().parent.parent / "assets" / "translations"


class InterfaceLanguage:
    """The language in force. One object, made in `app`."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.tag = ""

    def speak(self, tag: str) -> None:
        """Show every word asked for from now on in `tag`; what is on the screen is not changed by this."""
        if tag == self.tag:
            return
        self.tag = tag
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed = [found for found in (_ours(tag), _qts(tag)) if found is not None]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(_numbers(tag))
        QApplication.setLayoutDirection(direction(tag))


def words_in(tag: str, context: str, words: str) -> str:
    """`words` in another language than the one in force; as they are where there is no translation of ours."""
    translator = _ours(tag)
    return (translator.translate(context, words) if translator else "") or words


def _ours(tag: str) -> QTranslator | None:
    """The nearest translation: `zh-Hant-HK`, then `zh-Hant`, then `zh`, then English for its plurals."""
    return _loaded(_file(tag) or TRANSLATIONS / "petition_en.qm")


def _file(tag: str) -> Path | None:
    parts = tag.replace("-", "_").split("_")
    names = ("_".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((path for name in names if (path := TRANSLATIONS / f"petition_{name}.qm").is_file()), None)


def _numbers(tag: str) -> QLocale:
    """How numbers, dates and times are written among the words: as the words' own language does, not the text's.

    Where that is the system's language, as the system does it. Elsewhere English is not American, and Arabic has the
    figures of its newspapers, 0 to 9, as the campaign's own texts and the codes beside them have.
    """
    spoken = QLocale(tag if _file(tag) else "en")
    if spoken.language() == QLocale.system().language():
        return QLocale.system()
    return QLocale(_WORLDWIDE[spoken.language()]) if spoken.language() in _WORLDWIDE else spoken


def _qts(tag: str) -> QTranslator | None:
    """Qt's own words, for its file dialog."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name in (QLocale(tag).name(), tag.split("-", maxsplit=1)[0]):
        path = folder / f"qtbase_{name}.qm"
        if path.is_file():
            return _loaded(path)
    return None


def _loaded(path: Path) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(str(path)) else None
