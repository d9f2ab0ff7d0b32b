"""A person who does not exist, with an answer to every question of `every_kind`. The words are told backwards.

So nothing in this process holds a word forwards but what the program made of it, and a search finds only that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

#: What is typed into the line of this name, backwards.
BACKWARDS: Mapping[str, str] = MappingProxyType(
    {
        "Full name": "lwahsnekaO adniryhpeZ",
        "Given name": "olegnahpotsirA",
        "Family name": "elborgerdoM",
        "E-mail": "moc.laimg@yranaclwahsnekao",
        "Phone": "8457 3596",
        "Street": "gewrabiznaZ 17",
        "District": "tekramratsomloH",
        "Postcode": "194QZ",
        "Day": "31",
        "Month": "11",
        "Year": "7491",
        "Year of birth": "7491",
        "What do you work as?": "rekameniramassip",
        "Why do you sign?": "ellivtnadroM fo esuaceB",
        "DNI": "W62841937",
    }
)
#: What is never to be found, backwards: each is in no other text of the program.
TRACES: Sequence[str] = (
    "adniryhpeZ",
    "lwahsnekaO",
    "olegnahpotsirA",
    "elborgerdoM",
    "yranaclwahsnekao",
    "84573596",
    "8457 3596",
    "gewrabiznaZ",
    "tekramratsomloH",
    "194QZ",
    "rekameniramassip",
    "ellivtnadroM",
    "62841937",
)


def forwards(word: str) -> str:
    """As the person writes it."""
    return word[::-1]
