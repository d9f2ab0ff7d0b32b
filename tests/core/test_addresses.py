"""Addresses follow the habits of their country; only what surely gets lost is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.address_form import PARTS, address_form, missing_parts
from petition_core.campaign.model import Question
from petition_core.countries import ISO_3166_ALPHA_2
from tests.core.asking import asking, found, kept

CAMPAIGN = asking(Question("home", "address", country="HK"))
NEEDED = asking(Question("home", "address", required=True))


def home(country: str, **parts: str) -> dict[str, str]:
    return {"country": country, **parts}


WHOLE = [
    home("HK", street="Flat 3, 12 Nathan Road", region="Kowloon"),
    home("HK", street="旺角彌敦道12號3樓"),
    home("DE", street="Lange Straße 7", postcode="10115", locality="Berlin"),
    home("FR", street="Bât. B\n3 rue des Lilas", postcode="13002", locality="Marseille"),
    home("GB", street="1 Long Lane", locality="London", postcode="N1 7AA"),
    home("US", street="1 Main St", locality="Springfield", region="IL", postcode="62701"),
    home("US", street="1 Main St", locality="Springfield", postcode="62701"),
    home("JP", postcode="100-0001", region="東京都", street="千代田区千代田1-1"),
    home("TW", postcode="100", region="台北市", locality="中正區", street="重慶南路一段122號"),
    home("IE", street="Ballymoe", region="Co. Galway"),
    home("AE", street="Building 7", region="Dubai"),
    home("MO", street="Avenida da Praia 7"),
    home("XK", street="Rruga 7", locality="Prishtinë"),
    home("AQ", street="McMurdo Station", locality="Ross Island"),
]
INCOMPLETE = [
    (home("HK", region="Kowloon"), ("street",)),
    (home("DE", street="Lange Straße 7"), ("postcode", "locality")),
    (home("DE", street="Lange Straße 7", locality="Berlin"), ("postcode",)),
    (home("DE", postcode="10115", locality="Berlin"), ("street",)),
    (home("US", street="1 Main St", postcode="62701"), ("locality",)),
    (home("IE", street="Ballymoe"), ("locality",)),
    ({"street": "Lange Straße 7", "locality": "Berlin", "postcode": "10115"}, ("country",)),
]


@pytest.mark.parametrize("address", WHOLE, ids=lambda one: ascii(one)[:60])
def test_an_address_that_a_letter_finds_is_kept_as_it_is(address):
    assert kept(CAMPAIGN, home=address) == {"home": address}


@pytest.mark.parametrize(("address", "missing"), INCOMPLETE, ids=range(len(INCOMPLETE)))
def test_an_address_without_a_part_that_its_country_needs_is_incomplete(address, missing):
    assert found(CAMPAIGN, home=address) == [("home", "address incomplete")]
    assert missing_parts(address) == missing


def test_each_part_is_cleaned_and_only_the_street_has_lines():
    address = home(
        " DE ", street=" Haus 2 \r\n\n\nLange  Straße\t7 ", locality="Bad\nOrb ", postcode="63619", region=" "
    )
    assert kept(CAMPAIGN, home=address) == {
        "home": {"country": "DE", "street": "Haus 2\n\nLange Straße 7", "locality": "Bad Orb", "postcode": "63619"}
    }


@pytest.mark.parametrize(
    "empty", [{}, {"country": "HK"}, {"country": "HK", "street": " \n", "region": ""}, False, None]
)
def test_a_country_alone_is_no_address_yet(empty):
    assert kept(CAMPAIGN, home=empty) == {}
    assert found(NEEDED, home=empty) == [("home", "missing")]


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        (home("de", street="A 1"), "not a country"),
        (home("ZZ", street="A 1"), "not a country"),
        (home("HK", street="A\u202e1"), "hidden characters"),
        (home("HK", street="A 1", region="K\x00wloon"), "hidden characters"),
        (home("HK", street="A" * 301), "too long"),
        (home("HK", street="A 1", locality="e\u0335" * 10_000), "too long"),
        (home("DE", street="A 1", locality="Berlin", postcode="?"), "not a postcode"),
        (home("DE", street="A 1", locality="Berlin", postcode="1" * 21), "not a postcode"),
        (home("HK", street="A 1", planet="Earth"), "wrong type"),
        ({"country": "HK", "street": 12}, "wrong type"),
        ({"country": "HK", "street": ["A 1"]}, "wrong type"),
        ({"country": None, "street": "A 1"}, "wrong type"),
        ({1: "A"}, "wrong type"),
        ("12 Nathan Road, Hong Kong", "wrong type"),
        (True, "wrong type"),
        (["HK"], "wrong type"),
    ],
    ids=lambda value: ascii(value)[:60],
)
def test_what_is_no_address_is_refused_with_its_kind(address, kind):
    assert found(CAMPAIGN, home=address) == [("home", kind)]


@pytest.mark.parametrize("country", sorted(ISO_3166_ALPHA_2))
def test_every_country_has_a_form_that_can_be_filled_in(country):
    form = address_form(country)
    assert "street" in form.parts
    assert form.required <= set(form.parts) <= set(PARTS)
    assert len(set(form.parts)) == len(form.parts)
    address = {"country": country} | dict.fromkeys(form.required, "A 1")
    assert found(CAMPAIGN, home=address) == []


def test_parts_come_in_the_order_of_the_country_and_under_its_names():
    assert address_form("JP").parts == ("postcode", "region", "street")
    assert address_form("DE").parts == ("street", "postcode", "locality")
    assert address_form("US").names == {"region": "state", "postcode": "zip"}
    hong_kong = address_form("HK")
    assert (hong_kong.parts, hong_kong.names["region"]) == (("region", "locality", "street"), "area")
    assert next((one.key, one.name) for one in hong_kong.regions) == ("Kowloon", "九龍")


@given(st.dictionaries(st.sampled_from([*PARTS, "other"]), st.text(max_size=20)))
def test_no_address_whatever_breaks_the_rule(address):
    if not found(CAMPAIGN, home=address):
        kept(CAMPAIGN, home=address)
