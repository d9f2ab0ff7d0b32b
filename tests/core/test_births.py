"""Days and years of birth are understood in the digits of any script, and count on the day of signing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.campaign.model import Question
from petition_core.rules import cleaned
from tests.core.asking import TODAY, asking, found, kept

DATE = asking(Question("born", "birth_date"))
YEAR = asking(Question("born", "birth_year"))
DATE_FROM_16 = asking(Question("born", "birth_date"), minimum_age=16)
YEAR_FROM_16 = asking(Question("born", "birth_year"), minimum_age=16)


@pytest.mark.parametrize(
    "typed",
    [
        "1950-07-01",
        " 1950-7-1 ",
        "1950/07/01",
        "1950.7.1",
        "1950 07 01",
        "１９５０－０７－０１",
        "١٩٥٠-٠٧-٠١",
        "۱۹۵۰/۷/۱",
        "1950年7月1日",
        "\u200e1950-07-01",
    ],
    ids=ascii,
)
def test_a_day_is_understood_as_people_type_it(typed):
    assert kept(DATE, born=typed) == {"born": "1950-07-01"}


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("2001-02-29", "not a date"),
        ("2000-13-01", "not a date"),
        ("2000-00-10", "not a date"),
        ("01/07/1950", "not a date"),
        ("50-07-01", "not a date"),
        ("1895-05-24", "not a date"),
        ("0000-01-01", "not a date"),
        ("yesterday", "not a date"),
        ("1950", "not a date"),
        ("19500701", "not a date"),
        ("1950-W27-6", "not a date"),
        ("🎂", "not a date"),
        ("2026-05-25", "in the future"),
        ("9999-12-31", "in the future"),
        ("1950-07-\x0001", "hidden characters"),
        ("1" * 10_000, "too long"),
        ("1950-07-01" + " " * 5 + "x" * 30, "too long"),
        (True, "wrong type"),
        (1950, "wrong type"),
        ({"year": "1950"}, "wrong type"),
        ([1950, 7, 1], "wrong type"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_what_is_no_day_of_birth_is_refused_with_its_kind(typed, kind):
    assert found(DATE, born=typed) == [("born", kind)]


@pytest.mark.parametrize(
    ("typed", "expected"), [("2000-02-29", []), ("2026-05-24", []), ("1896-01-01", []), ("", []), (False, [])]
)
def test_days_at_the_edges_are_welcome(typed, expected):
    assert found(DATE, born=typed) == expected


@pytest.mark.parametrize(
    ("born", "today", "young"),
    [
        ("2010-05-24", "2026-05-24", False),
        ("2010-05-25", "2026-05-24", True),
        ("2010-05-25", "2026-05-25", False),
        ("2008-02-29", "2024-02-28", True),
        ("2008-02-29", "2024-02-29", False),
        ("2005-02-28", "2021-02-28", False),
        ("2004-12-31", "2020-12-30", True),
        ("2026-05-24", "2026-05-24", True),
    ],
)
def test_years_of_life_are_counted_on_the_day_of_signing(born, today, young):
    expected = [("born", "too young")] if young else []
    assert found(DATE_FROM_16, today=date.fromisoformat(today), born=born) == expected


@pytest.mark.parametrize(("born", "young"), [("2009", False), ("2010", False), ("2011", True), ("2026", True)])
def test_a_year_refuses_only_who_is_surely_too_young(born, young):
    assert found(YEAR_FROM_16, born=born) == ([("born", "too young")] if young else [])


def test_a_clock_that_stands_before_the_campaign_makes_nobody_too_young():
    assert DATE_FROM_16.opens.date() == date(2020, 5, 28)
    for today in (date(1970, 1, 1), date(2015, 6, 1)):
        assert found(DATE_FROM_16, today=today, born="2004-05-28") == []
        assert found(DATE_FROM_16, today=today, born="2004-05-29") == [("born", "too young")]


def test_an_age_nobody_asks_about_is_not_judged():
    campaign = asking(Question("born", "birth_date"), Question("year", "birth_year"))
    assert found(campaign, born="2025-01-01", year="2026") == []
    assert found(DATE_FROM_16) == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("1950", "1950"), (" 1950 ", "1950"), ("１９５０", "1950"), ("١٩٥٠", "1950"), ("१९५०", "1950")],
)
def test_a_year_is_understood_in_any_digits(typed, expected):
    assert kept(YEAR, born=typed) == {"born": expected}


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("50", "not a year"),
        ("1895", "not a year"),
        ("0000", "not a year"),
        ("19500", "not a year"),
        ("-1950", "not a year"),
        ("MCML", "not a year"),
        ("2027", "in the future"),
        ("9999", "in the future"),
        ("19\x0050", "hidden characters"),
        ("1" * 10_000, "too long"),
        (True, "wrong type"),
        (1950, "wrong type"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_what_is_no_year_of_birth_is_refused_with_its_kind(typed, kind):
    assert found(YEAR, born=typed) == [("born", kind)]


@given(st.text(max_size=30) | st.text(alphabet="0123456789-/. ١年", max_size=12))
def test_no_text_whatever_breaks_the_rules(typed):
    for campaign in (DATE_FROM_16, YEAR_FROM_16):
        if not found(campaign, born=typed):
            kept(campaign, born=typed)


@given(st.dates(min_value=date(1900, 1, 1), max_value=TODAY))
def test_every_day_of_a_life_is_kept_as_it_is(born):
    assert kept(DATE, born=born.isoformat()) == {"born": born.isoformat()}
    assert cleaned(YEAR, {"born": str(born.year)}) == {"born": str(born.year)}
