"""Paper sheets: what was printed here, which came back, and which of their lines were typed in.

Numbers, days and states; what a signer wrote is sealed in the outbox like any other signature. A line is written down
in the very transaction that keeps its signature, so that a power cut cannot have it typed twice.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, and_, delete, func, insert, select, update

from petition_core.errors import LineTyped
from petition_desktop.store.connections import Connections
from petition_desktop.store.outbox import Beside
from petition_desktop.store.tables import outbox, paper_line, paper_sheet, withdrawal

# In SQL's own words, because it runs on the driver's connection, see `Connections.adding`.
_HELD = """
    SELECT 1 FROM paper_line WHERE sheet = ? AND line = ?
    AND (number IS NULL OR number NOT IN (SELECT number FROM withdrawal))
"""
_TYPED = "INSERT OR REPLACE INTO paper_line (sheet, line, number) VALUES (?, ?, ?)"


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

    def lines(self, sheet: int) -> dict[int, bool]:
        """The lines that were dealt with: true where they were typed in, false where nobody could read them."""
        wanted = _held_lines().where(paper_line.c.sheet == sheet).order_by(paper_line.c.line)
        with self._connections.reading() as connection:
            return {row.line: row.number is not None for row in connection.execute(wanted)}

    def typed(self, sheet: int, line: int) -> Beside:
        """For `Outbox.add`: this line is the signature that is kept. `LineTyped` if it was dealt with before."""

        def beside(connection: sqlite3.Connection, number: int | None) -> None:
            if connection.execute(_HELD, (sheet, line)).fetchall():
                raise LineTyped(line=line)
            connection.execute(_TYPED, (sheet, line, number)).close()

        return beside

    def unreadable(self, sheet: int, line: int) -> None:
        """Nobody can read this line, or it is not complete. `LineTyped` if it was dealt with before."""
        with self._connections.adding() as connection:
            if connection.execute(_HELD, (sheet, line)).fetchall():
                raise LineTyped(line=line)
            connection.execute(_TYPED, (sheet, line, None)).close()

    def readable(self, sheet: int, line: int) -> bool:
        """Somebody can read it after all; whether it was said to be unreadable."""
        same = (paper_line.c.sheet == sheet, paper_line.c.line == line, paper_line.c.number.is_(None))
        with self._connections.writing() as connection:
            return bool(connection.execute(delete(paper_line).where(*same)).rowcount)

    def is_line(self, sheet: int, line: int, signature_id: bytes) -> bool:
        """Whether this signature was typed in from this line."""
        same = and_(paper_line.c.sheet == sheet, paper_line.c.line == line, outbox.c.id == signature_id)
        wanted = select(outbox.c.number).join(paper_line, paper_line.c.number == outbox.c.number).where(same)
        with self._connections.reading() as connection:
            return connection.execute(wanted).scalar() is not None

    def _change(self, number: int, values: dict[str, Any]) -> None:
        with self._connections.writing() as connection:
            connection.execute(update(paper_sheet).where(paper_sheet.c.number == number).values(values))


def _held_lines() -> Any:  # noqa: ANN401 - what SQLAlchemy calls it changes with the columns
    """The lines but those whose signature was taken back on this computer."""
    back = paper_line.outerjoin(withdrawal, withdrawal.c.number == paper_line.c.number)
    return (
        select(paper_line.c.sheet, paper_line.c.line, paper_line.c.number)
        .select_from(back)
        .where(withdrawal.c.number.is_(None))
    )


def _sheets(connection: Connection, first: int = 1, last: int = 2**31) -> list[KeptSheet]:
    """The sheets from number `first` to `last`, with how many of their lines were dealt with."""
    held = _held_lines().subquery()
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
