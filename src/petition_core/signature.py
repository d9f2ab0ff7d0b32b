"""A signature: one signer's answers and consents, and how they were given. It lives in memory only, until sealed.

The bytes of the form are JSON with sorted names, read back strictly: what is opened in ten years is what was meant.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from petition_core.errors import FormRefused

FORMAT = 1

ConsentGiven = Literal["yes", "no", "not asked"]
Given = Literal["by the signer", "by the volunteer", "read aloud", "on paper"]
Clock = Literal["trusted", "not checked", "wrong"]
Strokes = tuple[tuple[int, ...], ...]  # each x, y, x, y … from 0 to 10,000 across and down the field
Answer = str | bool | dict[str, str] | Strokes  # text, tick, the parts of an address, what was drawn

# Checked when a form is read: anyone can seal anything with the public keys, and nothing odd shall reach the register.
Hash = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
Counted = Annotated[int, Meta(ge=0, lt=2**31)]
ShortName = Annotated[str, Meta(pattern=r"^[0-9A-HJKMNP-TV-Z]{5}\Z")]


class ConsentAnswer(Struct, frozen=True, forbid_unknown_fields=True):
    """An answer and the hash of the wording it was given to (see `petition_core.campaign.wording`)."""

    answer: ConsentGiven
    wording: Hash


class Shift(Struct, frozen=True, forbid_unknown_fields=True):
    """Where, and with which volunteer (initials only)."""

    place: str = ""
    volunteer: str = ""


class Signature(Struct, frozen=True, forbid_unknown_fields=True):
    """`time` is ISO 8601 with zone; `sheet` and `line` are 0 unless the signature was given on paper.

    `printer` is the short name of the computer that printed the sheet; left out where the same computer typed it in.
    """

    format: int
    campaign_id: str
    campaign_version: Counted
    language: str
    texts: Hash  # hash of all texts shown
    answers: dict[str, Answer]
    consents: dict[str, ConsentAnswer]
    given: Given
    time: str
    clock: Clock
    shift: Shift
    possible_repeat: bool = False
    sheet: Counted = 0
    line: Counted = 0
    printer: ShortName | UnsetType = UNSET


def form_bytes(signature: Signature) -> bytes:
    """The one way to write this form."""
    return msgspec.json.encode(signature, order="sorted")


def read_form(untrusted: bytes) -> Signature:
    """A form from its bytes; `FormRefused` for another format, unknown names or bytes written in another way."""
    try:
        signature = msgspec.json.decode(untrusted, type=Signature)
        zone = datetime.fromisoformat(signature.time).tzinfo
        same = form_bytes(signature) == untrusted
    except (msgspec.MsgspecError, ValueError, RecursionError, OverflowError):
        raise FormRefused from None
    if signature.format != FORMAT or zone is None or not same:
        raise FormRefused
    return signature
