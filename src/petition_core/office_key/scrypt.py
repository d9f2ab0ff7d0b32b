"""A file sealed with a passphrase instead of a key (C2SP age, “scrypt”; RFC 7914).

The work factor is ours, written and read: a file that asks for too little protects nothing, and one that
asks for too much would freeze the computer, so both are refused before any work is done. Which passphrases
are good enough is decided by `keyfile`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from petition_core.age.base64_text import from_base64, to_base64
from petition_core.age.encrypt import age_file, new_file_key
from petition_core.age.header import Stanza
from petition_core.age.primitives import WRAPPED_SIZE, unwrap_file_key, wrap_file_key
from petition_core.errors import HeaderRefused, WorkFactorRefused

SCRYPT_KIND = "scrypt"
# Base-two logarithms of scrypt's N. 18 took 0.9 s and 256 MiB on a slow laptop; each step up doubles both.
WRITTEN_LOG_N = 18
LOWEST_LOG_N = 17
HIGHEST_LOG_N = 20

_LABEL = b"age-encryption.org/v1/scrypt"
_SALT_SIZE = 16
_LOG_N = re.compile(rb"[1-9][0-9]*")


@dataclass(frozen=True)
class Passphrase:
    """An identity that opens with a passphrase. `secret` is its UTF-8; the limits are for reading."""

    secret: bytes = field(repr=False)
    lowest_log_n: int = LOWEST_LOG_N
    highest_log_n: int = HIGHEST_LOG_N

    def wrap(self, file_key: bytes, log_n: int = WRITTEN_LOG_N) -> Stanza:
        """The stanza that holds `file_key` under this passphrase."""
        salt = os.urandom(_SALT_SIZE)
        body = wrap_file_key(_wrap_key(self.secret, salt, log_n), file_key)
        return Stanza(SCRYPT_KIND, (to_base64(salt), b"%d" % log_n), body)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, or `None` for a wrong passphrase; `WorkFactorRefused` before any costly work."""
        for stanza in stanzas:
            if stanza.kind != SCRYPT_KIND:
                continue
            salt, log_n = _read_arguments(stanza)
            if not self.lowest_log_n <= log_n <= self.highest_log_n:
                raise WorkFactorRefused
            return unwrap_file_key(_wrap_key(self.secret, salt, log_n), stanza.body)
        return None


def encrypt_with_passphrase(plaintext: bytes, passphrase: Passphrase, log_n: int = WRITTEN_LOG_N) -> bytes:
    """A binary age file that only `passphrase` opens. Takes about a second of one core."""
    file_key = new_file_key()
    return age_file(file_key, [passphrase.wrap(file_key, log_n)], plaintext)


def _read_arguments(stanza: Stanza) -> tuple[bytes, int]:
    if len(stanza.arguments) != 2 or len(stanza.body) != WRAPPED_SIZE:
        raise HeaderRefused
    untrusted_salt, untrusted_log_n = stanza.arguments
    if not _LOG_N.fullmatch(untrusted_log_n):
        raise HeaderRefused
    # Three digits are beyond any limit, and thousands of them would make Python refuse to count.
    return from_base64(untrusted_salt, _SALT_SIZE), int(untrusted_log_n[:3])


def _wrap_key(secret: bytes, salt: bytes, log_n: int) -> bytes:
    try:
        return Scrypt(salt=_LABEL + salt, length=32, n=1 << log_n, r=8, p=1).derive(secret)
    except MemoryError:
        # 2^20 needs a gigabyte, which an old laptop may not have to spare.
        raise WorkFactorRefused from None
