"""The campaign “every-kind”, which asks every kind of question, and answers to all of them. Its folder lies beside."""

from __future__ import annotations

from pathlib import Path

from petition_core.campaign.container import SignedCampaign, packed, read_campaign_file
from petition_core.campaign.source import read_source
from petition_core.public_key_file import drilled_key_text
from petition_core.signature import Answer
from tests.support.campaigns import CAMPAIGN_KEY, OFFICE, OPENS, RECOVERY, ROOT_KEY, TOML

FOLDER = Path(__file__).with_name("every-kind")

#: As people type them, and as they are kept.
TYPED: dict[str, Answer] = {
    "name": "  陳大文 Chan Tai Man ",
    "given": "Tai Man",
    "family": "Chan",
    "email": "taiman@example.org",
    "phone": "(852) ９１２３ 4567",
    "home": {"country": "HK", "street": "Flat 3\n12 Nathan Road ", "region": "Kowloon", "locality": "", "postcode": ""},
    "postcode": "999077",
    "country": "HK",
    "born_on": "1950/7/1",
    "born_in": "١٩٥٠",
    "bank": "island",
    "work": "=nurse+midwife",
    "reason": "For my children.\r\n\r\n\r\nAnd for theirs. ",
    "dni": "54362315-k",
    "lived_there": True,
    "mark": ((1000, 5000, 2500, 2000, 4000, 7000, 9000, 4800), (9500, 7000)),
}
KEPT: dict[str, Answer] = TYPED | {
    "name": "陳大文 Chan Tai Man",
    "phone": "+85291234567",
    "home": {"country": "HK", "street": "Flat 3\n12 Nathan Road", "region": "Kowloon"},
    "born_on": "1950-07-01",
    "born_in": "1950",
    "reason": "For my children.\n\nAnd for theirs.",
    "dni": "54362315K",
}
#: As one person answers by hand in a window, where every part is reached by keys.
BY_HAND: dict[str, Answer] = {
    "name": "Chan Tai Man",
    "given": "Tai Man",
    "family": "Chan",
    "email": "taiman@example.org",
    "phone": "+49301234567",
    "home": {"country": "US", "street": "1 Main St", "locality": "Reno", "region": "NV", "postcode": "89501"},
    "postcode": "10115",
    "country": "DE",
    "born_on": "1985-05-27",
    "born_in": "1985",
    "bank": "south",
    "work": "bus driver",
    "reason": "One line.",
    "dni": "54362315K",
    "lived_there": True,
    "mark": True,
}


def every_kind_files() -> dict[str, bytes]:
    """The folder as names and bytes, with the keys of `tests.support.campaigns`."""
    files = {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in FOLDER.rglob("*") if path.is_file()}
    files[TOML] = files[TOML].replace(b"ROOT", ROOT_KEY.public.hex().encode())
    for name, key in (("office.public", OFFICE), ("recovery.public", RECOVERY)):
        files[name] = drilled_key_text(key.recipient, OPENS.date()).encode()
    return files


def every_kind_file() -> bytes:
    """The campaign as one signed file."""
    campaign, pictures = read_source(every_kind_files())
    return packed(campaign, pictures, CAMPAIGN_KEY, ROOT_KEY)


def every_kind() -> SignedCampaign:
    """The campaign as the app holds it."""
    return read_campaign_file(every_kind_file())
