"""The volunteers' shifts of this laptop: at most one runs, and it goes on after a crash.

A shift counts by the numbers between its beginning and its end, so the outbox is the only truth about how many.
Initials tell who stood where, so shifts of other days are deleted when a new one begins; the place goes over to it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from petition_core.errors import NoShift, ShiftRunning
from petition_desktop.store.connections import Connections
from petition_desktop.store.hour_marks import keep_hours_of, mark_hour
from petition_desktop.store.tables import outbox
from petition_desktop.store.tables import shift as table

_RUNNING = table.c.ended_at == ""


class KeptShift(Struct, frozen=True):
    """A shift. `goal` is how many signatures were hoped for, 0 if none were named.

    `before` is the device's last number when it began, `last` when it ended; None while it runs.
    """

    number: int
    volunteer: str
    place: str
    goal: int
    started: datetime
    ended: datetime | None
    paused: bool
    before: int
    last: int | None


class Shifts:
    """The shifts of one laptop. Every method is one short transaction and may be called on any thread."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def running(self) -> KeptShift | None:
        """The shift that runs or is paused."""
        with self._connections.reading() as connection:
            return _one(connection, select(table).where(_RUNNING))

    def newest(self) -> KeptShift | None:
        """The last shift that began, running or not."""
        with self._connections.reading() as connection:
            return _one(connection, select(table).order_by(table.c.number.desc()).limit(1))

    def begin(self, volunteer: str, place: str, goal: int, now: datetime) -> KeptShift:
        """Start one; `now` is aware, in the laptop's zone. `ShiftRunning` if there is one."""
        with self._connections.writing() as connection:
            if _one(connection, select(table).where(_RUNNING)) is not None:
                raise ShiftRunning
            return _begin(connection, volunteer, place, goal, now)

    def end(self, now: datetime) -> KeptShift:
        """End the running one; `NoShift` without one."""
        with self._connections.writing() as connection:
            return _end(connection, now)

    def hand_over(self, volunteer: str, goal: int | None, now: datetime) -> tuple[KeptShift, KeptShift]:
        """End the running one and start the next at the same place, both or neither; what ended and what began."""
        with self._connections.writing() as connection:
            ended = _end(connection, now)
            begun = _begin(connection, volunteer, ended.place, ended.goal if goal is None else goal, now)
        return ended, begun

    def set_paused(self, paused: bool) -> KeptShift:
        """Pause the running one, or go on; `NoShift` without one."""
        with self._connections.writing() as connection:
            connection.execute(update(table).where(_RUNNING).values(paused=int(paused)))
            running = _one(connection, select(table).where(_RUNNING))
        if running is None:
            raise NoShift
        return running


def _begin(connection: Connection, volunteer: str, place: str, goal: int, now: datetime) -> KeptShift:
    day = now.date().isoformat()
    number = connection.execute(select(func.coalesce(func.max(table.c.number), 0) + 1)).scalar_one()
    connection.execute(delete(table).where(~_RUNNING, func.substr(table.c.started_at, 1, 10) != day))
    before = _last_number(connection)
    begun = {"number": number, "volunteer": volunteer, "place": place, "goal": goal, "before": before}
    connection.execute(insert(table).values(started_at=_text(now), **begun))
    keep_hours_of(connection, day)
    mark_hour(connection, before + 1, now)
    return _found(connection, number)


def _end(connection: Connection, now: datetime) -> KeptShift:
    running = _one(connection, select(table).where(_RUNNING))
    if running is None:
        raise NoShift
    ended = {"ended_at": _text(now), "paused": 0, "last": _last_number(connection)}
    connection.execute(update(table).where(table.c.number == running.number).values(ended))
    return _found(connection, running.number)


def _last_number(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(outbox.c.number), 0))).scalar_one())


def _found(connection: Connection, number: int) -> KeptShift:
    return _shift(connection.execute(select(table).where(table.c.number == number)).one())


def _one(connection: Connection, wanted: Select[Any]) -> KeptShift | None:
    row = connection.execute(wanted).one_or_none()
    return None if row is None else _shift(row)


def _shift(row: Row[Any]) -> KeptShift:
    return KeptShift(
        number=row.number,
        volunteer=row.volunteer,
        place=row.place,
        goal=row.goal,
        started=datetime.fromisoformat(row.started_at),
        ended=datetime.fromisoformat(row.ended_at) if row.ended_at else None,
        paused=bool(row.paused),
        before=row.before,
        last=row.last,
    )


def _text(now: datetime) -> str:
    return now.isoformat(timespec="minutes")
