"""Telephone numbers, read as people write them and kept as E.164 (ITU-T), such as +85291234567.

Blanks, brackets, hyphens and the digits of any script are understood, also 00 for +, and a number without its
country's digits where the country is known. Refused is only what cannot be a number: numbering plans change, and a
laptop's list of them is old.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date

from petition_core.characters import has_refused
from petition_core.rules.asked import Asked, Kind, ProblemKind
from petition_core.rules.text import is_text
from petition_core.signature import Answer

LONGEST = 40  # as typed
_BETWEEN = frozenset("./·・•_~−\t\n\r")  # and every blank, hyphen, bracket and mark of direction
_SKIPPED = ("Zs", "Pd", "Ps", "Pe", "Cf")


def e164(typed: str, countries: Sequence[str]) -> str:
    """The number as +, country code and national number; "" if it is none.

    `countries` (alpha-2) are where a number without country code may be from, the likeliest first.
    """
    signs = _signs(typed)
    if not signs:
        return ""
    import phonenumbers  # imported late: it costs the first paint 20 ms

    possible = ""
    for text, country in _readings(signs, countries):
        try:
            number = phonenumbers.parse(text, country or None)
        except phonenumbers.NumberParseException:
            continue
        found = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        if phonenumbers.is_valid_number(number):
            return found
        if not possible and phonenumbers.is_possible_number(number):
            possible = found
    return possible


def _signs(typed: str) -> str:
    """The digits in ASCII, maybe behind a plus; "" where anything stands that no number has."""
    signs = ""
    for sign in typed[: 2 * LONGEST]:
        digit = unicodedata.decimal(sign, None)
        if digit is not None:
            signs += str(digit)
        elif sign in "+＋﹢⁺" and not signs:
            signs = "+"
        elif sign not in _BETWEEN and unicodedata.category(sign) not in _SKIPPED:
            return ""
    return signs


def _readings(signs: str, countries: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What `signs` may mean, the likeliest first: a text and the country whose habits it follows."""
    bare = signs.removeprefix("+")
    if bare.startswith("00"):
        yield "+" + bare[2:], ""  # before the country's own habits: Hong Kong dials 001, yet people write 0049
    if signs.startswith("+"):
        yield signs, ""
        return
    for country in countries:
        yield signs, country
    if not countries and not bare.startswith("0"):
        yield "+" + signs, ""


def _countries(asked: Asked) -> tuple[str, ...]:
    return tuple(country for country in dict.fromkeys((asked.question.country, asked.near)) if country)


def _kept(answer: Answer, asked: Asked) -> Answer:
    typed = " ".join(str(answer).split())
    return (e164(typed, _countries(asked)) if len(typed) <= LONGEST else "") or typed


def _trouble(value: Answer, asked: Asked, _today: date) -> ProblemKind | None:
    text = str(value)
    if len(text) > LONGEST:
        return "too long"
    if e164(text, _countries(asked)):
        return None
    return "hidden characters" if has_refused(text) else "not a phone number"


PHONE = Kind(is_text, _kept, _trouble, hides=True)
