"""The table of calling codes agrees with the full rules of numbering, and whole numbers are taken apart rightly."""

from __future__ import annotations

import phonenumbers
import pytest

from petition_core.calling_codes import CALLING_CODES, countries_of, split_number
from petition_core.countries import ISO_3166_ALPHA_2


def test_the_table_says_what_the_rules_of_numbering_say():
    known = {country: phonenumbers.country_code_for_region(country) for country in ISO_3166_ALPHA_2}
    assert {country: code for country, code in known.items() if code} == CALLING_CODES


def test_shared_digits_belong_first_to_the_country_they_are_known_for():
    for code in set(CALLING_CODES.values()):
        assert countries_of(code)[0] == phonenumbers.region_code_for_country_code(code)
    assert countries_of(999) == []


def test_no_digits_begin_with_those_of_another_country():
    codes = {str(code) for code in CALLING_CODES.values()}
    assert not {(a, b) for a in codes for b in codes if a != b and b.startswith(a)}


@pytest.mark.parametrize(
    ("typed", "code", "rest"),
    [
        ("+85291234567", 852, "91234567"),
        ("+852 9123 4567", 852, "9123 4567"),
        ("  + 44 (0)20 7946 0000", 44, "(0)20 7946 0000"),
        ("0049-30 1234", 49, "30 1234"),
        ("＋1 202 555 0100", 1, "202 555 0100"),
        ("9123 4567", 0, "9123 4567"),
        ("+999 1", 0, "+999 1"),
        ("+", 0, "+"),
        ("", 0, ""),
    ],
)
def test_a_whole_number_is_taken_apart(typed, code, rest):
    assert split_number(typed) == (code, rest)
