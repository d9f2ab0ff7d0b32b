"""Takes withdrawals in: what a code proves to be its holder's is deleted for good, and its id is remembered.

A withdrawal may come before its signature does, from any device, and any number of times; a stick brings nothing back.
The proof is kept beside the id, so that the office can check that somebody with the code asked for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select, union, update

from petition_core.receipt import Receipt, Receipts, receipts_bytes
from petition_core.withdrawal import Withdrawal, read_withdrawals
from petition_server.clock import moment
from petition_server.server import Server
from petition_server.tables import WITHDRAWN, campaigns, conflicts, devices, sealed
from petition_server.withdrawal_places import write_tombstones


def withdraw(server: Server, asking_device: bytes, untrusted: bytes) -> bytes:
    """Withdraw what `untrusted` proves and give signed receipts, once that is durable.

    `MalformedParts` where it is not whole; then nothing was withdrawn. Twice is as good as once.
    """
    several = read_withdrawals(untrusted)
    with server.database.writing() as connection:
        bury(connection, several, moment(server.clock()))
    each = tuple(Receipt(one.id, one.digest, "withdrawn") for one in several)
    return receipts_bytes(server.key, Receipts(asking_device, moment(server.clock()), each))


def withdraw_everywhere(server: Server, code: str) -> None:
    """Withdraw what a signer's code belongs to; nobody has to know which campaign it was.

    The id is made from campaign and code, so each campaign that was ever offered or stored here gives one. The
    work is the same whatever is found. A campaign nobody published here and nobody has sent yet is not thought of.
    """
    known = union(select(campaigns.c.id), select(sealed.c.campaign_id))
    with server.database.reading() as connection:
        several = [Withdrawal(row[0], code) for row in connection.execute(known)]
    if several:
        with server.database.writing() as connection:
            bury(connection, several, moment(server.clock()))


def bury(connection: Connection, several: Sequence[Withdrawal], now: str) -> None:
    """Write the tombstones first: from then on no batch can store one of these, see `intake`."""
    write_tombstones(connection, several, now)
    ids = [one.id for one in several]
    # The key of `sealed` begins with the device, and a code tells none: a look at each device's own rows.
    theirs = (sealed.c.device_id.in_(select(devices.c.device_id)), sealed.c.id.in_(ids))
    connection.execute(update(sealed).where(*theirs).values(state=WITHDRAWN, ciphertext=None))
    connection.execute(update(conflicts).where(conflicts.c.id.in_(ids)).values(ciphertext=None))
