"""Closes a signature with the campaign's public keys. There is no way back from here without the office key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from petition_core.age.encrypt import encrypt
from petition_core.age.recipients import Recipient, parse_recipient
from petition_core.padding import pad
from petition_core.parts import lp
from petition_core.sealed import Label, SealedSignature
from petition_core.signature import Signature, form_bytes


class Sealer(Protocol):
    """What the outbox needs to close one signature once its number is known."""

    def __call__(self, label: Label) -> SealedSignature: ...


def recipients(texts: Sequence[str]) -> tuple[Recipient, ...]:
    """The campaign's recipients, parsed once and used for every signature."""
    return tuple(parse_recipient(text) for text in texts)


def seal(signature: Signature, label: Label, keys: Sequence[Recipient]) -> SealedSignature:
    """The label is repeated inside, so that it cannot be moved to another ciphertext."""
    inner = lp("petition/form/v1", label.to_bytes(), form_bytes(signature))
    return SealedSignature(label, encrypt(pad(inner), keys))
