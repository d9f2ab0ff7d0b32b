"""A filled form as a value, and the keys it is sealed to. They are made of one letter each and guard nothing."""

from __future__ import annotations

from petition_core.office_key.identities import HybridIdentity, OfficeIdentity, X25519Identity
from petition_core.signature import FORMAT, ConsentAnswer, Shift, Signature

SUITES: dict[str, tuple[OfficeIdentity, OfficeIdentity]] = {
    "hybrid": (HybridIdentity(b"o" * 32), HybridIdentity(b"r" * 32)),
    "classic": (X25519Identity(b"o" * 32), X25519Identity(b"r" * 32)),
}
TEXTS_HASH = "0123456789abcdef" * 4
WORDING_HASH = "fedcba9876543210" * 4


def make_signature(**changes: object) -> Signature:
    """An answered form of the campaign `parks`; `changes` replace members."""
    members: dict[str, object] = {
        "format": FORMAT,
        "campaign_id": "parks",
        "campaign_version": 1,
        "language": "zh-Hant",
        "texts": TEXTS_HASH,
        "answers": {"name": "陳大文", "email": "taiman@example.org", "hong_kong": True},
        "consents": {"count": ConsentAnswer("yes", WORDING_HASH), "news": ConsentAnswer("not asked", WORDING_HASH)},
        "given": "by the signer",
        "time": "2020-06-01T14:05:09+08:00",
        "clock": "trusted",
        "shift": Shift("Mong Kok 旺角", "AB"),
    }
    return Signature(**(members | changes))  # type: ignore[arg-type]  # each test knows what it changes
