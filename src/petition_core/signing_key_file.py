"""The file of a campaign's signing key or root key: two lines of text, readable by its owner only.

    petition-signing-key 1
    64 hexadecimal digits: the seed of an Ed25519 key (RFC 8032)

Whoever has it can publish in the campaign's name, but can read no signature. The disk is the caller's.
"""

from __future__ import annotations

import re

from petition_core.errors import KeyFileTooNew, SigningKeyRefused
from petition_core.signing import SigningKey

_NAME = "petition-signing-key"
_FORMAT = "1"
_WHOLE = re.compile(rf"{_NAME} ([0-9]{{1,9}})\n([0-9a-f]{{64}})\n?")


def signing_key_text(key: SigningKey) -> str:
    """The text of the file."""
    return f"{_NAME} {_FORMAT}\n{key.seed.hex()}\n"


def read_signing_key(untrusted: str) -> SigningKey:
    """The key in such a file; `SigningKeyRefused` for anything else, `KeyFileTooNew` for a later format."""
    found = _WHOLE.fullmatch(untrusted.replace("\r\n", "\n"))
    first_line = untrusted.partition("\n")[0].strip()
    if re.fullmatch(rf"{_NAME} [0-9]{{1,9}}", first_line) and first_line != f"{_NAME} {_FORMAT}":
        raise KeyFileTooNew
    if found is None:
        raise SigningKeyRefused
    return SigningKey(bytes.fromhex(found[2]))
