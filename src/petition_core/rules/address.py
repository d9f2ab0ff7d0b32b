"""Postal addresses: cleaned part by part, and refused only where a letter would surely get lost."""

from __future__ import annotations

from datetime import date

from petition_core.address_form import PARTS, missing_parts
from petition_core.characters import clean, clean_lines, has_refused
from petition_core.rules.asked import Asked, Kind, ProblemKind
from petition_core.rules.text import is_country, is_postcode
from petition_core.signature import Answer

LONGEST = 300  # each part
_COUNTRY_ONLY = frozenset({"country"})


def _accepts(answer: object) -> bool:
    return isinstance(answer, dict) and all(name in PARTS and isinstance(part, str) for name, part in answer.items())


def _kept(answer: Answer, _asked: Asked) -> Answer:
    kept: dict[str, str] = {}
    for name, part in answer.items() if isinstance(answer, dict) else ():
        value = clean_lines(part) if name == "street" else clean(part)
        if value:
            kept[name] = value
    # The country stands there before anybody has touched the form.
    return {} if kept.keys() <= _COUNTRY_ONLY else kept


def _trouble(value: Answer, _asked: Asked, _today: date) -> ProblemKind | None:
    if not isinstance(value, dict):
        return "wrong type"
    if any(has_refused(part, lines=name == "street") for name, part in value.items()):
        return "hidden characters"
    if any(len(part) > LONGEST for part in value.values()):
        return "too long"
    if "country" in value and not is_country(value["country"]):
        return "not a country"
    if "postcode" in value and not (len(value["postcode"]) <= 20 and is_postcode(value["postcode"])):
        return "not a postcode"
    return "address incomplete" if missing_parts(value) else None


ADDRESS = Kind(_accepts, _kept, _trouble)
