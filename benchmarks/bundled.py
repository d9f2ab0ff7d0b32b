"""The bundled campaign with keys that are thrown away, as `--demo` uses it, for benchmarks that need a whole one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from petition_core.campaign.container import SignedCampaign, packed, read_campaign_file
from petition_core.campaign.model import Suite
from petition_core.campaign.source import read_source
from petition_core.office_key.drill import run_drill
from petition_core.office_key.identities import HybridIdentity, X25519Identity
from petition_core.signing import SigningKey
from petition_desktop.stall.collect import Form

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "campaigns" / "hong-kong-2020" / "open"
TOML = "campaign.toml"
_NO_KEY = "0" * 64


def campaign(suite: Suite = "hybrid") -> SignedCampaign:
    """The campaign with two recipients of this kind, signed."""
    kind = HybridIdentity if suite == "hybrid" else X25519Identity
    root = SigningKey.generate()
    files = {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in FOLDER.rglob("*") if path.is_file()}
    settings = files[TOML].decode().replace(_NO_KEY, root.public.hex()).replace('"hybrid"', f'"{suite}"')
    files[TOML] = settings.encode()
    for name in ("office.public", "recovery.public"):
        files[name] = run_drill(kind.generate(), datetime.now(UTC).date()).encode()
    found, pictures = read_source(files)
    return read_campaign_file(packed(found, pictures, SigningKey.generate()))


def form() -> Form:
    """What a person fills in who answers everything and agrees to half."""
    return Form(
        language="en",
        answers={
            "name": "Maximiliane Mustermann-Beispiel",
            "email": "maxi@mustermann.example",
            "country": "DE",
            "postcode": "10115",
            "hong_kong": True,
        },
        consents={"count": "yes", "show_name": "yes", "pass_on": "no", "news": "no"},
    )
