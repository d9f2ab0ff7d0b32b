"""The small JSON documents between a device and the server. Batches, receipts and campaign files travel as bytes.

The members are those of `docs/http-api.md`. Both sides read them strictly: unknown members and wrong types are refused.
"""

from __future__ import annotations

from msgspec import Struct

from petition_core.invite import Role


class Enrolment(Struct, frozen=True, forbid_unknown_fields=True):
    """What a device sends with an invite. `public_key` and `proof` in hex; `proof` signs `enrolment_statement`."""

    secret: str
    public_key: str
    proof: str
    app_version: str


class Enrolled(Struct, frozen=True, forbid_unknown_fields=True):
    """The server's answer to an enrolment."""

    device_id: str
    role: Role
    label: str
    server_key: str
    server_time: str


class Standing(Struct, frozen=True, forbid_unknown_fields=True):
    """What the server holds of the asking device: highest number and how many signatures."""

    device_id: str
    role: Role
    label: str
    last_number: int
    signatures: int
    server_time: str


class OfferedCampaign(Struct, frozen=True, forbid_unknown_fields=True):
    """The newest version of a campaign at the server. `digest` is the hex SHA-256 of the file of `size` bytes."""

    id: str
    version: int
    digest: str
    size: int


class OfferedCampaigns(Struct, frozen=True, forbid_unknown_fields=True):
    """The newest version of each campaign at the server."""

    campaigns: tuple[OfferedCampaign, ...]


class ListedDevice(Struct, frozen=True, forbid_unknown_fields=True):
    """A device as the office sees it. `arrivals` counts its batches at the server."""

    device_id: str
    public_key: str
    role: Role
    label: str
    revoked: bool
    last_number: int
    arrivals: int


class ListedDevices(Struct, frozen=True, forbid_unknown_fields=True):
    """Every device the server knows, revoked ones too."""

    devices: tuple[ListedDevice, ...]


class Trouble(Struct, frozen=True):
    """An error as the server tells it (RFC 9457). `code` is stable; `server_time` is there when the clock was wrong."""

    status: int
    code: str
    title: str = ""
    detail: str = ""
    type: str = "about:blank"
    server_time: str = ""
