"""Who is logged in: random tokens of which only the hash is kept, and which end by themselves.

A session has two stages: `code` between the password and the second factor, and `in`.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct
from sqlalchemy import delete, insert, select, update

from petition_core.parts import lp
from petition_server.clock import moment
from petition_server.server import Server
from petition_server.tables import staff, staff_sessions

Stage = Literal["code", "in"]
#: OWASP's session management cheat sheet: half an hour without a request, a working day in all.
IDLE = timedelta(minutes=30)
LONGEST: dict[Stage, timedelta] = {"code": timedelta(minutes=10), "in": timedelta(hours=12)}
#: Being there is not worth a write for every page.
_SEEN_AGAIN_AFTER = timedelta(minutes=1)


class Session(Struct, frozen=True):
    """Somebody who has shown a password (`code`), and a second factor too (`in`)."""

    token: str
    name: str
    stage: Stage


def new_token() -> str:
    """256 random bits, as text for a cookie."""
    return secrets.token_urlsafe(32)


def form_token(token: str) -> str:
    """What each form repeats to show that it came from our page: made from the cookie, which no other site can read."""
    return hashlib.sha256(lp("petition/form/v1", token.encode())).hexdigest()


def is_form_token(untrusted: str, token: str) -> bool:
    """Whether it belongs to this cookie, told in the same time for any wrong one."""
    return hmac.compare_digest(untrusted.encode("utf-8", "replace"), form_token(token).encode())


def start_session(server: Server, name: str, stage: Stage, instead_of: str = "") -> Session:
    """A new session with a token nobody has seen; the one of the token `instead_of` ends, and so do those too old."""
    session, now = Session(new_token(), name, stage), server.clock()
    row = {"token_hash": _kept(session.token), "name": name, "stage": stage, "made": moment(now), "seen": moment(now)}
    with server.database.writing() as connection:
        connection.execute(delete(staff_sessions).where(staff_sessions.c.token_hash == _kept(instead_of)))
        connection.execute(delete(staff_sessions).where(staff_sessions.c.made <= moment(now - LONGEST["in"])))
        connection.execute(insert(staff_sessions).values(row))
    return session


def find_session(server: Server, untrusted_token: str) -> Session | None:
    """The session of this token if it has not ended; being asked for, it goes on."""
    by_token = staff_sessions.c.token_hash == _kept(untrusted_token)
    with server.database.reading() as connection:
        theirs = select(staff_sessions).join(staff, staff.c.name == staff_sessions.c.name)
        row = connection.execute(theirs.where(by_token)).one_or_none()
    if row is None:
        return None
    now, stage = server.clock(), row.stage
    if _since(row.made, now) >= LONGEST[stage] or _since(row.seen, now) >= IDLE:
        end_session(server, untrusted_token)
        return None
    if _since(row.seen, now) >= _SEEN_AGAIN_AFTER:
        with server.database.writing() as connection:
            connection.execute(update(staff_sessions).where(by_token).values(seen=moment(now)))
    return Session(untrusted_token, row.name, stage)


def end_session(server: Server, token: str) -> None:
    """Nobody is logged in with this token any more."""
    with server.database.writing() as connection:
        connection.execute(delete(staff_sessions).where(staff_sessions.c.token_hash == _kept(token)))


def _kept(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()


def _since(at: str, now: datetime) -> timedelta:
    return now - datetime.fromisoformat(at)
