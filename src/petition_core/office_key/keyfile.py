"""The locked office key: a file that holds the private key under a passphrase, never in the clear.

It is a binary age passphrase file around the key's text, so the stock `age` tool opens it too. Never PKCS#8,
which `cryptography` protects with 2,048 rounds of PBKDF2 only. Reading and writing the disk is the caller's.
"""

from __future__ import annotations

import unicodedata

from petition_core.age.header import parse_header
from petition_core.errors import AgeError, KeyTextRefused, NoMatchingKey, WeakPassphrase, WrongPassphrase
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import OfficeIdentity, parse_identity
from petition_core.office_key.scrypt import (
    HIGHEST_LOG_N,
    LOWEST_LOG_N,
    SCRYPT_KIND,
    WRITTEN_LOG_N,
    Passphrase,
    encrypt_with_passphrase,
)
from petition_core.reasons import Reason

SHORTEST_PASSPHRASE = 12


def lock(identity: OfficeIdentity, passphrase: str, *, log_n: int = WRITTEN_LOG_N) -> bytes:
    """The bytes of a locked key file. Raises `WeakPassphrase`; takes about a second."""
    secret = check_new_passphrase(passphrase)
    return encrypt_with_passphrase(f"{identity.secret_text()}\n".encode("ascii"), Passphrase(secret), log_n)


def unlock(
    untrusted: bytes,
    passphrase: str,
    *,
    lowest_log_n: int = LOWEST_LOG_N,
    highest_log_n: int = HIGHEST_LOG_N,
) -> OfficeIdentity:
    """The key in a locked key file.

    Raises `WrongPassphrase`, `WorkFactorRefused` (before any costly work), and `KeyTextRefused` for a file
    that is damaged or of another kind. A changed file can look like a wrong passphrase; nobody can tell these
    two apart.
    """
    try:
        _check_kind(untrusted)
        key = Passphrase(_as_bytes(passphrase), lowest_log_n, highest_log_n)
        untrusted_text = decrypt(untrusted, [key])
    except NoMatchingKey:
        raise WrongPassphrase from None
    except AgeError:
        raise _not_a_key_file() from None
    return _only_identity(untrusted_text)


def check_new_passphrase(passphrase: str) -> bytes:
    """The bytes that stand for `passphrase`; `WeakPassphrase` if it should not lock a key.

    NFC first, because a Mac and a PC may send different bytes for the same typed letter.
    """
    composed = unicodedata.normalize("NFC", passphrase)
    if len(composed) < SHORTEST_PASSPHRASE:
        raise WeakPassphrase(reason=Reason("it needs at least {count} characters", count=SHORTEST_PASSPHRASE))
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in composed):
        raise WeakPassphrase(reason="it holds a character that cannot be typed again")
    return composed.encode("utf-8")


def _as_bytes(passphrase: str) -> bytes:
    try:
        return unicodedata.normalize("NFC", passphrase).encode("utf-8")
    except UnicodeEncodeError:
        raise WrongPassphrase from None


def _check_kind(untrusted: bytes) -> None:
    if [stanza.kind for stanza in parse_header(untrusted).stanzas] != [SCRYPT_KIND]:
        raise _not_a_key_file()


def _only_identity(untrusted_text: bytes) -> OfficeIdentity:
    """The one key in an identity file; comment lines, which `age-keygen` writes, are passed over."""
    lines = untrusted_text.decode("ascii", errors="replace").splitlines()
    keys = [line for line in lines if line.strip() and not line.startswith("#")]
    if len(keys) != 1:
        raise _not_a_key_file()
    return parse_identity(keys[0])


def _not_a_key_file() -> KeyTextRefused:
    return KeyTextRefused(what="locked key file")
