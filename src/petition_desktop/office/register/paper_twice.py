"""Lines of paper sheets that two computers typed in: both are in the register, and one of them should not count."""

from __future__ import annotations

from collections import defaultdict

from msgspec import Struct
from sqlalchemy import select

from petition_core.sheet_number import short_name
from petition_desktop.office.register.tables import signature
from petition_desktop.store.connections import Connections


class TypedTwice(Struct, frozen=True):
    """One line of one sheet, known by its `printer` and `sheet` as in `K7Q2F-12`, and who typed it in under which
    number: pairs of a device id and a number.
    """

    campaign_id: str
    printer: str
    sheet: int
    line: int
    typed: tuple[tuple[bytes, int], ...]


def paper_lines_typed_twice(connections: Connections) -> tuple[TypedTwice, ...]:
    """Every line that more than one computer typed in and that counts, in the order of sheets and lines."""
    row = signature.c
    wanted = (
        select(row.campaign_id, row.printer, row.sheet, row.line, row.device_id, row.number)
        .where(row.sheet > 0, row.state == "counted")
        .order_by(row.device_id, row.number)
    )
    found: dict[tuple[str, str, int, int], list[tuple[bytes, int]]] = defaultdict(list)
    with connections.reading() as connection:
        for campaign_id, printer, sheet, line, device_id, number in connection.execute(wanted):
            found[campaign_id, printer or short_name(device_id), sheet, line].append((device_id, number))
    return tuple(TypedTwice(*place, tuple(typed)) for place, typed in sorted(found.items()) if len(dict(typed)) > 1)
