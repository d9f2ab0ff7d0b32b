"""What is wrong with an answer, in a sentence for who types at a command line. The window has its own, translated."""

from __future__ import annotations

from petition_core.rules import ProblemKind

_SENTENCES: dict[ProblemKind, str] = {
    "missing": "This answer is needed.",
    "hidden characters": "This holds hidden or direction-changing characters. Type it again without them.",
    "too long": "This is longer than anything that belongs here.",
    "not a name": "This is not a name.",
    "not an e-mail": "This is not an e-mail address.",
    "not a phone number": "This is not a phone number. Begin with + and the country's digits, such as +852 9123 4567.",
    "not a postcode": "This is not a postcode.",
    "not a country": "Write the country as two capital letters, such as HK.",
    "address incomplete": "A part is missing: an address needs country and street, mostly town and postcode, too.",
    "not a date": "Write a day of the calendar as YYYY-MM-DD.",
    "not a year": "Write a year as YYYY.",
    "in the future": "This day is still to come.",
    "too young": "This person is younger than the campaign's minimum age.",
    "not one of the choices": "Write the id of one of the campaign's choices.",
    "not a number of this kind": "This is not a number of this document: its form or its check digit is wrong.",
    "nothing drawn": "There is hardly a line in it. Write the strokes, or true for a person who cannot draw.",
    "consent needed": "Without this consent the signature cannot be kept.",
    "unknown": "The campaign does not ask this.",
    "wrong type": "Write text in quotes, a tick as true or false, an address as parts, a drawing as lists of numbers.",
}


def sentence(kind: ProblemKind) -> str:
    """The sentence for one kind of problem."""
    return _SENTENCES[kind]
