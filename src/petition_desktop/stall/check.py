"""One line of the check-list before a shift: a name, how well it stands, and the facts a sentence is made from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

Name = Literal["campaign", "clock", "disk", "power", "sync", "stick"]
State = Literal["good", "careful", "bad", "unknown"]


class Check(Struct, frozen=True):
    """`code` is a stable word for what was found; the sentence and what to do belong to the window.

    `facts` hold numbers, times in ISO 8601, and names of ours; never anything a signer typed.
    """

    name: Name
    state: State
    code: str
    facts: Mapping[str, str | int] = {}
