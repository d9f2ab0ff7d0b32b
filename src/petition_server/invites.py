"""Invites as the server keeps them: the hash of a one-time secret, a role, a label, an end. Making and using one."""

from __future__ import annotations

from datetime import timedelta

from msgspec import Struct
from sqlalchemy import Connection, insert, select, update

from petition_core.errors import InviteExpired, InviteUnknown, InviteUsed
from petition_core.invite import Invite, Role, new_secret, secret_hash
from petition_server.clock import moment
from petition_server.server import Server
from petition_server.tables import invites


class Invited(Struct, frozen=True):
    """What an invite makes of a device."""

    role: Role
    label: str


def make_invite(server: Server, address: str, role: Role, label: str, days: int) -> Invite:
    """A new invite to the server at `address`, good for `days` days and for one device."""
    now, secret = server.clock(), new_secret()
    expires = moment(now + timedelta(days=days))
    row = {"secret_hash": secret_hash(secret), "role": role, "label": label, "made": moment(now), "expires": expires}
    with server.database.writing() as connection:
        connection.execute(insert(invites).values(row))
    return Invite(1, address, server.key.public.hex(), secret, role, label, expires)


def use_invite(connection: Connection, secret: str, device_id: bytes, now: str) -> Invited | None:
    """The role and label of the invite that `device_id` has now used up; None if this very device used it before.

    Of several devices that come at once exactly one gets it: the row is changed only while nobody has used it. The
    look-up goes by the secret's hash, so its time tells nothing about a secret.
    """
    by_hash = invites.c.secret_hash == secret_hash(secret)
    taken = connection.execute(
        update(invites)
        .where(by_hash, invites.c.used_by.is_(None), invites.c.expires > now)
        .values(used_by=device_id, used=now)
        .returning(invites.c.role, invites.c.label)
    ).one_or_none()
    if taken is not None:
        return Invited(taken.role, taken.label)
    used_by = connection.execute(select(invites.c.used_by).where(by_hash)).one_or_none()
    if used_by is None:
        raise InviteUnknown
    if used_by[0] is None:
        raise InviteExpired
    if used_by[0] != device_id:
        raise InviteUsed
    return None
