"""The JSON documents as the OpenAPI document shows them; the enrolment is also read with its model, strictly.

Their members are those of `petition_core.wire`, which the clients read; a test holds the two together.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Hex16 = Annotated[str, Field(pattern="^[0-9a-f]{32}$", description="16 bytes in hex")]
Hex32 = Annotated[str, Field(pattern="^[0-9a-f]{64}$", description="32 bytes in hex")]
Hex64 = Annotated[str, Field(pattern="^[0-9a-f]{128}$", description="64 bytes in hex")]
Role = Literal["stall", "office"]
Moment = Annotated[str, Field(description="ISO 8601, UTC, milliseconds", examples=["2026-03-01T12:00:00.000Z"])]
Count = Annotated[int, Field(ge=0)]


class Document(BaseModel):
    """Strict: no other member, no other type, not even a number written as text."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class EnrolmentDocument(Document):
    """What a device sends with an invite. `proof` is its signature over secret and public key."""

    secret: Annotated[str, Field(pattern="^[0-9A-HJKMNP-TV-Z]{16}$")]
    public_key: Hex32
    proof: Hex64
    app_version: Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z.+_-]{0,63}$")]


class EnrolledDocument(Document):
    """The device is known now."""

    device_id: Hex16
    role: Role
    label: str
    server_key: Hex32
    server_time: Moment


class StandingDocument(Document):
    """What the server holds of the asking device."""

    device_id: Hex16
    role: Role
    label: str
    last_number: Count
    signatures: Count
    server_time: Moment


class OfferedCampaignDocument(Document):
    """The newest version of a campaign: `digest` is the SHA-256 of the file of `size` bytes."""

    id: str
    version: Count
    digest: Hex32
    size: Count


class OfferedCampaignsDocument(Document):
    """All campaigns of this server."""

    campaigns: list[OfferedCampaignDocument]


class ListedDeviceDocument(Document):
    """A device as the office sees it; `arrivals` counts its batches here."""

    device_id: Hex16
    public_key: Hex32
    role: Role
    label: str
    revoked: bool
    last_number: Count
    arrivals: Count


class ListedDevicesDocument(Document):
    """All devices, revoked ones too."""

    devices: list[ListedDeviceDocument]


class TroubleDocument(Document):
    """A refusal (RFC 9457). `code` is stable; `server_time` is filled when the clock was wrong."""

    status: int
    code: str
    title: str
    detail: str
    type: Literal["about:blank"]
    server_time: str


class HealthDocument(Document):
    """The database answers."""

    status: Literal["ok"]
