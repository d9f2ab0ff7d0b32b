"""The hash of the very words a signer saw, so that staff can show the exact page years later.

GDPR Art. 7(1): who asks must be able to show what was agreed to. ICO guidance names a copy of the version shown.
"""

from __future__ import annotations

import hashlib

import msgspec

from petition_core.campaign.model import Campaign
from petition_core.parts import lp, u32


def texts_hash(campaign: Campaign, language: str) -> str:
    """Hex SHA-256 over campaign, version, language and all texts of that language."""
    texts = msgspec.json.encode(campaign.texts[language], order="sorted")
    statement = lp("petition/texts/v1", campaign.id.encode(), u32(campaign.version), language.encode(), texts)
    return hashlib.sha256(statement).hexdigest()


def wording_hash(campaign_id: str, consent_id: str, language: str, wording: str) -> str:
    """Hex SHA-256 over one consent's wording in one language."""
    statement = lp(
        "petition/wording/v1", campaign_id.encode(), consent_id.encode(), language.encode(), wording.encode()
    )
    return hashlib.sha256(statement).hexdigest()
