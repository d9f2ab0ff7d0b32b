"""Logging in: a password, then the digits of an authenticator app. Each with its limit on how often one may try.

A wrong password and a name that does not exist are the same answer after the same work.
"""

from __future__ import annotations

from typing import Literal

from sqlalchemy import func, update

from petition_core.errors import StaffNameRefused
from petition_server.clock import moment
from petition_server.server import Server
from petition_server.staff.accounts import Account, account_name, find_account
from petition_server.staff.attempts import Limit, forget, may_try
from petition_server.staff.passwords import check_password
from petition_server.staff.sessions import Session, start_session
from petition_server.staff.totp import matching_step
from petition_server.tables import staff

#: From one place few tries, from all places together more: otherwise anybody could keep somebody out for good.
FROM_THERE = Limit("password of a name from an address", 10, 15 * 60)
BY_NAME = Limit("password of a name", 60, 15 * 60)
BY_ADDRESS = Limit("passwords from an address", 30, 15 * 60)
#: One in 66,000 an hour for somebody who has the password already.
BY_CODE = Limit("code of a name", 5, 60 * 60)

No = Literal["wrong", "too often"]


def give_password(server: Server, untrusted_name: str, untrusted_password: str, address: str) -> Session | No:
    """A session that still waits for the code, or why not. `address` is where the request came from."""
    try:
        name = account_name(untrusted_name)
    except StaffNameRefused:
        name = ""
    from_there = f"{name} {address}"  # a name has no blanks
    tries = ((FROM_THERE, from_there), (BY_NAME, name), (BY_ADDRESS, address))
    # All are counted, whatever the first one says.
    allowed = [may_try(server, limit, subject) for limit, subject in tries]
    if not all(allowed):
        return "too often"
    account = find_account(server, name)
    if not check_password(untrusted_password, account.password if account else None):
        return "wrong"
    forget(server, FROM_THERE, from_there)
    forget(server, BY_NAME, name)
    return start_session(server, name, "code")


def give_code(server: Server, waiting: Session, untrusted_code: str) -> Session | No:
    """A session that is `in`, with a new token; the right digits set a new second factor up for good."""
    account = find_account(server, waiting.name)
    if not may_try(server, BY_CODE, waiting.name):
        return "too often"
    if account is None or not _use_code(server, account, untrusted_code):
        return "wrong"
    forget(server, BY_CODE, waiting.name)
    return start_session(server, waiting.name, "in", instead_of=waiting.token)


def _use_code(server: Server, account: Account, untrusted: str) -> bool:
    """Whether these digits are right and were never used (RFC 6238 section 5.2); from now on they are."""
    now = server.clock()
    step = matching_step(account.secret, untrusted, now.timestamp())
    if step is None:
        return False
    use = (
        update(staff)
        # The password too: an account that was reset a moment ago has another secret.
        .where(staff.c.name == account.name, staff.c.password == account.password, staff.c.totp_step < step)
        .values(totp_step=step, last_log_in=moment(now), confirmed=func.coalesce(staff.c.confirmed, moment(now)))
    )
    with server.database.writing() as connection:
        return connection.execute(use).rowcount == 1
