"""The code with which a signer takes a signature back, and the signature's id that is made from it.

The signer alone holds the code; the id is its hash. Who has the code can have the signature deleted, and nobody
can find the code from the id (100 random bits). GDPR Art. 7(3): as easy to withdraw as to give.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata

from petition_core.errors import CodeRefused
from petition_core.parts import lp

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
LENGTH = 20
ID_SIZE = 16
_READ_AS = str.maketrans("OIL", "011", "-\u2010\u2011\u2012\u2013\u2014\u2212")
_LONGEST_TYPED = 200


def new_code() -> str:
    """20 random characters (100 bits)."""
    # 32 signs divide 256 evenly, so each is as likely as any other; one call for randomness instead of twenty.
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in secrets.token_bytes(LENGTH))


def read_code(untrusted: str) -> str:
    """The code as typed by a person: case, blanks and hyphens do not matter, O is 0, I and L are 1.

    Wide letters and digits, which Chinese and Japanese keyboards type, are read as the plain ones.
    """
    plain = unicodedata.normalize("NFKC", untrusted[:_LONGEST_TYPED]).upper()
    code = "".join(plain.split()).translate(_READ_AS)
    if len(untrusted) > _LONGEST_TYPED or len(code) != LENGTH or any(c not in ALPHABET for c in code):
        raise CodeRefused
    return code


def grouped(code: str) -> str:
    """The code as people read it: four groups of five."""
    return " ".join(code[i : i + 5] for i in range(0, LENGTH, 5))


def signature_id(campaign_id: str, code: str) -> bytes:
    """16 bytes: the name of a signature everywhere outside the sealed part."""
    return hashlib.sha256(lp("petition/id/v1", campaign_id.encode(), code.encode("ascii"))).digest()[:ID_SIZE]
