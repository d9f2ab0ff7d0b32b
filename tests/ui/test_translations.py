"""The interface's words: all translated, all compiled, each with the same blanks to fill."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

import translations
from petition_desktop.ui.interface_language import TRANSLATIONS, InterfaceLanguage
from petition_desktop.ui.language_names import direction, language_name
from petition_desktop.ui.words import plural

BLANK = re.compile(r"%\d|%L?n|\{\w+\}")


def messages(path):
    """Source and the texts of its translation, for each message of a file."""
    for found in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = found.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        yield found.findtext("source"), forms


def test_every_word_is_translated_and_compiled():
    assert translations.faults() == []


def test_words_that_nobody_translated_are_found(tmp_path):
    path = tmp_path / "petition_xx.ts"
    path.write_text(
        '<?xml version="1.0"?><TS><context><name>A</name>'
        '<message><source>new</source><translation type="unfinished"></translation></message>'
        "<message><source>empty</source><translation></translation></message>"
        "<message><source>old</source><translation>alt</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert translations.untranslated(path) == ["new", "empty"]


@pytest.mark.parametrize("path", sorted(TRANSLATIONS.glob("*.ts")), ids=lambda path: path.stem)
def test_a_translation_has_the_blanks_of_its_source(path):
    wrong = [
        source
        for source, forms in messages(path)
        for form in forms
        # One may say “one answer” where the number is a word.
        if set(BLANK.findall(form)) - set(BLANK.findall(source))
        or (set(BLANK.findall(source)) - set(BLANK.findall(form)) - {"%n", "%Ln"})
    ]
    assert wrong == []


class TestSpeaking:
    def test_another_language_brings_its_words_its_numbers_and_its_direction(self, interface, qapp):
        interface.speak("zh-Hant")
        assert QCoreApplication.translate("Form", "Sign") == "簽署"
        assert QLocale().language() == QLocale.Language.Chinese
        interface.speak("en")
        assert QCoreApplication.translate("Form", "Sign") == "Sign"

    @pytest.mark.parametrize("tag", ["zh-Hant-HK", "zh-Hant"])
    def test_a_region_is_served_by_its_language(self, interface, tag):
        interface.speak(tag)
        assert QCoreApplication.translate("Form", "Sign") == "簽署"

    def test_a_language_without_words_of_ours_is_english_in_its_own_direction(self, interface, qapp):
        interface.speak("ar")
        assert QCoreApplication.translate("Form", "Sign") == "Sign"
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QLocale().toString(137) == "137"

    def test_english_counts_as_english_does(self, interface):
        assert plural("Footer", "%Ln signatures at this stall today", 1) == "1 signature at this stall today"
        assert plural("Footer", "%Ln signatures at this stall today", 1200) == "1,200 signatures at this stall today"

    def test_only_one_language_is_spoken_at_a_time(self, interface):
        for tag in ("zh-Hant", "en", "zh-Hant", "ar"):
            interface.speak(tag)
        assert len(interface._installed) <= 2

    def test_a_second_interface_starts_silent(self):
        assert InterfaceLanguage().tag == ""


@pytest.mark.parametrize(
    ("tag", "name"), [("en", "English"), ("zh-Hant", "繁體中文"), ("ar", "العربية"), ("de", "Deutsch"), ("qq", "qq")]
)
def test_a_language_has_its_own_name(tag, name):
    assert language_name(tag) == name


def test_arabic_is_written_from_right_to_left():
    assert direction("ar") == Qt.LayoutDirection.RightToLeft
    assert direction("zh-Hant") == Qt.LayoutDirection.LeftToRight
