"""Made-up signatures of the size real ones have, for every benchmark that needs some."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from petition_core.sealed import Label, chain_start
from petition_core.signature import FORMAT, ConsentAnswer, Shift, Signature

CAMPAIGN_ID = "benchmark"
DEVICE_ID = bytes(16)


def signature() -> Signature:
    """A filled form: name, e-mail, postcode and country, three consents."""
    consent = ConsentAnswer("yes", os.urandom(32).hex())
    return Signature(
        format=FORMAT,
        campaign_id=CAMPAIGN_ID,
        campaign_version=1,
        language="en",
        texts=os.urandom(32).hex(),
        answers={"name": "Maximiliane Mustermann-Beispiel", "email": "maxi@mustermann.example", "country": "DE"},
        consents={"keep": consent, "show": consent, "news": consent},
        given="by the signer",
        time=datetime.now(UTC).isoformat(timespec="seconds"),
        clock="trusted",
        shift=Shift("Market square", "AB"),
    )


def label() -> Label:
    """A label that nobody has used before."""
    return Label(
        id=os.urandom(16),
        campaign_id=CAMPAIGN_ID,
        campaign_version=1,
        device_id=DEVICE_ID,
        number=1,
        day="2026-01-31",
        previous=chain_start(DEVICE_ID),
    )
