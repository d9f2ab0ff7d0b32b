"""How often somebody may try: counted in the database, so that it holds across all servers on it.

Who tried is kept as a keyed hash only, and a row means nothing once its time is over: an address of somebody who
takes a signature back must not be found here.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
from datetime import timedelta

from msgspec import Struct
from sqlalchemy import case, delete

from petition_core.errors import DatabaseBusy
from petition_core.parts import lp
from petition_server.bulk import insert_or
from petition_server.clock import moment
from petition_server.server import Server
from petition_server.tables import attempts


class Limit(Struct, frozen=True):
    """At most this many tries in so many seconds, counted from the first."""

    kind: str
    most: int
    seconds: int


def may_try(server: Server, limit: Limit, subject: str) -> bool:
    """Count one more try by `subject`; False when that was one too many."""
    now = server.clock()
    time, end = moment(now), moment(now + timedelta(seconds=limit.seconds))
    over = attempts.c.until <= time
    anew = {"tries": case((over, 1), else_=attempts.c.tries + 1), "until": case((over, end), else_=attempts.c.until)}
    with server.database.writing() as connection:
        row = insert_or(connection, attempts).values(who=_who(server, limit, subject), until=end, tries=1)
        again = row.on_conflict_do_update(index_elements=[attempts.c.who], set_=anew)
        tries: int = connection.execute(again.returning(attempts.c.tries)).scalar_one()
    if tries == 1:
        _forget_old(server, time)
    return tries <= limit.most


def forget(server: Server, limit: Limit, subject: str) -> None:
    """Begin to count anew: the last try was right."""
    with server.database.writing() as connection:
        connection.execute(delete(attempts).where(attempts.c.who == _who(server, limit, subject)))


def _forget_old(server: Server, now: str) -> None:
    # Never a reason to refuse: another server may be at the same rows.
    with contextlib.suppress(DatabaseBusy), server.database.writing() as connection:
        connection.execute(delete(attempts).where(attempts.c.until <= now))


def _who(server: Server, limit: Limit, subject: str) -> bytes:
    key = hashlib.sha256(lp("petition/attempts/v1", server.key.seed)).digest()
    tried = lp("petition/attempt/v1", limit.kind.encode(), subject.encode("utf-8", "replace"))
    return hmac.digest(key, tried, "sha256")
