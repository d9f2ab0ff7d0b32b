"""How far the office has fetched each device's batches, and which it had to pass over.

A batch that is not whole does not hold up what comes after it: its place is remembered and asked for again.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from petition_desktop.store.connections import Connections
from petition_desktop.store.tables import bad_arrival, known_device


class KnownDevice(Struct, frozen=True):
    """A device of this campaign's laptops. `role` and `label` are empty if only a stick told of it so far."""

    device_id: bytes
    public_key: bytes
    role: str
    label: str
    revoked: bool


class Arrivals:
    """The office's list of devices, each with its cursor."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def know(self, devices: Iterable[KnownDevice]) -> None:
        """Keep what the server says of the devices."""
        with self._connections.writing() as connection:
            for one in devices:
                said = {"role": one.role, "label": one.label, "revoked": int(one.revoked)}
                row = {"device_id": one.device_id, "public_key": one.public_key, **said}
                keep = insert(known_device).values(row)
                connection.execute(keep.on_conflict_do_update(index_elements=["device_id"], set_=said))

    def devices(self) -> tuple[KnownDevice, ...]:
        """All devices known, by label."""
        columns = [known_device.c[name] for name in KnownDevice.__struct_fields__]
        with self._connections.reading() as connection:
            rows = connection.execute(select(*columns).order_by(known_device.c.label, known_device.c.device_id))
            return tuple(
                KnownDevice(row.device_id, row.public_key, row.role, row.label, bool(row.revoked)) for row in rows
            )

    def cursor(self, device_id: bytes) -> int:
        """How many of this device's batches were taken from the server."""
        wanted = select(known_device.c.arrival).where(known_device.c.device_id == device_id)
        with self._connections.reading() as connection:
            return int(connection.execute(wanted).scalar() or 0)

    def restart(self, device_id: bytes) -> None:
        """Fetch this device's batches from the first again: the server was set back, and counts anew."""
        device = known_device.c.device_id == device_id
        with self._connections.writing() as connection:
            connection.execute(update(known_device).where(device).values(arrival=0))
            connection.execute(delete(bad_arrival).where(bad_arrival.c.device_id == device_id))

    def bad(self, device_id: bytes) -> tuple[int, ...]:
        """The batches of this device that were passed over."""
        wanted = select(bad_arrival.c.arrival).where(bad_arrival.c.device_id == device_id)
        with self._connections.reading() as connection:
            return tuple(connection.execute(wanted.order_by(bad_arrival.c.arrival)).scalars())

    def pass_over(self, device_id: bytes, arrival: int, code: str) -> None:
        """Remember a bad batch of a known device and move on; `code` is the error's."""
        with self._connections.writing() as connection:
            move_cursor(connection, device_id, arrival)
            row = {"device_id": device_id, "arrival": arrival, "code": code}
            connection.execute(insert(bad_arrival).values(row).on_conflict_do_nothing())


def meet(connection: Connection, device_id: bytes, public_key: bytes) -> None:
    """Make sure that the device is on the list."""
    row = insert(known_device).values(device_id=device_id, public_key=public_key)
    connection.execute(row.on_conflict_do_nothing())


def move_cursor(connection: Connection, device_id: bytes, arrival: int) -> None:
    """This arrival was taken in; a cursor never goes back."""
    behind = (known_device.c.device_id == device_id, known_device.c.arrival < arrival)
    connection.execute(update(known_device).where(*behind).values(arrival=arrival))
    gone = (bad_arrival.c.device_id == device_id, bad_arrival.c.arrival == arrival)
    connection.execute(delete(bad_arrival).where(*gone))
