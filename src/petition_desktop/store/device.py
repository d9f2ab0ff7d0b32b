"""This installation: its name, its own key, and the server it has joined. The device exists before any server does."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from sqlalchemy import insert, select, update

from petition_core.device_id import device_id
from petition_core.errors import NotJoined
from petition_core.invite import Role
from petition_core.signing import SigningKey
from petition_desktop.store.connections import Connections
from petition_desktop.store.device_key import KeptKey, KeyChoice, make_key, read_key
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.tables import device as table


class Membership(Struct, frozen=True):
    """The server this device has joined, and as what. `joined_at` is ISO 8601 in the server's time."""

    server: str
    server_key: bytes
    role: Role
    label: str
    joined_at: str


class Device:
    """This installation, as the store knows it."""

    def __init__(self, connections: Connections, folder: DataFolder, kept: KeptKey) -> None:
        self._connections = connections
        self._folder = folder
        self._kept = kept
        self.public_key = kept.public_key
        self.device_id = device_id(kept.public_key)

    def signing_key(self) -> SigningKey:
        """The device's own key, fetched from where it rests; `DeviceKeyMissing` if it is not there any more."""
        return read_key(self._folder, self._kept)

    def membership(self) -> Membership:
        """The server joined; `NotJoined` if there is none yet."""
        columns = (table.c.server, table.c.server_key, table.c.role, table.c.label, table.c.joined_at)
        with self._connections.reading() as connection:
            row = connection.execute(select(*columns)).one()
        if row.server_key is None:
            raise NotJoined
        return Membership(*row)

    def role(self) -> Role | Literal[""]:
        """As what this device has joined; empty if it has not joined yet."""
        try:
            return self.membership().role
        except NotJoined:
            return ""

    def join(self, membership: Membership) -> None:
        """Keep the server joined, in place of any before it; an invite that waited is used up."""
        self._change(invite="", **{name: getattr(membership, name) for name in Membership.__struct_fields__})

    def pending_invite(self) -> str:
        """The invite that was taken in but not shown to its server yet; empty if there is none."""
        with self._connections.reading() as connection:
            return str(connection.execute(select(table.c.invite)).scalar_one())

    def keep_invite(self, text: str) -> None:
        """Keep an invite until there is a network; an empty text forgets it."""
        self._change(invite=text)

    def clock_offset(self) -> int:
        """Seconds the server's clock was ahead of this computer's when it last objected."""
        with self._connections.reading() as connection:
            return int(connection.execute(select(table.c.clock_offset)).scalar_one())

    def set_clock_offset(self, seconds: int) -> None:
        self._change(clock_offset=seconds)

    def _change(self, **values: object) -> None:
        with self._connections.writing() as connection:
            connection.execute(update(table).values(**values))


def open_device(connections: Connections, folder: DataFolder, choice: KeyChoice) -> Device:
    """The device of this store; made now, with a key of its own, if the store is new."""
    columns = select(table.c.public_key, table.c.key_place, table.c.key_entry)
    with connections.reading() as connection:
        row = connection.execute(columns).one_or_none()
    if row is None:
        with connections.writing() as connection:
            row = connection.execute(columns).one_or_none()  # somebody may have been quicker
            if row is None:
                kept = make_key(folder, choice)  # only here, or two programs would write over each other's key file
                values = {"one": 1, "public_key": kept.public_key, "key_place": kept.place, "key_entry": kept.entry}
                row = connection.execute(insert(table).values(values).returning(*columns.selected_columns)).one()
    return Device(connections, folder, KeptKey(*row))
