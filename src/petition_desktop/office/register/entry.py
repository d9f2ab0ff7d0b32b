"""One line of the register: a signature that was opened, or the reason why it could not be."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from petition_core.sealed import Label
from petition_core.signature import Signature

State = Literal["counted", "unreadable", "set aside"]


class Entry(Struct, frozen=True):
    """`signature` is None while unreadable. `code` is the stable name of the reason, `reason` its sentence.

    `digest` is the SHA-256 of the ciphertext this line was made of; `conflict` means that another ciphertext under the
    same id arrived too, which was not taken.
    """

    label: Label
    digest: bytes
    state: State
    signature: Signature | None
    code: str = ""
    reason: str = ""
    conflict: bool = False


class Counts(Struct, frozen=True):
    """How many lines of one campaign are in which state, and how many ids came with two contents."""

    campaign_id: str
    counted: int
    unreadable: int
    set_aside: int
    conflicts: int


class Asked(Struct, frozen=True):
    """The ids of all questions and consents that the register holds an answer to, in alphabetical order."""

    questions: tuple[str, ...] = ()
    consents: tuple[str, ...] = ()
