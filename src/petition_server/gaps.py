"""What the numbers of a device tell: which signatures never came, and which numbers were given twice (a fork)."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, func, select, union

from petition_server.tables import conflicts, sealed

#: First and last of some numbers in a row.
Range = tuple[int, int]


def missing_numbers(connection: Connection) -> dict[bytes, list[Range]]:
    """Per device the numbers below its highest of which nothing ever arrived; devices without a gap are left out."""
    # Most devices have as many numbers as their highest one and need no closer look, which takes four times as long.
    whole = (
        select(sealed.c.device_id)
        .where(sealed.c.device_id.not_in(select(conflicts.c.device_id)))
        .group_by(sealed.c.device_id)
        .having(func.count(sealed.c.number.distinct()) == func.max(sealed.c.number))
    )
    numbers = union(
        *(select(each.c.device_id, each.c.number).where(each.c.device_id.not_in(whole)) for each in (sealed, conflicts))
    ).subquery()
    before = func.lag(numbers.c.number, 1, 0).over(partition_by=numbers.c.device_id, order_by=numbers.c.number)
    steps = select(numbers.c.device_id, numbers.c.number, before.label("before")).subquery()
    gaps = (
        select(steps)
        .where(steps.c.number > steps.c.before + 1)
        .order_by(steps.c.device_id, steps.c.number)
    )  # fmt: skip
    missing: dict[bytes, list[Range]] = defaultdict(list)
    for row in connection.execute(gaps):
        missing[row.device_id].append((row.before + 1, row.number - 1))
    return dict(missing)


def count_in(ranges: list[Range]) -> int:
    """How many numbers the ranges hold."""
    return sum(last - first + 1 for first, last in ranges)


def forked_numbers(connection: Connection) -> dict[bytes, int]:
    """Per device how many numbers stand for more than one signature: its folder was copied, or a backup came back."""
    twice = (
        select(sealed.c.device_id, sealed.c.number)
        .group_by(sealed.c.device_id, sealed.c.number)
        .having(func.count() > 1)
        .subquery()
    )
    query = select(twice.c.device_id, func.count().label("forks")).group_by(twice.c.device_id)
    return {row.device_id: row.forks for row in connection.execute(query)}
