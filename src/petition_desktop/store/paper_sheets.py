"""Paper sheets: what was printed here, which came back, and those of other computers that are typed in here.

Numbers, days and states; what a signer wrote is sealed in the outbox like any other signature.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, delete, func, insert, select, update

from petition_desktop.store.connections import Connections
from petition_desktop.store.paper_lines import held_lines
from petition_desktop.store.tables import others_sheet, paper_sheet, sheet_elsewhere

_TOLD = ("campaign_id", "campaign_version", "language", "paper", "lines", "printed_on")


class KeptSheet(Struct, frozen=True):
    """A sheet. Days are `YYYY-MM-DD`; `written` is None and `signed_on` empty until it came back.

    One that another computer printed has a `number` below 0 and tells its own by `printer` and `printed_number`.
    """

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
    printer: str = ""
    printed_number: int = 0
    elsewhere: bool = False
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
            numbers = range(max(last, 0) + 1, max(last, 0) + count + 1)
            made = {name: getattr(like, name) for name in _TOLD}
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

    def some(self, numbers: range) -> tuple[KeptSheet, ...]:
        """The sheets of these numbers, which follow each other."""
        with self._connections.reading() as connection:
            return tuple(_sheets(connection, numbers[0], numbers[-1]))

    def one(self, number: int) -> KeptSheet | None:
        """The sheet of this number."""
        with self._connections.reading() as connection:
            return next(iter(_sheets(connection, first=number, last=number)), None)

    def of_another(self, printer: str, number: int) -> KeptSheet | None:
        """The sheet of this number that another computer printed, if it is typed in here."""
        with self._connections.reading() as connection:
            found = (one for one in _sheets(connection, last=-1) if one.printer == printer)
            return next((one for one in found if one.printed_number == number), None)

    def adopt(self, like: KeptSheet) -> int:
        """Have a sheet such as `like`, which another computer printed, typed in here; its number here."""
        with self._connections.writing() as connection:
            least = int(connection.execute(select(func.coalesce(func.min(paper_sheet.c.number), 0))).scalar_one())
            made = {name: getattr(like, name) for name in _TOLD}
            number = min(least, 0) - 1
            connection.execute(insert(paper_sheet).values(number=number, **made))
            printed = {"printer": like.printer, "printed_number": like.printed_number}
            connection.execute(insert(others_sheet).values(number=number, **printed))
            return number

    def set_elsewhere(self, number: int, *, elsewhere: bool) -> None:
        """Whether the sheet is typed in on another computer, so that nobody waits for it here."""
        with self._connections.writing() as connection:
            connection.execute(delete(sheet_elsewhere).where(sheet_elsewhere.c.number == number))
            if elsewhere:
                connection.execute(insert(sheet_elsewhere).values(number=number))

    def came_back(self, number: int, signed_on: str, place: str, volunteer: str, written: int) -> None:
        """Write down what the volunteer wrote on the sheet."""
        told = {"signed_on": signed_on, "place": place, "volunteer": volunteer, "written": written}
        self._change(number, {**told, "finished": 0})

    def finish(self, number: int) -> None:
        """All of the sheet is typed in. Who stood where is forgotten with that, as it is with a shift."""
        self._change(number, {"finished": 1, "place": "", "volunteer": ""})
        self._connections.empty_journal()

    def _change(self, number: int, values: dict[str, Any]) -> None:
        with self._connections.writing() as connection:
            connection.execute(update(paper_sheet).where(paper_sheet.c.number == number).values(values))


def _sheets(connection: Connection, first: int = -(2**31), last: int = 2**31) -> list[KeptSheet]:
    """The sheets from number `first` to `last`, with how many of their lines were dealt with."""
    held = held_lines().subquery()
    wanted = (
        select(
            paper_sheet,
            func.coalesce(others_sheet.c.printer, "").label("printer"),
            func.coalesce(others_sheet.c.printed_number, 0).label("printed_number"),
            sheet_elsewhere.c.number.is_not(None).label("elsewhere"),
            func.count(held.c.number).label("typed"),
            func.count(held.c.line).label("dealt"),
        )
        .select_from(
            paper_sheet.outerjoin(held, held.c.sheet == paper_sheet.c.number)
            .outerjoin(others_sheet, others_sheet.c.number == paper_sheet.c.number)
            .outerjoin(sheet_elsewhere, sheet_elsewhere.c.number == paper_sheet.c.number)
        )
        .where(paper_sheet.c.number.between(first, last))
        .group_by(paper_sheet.c.number)
        .order_by(paper_sheet.c.number)
    )
    return [_sheet(row) for row in connection.execute(wanted)]


def _sheet(row: Row[Any]) -> KeptSheet:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's own name for a row by its columns
    dealt, finished, elsewhere = values.pop("dealt"), bool(values.pop("finished")), bool(values.pop("elsewhere"))
    return KeptSheet(**values, finished=finished, elsewhere=elsewhere, unreadable=dealt - values["typed"])
