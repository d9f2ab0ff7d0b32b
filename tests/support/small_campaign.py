"""A whole campaign for tests, made of the very folder that “campaign new” writes. No key of it guards anything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from petition_core.campaign.container import SignedCampaign, packed, read_campaign_file
from petition_core.campaign.source import read_source
from petition_core.office_key.identities import OfficeIdentity, X25519Identity
from petition_core.public_key_file import drilled_key_text
from petition_core.signing import SigningKey
from petition_desktop.office.campaign_template import TEXT, campaign_toml

OPENS = datetime(2020, 5, 28, tzinfo=UTC)
SIGNING_KEY = SigningKey(bytes(range(32)))
ROOT_KEY = SigningKey(bytes(range(32, 64)))
OFFICE = X25519Identity(b"o" * 32)
RECOVERY = X25519Identity(b"r" * 32)


def campaign_files(
    campaign_id: str = "parks", version: int = 1, keys: Sequence[OfficeIdentity] = (OFFICE, RECOVERY)
) -> dict[str, bytes]:
    """The files of a folder without faults."""
    suite = "classic" if isinstance(keys[0], X25519Identity) else "hybrid"
    toml = campaign_toml(campaign_id, ROOT_KEY.public.hex(), suite, OPENS.isoformat())
    files = {
        "campaign.toml": toml.replace("version = 1", f"version = {version}").encode(),
        "texts/en.md": TEXT.encode(),
    }
    for name, key in zip(("office.public", "recovery.public"), keys, strict=True):
        files[name] = drilled_key_text(key.recipient, date(2020, 5, 1)).encode()
    return files


def small_campaign(
    campaign_id: str = "parks",
    version: int = 1,
    keys: Sequence[OfficeIdentity] = (OFFICE, RECOVERY),
    signing_key: SigningKey = SIGNING_KEY,
) -> SignedCampaign:
    """The signed file, read back."""
    campaign, pictures = read_source(campaign_files(campaign_id, version, keys))
    return read_campaign_file(packed(campaign, pictures, signing_key))
