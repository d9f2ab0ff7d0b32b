"""The signed file `NAME.campaign`: a campaign and its pictures as one piece that proves who made it.

The signature is checked before anything inside is parsed. There is no archive format in it, so nothing can be
unpacked to a place it does not belong: pictures are found by name in memory only. A change of the signing key or
of the sealing keys needs a second signature by the root key, and a person's yes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec
from msgspec import Struct

from petition_core.campaign.model import FORMAT, Campaign, PackedFile
from petition_core.campaign.picture import MAX_PICTURES
from petition_core.digest import sha256
from petition_core.errors import (
    BadSignature,
    CampaignChanged,
    CampaignFileRefused,
    CampaignKeysChange,
    CampaignOlder,
    CampaignTooNew,
    CampaignWrongKey,
    PetitionError,
    WireError,
)
from petition_core.parts import lp, read_lp, read_lp_exactly
from petition_core.signing import SigningKey, verify

MAGIC = b"petition-campaign/1\n"
CONTENT_TYPE = "application/vnd.petition.campaign"
MAX_SIZE = 16 * 1024 * 1024
_NEWER_MAGIC = re.compile(rb"petition-campaign/(?:[2-9]|[1-9][0-9]{1,5})\n")


class SignedCampaign(Struct, frozen=True):
    """A campaign whose signature holds. `digest` is the SHA-256 of `raw`, the whole file."""

    campaign: Campaign
    public_key: bytes
    root_signed: bool
    pictures: Mapping[str, bytes]
    raw: bytes

    @property
    def digest(self) -> bytes:
        return sha256(self.raw)


class _Version(Struct):
    """The one member that every future format will have too."""

    format: int


def packed(campaign: Campaign, pictures: Mapping[str, bytes], key: SigningKey, root: SigningKey | None = None) -> bytes:
    """The signed file of `campaign`; `root` signs too where keys change (and may always do so)."""
    files = tuple(PackedFile(n, len(b), sha256(b).hex()) for n, b in sorted(pictures.items()))
    whole = msgspec.structs.replace(campaign, files=files)
    blobs = (pictures[file.name] for file in files)
    body = lp("petition/campaign-body/v1", _campaign_bytes(whole), *blobs)
    statement = _statement(body)
    root_signature = root.sign(_root_statement(body, key.public)) if root else b""
    return MAGIC + lp("petition/campaign-file/v1", key.public, key.sign(statement), root_signature, body)


def read_campaign_file(untrusted: bytes, *, kept: bool = False) -> SignedCampaign:
    """A campaign from its file; whatever is not whole, signed, complete and of this version is refused.

    One that is `kept` was checked when it was taken in: its signature proves that it is still the same, and reading all
    its texts again would cost more than everything else the first form waits for.
    """
    if not untrusted.startswith(MAGIC):
        if _NEWER_MAGIC.match(untrusted):
            raise CampaignTooNew
        raise CampaignFileRefused(reason="it does not begin like one")
    if len(untrusted) > MAX_SIZE:
        raise CampaignFileRefused(reason="it is too large")
    try:
        public_key, signature, root_signature, body = read_lp_exactly(
            "petition/campaign-file/v1", untrusted[len(MAGIC) :], 4
        )
        verify(public_key, _statement(body), signature, "campaign")
        inner, *blobs = read_lp("petition/campaign-body/v1", body, most=1 + MAX_PICTURES)
    except BadSignature:
        raise CampaignFileRefused(reason="its signature is not right") from None
    except (WireError, ValueError):
        raise CampaignFileRefused(reason="it is cut off or changed") from None
    campaign = _read_campaign(inner)
    pictures = _pictures(campaign, blobs)
    if not kept:
        from petition_core.campaign.checks import check_campaign  # with it come the sealing keys and their libraries

        check_campaign(campaign, pictures)
    root_signed = bool(root_signature) and _root_holds(campaign, body, public_key, root_signature)
    return SignedCampaign(campaign, public_key, root_signed, pictures, bytes(untrusted))


def check_update(held: SignedCampaign, offered: SignedCampaign, *, confirmed: bool) -> None:
    """Whether `offered` may take the place of `held`: versions only rise, keys change by the root key and a yes."""
    name, ours, theirs = held.campaign.id, held.campaign, offered.campaign
    if theirs.version < ours.version:
        raise CampaignOlder(offered=theirs.version, held=ours.version)
    same_root = ours.root_key == theirs.root_key
    same_keys = same_root and held.public_key == offered.public_key and ours.sealing == theirs.sealing
    if not same_keys and not (same_root and offered.root_signed):
        raise CampaignWrongKey(campaign=name)
    if theirs.version == ours.version and offered.digest != held.digest:
        raise CampaignChanged(version=theirs.version)
    if not same_keys and not confirmed:
        raise CampaignKeysChange(campaign=name)


def _statement(body: bytes) -> bytes:
    return lp("petition/campaign/v1", sha256(body))


def _root_statement(body: bytes, public_key: bytes) -> bytes:
    return lp("petition/campaign-root/v1", sha256(body), public_key)


def _root_holds(campaign: Campaign, body: bytes, public_key: bytes, signature: bytes) -> bool:
    try:
        verify(bytes.fromhex(campaign.root_key), _root_statement(body, public_key), signature, "root")
    except (WireError, ValueError):
        raise CampaignFileRefused(reason="its second signature is not right") from None
    return True


def _campaign_bytes(campaign: Campaign) -> bytes:
    return msgspec.json.encode(campaign, order="sorted")


def _read_campaign(untrusted: bytes) -> Campaign:
    try:
        if msgspec.json.decode(untrusted, type=_Version).format > FORMAT:
            raise CampaignTooNew
        campaign = msgspec.json.decode(untrusted, type=Campaign)
    except PetitionError:
        raise
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise CampaignFileRefused(reason="its content is not understood") from None
    if campaign.format != FORMAT or _campaign_bytes(campaign) != untrusted:
        raise CampaignFileRefused(reason="its content is not written as it should be")
    return campaign


def _pictures(campaign: Campaign, blobs: list[bytes]) -> dict[str, bytes]:
    if len(blobs) != len(campaign.files):
        raise CampaignFileRefused(reason="a picture is missing")
    pictures: dict[str, bytes] = {}
    for listed, blob in zip(campaign.files, blobs, strict=True):
        if listed.name in pictures or len(blob) != listed.size or sha256(blob).hex() != listed.sha256:
            raise CampaignFileRefused(reason="a picture is not the one listed")
        pictures[listed.name] = blob
    return pictures
