"""Where the volunteer's PIN rests, as a salted hash with its count of wrong tries. What it may be is `stall.pin`'s."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import delete, insert, select, update

from petition_desktop.store.connections import Connections
from petition_desktop.store.tables import kiosk_pin as table


class KeptPin(Struct, frozen=True):
    """`cost` is the work of the hash, as a power of two."""

    salt: bytes
    hash: bytes
    cost: int
    wrong_tries: int


class KioskPin:
    """The one row about the PIN."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def read(self) -> KeptPin | None:
        """The PIN that is set."""
        columns = [table.c[name] for name in KeptPin.__struct_fields__]
        with self._connections.reading() as connection:
            row = connection.execute(select(*columns)).one_or_none()
        return None if row is None else KeptPin(*row)

    def set(self, pin: KeptPin) -> None:
        """Keep this one in place of any before it."""
        values = {name: getattr(pin, name) for name in KeptPin.__struct_fields__}
        with self._connections.writing() as connection:
            connection.execute(delete(table))
            connection.execute(insert(table).values(one=1, **values))

    def count_wrong(self, tries: int) -> None:
        """Write down how often it was wrong since it was right."""
        with self._connections.writing() as connection:
            connection.execute(update(table).values(wrong_tries=tries))

    def forget(self) -> None:
        """Nothing is set any more."""
        with self._connections.writing() as connection:
            connection.execute(delete(table))
