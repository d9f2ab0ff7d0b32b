"""The campaigns this server offers to devices: signed files, every version kept, the newest of each offered."""

from __future__ import annotations

from typing import cast

from sqlalchemy import func, insert, select

from petition_core.campaign.container import SignedCampaign, check_update, read_campaign_file
from petition_core.errors import CampaignMissing
from petition_core.wire import OfferedCampaign
from petition_server.clock import moment
from petition_server.database import Database
from petition_server.server import Server
from petition_server.tables import campaigns


def add_campaign(server: Server, untrusted: bytes, *, confirmed: bool = False) -> SignedCampaign:
    """Put a campaign on the shelf; the same file again changes nothing.

    Refused like on a laptop: damaged, older, changed under the same version, or with other keys (`confirmed` is a
    person's yes to new keys that the root key signed).
    """
    offered = read_campaign_file(untrusted)
    campaign = offered.campaign
    newest = select(campaigns.c.file).where(campaigns.c.id == campaign.id).order_by(campaigns.c.version.desc()).limit(1)
    row = {
        "id": campaign.id,
        "version": campaign.version,
        "digest": offered.digest,
        "added": moment(server.clock()),
        "size": len(offered.raw),
        "file": offered.raw,
    }
    with server.database.writing() as connection:
        held = connection.execute(newest).scalar()
        if held is not None:
            check_update(read_campaign_file(held), offered, confirmed=confirmed)
        if held != offered.raw:
            connection.execute(insert(campaigns).values(row))
    return offered


def offered_campaigns(database: Database) -> list[OfferedCampaign]:
    """The newest version of each campaign, without reading the files."""
    newest = select(campaigns.c.id, func.max(campaigns.c.version).label("version")).group_by(campaigns.c.id).subquery()
    query = (
        select(campaigns.c.id, campaigns.c.version, campaigns.c.digest, campaigns.c.size)
        .join(newest, (campaigns.c.id == newest.c.id) & (campaigns.c.version == newest.c.version))
        .order_by(campaigns.c.id)
    )
    with database.reading() as connection:
        return [
            OfferedCampaign(row.id, row.version, row.digest.hex(), row.size)
            for row in connection.execute(query)
        ]  # fmt: skip


def campaign_file(database: Database, campaign_id: str, version: int) -> bytes:
    """The signed file of one version; `CampaignMissing` where there is none."""
    query = select(campaigns.c.file).where(campaigns.c.id == campaign_id, campaigns.c.version == version)
    with database.reading() as connection:
        file = connection.execute(query).scalar()
    if file is None:
        raise CampaignMissing(campaign=campaign_id)
    return cast(bytes, file)
