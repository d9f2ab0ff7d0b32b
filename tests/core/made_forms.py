"""A filled form as a value, for tests that seal and open."""

from __future__ import annotations

from petition_core.signature import FORMAT, ConsentAnswer, Shift, Signature

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
