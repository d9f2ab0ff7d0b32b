"""The accounts of staff: made, listed, reset and removed at the command line, by whoever keeps the server.

A new or reset account has a password and a second factor that is still to be set up; with a reset all its sessions end.
"""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select, update

from petition_core.characters import clean, has_refused
from petition_core.errors import StaffExists, StaffNameRefused, StaffUnknown
from petition_server.clock import moment
from petition_server.database import AnyRow
from petition_server.server import Server
from petition_server.staff.passwords import hash_password
from petition_server.staff.totp import locked, new_secret, unlocked
from petition_server.tables import staff, staff_sessions

LONGEST_NAME = 64


class Account(Struct, frozen=True):
    """One person. `secret` is the second factor's; `second_factor` says that it has been set up."""

    name: str
    password: str
    secret: bytes
    second_factor: bool


class ListedAccount(Struct, frozen=True):
    """What is told of an account: nothing that opens it."""

    name: str
    made: str
    second_factor: bool
    last_log_in: str


def account_name(untrusted: str) -> str:
    """The one form of a name: case and blanks at its ends do not matter. `StaffNameRefused` where it is none."""
    name = clean(untrusted).casefold()
    if not 1 <= len(name) <= LONGEST_NAME or has_refused(name) or " " in name:
        raise StaffNameRefused(longest=LONGEST_NAME)
    return name


def add_account(server: Server, untrusted_name: str, password: str) -> str:
    """Make an account and give its name; `StaffExists` where there is one."""
    name = account_name(untrusted_name)
    fresh = _fresh(server, name, password)
    with server.database.writing() as connection:
        if _row(connection, name) is not None:
            raise StaffExists(name=name)
        connection.execute(insert(staff).values(name=name, made=moment(server.clock()), **fresh))
    return name


def reset_account(server: Server, untrusted_name: str, password: str) -> str:
    """A new password and a new second factor; whoever is logged in with the old ones is logged out."""
    name = account_name(untrusted_name)
    fresh = _fresh(server, name, password)
    with server.database.writing() as connection:
        if connection.execute(update(staff).where(staff.c.name == name).values(**fresh)).rowcount != 1:
            raise StaffUnknown(name=name)
        connection.execute(delete(staff_sessions).where(staff_sessions.c.name == name))
    return name


def remove_account(server: Server, untrusted_name: str) -> str:
    """Nobody of this name can log in any more, and who is logged in is logged out."""
    name = account_name(untrusted_name)
    with server.database.writing() as connection:
        if connection.execute(delete(staff).where(staff.c.name == name)).rowcount != 1:
            raise StaffUnknown(name=name)
        connection.execute(delete(staff_sessions).where(staff_sessions.c.name == name))
    return name


def list_accounts(server: Server) -> list[ListedAccount]:
    """All of them, by name."""
    with server.database.reading() as connection:
        rows = connection.execute(select(staff).order_by(staff.c.name)).all()
    return [ListedAccount(row.name, row.made, row.confirmed is not None, row.last_log_in or "") for row in rows]


def find_account(server: Server, name: str) -> Account | None:
    """The account of this name, in the form of `account_name`."""
    with server.database.reading() as connection:
        row = _row(connection, name)
    if row is None:
        return None
    return Account(row.name, row.password, unlocked(server.key, row.name, row.totp), row.confirmed is not None)


def _row(connection: Connection, name: str) -> AnyRow | None:
    return connection.execute(select(staff).where(staff.c.name == name)).one_or_none()


def _fresh(server: Server, name: str, password: str) -> dict[str, object]:
    kept = {"password": hash_password(password), "totp": locked(server.key, name, new_secret())}
    return kept | {"totp_step": 0, "confirmed": None, "last_log_in": None}
