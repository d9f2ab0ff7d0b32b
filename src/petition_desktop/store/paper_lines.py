"""Lines of paper sheets: which were typed in, and which nobody could read.

A line is written down in the very transaction that keeps its signature, so that a power cut cannot have it typed twice.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import and_, delete, select

from petition_core.errors import LineTyped
from petition_desktop.store.connections import Connections
from petition_desktop.store.outbox import Beside
from petition_desktop.store.tables import outbox, paper_line, withdrawal

# In SQL's own words, because it runs on the driver's connection, see `Connections.adding`.
_HELD = """
    SELECT 1 FROM paper_line WHERE sheet = ? AND line = ?
    AND (number IS NULL OR number NOT IN (SELECT number FROM withdrawal))
"""
_TYPED = "INSERT OR REPLACE INTO paper_line (sheet, line, number) VALUES (?, ?, ?)"


class PaperLines:
    """The lines of one computer's sheets. Every method is one short transaction and may be called on any thread."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def lines(self, sheet: int) -> dict[int, bool]:
        """The lines that were dealt with: true where they were typed in, false where nobody could read them."""
        wanted = held_lines().where(paper_line.c.sheet == sheet).order_by(paper_line.c.line)
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


def held_lines() -> Any:  # noqa: ANN401 - what SQLAlchemy calls it changes with the columns
    """The lines but those whose signature was taken back on this computer."""
    back = paper_line.outerjoin(withdrawal, withdrawal.c.number == paper_line.c.number)
    return (
        select(paper_line.c.sheet, paper_line.c.line, paper_line.c.number)
        .select_from(back)
        .where(withdrawal.c.number.is_(None))
    )
