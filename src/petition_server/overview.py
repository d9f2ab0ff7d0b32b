"""What staff see at a glance: all counts, today by the hour, and what came from devices after they were shut out."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import func, select

from petition_server.clock import moment
from petition_server.database import Database
from petition_server.server import Server
from petition_server.tables import HELD, batches, devices, sealed
from petition_server.totals import Totals, totals


class Stall(Struct, frozen=True):
    """The devices that carry one label, together."""

    label: str
    devices: int
    signatures: int
    last_seen: str


class Overview(Struct, frozen=True):
    """`hours` are 24 counts of `today` (UTC). `after_revoked` is by device: signatures that came later than that."""

    totals: Totals
    today: str
    hours: list[int]
    stalls: list[Stall]
    after_revoked: dict[str, int]

    @property
    def signatures_today(self) -> int:
        """What arrived today."""
        return sum(self.hours)


def overview(server: Server) -> Overview:
    """Everything, as of about now."""
    today = moment(server.clock())[:10]
    counted = totals(server.database)
    return Overview(
        counted, today, _hours(server.database, today), _stalls(counted), _after_revoked(server.database)
    )  # fmt: skip


def _hours(database: Database, day: str) -> list[int]:
    hour = func.substr(batches.c.arrived, 12, 2)
    same_arrival = (sealed.c.device_id == batches.c.device_id) & (sealed.c.arrival == batches.c.arrival)
    query = (
        select(hour, func.count())
        .join_from(batches, sealed, same_arrival)
        .where(batches.c.arrived >= day, sealed.c.state == HELD)
        .group_by(hour)
    )
    with database.reading() as connection:
        counted = {int(row[0]): row[1] for row in connection.execute(query)}
    return [counted.get(number, 0) for number in range(24)]


def _stalls(counted: Totals) -> list[Stall]:
    stalls: dict[str, Stall] = {}
    for one in counted.devices:
        if one.role == "stall":
            before = stalls.get(one.label, Stall(one.label, 0, 0, ""))
            seen = max(before.last_seen, one.last_seen)
            stalls[one.label] = Stall(one.label, before.devices + 1, before.signatures + one.signatures, seen)
    return sorted(stalls.values(), key=lambda stall: (-stall.signatures, stall.label))


def _after_revoked(database: Database) -> dict[str, int]:
    same_arrival = (sealed.c.device_id == batches.c.device_id) & (sealed.c.arrival == batches.c.arrival)
    query = (
        select(devices.c.device_id, func.count())
        .join_from(devices, batches, devices.c.device_id == batches.c.device_id)
        .join(sealed, same_arrival)
        .where(batches.c.arrived >= devices.c.revoked, sealed.c.state == HELD)
        .group_by(devices.c.device_id)
    )
    with database.reading() as connection:
        return {row[0].hex(): row[1] for row in connection.execute(query)}
