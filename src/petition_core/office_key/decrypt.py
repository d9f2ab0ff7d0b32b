"""Opens a binary age v1 file (C2SP age), whole or not at all.

It works with any mixture of private keys and passphrases. Sealed signatures are always binary; the text form
that other tools write is opened by `petition_core.office_key.armor` alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from petition_core.age.header import Stanza, check_mac, parse_header
from petition_core.age.stream import NONCE_SIZE, decrypt_payload, payload_key
from petition_core.errors import HeaderRefused, NoMatchingKey
from petition_core.office_key.identities import Identity
from petition_core.office_key.scrypt import SCRYPT_KIND


def decrypt(untrusted: bytes, identities: Sequence[Identity]) -> bytes:
    """The content, opened by the first of `identities` that fits.

    Raises, in the order of the stages: `HeaderRefused` (not an age file), `NoMatchingKey` (sealed for
    others), `MacMismatch` (header changed), `PayloadRefused` (content changed or cut). A passphrase among
    `identities` may also raise `WorkFactorRefused`.
    """
    header = parse_header(untrusted)
    _check_scrypt_is_alone(header.stanzas)
    file_key = _file_key(header.stanzas, identities)
    check_mac(header, file_key)
    payload = header.size + NONCE_SIZE
    nonce = untrusted[header.size : payload]
    if len(nonce) != NONCE_SIZE:
        raise HeaderRefused
    return decrypt_payload(payload_key(file_key, nonce), untrusted[payload:])


def _file_key(stanzas: Sequence[Stanza], identities: Sequence[Identity]) -> bytes:
    for identity in identities:
        file_key = identity.unwrap(stanzas)
        if file_key is not None:
            return file_key
    raise NoMatchingKey


def _check_scrypt_is_alone(stanzas: Sequence[Stanza]) -> None:
    # Who opens with a passphrase may believe that only people who know it wrote the file.
    if len(stanzas) > 1 and any(stanza.kind == SCRYPT_KIND for stanza in stanzas):
        raise HeaderRefused
