"""Answers are kept as they were typed, after NFC and without the blanks around them."""

from __future__ import annotations

import unicodedata

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from petition_core.campaign.model import Campaign, Question
from petition_core.characters import has_refused
from petition_core.rules import cleaned
from tests.core.folders import signed

CAMPAIGN: Campaign = msgspec.structs.replace(
    signed().campaign,
    questions=(
        Question("name", "full_name", required=True),
        Question("email", "email"),
        Question("postcode", "postcode"),
        Question("hong_kong", "tick"),
    ),
)


@given(st.dictionaries(st.sampled_from(["name", "email", "postcode"]), st.text(max_size=30)))
def test_cleaned_answers_keep_every_letter(answers):
    kept = cleaned(CAMPAIGN, answers)
    for name, answer in answers.items():
        if not has_refused(answer, lines=True):
            letters = "".join(unicodedata.normalize("NFC", answer.replace("\u200b", " ")).split())
            assert "".join(str(kept.get(name, "")).split()) == letters


@given(st.dictionaries(st.sampled_from(["name", "email"]), st.text(max_size=30)))
def test_cleaning_twice_changes_nothing_more(answers):
    once = cleaned(CAMPAIGN, answers)
    assert cleaned(CAMPAIGN, once) == once


def test_cleaned_answers_are_in_nfc_and_hold_nothing_empty():
    assert cleaned(CAMPAIGN, {"name": "  e\u0301va \n Lind ", "email": " ", "postcode": "", "hong_kong": False}) == {
        "name": "\u00e9va Lind"
    }
    assert cleaned(CAMPAIGN, {"name": "Ana\u200bLind"}) == {"name": "Ana Lind"}
    assert cleaned(CAMPAIGN, {"name": "\uf9fd", "hong_kong": True}) == {"name": "\u4ec0", "hong_kong": True}


def test_what_the_campaign_does_not_ask_is_not_kept():
    assert cleaned(CAMPAIGN, {"name": "Ana", "shoe_size": "42"}) == {"name": "Ana"}
