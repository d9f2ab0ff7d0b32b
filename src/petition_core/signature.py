"""A signature: one signer's answers and consents, and how they were given. It lives in memory only, until sealed.

The bytes of the form are JSON with sorted names, read back strictly: what is opened in ten years is what was meant.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct

from petition_core.errors import FormRefused

FORMAT = 1

ConsentGiven = Literal["yes", "no", "not asked"]
Given = Literal["by the signer", "by the volunteer", "read aloud", "on paper"]
Clock = Literal["trusted", "not checked", "wrong"]
Answer = str | bool


class ConsentAnswer(Struct, frozen=True, forbid_unknown_fields=True):
    """An answer and the hash of the wording it was given to (see `petition_core.campaign.wording`)."""

    answer: ConsentGiven
    wording: str


class Shift(Struct, frozen=True, forbid_unknown_fields=True):
    """Where, and with which volunteer (initials only)."""

    place: str = ""
    volunteer: str = ""


class Signature(Struct, frozen=True, forbid_unknown_fields=True):
    """`time` is ISO 8601 with zone; `sheet` and `line` are 0 unless the signature was given on paper."""

    format: int
    campaign_id: str
    campaign_version: int
    language: str
    texts: str  # hash of all texts shown
    answers: dict[str, Answer]
    consents: dict[str, ConsentAnswer]
    given: Given
    time: str
    clock: Clock
    shift: Shift
    possible_repeat: bool = False
    sheet: int = 0
    line: int = 0


def form_bytes(signature: Signature) -> bytes:
    """The one way to write this form."""
    return msgspec.json.encode(signature, order="sorted")


def read_form(untrusted: bytes) -> Signature:
    """A form from its bytes; `FormRefused` for another format, unknown names or bytes written in another way."""
    try:
        signature = msgspec.json.decode(untrusted, type=Signature)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise FormRefused from None
    if signature.format != FORMAT or form_bytes(signature) != untrusted:
        raise FormRefused
    return signature
