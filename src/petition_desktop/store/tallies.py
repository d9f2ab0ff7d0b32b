"""Counts for the volunteer's drawer, read from the outbox without touching it. Numbers and states, never a name.

What was taken back does not count. Nothing here reads more than the last signatures or an index, so that a drawer
opened beside 100,000 waiting signatures costs what it costs beside ten.
"""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, and_, func, select

from petition_desktop.store.connections import Connections
from petition_desktop.store.tables import hour_mark, outbox, receipt, withdrawal

#: A day's signatures stand at the end; before them so many are looked at too, in case the clock was wrong for a while.
_LOOKED_AT_BEFORE = 500


class Refusal(Struct, frozen=True):
    """Signatures that the server refused for one reason (a code, see docs/http-api.md), by number, oldest first."""

    reason: str
    numbers: tuple[int, ...]


class LastSignature(Struct, frozen=True):
    """One of the newest. `hour` is that of its day, -1 where it was not kept. `state` is the outbox's.

    `taken_back` is true where it was withdrawn on this laptop.
    """

    number: int
    day: str
    hour: int
    state: str
    reason: str
    taken_back: bool


class Tallies:
    """Reads. Every method sees one moment of the store and may be called on any thread."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def on_day(self, day: str) -> int:
        """How many of `day` (YYYY-MM-DD) hold."""
        with self._connections.reading() as connection:
            other = select(outbox.c.number).where(outbox.c.day != day).order_by(outbox.c.number.desc()).limit(1)
            before = int(connection.execute(other).scalar() or 0)
            recent = (outbox.c.number > before - _LOOKED_AT_BEFORE, outbox.c.day == day)
            signed = connection.execute(select(func.count()).where(*recent)).scalar_one()
            same = and_(withdrawal.c.number == outbox.c.number, *recent)
            back = select(func.count()).select_from(withdrawal.join(outbox, same))
            return int(signed) - int(connection.execute(back).scalar_one())

    def between(self, before: int, last: int | None) -> tuple[int, int]:
        """How many behind number `before`, up to `last` or to the end, hold, and how many were taken back."""
        with self._connections.reading() as connection:
            last = _last_number(connection) if last is None else last
            back = _taken_back(connection, before + 1, last)
            return last - before - back, back

    def by_hour(self, day: str) -> dict[int, int]:
        """How many hold of each hour of `day` that has a mark."""
        found: dict[int, int] = {}
        with self._connections.reading() as connection:
            marks = connection.execute(select(hour_mark).order_by(hour_mark.c.first_number)).all()
            ends = [mark.first_number - 1 for mark in marks[1:]] + [_last_number(connection)]
            for mark, end in zip(marks, ends, strict=False):
                if mark.day == day:
                    held = max(0, end - mark.first_number + 1) - _taken_back(connection, mark.first_number, end)
                    found[mark.hour] = found.get(mark.hour, 0) + held
        return found

    def refusals(self) -> tuple[Refusal, ...]:
        """All that the server refused, but what was taken back."""
        refused = select(receipt.c.reason, receipt.c.number).where(
            receipt.c.state == "refused", receipt.c.number.not_in(select(withdrawal.c.number))
        )
        found: dict[str, list[int]] = {}
        with self._connections.reading() as connection:
            for reason, number in connection.execute(refused.order_by(receipt.c.number)):
                found.setdefault(reason, []).append(number)
        return tuple(Refusal(reason, tuple(numbers)) for reason, numbers in sorted(found.items()))

    def newest(self, count: int) -> tuple[LastSignature, ...]:
        """The last `count` signatures, the newest first."""
        word = func.coalesce(receipt.c.state, "waiting"), func.coalesce(receipt.c.reason, "")
        wanted = select(outbox.c.number, outbox.c.day, *word, withdrawal.c.number)
        wanted = wanted.outerjoin(receipt, receipt.c.number == outbox.c.number)
        wanted = wanted.outerjoin(withdrawal, withdrawal.c.number == outbox.c.number)
        with self._connections.reading() as connection:
            marks = connection.execute(select(hour_mark).order_by(hour_mark.c.first_number.desc())).all()
            rows = connection.execute(wanted.order_by(outbox.c.number.desc()).limit(count)).all()
        found = []
        for number, day, state, reason, back in rows:
            mark = next((one for one in marks if one.first_number <= number), None)
            hour = mark.hour if mark is not None and mark.day == day else -1
            found.append(LastSignature(number, day, hour, state, reason, back is not None))
        return tuple(found)

    def entry(self, number: int) -> bytes:
        """The chain's entry of a number (see docs/formats.md); empty if there is no such number."""
        with self._connections.reading() as connection:
            found = connection.execute(select(outbox.c.entry).where(outbox.c.number == number)).scalar()
        return b"" if found is None else bytes(found)

    def missing(self) -> tuple[tuple[int, int], ...]:
        """Stretches of numbers without a signature, which only a damaged store can have."""
        with self._connections.reading() as connection:
            held = connection.execute(select(func.count()).select_from(outbox)).scalar_one()
            if held == _last_number(connection):
                return ()
            numbers = connection.execute(select(outbox.c.number).order_by(outbox.c.number)).scalars()
            return tuple(_gaps(list(numbers)))

    def last(self) -> tuple[int, str]:
        """The last number and its day; 0 and nothing before the first signature."""
        newest = select(outbox.c.number, outbox.c.day).order_by(outbox.c.number.desc()).limit(1)
        with self._connections.reading() as connection:
            row = connection.execute(newest).one_or_none()
        return (0, "") if row is None else (int(row.number), str(row.day))


def _last_number(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(outbox.c.number), 0))).scalar_one())


def _taken_back(connection: Connection, first: int, last: int) -> int:
    back = select(func.count()).select_from(withdrawal).where(withdrawal.c.number.between(first, last))
    return int(connection.execute(back).scalar_one())


def _gaps(numbers: list[int]) -> list[tuple[int, int]]:
    pairs = zip([0, *numbers], numbers, strict=False)
    return [(before + 1, after - 1) for before, after in pairs if after > before + 1]
