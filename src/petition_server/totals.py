"""Counts for the keeper and the staff: per day, per campaign, per device. Never a name, because there is none here.

All but the list of conflicts is answered from one index, so the ciphertexts are not read.
"""

from __future__ import annotations

from collections import defaultdict

from msgspec import Struct
from sqlalchemy import Connection, func, select

from petition_server.database import Database
from petition_server.gaps import Range, count_in, forked_numbers, missing_numbers
from petition_server.tables import HELD, batches, conflicts, devices, sealed


class Day(Struct, frozen=True):
    """Signatures that arrived on one day (UTC)."""

    day: str
    signatures: int


class CampaignTotal(Struct, frozen=True):
    """Signatures held for one version of a campaign."""

    id: str
    version: int
    signatures: int


class DeviceTotal(Struct, frozen=True):
    """One device. `missing` are ranges of numbers that never came; `conflicts` counts what was refused and kept."""

    device_id: str
    label: str
    role: str
    revoked: bool
    app_version: str
    last_seen: str
    last_number: int
    signatures: int
    missing: list[Range]
    forks: int
    conflicts: int


class Totals(Struct, frozen=True):
    """Everything together."""

    signatures: int
    missing: int
    forks: int
    conflicts: int
    days: list[Day]
    campaigns: list[CampaignTotal]
    devices: list[DeviceTotal]


def totals(database: Database) -> Totals:
    """All counts, as of one moment."""
    with database.reading() as connection:
        per_device = _per_device(connection)
        return Totals(
            sum(one.signatures for one in per_device),
            sum(count_in(one.missing) for one in per_device),
            sum(one.forks for one in per_device),
            sum(one.conflicts for one in per_device),
            _per_day(connection),
            _per_campaign(connection),
            per_device,
        )


def _per_day(connection: Connection) -> list[Day]:
    day = func.substr(batches.c.arrived, 1, 10)
    same_arrival = (sealed.c.device_id == batches.c.device_id) & (sealed.c.arrival == batches.c.arrival)
    query = (
        select(day.label("day"), func.count().label("signatures"))
        .join_from(sealed, batches, same_arrival)
        .where(sealed.c.state == HELD)
        .group_by(day)
        .order_by(day)
    )
    return [Day(row.day, row.signatures) for row in connection.execute(query)]


def held_by_campaign(database: Database) -> dict[str, int]:
    """Signatures held for each campaign, all its versions together."""
    held: dict[str, int] = defaultdict(int)
    with database.reading() as connection:
        for one in _per_campaign(connection):
            held[one.id] += one.signatures
    return held


def _per_campaign(connection: Connection) -> list[CampaignTotal]:
    version = (sealed.c.campaign_id, sealed.c.campaign_version)
    query = select(*version, func.count().label("signatures")).where(sealed.c.state == HELD)
    rows = connection.execute(query.group_by(*version).order_by(*version))
    return [CampaignTotal(row.campaign_id, row.campaign_version, row.signatures) for row in rows]


def _per_device(connection: Connection) -> list[DeviceTotal]:
    held = select(sealed.c.device_id, func.count()).where(sealed.c.state == HELD).group_by(sealed.c.device_id)
    refused = select(conflicts.c.device_id, func.count()).group_by(conflicts.c.device_id)
    held_by, refused_by = ({row[0]: row[1] for row in connection.execute(each)} for each in (held, refused))
    missing, forks = missing_numbers(connection), forked_numbers(connection)
    everyone = connection.execute(select(devices).order_by(devices.c.enrolled, devices.c.device_id))
    return [
        DeviceTotal(
            row.device_id.hex(),
            row.label,
            row.role,
            row.revoked is not None,
            row.app_version,
            row.last_seen,
            row.last_number,
            held_by.get(row.device_id, 0),
            missing.get(row.device_id, []),
            forks.get(row.device_id, 0),
            refused_by.get(row.device_id, 0),
        )
        for row in everyone
    ]
