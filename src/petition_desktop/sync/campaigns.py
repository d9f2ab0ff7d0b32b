"""Looks whether the server has newer versions of campaigns, and puts them on the shelf.

A version that changes keys is kept aside until a person has confirmed it. A bad file never stops the others.
"""

from __future__ import annotations

import hashlib
from typing import Literal

from msgspec import Struct

from petition_core.campaign.container import read_campaign_file
from petition_core.errors import AnswerRefused, CampaignChanged, CampaignError, CampaignKeysChange, CampaignMissing
from petition_core.wire import OfferedCampaign
from petition_desktop import log
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.sync.client import ServerClient

Outcome = Literal["added", "unconfirmed", "refused"]


class CampaignNews(Struct, frozen=True):
    """What became of a version the server offers. `code` is the error's where it was refused, else empty."""

    campaign_id: str
    version: int
    outcome: Outcome
    code: str = ""


def look_for_campaigns(shelf: CampaignShelf, client: ServerClient) -> tuple[CampaignNews, ...]:
    """Fetch what is newer than the shelf. Raises what happened on the way; a file that is refused is only told."""
    unconfirmed = {one.digest.hex() for one in shelf.unconfirmed()}
    news = []
    for offered in client.campaigns().campaigns:
        if offered.digest not in unconfirmed:
            found = _take(shelf, client, offered)
            if found is not None:
                log.note(f"campaign-{found.outcome}", campaign=offered.id, version=offered.version, code=found.code)
                news.append(found)
    return tuple(news)


def _take(shelf: CampaignShelf, client: ServerClient, offered: OfferedCampaign) -> CampaignNews | None:
    try:
        held = shelf.newest(offered.id)
    except CampaignMissing:
        held = None
    if held and (held.campaign.version > offered.version or held.digest.hex() == offered.digest):
        return None
    try:
        if held and held.campaign.version == offered.version:
            raise CampaignChanged(version=offered.version)
        outcome = _add(shelf, client, offered)
    except (CampaignError, AnswerRefused) as error:
        return CampaignNews(offered.id, offered.version, "refused", error.code)
    return CampaignNews(offered.id, offered.version, outcome)


def _add(shelf: CampaignShelf, client: ServerClient, offered: OfferedCampaign) -> Outcome:
    untrusted = client.campaign_file(offered.id, offered.version)
    if hashlib.sha256(untrusted).hexdigest() != offered.digest:
        raise AnswerRefused(reason="it is another campaign file than announced")
    campaign = read_campaign_file(untrusted).campaign
    if (campaign.id, campaign.version) != (offered.id, offered.version):
        raise AnswerRefused(reason="it is another campaign than announced")
    try:
        shelf.add(untrusted)
    except CampaignKeysChange:
        shelf.keep_unconfirmed(untrusted)
        return "unconfirmed"
    return "added"
