"""The campaigns on the shelf as staff see them: title, version, state as of now, how many signatures are held."""

from __future__ import annotations

from msgspec import Struct

from petition_core.campaign.container import read_campaign_file
from petition_core.campaign.opening import Opening, opening
from petition_server.campaign_shelf import campaign_file, offered_campaigns
from petition_server.server import Server
from petition_server.totals import held_by_campaign


class Published(Struct, frozen=True):
    """The newest version of one campaign. `closing` takes what was signed before the end."""

    id: str
    version: int
    title: str
    state: Opening
    closing: bool
    closes: str
    signatures: int


def published(server: Server) -> list[Published]:
    """All campaigns that devices are offered."""
    held = held_by_campaign(server.database)
    return [_read(server, one.id, one.version, held.get(one.id, 0)) for one in offered_campaigns(server.database)]


def _read(server: Server, campaign_id: str, version: int, signatures: int) -> Published:
    file = campaign_file(server.database, campaign_id, version)
    campaign = read_campaign_file(file, kept=True).campaign
    title = campaign.text(campaign.languages[0]).title
    state = opening(campaign, server.clock())
    closes = campaign.closes.isoformat() if campaign.closes else ""
    return Published(campaign_id, version, title, state, campaign.state == "closing", closes, signatures)
