"""Names keep every letter of every script; nothing that hides or re-orders text gets in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.characters import clean, has_letter, has_refused, is_refused

NAMES = [
    "陳大文",
    "歐陽靖",
    "𠮷田太郎",
    "㗎㗎",
    "陳\U000e0100明",
    "山田 花子",
    "さくら",
    "ヤマダ・ハナコ",
    "ﾔﾏﾀﾞ",
    "김민준",
    "남궁 옥분",
    "O'Brien",
    "O’Brien",
    "Null",
    "Ng",
    "X",
    "Ø",
    "Jean-Luc d’Arc",
    "María José Ñuñez-Güell i Puig",
    "Þórunn Ægisdóttir",
    "Nguyễn Thị Phương",
    "Nguye\u0302\u0303n Thi\u0323",
    "Łukasz Żółć",
    "Dvořák",
    "Ștefan Țepeș",
    "İbrahim Şimşek",
    "Çağlar ığdır",
    "Σωκράτης Παπαδόπουλος",
    "Володимир Зе́ленський",
    "Ҡаһым Түрәев",
    "Արամ Խաչատրյան",
    "თამარ მეფე",
    "ᲗᲐᲛᲐᲠ",
    "محمد بن عبد الله",
    "مُحَمَّد",
    "علی‌رضا",
    "\u200fعبدالله\u200f",
    "ניצן כהן",
    "שָׁלוֹם",
    "אברהם ״אבי״ לוי",
    "ܡܪܝܡ",
    "ራስ ተፈሪ",
    "अमर्त्य सेन",
    "রবীন্দ্রনাথ ঠাকুর",
    "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "ગાંધી",
    "ସୁବାଷ",
    "தமிழ்ச்செல்வன்",
    "పి. వి. నరసింహారావు",
    "ಕುವೆಂಪು",
    "ശ്രീനിവാസൻ",
    "චන්ද්‍රිකා",
    "สมชาย ใจดี",
    "ສົມສັກ",
    "အောင်ဆန်းစုကြည်",
    "សុខ\u200bសំណាង",
    "བསྟན་འཛིན་རྒྱ་མཚོ",
    "ᠴᠢᠩᠭᠢᠰ\u180e",
    "ꦱꦸꦏꦂꦤ",
    "ᏍᏏᏉᏯ",
    "ᐃᓄᒃᑎᑐᑦ",
    "ⵎⴰⵙⵉⵏⵉⵙⵙⴰ",
    "𞤀𞤣𞤤𞤢𞤥",
    "ߒߞߏ",
    "Ana 👩‍👩‍👧‍👦 Lind",
    "Zoë 🏳️‍🌈",
    "e" + "\u0301" * 40,
    "\ue001\ue002",
]
BIDI = [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))]
CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]
NON_CHARACTERS = [
    *map(chr, range(0xFDD0, 0xFDF0)),
    *(chr(plane * 0x10000 + low) for plane in range(17) for low in (0xFFFE, 0xFFFF)),
]
HIDDEN = ["\u2060", "\ufeff", "\u00ad", "\u2028", "\u2029", "\ufff9", "\ufffa", "\ufffb"]
SURROGATES = ["\ud800", "\udbff", "\udc00", "\udfff"]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_script_holds_nothing_refused_and_has_a_letter(name):
    assert not has_refused(name)
    assert has_letter(name)


@pytest.mark.parametrize("name", NAMES)
def test_cleaning_a_name_keeps_every_character_but_blanks(name):
    blanks = "\u200b \t"
    wanted = unicodedata.normalize("NFC", name.translate(dict.fromkeys(map(ord, blanks))))
    assert clean(f"  {name}\u3000").translate(dict.fromkeys(map(ord, blanks))) == wanted


@pytest.mark.parametrize("character", [*BIDI, *CONTROLS, *NON_CHARACTERS, *HIDDEN, *SURROGATES], ids=ascii)
def test_a_character_that_hides_or_reorders_is_refused_wherever_it_stands(character):
    assert is_refused(character)
    assert all(has_refused(text) for text in (character, f"Ana{character}", f"{character}Ana", f"A{character}na"))


def test_line_breaks_are_refused_in_a_name_and_allowed_in_a_text():
    for character in "\n\r\t":
        assert has_refused(f"a{character}b")
        assert not has_refused(f"a{character}b", lines=True)
    assert has_refused("a\x0bb", lines=True)


@given(st.text(max_size=30))
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)


@given(st.text(max_size=30))
def test_what_is_clean_is_in_nfc_without_blanks_around(text):
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned == cleaned.strip()
    assert "  " not in cleaned


def test_the_space_bar_of_a_khmer_keyboard_is_a_blank():
    assert clean("\u200bសុខ\u200bសំណាង\u200b") == "សុខ សំណាង"


@pytest.mark.parametrize("text", ["", "123", "…", "👩‍👩‍👧‍👦", "\u3164\u3164", "\u115f\u1160", "\uffa0", "- -"])
def test_what_shows_no_letter_has_none(text):
    assert not has_letter(text)


@pytest.mark.parametrize("character", ["\U00031350", "\U000323b0", "\U0001e4d0"], ids=ascii)
def test_a_letter_that_this_python_does_not_know_yet_counts(character):
    assert has_letter(character)
