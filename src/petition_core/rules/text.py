"""Answers of text: names, e-mail, postcode, country, a choice, and what people tell in their own words."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from petition_core.characters import clean, clean_lines, has_letter
from petition_core.countries import ISO_3166_ALPHA_2
from petition_core.rules.asked import Asked, Kind, ProblemKind
from petition_core.signature import Answer

_POSTCODE = re.compile(r"〒?\w[\w \-–./·・－]*")  # 〒 is how postcodes begin in Japan
#: What nearly every address is: ASCII without quotes, a domain of names up to 63 long (RFC 1035) and without "--", none
#: for special use (RFC 6761). Known at sight, because the library that knows all others takes long over each.
PLAIN_EMAIL = re.compile(
    r"[\w+-]+(?:\.[\w+-]+)*@"
    r"(?:(?=[^.]{1,63}\.)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\.)+"
    r"(?!(?i:arpa|invalid|local|localhost|onion|test)\Z)[A-Za-z]{2,63}",
    re.ASCII,
)


def is_text(answer: object) -> bool:
    """Whether an answer has the type of one that is typed."""
    return isinstance(answer, str)


def line_kind(most: int, fits: Callable[[str], bool], misfit: ProblemKind) -> Kind:
    """A kind of one line of at most `most` characters (0: any number) for which `fits` holds; `misfit` if it does not.

    It is kept in NFC, without blanks around it and with single ones inside.
    """

    def kept(answer: Answer, _asked: Asked) -> Answer:
        return clean(str(answer))

    def trouble(value: Answer, _asked: Asked, _today: date) -> ProblemKind | None:
        text = str(value)
        if most and len(text) > most:
            return "too long"
        return None if fits(text) else misfit

    return Kind(is_text, kept, trouble)


def _lines_kept(answer: Answer, _asked: Asked) -> Answer:
    return clean_lines(str(answer))


def lines_kind(most: int) -> Kind:
    """A kind of text in lines, of at most `most` characters, in which anything may stand."""

    def trouble(value: Answer, _asked: Asked, _today: date) -> ProblemKind | None:
        return "too long" if len(str(value)) > most else None

    return Kind(is_text, _lines_kept, trouble)


def _choice_kept(answer: Answer, _asked: Asked) -> Answer:
    return clean(str(answer))


def _choice_trouble(value: Answer, asked: Asked, _today: date) -> ProblemKind | None:
    return None if value in asked.question.choices else "not one of the choices"


CHOICE = Kind(is_text, _choice_kept, _choice_trouble)


def is_anything(_value: str) -> bool:
    """What people tell in their own words fits."""
    return True


def is_name(value: str) -> bool:
    """Any name is a name, but there is a letter in it and no address of a page."""
    return has_letter(value) and "://" not in value


def is_email(value: str) -> bool:
    """An address as RFC 5321 and RFC 6531 allow it; whether anybody reads it cannot be known."""
    if PLAIN_EMAIL.fullmatch(value):
        return True
    from email_validator import EmailNotValidError, validate_email  # imported late: it costs the first paint 30 ms

    try:
        validate_email(value, check_deliverability=False, allow_quoted_local=True)
    except EmailNotValidError:
        return False
    return True


def is_postcode(value: str) -> bool:
    """Letters and digits of any script, and the signs between them."""
    return _POSTCODE.fullmatch(value) is not None


def is_country(value: str) -> bool:
    """Two capital letters of ISO 3166."""
    return value in ISO_3166_ALPHA_2
