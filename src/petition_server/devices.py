"""The devices that have joined: who they are, what they may do, when they were last seen."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import func, select, update

from petition_core.errors import DatabaseBusy, DatabaseFull, DatabaseReadOnly, DeviceUnknown
from petition_core.invite import Role
from petition_core.wire import ListedDevice, Standing
from petition_server.clock import moment
from petition_server.database import AnyRow, Database
from petition_server.server import Server
from petition_server.tables import HELD, devices, sealed

#: "Last seen" is not worth a write for every request.
_SEEN_AGAIN_AFTER = timedelta(minutes=10)


class Device(Struct, frozen=True):
    """A device as the doors need it. `last_seen` is a moment of `petition_server.clock`."""

    device_id: bytes
    public_key: bytes
    role: Role
    label: str
    revoked: bool
    last_seen: str
    last_number: int
    arrivals: int


def find_device(database: Database, device_id: bytes) -> Device | None:
    """The device of this id, revoked or not."""
    with database.reading() as connection:
        row = connection.execute(select(devices).where(devices.c.device_id == device_id)).one_or_none()
    return None if row is None else _device(row)


def all_devices(database: Database) -> list[Device]:
    """Every device that ever joined, in the order of joining."""
    with database.reading() as connection:
        rows = connection.execute(select(devices).order_by(devices.c.enrolled, devices.c.device_id)).all()
    return [_device(row) for row in rows]


def listed(device: Device) -> ListedDevice:
    """What the office is told of a device."""
    return ListedDevice(
        device.device_id.hex(),
        device.public_key.hex(),
        device.role,
        device.label,
        device.revoked,
        device.last_number,
        device.arrivals,
    )


def standing(server: Server, device: Device) -> Standing:
    """What the server holds of a device, for the device itself."""
    count = select(func.count()).where(sealed.c.device_id == device.device_id, sealed.c.state == HELD)
    with server.database.reading() as connection:
        held = connection.execute(count).scalar_one()
    now = moment(server.clock())
    return Standing(device.device_id.hex(), device.role, device.label, device.last_number, held, now)


def mark_seen(database: Database, device: Device, now: datetime) -> None:
    """Note that the device was here, unless that was noted a moment ago. Never a reason to refuse what it asks."""
    if device.last_seen > moment(now - _SEEN_AGAIN_AFTER):
        return
    try:
        with database.writing() as connection:
            connection.execute(
                update(devices).where(devices.c.device_id == device.device_id).values(last_seen=moment(now))
            )
    except (DatabaseBusy, DatabaseFull, DatabaseReadOnly):
        return


def revoke_device(server: Server, untrusted_name: str) -> Device:
    """Shut a device out until it is invited again. `untrusted_name` is its id in hex, or the beginning of it."""
    named = [one for one in all_devices(server.database) if one.device_id.hex().startswith(untrusted_name.lower())]
    if len(named) != 1 or len(untrusted_name) < 8:
        raise DeviceUnknown(device=untrusted_name)
    with server.database.writing() as connection:
        connection.execute(
            update(devices)
            .where(devices.c.device_id == named[0].device_id, devices.c.revoked.is_(None))
            .values(revoked=moment(server.clock()))
        )
    return named[0]


def _device(row: AnyRow) -> Device:
    return Device(
        row.device_id,
        row.public_key,
        row.role,
        row.label,
        row.revoked is not None,
        row.last_seen,
        row.last_number,
        row.arrivals,
    )
