"""Paper sheets: what was printed here, and which came back.

Numbers, days and states; what a signer wrote is sealed in the outbox like any other signature.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, and_, delete, func, insert, select, update

from petition_desktop.store.connections import Connections
from petition_desktop.store.paper_lines import held_lines
from petition_desktop.store.tables import paper_sheet


class KeptSheet(Struct, frozen=True):
    """A sheet. Days are `YYYY-MM-DD`; `written` is None and `signed_on` empty until it came back."""

    number: int
    campaign_id: str
    campaign_version: int
    language: str
    paper: str
    lines: int
    printed_on: str
    signed_on: str = ""
    place: str = ""
    volunteer: str = ""
    written: int | None = None
    finished: bool = False
    typed: int = 0
    unreadable: int = 0


class PaperSheets:
    """The sheets of one computer. Every method is one short transaction and may be called on any thread."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def issue(self, like: KeptSheet, count: int) -> tuple[KeptSheet, ...]:
        """Give out `count` numbers for sheets such as `like`, whose own number does not matter."""
        with self._connections.writing() as connection:
            last = int(connection.execute(select(func.coalesce(func.max(paper_sheet.c.number), 0))).scalar_one())
            numbers = range(last + 1, last + count + 1)
            made = {
                name: getattr(like, name)
                for name in ("campaign_id", "campaign_version", "language", "paper", "lines", "printed_on")
            }
            connection.execute(insert(paper_sheet), [{"number": number, **made} for number in numbers])
            return tuple(_sheets(connection, first=numbers[0]))

    def take_back(self, numbers: range) -> None:
        """Forget sheets that were never printed, because their file could not be written."""
        with self._connections.writing() as connection:
            connection.execute(delete(paper_sheet).where(paper_sheet.c.number.in_(numbers)))

    def all(self) -> tuple[KeptSheet, ...]:
        """Every sheet, oldest first."""
        with self._connections.reading() as connection:
            return tuple(_sheets(connection))

    def one(self, number: int) -> KeptSheet | None:
        """The sheet of this number."""
        with self._connections.reading() as connection:
            return next(iter(_sheets(connection, first=number, last=number)), None)

    def came_back(self, number: int, signed_on: str, place: str, volunteer: str, written: int) -> None:
        """Write down what the volunteer wrote on the sheet."""
        told = {"signed_on": signed_on, "place": place, "volunteer": volunteer, "written": written, "finished": 0}
        self._change(number, told)

    def finish(self, number: int) -> None:
        """All of the sheet is typed in. Who stood where is forgotten with that, as it is with a shift."""
        self._change(number, {"finished": 1, "place": "", "volunteer": ""})
        self._connections.empty_journal()

    def _change(self, number: int, values: dict[str, Any]) -> None:
        with self._connections.writing() as connection:
            connection.execute(update(paper_sheet).where(paper_sheet.c.number == number).values(values))


def _sheets(connection: Connection, first: int = 1, last: int = 2**31) -> list[KeptSheet]:
    """The sheets from number `first` to `last`, with how many of their lines were dealt with."""
    held = held_lines().subquery()
    wanted = (
        select(paper_sheet, func.count(held.c.number).label("typed"), func.count(held.c.line).label("dealt"))
        .select_from(paper_sheet.outerjoin(held, and_(held.c.sheet == paper_sheet.c.number)))
        .where(paper_sheet.c.number.between(first, last))
        .group_by(paper_sheet.c.number)
        .order_by(paper_sheet.c.number)
    )
    return [_sheet(row) for row in connection.execute(wanted)]


def _sheet(row: Row[Any]) -> KeptSheet:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's own name for a row by its columns
    dealt, finished = values.pop("dealt"), bool(values.pop("finished"))
    return KeptSheet(**values, finished=finished, unreadable=dealt - values["typed"])
