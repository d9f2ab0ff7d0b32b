"""Seals bytes to public keys as a binary age v1 file (C2SP age).

There is no way back from here: opening is `petition_core.office_key.decrypt`, which needs a private key.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from petition_core.age.header import Stanza, header_bytes
from petition_core.age.primitives import FILE_KEY_SIZE
from petition_core.age.recipients import Recipient
from petition_core.age.stream import NONCE_SIZE, encrypt_payload, payload_key
from petition_core.errors import RecipientsRefused


def encrypt(plaintext: bytes, recipients: Sequence[Recipient]) -> bytes:
    """A file that the private half of any one of `recipients` opens.

    Raises `RecipientsRefused` when there is none, or when hybrid and classic keys are mixed: the classic one
    would give the file away to a quantum computer, and the hybrid one would only pretend to protect it.
    """
    if not recipients:
        raise RecipientsRefused(reason="there is none")
    if len({type(recipient) for recipient in recipients}) > 1:
        raise RecipientsRefused(reason="some are post-quantum and some are not")
    file_key = new_file_key()
    return age_file(file_key, [recipient.wrap(file_key) for recipient in recipients], plaintext)


def new_file_key() -> bytes:
    """16 fresh bytes, for one file only."""
    return os.urandom(FILE_KEY_SIZE)


def age_file(file_key: bytes, stanzas: Sequence[Stanza], plaintext: bytes) -> bytes:
    """The whole file; `stanzas` must hold `file_key`."""
    nonce = os.urandom(NONCE_SIZE)
    return header_bytes(file_key, stanzas) + nonce + encrypt_payload(payload_key(file_key, nonce), plaintext)
