"""A device joins: it has an invite, proves that it holds its key, and is known from then on."""

from __future__ import annotations

from sqlalchemy import Connection

from petition_core.device_id import device_id
from petition_core.errors import InviteUsed
from petition_core.invite import enrolment_statement
from petition_core.signing import verify
from petition_core.wire import Enrolled, Enrolment
from petition_server.bulk import insert_or
from petition_server.clock import moment
from petition_server.devices import Device, find_device
from petition_server.invites import Invited, use_invite
from petition_server.server import Server
from petition_server.tables import devices


def enrol(server: Server, asked: Enrolment) -> Enrolled:
    """Let a device in. `LowOrderKey`, `BadSignature` or one of the three invite errors if it may not.

    With a key that is known already and a new invite the device keeps its id, its numbers and its history, and a
    revocation is lifted. The same invite with the same key gets the same answer again, because the first may be lost.
    """
    public_key = bytes.fromhex(asked.public_key)
    device = device_id(public_key)
    verify(public_key, enrolment_statement(asked.secret, public_key), bytes.fromhex(asked.proof), "enrolment")
    now = moment(server.clock())
    with server.database.writing() as connection:
        invited = use_invite(connection, asked.secret, device, now)
        if invited is not None:
            _let_in(connection, device, {"public_key": public_key, "app_version": asked.app_version}, invited, now)
    known = find_device(server.database, device)
    if known is None or (invited is None and known.revoked):
        raise InviteUsed
    return _answer(server, known, now)


def _let_in(connection: Connection, device: bytes, about: dict[str, object], invited: Invited, now: str) -> None:
    values = about | {"role": invited.role, "label": invited.label, "last_seen": now, "revoked": None}
    new = {"device_id": device, "enrolled": now, "last_number": 0, "arrivals": 0}
    # One statement, because the same device may be coming in with another invite at this very moment.
    row = insert_or(connection, devices).values(values | new)
    connection.execute(row.on_conflict_do_update(index_elements=[devices.c.device_id], set_=values))


def _answer(server: Server, known: Device, now: str) -> Enrolled:
    return Enrolled(known.device_id.hex(), known.role, known.label, server.key.public.hex(), now)
