"""A campaign folder without a fault, as names and bytes, and ways to put one fault into it."""

from __future__ import annotations

from datetime import date

import pytest

from petition_core.campaign.container import SignedCampaign, packed, read_campaign_file
from petition_core.campaign.faults import Fault
from petition_core.campaign.source import read_source
from petition_core.errors import CampaignFaults
from petition_core.office_key.identities import HybridIdentity, X25519Identity
from petition_core.public_key_file import drilled_key_text
from petition_core.signing import SigningKey
from tests.core.made_pictures import png

SIGNING_KEY, ROOT_KEY = SigningKey(b"c" * 32), SigningKey(b"R" * 32)
OFFICE, RECOVERY = X25519Identity(b"o" * 32), X25519Identity(b"r" * 32)
DAY = date(2020, 5, 1)

TOML = f"""\
format = 1
id = "parks"
version = 1
action = "petition"
state = "open"
opens = 2020-05-28T00:00:00+08:00
closes = 2020-07-01T23:59:59+08:00
retention_days = 365
languages = ["en", "zh-Hant"]

[organisation]
name = "Friends of the Parks"
contact = "post@parks.example"
privacy = "privacy@parks.example"

[keys]
root = "{ROOT_KEY.public.hex()}"
office = "office.public"
recovery = "recovery.public"
suite = "classic"

[look]
accent = "#0B5C8A"
banner = "banner.png"

[[question]]
id = "name"
kind = "full_name"
required = true

[[question]]
id = "email"
kind = "email"

[[consent]]
id = "count"
purpose = "count"
required = true

[[consent]]
id = "news"
purpose = "news"
channel = "email"
"""

TEXT = """\
# Title

Keep the parks

# Summary

They are ours.

# Target name

Ana Lind

# Demand

Keep them open.

# Signed text

I ask Ana Lind to keep the parks open.

# Story

Once upon a time.

![the park](banner.png)

# Privacy notice

We keep your name.

# Thanks

Thank you.

# Question: name

Full name
As in a letter.

# Question: email

E-mail

# Consent: count

Count me.

# Consent: news

Write to me.
"""


def make_files() -> dict[str, bytes]:
    """The folder as names and bytes."""
    return {
        "campaign.toml": TOML.encode(),
        "texts/en.md": TEXT.encode(),
        "texts/zh-Hant.md": TEXT.encode(),
        "office.public": drilled_key_text(OFFICE.recipient, DAY).encode(),
        "recovery.public": drilled_key_text(RECOVERY.recipient, DAY).encode(),
        "banner.png": png(),
    }


def with_line(files: dict[str, bytes], name: str, old: str, new: str) -> dict[str, bytes]:
    """The same folder with one piece of one file exchanged; the piece must be there exactly once."""
    text = files[name].decode()
    assert text.count(old) == 1, (name, old)
    return {**files, name: text.replace(old, new).encode()}


def line_of(files: dict[str, bytes], name: str, piece: str) -> int:
    """The line, from 1, in which `piece` stands for the first time."""
    return files[name].decode()[: files[name].decode().index(piece)].count("\n") + 1


def faults_of(files: dict[str, bytes]) -> tuple[Fault, ...]:
    """The faults for which this folder is refused."""
    with pytest.raises(CampaignFaults) as caught:
        read_source(files)
    return caught.value.faults  # type: ignore[return-value]


def signed(
    files: dict[str, bytes] | None = None, key: SigningKey = SIGNING_KEY, root: SigningKey | None = None
) -> SignedCampaign:
    """The signed file of a folder, read back."""
    campaign, pictures = read_source(files or make_files())
    return read_campaign_file(packed(campaign, pictures, key, root))


def hybrid_files() -> dict[str, bytes]:
    """The same folder with post-quantum keys."""
    office, recovery = HybridIdentity(b"o" * 32), HybridIdentity(b"r" * 32)
    files = with_line(make_files(), "campaign.toml", '"classic"', '"hybrid"')
    files["office.public"] = drilled_key_text(office.recipient, DAY).encode()
    files["recovery.public"] = drilled_key_text(recovery.recipient, DAY).encode()
    return files
