"""Passwords of staff: what is good enough, and Argon2id (RFC 9106) to keep and to check them.

Nothing here tells by its time whether an account exists: `check_password` does the same work without one.
"""

from __future__ import annotations

import secrets
import unicodedata

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from petition_core.errors import StaffPasswordRefused

SHORTEST = 12
LONGEST = 200
#: RFC 9106 section 4, the second recommended option: 64 MiB, three passes, four lanes.
_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 3, 4
#: Of a password that nobody knows, made with the numbers above: what is checked where there is no account.
NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$9+VdXXPEGyVh8F4ZYU7F/A$8g51E9nruLn8/1rs6YuQFZVBpaNv+R6cleOEVialKLY"


def hash_password(password: str) -> str:
    """The PHC string to keep; `StaffPasswordRefused` where the password is too short or too long."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise StaffPasswordRefused(shortest=SHORTEST, longest=LONGEST)
    salt = secrets.token_bytes(16)
    made = Argon2id(salt=salt, length=32, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB)
    return made.derive_phc_encoded(_bytes(password))


def check_password(untrusted: str, kept: str | None) -> bool:
    """Whether it is the password behind `kept`; without an account (None) the answer is no, after the same work."""
    try:
        Argon2id.verify_phc_encoded(_bytes(untrusted[:LONGEST]), kept or NOBODYS)
    except InvalidKey:
        return False
    return kept is not None and len(untrusted) <= LONGEST


def _bytes(password: str) -> bytes:
    # The same password typed on another keyboard may come in another form of Unicode (NIST SP 800-63B, 5.1.1.2).
    return unicodedata.normalize("NFKC", password).encode("utf-8", "replace")
