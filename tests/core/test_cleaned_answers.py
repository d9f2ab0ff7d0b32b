"""Answers are kept as they were typed, after NFC and without the blanks around them."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from petition_core.characters import has_refused
from petition_core.rules import cleaned


@given(st.dictionaries(st.sampled_from(["name", "email", "postcode"]), st.text(max_size=30) | st.booleans()))
def test_cleaned_answers_keep_every_letter(answers):
    kept = cleaned(answers)
    for name, answer in answers.items():
        if isinstance(answer, str) and not has_refused(answer, lines=True):
            letters = "".join(unicodedata.normalize("NFC", answer.replace("\u200b", " ")).split())
            assert "".join(str(kept.get(name, "")).split()) == letters
        elif answer is True:
            assert kept[name] is True


@given(st.dictionaries(st.sampled_from(["name", "email"]), st.text(max_size=30)))
def test_cleaning_twice_changes_nothing_more(answers):
    assert cleaned(cleaned(answers)) == cleaned(answers)


def test_cleaned_answers_are_in_nfc_and_hold_nothing_empty():
    assert cleaned({"name": "  e\u0301va \n Lind ", "email": " ", "postcode": "", "hong_kong": False}) == {
        "name": "\u00e9va Lind"
    }
    assert cleaned({"name": "Ana\u200bLind"}) == {"name": "Ana Lind"}
    assert cleaned({"name": "\uf9fd", "hong_kong": True}) == {"name": "\u4ec0", "hong_kong": True}
