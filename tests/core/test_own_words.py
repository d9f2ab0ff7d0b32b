"""Names in two parts, choices, and answers in people's own words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.campaign.model import Question
from petition_core.characters import has_refused
from tests.core.asking import asking, found, kept
from tests.core.names import NAMES

PARTS = asking(Question("given", "given_name"), Question("family", "family_name"))
CHOICE = asking(Question("bank", "choice", choices=("north", "south")))
SHORT = asking(Question("why", "short_text"))
LONG = asking(Question("why", "long_text"))


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_each_part_of_a_name_is_any_name(name):
    assert found(PARTS, given=name, family=name) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("123", "not a name"),
        ("https://spam.example", "not a name"),
        ("👍", "not a name"),
        ("A\u202eB", "hidden characters"),
        ("A" * 10_000, "too long"),
        ("e\u0301" * 10_000, "too long"),
        (True, "wrong type"),
        (("A",), "wrong type"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_what_is_no_name_is_refused_in_each_part(name, kind):
    assert found(PARTS, given=name, family=name) == [("given", kind), ("family", kind)]


def test_a_choice_is_one_of_those_offered():
    assert kept(CHOICE, bank=" north ") == {"bank": "north"}
    assert found(CHOICE, bank="") == []


@pytest.mark.parametrize(
    ("choice", "kind"),
    [
        ("west", "not one of the choices"),
        ("North", "not one of the choices"),
        ("north south", "not one of the choices"),
        ("n" * 10_000, "not one of the choices"),
        ("north\u202e", "hidden characters"),
        (True, "wrong type"),
        (0, "wrong type"),
        (["north"], "wrong type"),
        ({"north": "south"}, "wrong type"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_what_is_not_offered_is_refused(choice, kind):
    assert found(CHOICE, bank=choice) == [("bank", kind)]


def test_a_short_text_is_one_line_and_a_long_one_keeps_its_lines():
    typed = "  First\u3000line \r\n\r\n\r\n\r\nsecond\u00a0 line\rthird\n\n"
    assert kept(SHORT, why=typed) == {"why": "First line second line third"}
    assert kept(LONG, why=typed) == {"why": "First line\n\nsecond line\nthird"}


@pytest.mark.parametrize("text", ["7", "…", "👩‍👩‍👧‍👦", "=1+1", "<b>bold</b>", "https://example.org", "陳"])
def test_own_words_may_be_anything(text):
    assert kept(SHORT, why=text) == {"why": text}
    assert kept(LONG, why=text) == {"why": text}


@pytest.mark.parametrize(("campaign", "most"), [(SHORT, 300), (LONG, 5_000)], ids=["short", "long"])
def test_own_words_have_an_end(campaign, most):
    assert found(campaign, why="𠮷" * most) == []
    assert found(campaign, why="𠮷" * (most + 1)) == [("why", "too long")]
    assert found(campaign, why="e\u0301" * most) == []
    assert found(campaign, why="a\u0335" * most) == [("why", "too long")]


@pytest.mark.parametrize("campaign", [SHORT, LONG], ids=["short", "long"])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a\u202eb", "hidden characters"),
        ("a\x00b", "hidden characters"),
        ("a\u2028b", "hidden characters"),
        (True, "wrong type"),
        (["a"], "wrong type"),
    ],
    ids=ascii,
)
def test_what_hides_is_refused_in_own_words_too(campaign, text, kind):
    assert found(campaign, why=text) == [("why", kind)]


def test_what_is_needed_and_empty_is_missing():
    for kind in ("given_name", "family_name", "choice", "short_text", "long_text"):
        campaign = asking(Question("it", kind, required=True))
        for empty in ("", " \n\u3000", False, None):
            assert found(campaign, it=empty) == [("it", "missing")]


@given(st.text(max_size=80))
def test_own_words_keep_every_sign(text):
    if has_refused(text, lines=True):
        assert found(LONG, why=text) == [("why", "hidden characters")]
        return
    signs = "".join(unicodedata.normalize("NFC", text.replace("\u200b", " ")).split())
    for campaign in (SHORT, LONG):
        assert "".join(kept(campaign, why=text).get("why", "").split()) == signs
