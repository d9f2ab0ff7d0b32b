"""What each language of the interface makes of counts, numbers, days, countries and its own script."""

from __future__ import annotations

import re
import unicodedata

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import QApplication

import translations
from petition_desktop.ui.interface_language import TRANSLATIONS
from petition_desktop.ui.language_names import LANGUAGES, direction
from petition_desktop.ui.widgets.country_names import countries, country_name
from petition_desktop.ui.words import plural

SIGNATURES = ("Overview", "%Ln signatures")
#: What may be said in Latin letters in every language: names, files, commands, keys, units.
KEPT = re.compile(
    r"\{\w+\}|%L?\w|https?|socks5h\S+|\S+@\S+|petition-desktop[\w\[\] {}-]*|pip install|proxy|KEYFILE"
    r"|recovery-sheet|--home|Petition Desktop|campaign new|office keygen|batch import"
    r"|petition\.sqlite3|BEGIN|END|QR|CSV|PDF|USB|PIN|ZIP|Eircode|Tor|\.campaign|\bU\b"
    r"|\b(?:auto|light|dark|high|file|true|false|debug|info|warning|error|en|zh-Hant)\b"
    r"|Ctrl\+|Enter|Tab|Esc|Page Up|Page Down|\bF\d\b"
)
SCRIPTS = {"zh-Hant": "CJK", "zh-Hans": "CJK", "ar": "ARABIC", "de": "LATIN", "es": "LATIN", "fr": "LATIN"}
NAMES = {"Petition Desktop", "%1, %2", "%1: %2", "%1 (%2)", "%1–%2", ", ", "recovery-sheet"}


def translated(language: str) -> list[tuple[str, str, list[str]]]:
    return translations.messages(TRANSLATIONS / f"petition_{language.replace('-', '_')}.ts")


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("en", 1, "1 signature"),
        ("en", 1200, "1,200 signatures"),
        ("zh-Hant", 1200, "1,200 個簽名"),
        ("zh-Hans", 1200, "1,200 个签名"),
        ("de", 1, "1 Unterschrift"),
        ("de", 12000, "12.000 Unterschriften"),
        ("es", 1, "1 firma"),
        ("es", 12000, "12.000 firmas"),
        ("fr", 0, "0 signature"),
        ("fr", 1, "1 signature"),
        ("fr", 12000, "12\u202f000 signatures"),
        ("ar", 0, "لا توقيعات"),
        ("ar", 1, "توقيع واحد"),
        ("ar", 2, "توقيعان"),
        ("ar", 3, "3 توقيعات"),
        ("ar", 10, "10 توقيعات"),
        ("ar", 11, "11 توقيعًا"),
        ("ar", 99, "99 توقيعًا"),
        ("ar", 100, "100 توقيع"),
        ("ar", 102, "102 توقيع"),
        ("ar", 103, "103 توقيعات"),
        ("ar", 1200, "1,200 توقيع"),
    ],
)
def test_counting(interface, language, number, words):
    interface.speak(language)
    assert plural(*SIGNATURES, number) == words


@pytest.mark.parametrize(
    ("language", "day", "time"),
    [
        ("en", "Tuesday, 30 June 2020", "17:05"),
        ("zh-Hant", "2020年6月30日 星期二", "下午5:05"),
        ("zh-Hans", "2020年6月30日星期二", "17:05"),
        ("de", "Dienstag, 30. Juni 2020", "17:05"),
        ("es", "martes, 30 de junio de 2020", "17:05"),
        ("fr", "mardi 30 juin 2020", "17:05"),
        ("ar", "الثلاثاء، 30 يونيو 2020", "5:05 م"),
    ],
)
def test_days_and_times(interface, language, day, time):
    interface.speak(language)
    assert QLocale().toString(QDate(2020, 6, 30), QLocale.FormatType.LongFormat) == day
    assert QLocale().toString(QTime(17, 5), QLocale.FormatType.ShortFormat).replace("\u202f", " ") == time


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ("Hong Kong", "Macao", "Germany")),
        ("zh-Hant", ("香港", "澳門", "德國")),
        ("zh-Hans", ("香港", "澳门", "德国")),
        ("de", ("Hongkong", "Macau", "Deutschland")),
        ("es", ("Hong Kong", "Macao", "Alemania")),
        ("fr", ("Hong Kong", "Macao", "Allemagne")),
        ("ar", ("هونغ كونغ", "ماكاو", "ألمانيا")),
    ],
)
def test_countries_have_the_names_their_people_use(interface, language, names):
    interface.speak(language)
    countries.cache_clear()
    assert tuple(country_name(code, language) for code in ("HK", "MO", "DE")) == names
    # What the office makes its lists from is the locale in force, not the tag.
    assert country_name("DE", QLocale().bcp47Name()) == names[2]
    countries.cache_clear()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_turns_to_the_side_the_language_begins_at(interface, qapp: QApplication, language):
    interface.speak(language)
    right = Qt.LayoutDirection.RightToLeft
    assert (qapp.layoutDirection() == right) == (direction(language) == right) == (language == "ar")


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_speaks_it_too(interface, language):
    interface.speak(language)
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (cancel == "Cancel") == (language == "en")


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_letter_is_of_the_languages_script(language):
    strangers = {
        (letter, form)
        for _context, _words, forms in translated(language)
        for form in forms
        for letter in KEPT.sub("", form)
        if letter.isalpha() and SCRIPTS[language] not in unicodedata.name(letter)
    }
    assert strangers == set()


@pytest.mark.parametrize("language", ["zh-Hant", "zh-Hans", "ar"])
def test_nothing_is_left_in_english(language):
    assert not [words for _context, words, forms in translated(language) if forms == [words] and words not in NAMES]


def test_simplified_chinese_has_no_traditional_character():
    text = "".join(form for _context, _words, forms in translated("zh-Hans") for form in forms)
    letters = {letter for letter in text if "CJK UNIFIED" in unicodedata.name(letter, "")}
    assert {letter for letter in letters if letter != letter.encode("gb2312", "ignore").decode("gb2312")} == set()


@pytest.mark.parametrize(("language", "quotes"), [("de", "„“"), ("fr", "«»"), ("es", "«»"), ("ar", "«»")])
def test_quotes_are_those_of_the_language(language, quotes):
    for _context, words, forms in translated(language):
        for form in forms:
            assert re.sub(f"[{quotes}]", "", form) == re.sub("[„“”«»‹›'‘]", "", form), words


def test_french_signs_stand_off_without_breaking():
    for _context, words, forms in translated("fr"):
        for form in forms:
            text = KEPT.sub("x", form)
            assert not re.search(r" [:;?!»]|« |\w[;?!»]|«\w", text), words


def test_each_sentence_in_arabic_stops_as_arabic_does():
    for _context, words, forms in translated("ar"):
        assert not [form for form in forms if re.search(r"[;?]|,(?!\d)", KEPT.sub("", form))], words
