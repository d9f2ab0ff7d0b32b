"""Rules are generous: a name is any name, nothing optional is needed, and each refusal names its field and kind."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import email_validator
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.campaign.model import Campaign, Consent, Question
from petition_core.countries import ISO_3166_ALPHA_2
from petition_core.rules import Problem, problems
from petition_core.rules.text import PLAIN_EMAIL
from tests.core.folders import signed
from tests.core.names import NAMES

CAMPAIGN: Campaign = msgspec.structs.replace(
    signed().campaign,
    questions=(
        Question("name", "full_name", required=True),
        Question("email", "email"),
        Question("country", "country"),
        Question("postcode", "postcode"),
        Question("hong_kong", "tick"),
    ),
    consents=(
        Consent("count", "count", required=True),
        Consent("show_name", "show_name"),
        Consent("news", "news", "email"),
    ),
)
YES = {"count": "yes"}
TODAY = date(2026, 5, 24)


def kinds(answers: Mapping[str, object], consents: Mapping[str, object] | None = None) -> list[tuple[str, str]]:
    given_consents = YES if consents is None else consents
    found = problems(CAMPAIGN, answers, given_consents, TODAY)  # type: ignore[arg-type]  # odd ones are passed on purpose
    return [(problem.field, problem.kind) for problem in found]


def test_a_name_and_the_consent_to_count_are_enough():
    assert problems(CAMPAIGN, {"name": "陳大文"}, {"count": "yes"}, TODAY) == ()


@pytest.mark.parametrize(
    "name",
    [
        *NAMES,
        "X",
        "Ng",
        "Null",
        "None",
        "undefined",
        "O'Brien",
        "Robert'); DROP TABLE students;--",
        "=cmd|' /C calc'!A0",
        "Ana-Maria d’Été, Jr. (III) & Söhne 3.",
        "Björk",
        "a" * 300,
        "陳" * 300,
        "𠮷" * 300,
        "  Ana   Lind  ",
        "Ana\nLind",
        "Ana\u3000Lind",
        "e\u0301" * 300,
    ],
    ids=lambda name: ascii(name)[:40],
)
def test_any_name_is_a_name(name):
    assert kinds({"name": name}) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", "missing"),
        ("   ", "missing"),
        ("\u3000\t", "missing"),
        ("\u200b", "missing"),
        ("123", "not a name"),
        ("...", "not a name"),
        ("👩‍👩‍👧‍👦", "not a name"),
        ("\u3164", "not a name"),
        ("see https://spam.example", "not a name"),
        ("a" * 301, "too long"),
        ("𠮷" * 301, "too long"),
        ("Ana\u202eLind", "hidden characters"),
        ("Ana\x00Lind", "hidden characters"),
        ("Ana\ud800", "hidden characters"),
        ("\ufffe", "hidden characters"),
        (True, "wrong type"),
        (7, "wrong type"),
        (["Ana"], "wrong type"),
    ],
    ids=ascii,
)
def test_what_is_no_name_is_refused_with_its_kind(name, kind):
    assert kinds({"name": name}) == [("name", kind)]


def test_a_name_that_is_not_given_at_all_is_missing():
    assert kinds({}) == [("name", "missing")]


@pytest.mark.parametrize(
    "email",
    [
        "taiman@example.org",
        "o'brien+parks@sub.example.co.uk",
        "陳大文@例子.香港",
        "用户@example.org",
        '"much more"@example.org',
        "x@xn--fsqu00a.example.org",
        " taiman@example.org ",
        "A@B.CO",
        "a" * 64 + "@example.org",
    ],
)
def test_an_e_mail_address_of_any_kind_is_welcome(email):
    assert kinds({"name": "Ana", "email": email}) == []


@pytest.mark.parametrize(
    ("email", "kind"),
    [
        ("taiman", "not an e-mail"),
        ("taiman@", "not an e-mail"),
        ("@example.org", "not an e-mail"),
        ("taiman@example", "not an e-mail"),
        ("tai man@example.org", "not an e-mail"),
        ("taiman@example..org", "not an e-mail"),
        ("taiman@exa_mple.org", "not an e-mail"),
        ("Ana <ana@example.org>", "not an e-mail"),
        ("ana@example.org, bob@example.org", "not an e-mail"),
        ("ana@[127.0.0.1]", "not an e-mail"),
        ("a@" + "b" * 250 + ".org", "too long"),
        ("ana\u202e@example.org", "hidden characters"),
        (False, ""),
        (True, "wrong type"),
    ],
    ids=ascii,
)
def test_what_is_no_e_mail_address_is_refused_with_its_kind(email, kind):
    assert kinds({"name": "Ana", "email": email}) == ([("email", kind)] if kind else [])


def knows(email):
    """Whether the library takes it for an address."""
    try:
        email_validator.validate_email(email, check_deliverability=False, allow_quoted_local=True)
    except email_validator.EmailNotValidError:
        return False
    return True


@given(
    st.text("aZ09_+-.", min_size=1, max_size=9),
    st.lists(st.text("aZ09x-", min_size=1, max_size=9), min_size=1, max_size=3),
    st.text("aZn", min_size=2, max_size=4),
)
def test_an_address_known_at_sight_is_one_to_the_library_too(local, names, last):
    email = f"{local}@{'.'.join(names)}.{last}"
    assert knows(email) or not PLAIN_EMAIL.fullmatch(email)


def test_a_plain_address_is_known_at_sight():
    for email in ("tai-man.chan+parks@sub-1.example.co.uk", "A_1@B.CO", "1@" + "2" * 63 + ".org"):
        assert PLAIN_EMAIL.fullmatch(email)
        assert knows(email)


@pytest.mark.parametrize(
    "email",
    [
        *(f"ana@park.{domain.upper()}" for domain in email_validator.SPECIAL_USE_DOMAIN_NAMES),
        "ana@xn--a.org",
        "ana@ab--cd.org",
        "ana@-park.org",
        "ana@park-.org",
        "ana@" + "p" * 64 + ".org",
        "ana@park." + "o" * 64,
        "ana@park.c0m1",
        ".ana@park.org",
        "ana.@park.org",
        "a..na@park.org",
        "ana@park.org.",
        "ana@pa\u017fk.org\u0345",
        "ana@１２３.org",
    ],
    ids=ascii,
)
def test_what_is_not_plain_is_left_to_the_library(email):
    assert not PLAIN_EMAIL.fullmatch(email)
    assert (kinds({"name": "Ana", "email": email}) == []) is knows(email)


@given(st.text(max_size=60))
def test_no_text_whatever_breaks_the_rule_for_e_mail(text):
    assert set(kinds({"name": "Ana", "email": text})) <= {
        ("email", kind) for kind in ("not an e-mail", "hidden characters", "too long")
    }


@pytest.mark.parametrize(
    "postcode",
    [
        "SW1A 1AA",
        "1010",
        "D-10115",
        "100-0001",
        "〒100-0001",
        "１００－０００１",
        "H0H 0H0",
        "AB10 1XG",
        "999077",
        "0",
        "K1A 0B1",
    ],
)
def test_a_postcode_of_any_country_is_welcome(postcode):
    assert kinds({"name": "Ana", "postcode": postcode}) == []


@pytest.mark.parametrize(
    ("postcode", "kind"),
    [
        ("-", "not a postcode"),
        ("?", "not a postcode"),
        ("12<34", "not a postcode"),
        ("1" * 21, "too long"),
        ("12\u202e34", "hidden characters"),
        (True, "wrong type"),
    ],
)
def test_what_is_no_postcode_is_refused_with_its_kind(postcode, kind):
    assert kinds({"name": "Ana", "postcode": postcode}) == [("postcode", kind)]


@pytest.mark.parametrize("country", sorted(ISO_3166_ALPHA_2))
def test_every_country_is_one(country):
    assert kinds({"name": "Ana", "country": country}) == []


@pytest.mark.parametrize("country", ["hk", "HKG", "Hong Kong", "ZZ", "EU", "香港", "H\u202eK", True])
def test_what_is_no_country_is_refused(country):
    kind = {True: "wrong type", "H\u202eK": "hidden characters"}.get(country, "not a country")
    assert kinds({"name": "Ana", "country": country}) == [("country", kind)]


def test_there_are_the_countries_of_the_standard_and_kosovo():
    assert len(ISO_3166_ALPHA_2) == 249 + 1
    assert {"HK", "MO", "TW", "CN", "GB", "XK", "PS", "EH"} <= ISO_3166_ALPHA_2


@pytest.mark.parametrize(("tick", "expected"), [(True, []), (False, []), ("yes", ["wrong type"]), (1, ["wrong type"])])
def test_a_tick_is_true_or_false(tick, expected):
    assert kinds({"name": "Ana", "hong_kong": tick}) == [("hong_kong", kind) for kind in expected]


def test_a_tick_that_is_needed_must_be_set():
    campaign = msgspec.structs.replace(CAMPAIGN, questions=(Question("adult", "tick", required=True),))
    assert problems(campaign, {"adult": False}, {"count": "yes"}, TODAY) == (Problem("adult", "missing"),)
    assert problems(campaign, {}, {"count": "yes"}, TODAY) == (Problem("adult", "missing"),)
    assert problems(campaign, {"adult": True}, {"count": "yes"}, TODAY) == ()


@pytest.mark.parametrize("empty", ["", "  ", "\u3000"])
def test_nothing_optional_is_ever_needed(empty):
    assert kinds({"name": "Ana", "email": empty, "country": empty, "postcode": empty}) == []


@pytest.mark.parametrize("consents", [{}, {"count": "no"}, {"count": "not asked"}, {"news": "yes", "show_name": "yes"}])
def test_without_the_consent_to_count_nothing_is_sealed(consents):
    assert kinds({"name": "Ana"}, consents) == [("count", "consent needed")]


@pytest.mark.parametrize("answer", ["yes", "no", "not asked"])
def test_every_other_consent_is_free(answer):
    assert kinds({"name": "Ana"}, {"count": "yes", "show_name": answer, "news": answer}) == []


@pytest.mark.parametrize("answer", [True, 1, "YES", "", None, ["yes"]])
def test_an_answer_to_a_consent_that_is_none_is_refused(answer):
    assert kinds({"name": "Ana"}, {"count": "yes", "news": answer}) == [("news", "wrong type")]
    assert ("count", "wrong type") in kinds({"name": "Ana"}, {"count": answer})


def test_what_the_form_does_not_ask_is_refused():
    assert kinds({"name": "Ana", "shoe_size": "42"}, {"count": "yes", "profit": "yes"}) == [
        ("shoe_size", "unknown"),
        ("profit", "unknown"),
    ]


def test_problems_come_in_the_order_of_the_form():
    answers = {"zz": "1", "postcode": "?", "country": "?", "email": "?", "name": "?"}
    assert [field for field, _ in kinds(answers, {"yy": "no"})] == [
        "name",
        "email",
        "country",
        "postcode",
        "count",
        "zz",
        "yy",
    ]
