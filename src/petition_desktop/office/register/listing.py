"""The lines of one search by their place in the list, so that a table can show any stretch of very many at once.

Holds the ids of all lines found and nothing else of them: 16 bytes each, which is 3 MB for 200,000. What changes in the
register meanwhile shows in the lines read after it; what is new, in the next listing.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from petition_core.sealed import Label
from petition_core.withdrawal_code import ID_SIZE
from petition_desktop.office.register.entry import Entry
from petition_desktop.office.register.rows import to_entry
from petition_desktop.office.register.tables import signature
from petition_desktop.store.connections import Connections

ORDER = (signature.c.campaign_id, signature.c.device_id, signature.c.number, signature.c.id)


class Listing:
    """What one search found, in the order of campaign, device and number. `size` is how many."""

    def __init__(self, connections: Connections, ids: bytes) -> None:
        self._connections = connections
        self._ids = ids
        self.size = len(ids) // ID_SIZE

    def lines(self, first: int, count: int) -> tuple[Entry, ...]:
        """The lines from place `first` (the first is 0), at most `count`; may be asked from any thread."""
        wanted = [self._ids[place : place + ID_SIZE] for place in self._places(first, count)]
        with self._connections.reading() as connection:
            found = connection.execute(select(signature).where(signature.c.id.in_(wanted)))
            held = {entry.label.id: entry for entry in map(to_entry, found)}
        return tuple(held.get(one) or _gone(one) for one in wanted)

    def _places(self, first: int, count: int) -> range:
        return range(first * ID_SIZE, min(first + count, self.size) * ID_SIZE, ID_SIZE)


def list_lines(connections: Connections, wanted: list[ColumnElement[bool]]) -> Listing:
    """Look for the lines that meet all of `wanted`."""
    statement = select(signature.c.id).where(*wanted).order_by(*ORDER)
    with connections.reading() as connection:
        return Listing(connections, b"".join(connection.execute(statement).scalars()))


def _gone(one: bytes) -> Entry:
    """A line that was taken back since the search; the next listing is without it."""
    label = Label(one, "", 0, b"", 0, "1970-01-01", b"")
    return Entry(label, b"", "unreadable", None, "withdrawn", "Its signer took it back.")
