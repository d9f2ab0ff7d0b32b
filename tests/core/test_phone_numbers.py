"""A telephone number is understood however it is typed, and kept in one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.campaign.model import Question
from petition_core.rules import cleaned
from tests.core.asking import asking, found, kept

HONG_KONG = asking(Question("phone", "phone", country="HK"))
ANYWHERE = asking(Question("phone", "phone"), Question("country", "country"))


@pytest.mark.parametrize(
    "typed",
    [
        "+852 9123 4567",
        "+85291234567",
        "9123 4567",
        "9123-4567",
        "(852) 9123 4567",
        "+852 (9123) 4567",
        "00852 9123 4567",
        "0085291234567",
        "+00852 9123 4567",
        "85291234567",
        "９１２３　４５６７",
        "＋８５２ ９１２３ ４５６７",
        "٩١٢٣٤٥٦٧",
        "\u200f+٨٥٢ ٩١٢٣ ٤٥٦٧",
        "۹۱۲۳۴۵۶۷",
        "९१२३४५६७",
        "9123/4567",
        "9123.4567",
        "9123–4567",
        "\u202a+852 9123 4567\u202c",  # as address books copy it
        "9123\u200b4567",
        "  9123\n4567 ",
        "+852\u00a09123\u00a04567",
    ],
    ids=ascii,
)
def test_a_number_of_hong_kong_is_understood_as_people_type_it(typed):
    assert kept(HONG_KONG, phone=typed) == {"phone": "+85291234567"}


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("DE", "030 901820", "+4930901820"),
        ("DE", "+49 (0)30 901820", "+4930901820"),
        ("DE", "0049 30 901820", "+4930901820"),
        ("GB", "(020) 7946 0018", "+442079460018"),
        ("FR", "01 42 68 53 00", "+33142685300"),
        ("IT", "06 6982 0000", "+390669820000"),
        ("US", "(202) 456-1111", "+12024561111"),
        ("JP", "03-3581-5111", "+81335815111"),
        ("RU", "8 (495) 697-03-49", "+74956970349"),
        ("HU", "06 1 441 4000", "+3614414000"),
        ("HK", "+44 20 7946 0018", "+442079460018"),
        ("", "+44 20 7946 0018", "+442079460018"),
        ("", "0044 20 7946 0018", "+442079460018"),
        ("", "44 20 7946 0018", "+442079460018"),
    ],
)
def test_each_country_has_its_own_way_to_write_numbers(country, typed, expected):
    assert kept(asking(Question("phone", "phone", country=country)), phone=typed) == {"phone": expected}


def test_the_country_given_elsewhere_on_the_form_helps_where_the_question_has_none():
    assert kept(ANYWHERE, phone="9123 4567", country="HK")["phone"] == "+85291234567"
    assert kept(ANYWHERE, phone="030 901820", country="DE")["phone"] == "+4930901820"
    assert found(ANYWHERE, phone="030 901820") == [("phone", "not a phone number")]


def test_the_country_of_the_question_comes_before_that_of_the_form():
    campaign = asking(Question("phone", "phone", country="HK"), Question("country", "country"))
    assert kept(campaign, phone="9123 4567", country="DE")["phone"] == "+85291234567"
    assert kept(campaign, phone="030 901820", country="DE")["phone"] == "+4930901820"


def test_a_range_that_is_new_is_no_reason_to_refuse():
    assert kept(HONG_KONG, phone="+852 1012 3456") == {"phone": "+85210123456"}


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("call me", "not a phone number"),
        ("9123 4567 ext. 8", "not a phone number"),
        ("1-800-FLOWERS", "not a phone number"),
        ("9123", "not a phone number"),
        ("+999 123 456 789", "not a phone number"),
        ("+", "not a phone number"),
        ("++852 9123 4567", "not a phone number"),
        ("9123+4567", "not a phone number"),
        ("9123 4567, 9876 5432", "not a phone number"),
        ("ana@example.org", "not a phone number"),
        ("=1+1", "not a phone number"),
        ("*21#", "not a phone number"),
        ("📞", "not a phone number"),
        ("-", "not a phone number"),
        ("½", "not a phone number"),
        ("9123\x004567", "hidden characters"),
        ("call \u202eme", "hidden characters"),
        ("9" * 10_000, "too long"),
        ("9 " * 5_000, "too long"),
        ("9\u0300" * 5_000, "too long"),
        (True, "wrong type"),
        (91234567, "wrong type"),
        (["9123 4567"], "wrong type"),
        ({"number": "9123 4567"}, "wrong type"),
        (((1, 2),), "wrong type"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_what_is_no_number_is_refused_with_its_kind(typed, kind):
    assert found(HONG_KONG, phone=typed) == [("phone", kind)]


@pytest.mark.parametrize("empty", ["", "  ", "\u3000", False, None])
def test_a_number_that_is_not_asked_for_may_stay_empty(empty):
    assert found(HONG_KONG, phone=empty) == []
    needed = asking(Question("phone", "phone", required=True))
    assert found(needed, phone=empty) == [("phone", "missing")]


def _refused_or_e164(typed: str) -> None:
    kinds = found(HONG_KONG, phone=typed)
    number = str(cleaned(HONG_KONG, {"phone": typed}).get("phone", ""))
    if kinds == [] and number:
        assert number[0] == "+"
        assert number[1:].isdecimal()
        assert number.isascii()
        assert cleaned(HONG_KONG, {"phone": number}) == {"phone": number}
        assert found(HONG_KONG, phone=number) == []


@given(st.text(max_size=60))
def test_no_text_whatever_breaks_the_rule(typed):
    _refused_or_e164(typed)


@given(st.text(alphabet="+＋0٠123456789９() -/.\u200e", max_size=30))
def test_whatever_is_accepted_is_kept_as_e164_and_stays_so(typed):
    _refused_or_e164(typed)
