"""How many signatures fell into each hour, without keeping when any one was given.

The exact minute, beside a camera's film of the street, could name a person; so only the first number of each hour is
kept, and only for the day of the newest shift. The hours are those of the laptop's clock.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from petition_desktop.store.connections import Connections
from petition_desktop.store.tables import hour_mark as table


class HourMarks:
    """The marks of this laptop."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def note(self, number: int, signed: datetime) -> None:
        """Signature `number` was given at `signed` (aware, in the laptop's zone). Writes once an hour."""
        if not self._is_marked(number, signed):
            with self._connections.writing() as connection:
                mark_hour(connection, number, signed)

    def _is_marked(self, number: int, signed: datetime) -> bool:
        with self._connections.reading() as connection:
            return _hour_at(connection, number) == (signed.date().isoformat(), signed.hour)


def mark_hour(connection: Connection, number: int, at: datetime) -> None:
    """From `number` on it is the hour of `at`; nothing changes if that is known."""
    here = (at.date().isoformat(), at.hour)
    if _hour_at(connection, number) != here:
        values = {"day": here[0], "hour": here[1]}
        mark = insert(table).values(first_number=number, **values)
        connection.execute(mark.on_conflict_do_update(index_elements=["first_number"], set_=values))


def keep_hours_of(connection: Connection, day: str) -> None:
    """Delete the marks of every other day."""
    connection.execute(delete(table).where(table.c.day != day))


def _hour_at(connection: Connection, number: int) -> tuple[str, int] | None:
    """The hour that `number` belongs to, as far as it is marked."""
    last = select(table.c.day, table.c.hour).where(table.c.first_number <= number)
    row = connection.execute(last.order_by(table.c.first_number.desc()).limit(1)).one_or_none()
    return None if row is None else (row.day, row.hour)
