"""The invites that were made here, for staff to look through, and to take one back that nobody has used."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from sqlalchemy import select, update

from petition_core.errors import InviteNotOpen
from petition_core.invite import Role
from petition_server.clock import moment
from petition_server.database import AnyRow
from petition_server.server import Server
from petition_server.tables import devices, invites

State = Literal["open", "used", "withdrawn", "expired"]
_MOST_LISTED = 200
_SHORTEST_NAME = 8


class ListedInvite(Struct, frozen=True):
    """One invite, named by the hash of its secret; `device` is the id of the one that used it."""

    name: str
    role: Role
    label: str
    made: str
    expires: str
    state: State
    device: str


def listed_invites(server: Server) -> list[ListedInvite]:
    """The newest first, at most 200."""
    now = moment(server.clock())
    query = (
        select(invites, devices.c.device_id)
        .join_from(invites, devices, invites.c.used_by == devices.c.device_id, isouter=True)
        .order_by(invites.c.made.desc(), invites.c.secret_hash)
        .limit(_MOST_LISTED)
    )
    with server.database.reading() as connection:
        rows = connection.execute(query).all()
    return [
        ListedInvite(
            row.secret_hash.hex(),
            row.role,
            row.label,
            row.made,
            row.expires,
            _state(row, now),
            row.device_id.hex() if row.device_id else "",
        )
        for row in rows
    ]


def withdraw_invite(server: Server, untrusted_name: str) -> str:
    """Nobody can use it any more; gives its whole name. `untrusted_name` is that, or the beginning of it.

    `InviteNotOpen` where there is none that is open, or several.
    """
    now = moment(server.clock())
    is_open = (invites.c.used_by.is_(None), invites.c.expires > now)
    with server.database.writing() as connection:
        known = connection.execute(select(invites.c.secret_hash).where(*is_open)).scalars()
        named: list[bytes] = [one for one in known if one.hex().startswith(untrusted_name.lower())]
        if len(named) != 1 or len(untrusted_name) < _SHORTEST_NAME:
            raise InviteNotOpen
        # It expires at once as well: that is what the device is told, and what it says to do is right.
        by_name = invites.c.secret_hash == named[0]
        connection.execute(update(invites).where(by_name, *is_open).values(withdrawn=now, expires=now))
    return named[0].hex()


def _state(row: AnyRow, now: str) -> State:
    if row.used_by is not None:
        return "used"
    if row.withdrawn is not None:
        return "withdrawn"
    return "expired" if row.expires <= now else "open"
