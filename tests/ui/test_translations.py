"""The interface's words: all translated, all compiled, each with the same blanks to fill."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

import translations
from petition_desktop.ui.interface_language import TRANSLATIONS, InterfaceLanguage
from petition_desktop.ui.language_names import LANGUAGES, direction, language_name
from petition_desktop.ui.words import plural

TS = (
    '<?xml version="1.0"?><TS><context><name>A</name>'
    '<message><source>new</source><translation type="unfinished"></translation></message>'
    "<message><source>empty</source><translation></translation></message>"
    '<message numerus="yes"><source>%n left</source>'
    "<translation><numerusform>einer übrig</numerusform><numerusform></numerusform></translation></message>"
    "<message><source>old</source><translation>alt</translation></message></context></TS>"
)


@pytest.fixture
def written(tmp_path):
    """Writes a file of translations with changed words."""

    def write(name: str, *changes: tuple[str, str]):
        text = TS
        for old, new in changes:
            text = text.replace(old, new)
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_every_word_is_translated_and_compiled():
    assert translations.faults() == []


def test_words_that_nobody_translated_are_found_by_name_and_so_is_a_plural_that_lacks_one(written):
    assert translations.untranslated(written("a.ts")) == ["new", "empty", "%n left"]


def test_words_that_the_program_no_longer_says_are_found(written):
    assert translations.unused(written("a.ts"), written("b.ts", ("old", "older"))) == ["old"]
    assert translations.unused(written("a.ts"), written("b.ts", ("<name>A", "<name>B")))[0] == "new"


@pytest.mark.parametrize(
    ("words", "form", "wrong"),
    [
        ("Did you mean %1?", "Meinten Sie %1?", False),
        ("Did you mean %1?", "Meinten Sie das?", True),
        ("of %1 and %2", "%2, %1", False),
        ("of %1 and %2", "%2, %3", True),
        ("a fault ({reason})", "{reason}", False),
        ("a fault ({reason})", "{raison}", True),
    ],
)
def test_a_translation_has_the_blanks_of_its_source(written, words, form, wrong):
    path = written("a.ts", ("<source>old", f"<source>{words}"), (">alt<", f">{form}<"))
    assert translations.misfilled(path) == [words] * wrong


def test_one_may_say_one_answer_but_not_lose_another_number(written):
    filled = ("<numerusform></", "<numerusform>%n übrig</")
    assert translations.misfilled(written("a.ts", filled)) == []
    assert translations.misfilled(written("b.ts", filled, ("%n left", "%n of %1 left"))) == ["%n of %1 left"]


def test_there_is_a_file_for_each_language_the_program_speaks_and_for_no_other():
    tags = {path.stem.removeprefix("petition_").replace("_", "-") for path in TRANSLATIONS.glob("*.ts")}
    assert tags == set(LANGUAGES) == {language.replace("_", "-") for language in translations.LANGUAGES}
    assert {path.stem for path in TRANSLATIONS.glob("*.qm")} == {path.stem for path in TRANSLATIONS.glob("*.ts")}


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
        interface.speak("he")
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
