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
    "consent needed": "Without this consent the signature cannot be kept.",
    "unknown": "The campaign does not ask this.",
    "wrong type": "Write text in quotes, a tick as true or false, a consent as “yes”, “no” or “not asked”.",
}


def sentence(kind: ProblemKind) -> str:
    """The sentence for one kind of problem."""
    return _SENTENCES[kind]
