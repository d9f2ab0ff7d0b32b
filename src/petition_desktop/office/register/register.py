"""The register of opened signatures: keeps them, finds them, counts them. What to think of each is for `opening`.

One line per id. A signature that came by stick and by the server is the same line; another content under the same id
is never taken for it: the first stays, and is marked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import ColumnElement, Connection, case, delete, func, insert, or_, select, text, tuple_

from petition_desktop.office.register.database import open_register_file
from petition_desktop.office.register.entry import Asked, Counts, Entry
from petition_desktop.office.register.listing import ORDER, Listing, list_lines
from petition_desktop.office.register.paper_twice import TypedTwice, paper_lines_typed_twice
from petition_desktop.office.register.rows import folded, to_entry, to_row
from petition_desktop.office.register.tables import signature, withdrawn
from petition_desktop.store.connections import Connections
from petition_desktop.store.folder import DataFolder

_AT_ONCE = 500


def open_register(folder: DataFolder) -> Register:
    """The register of one data folder. Raises a `StoreError` where it cannot be opened."""
    return Register(open_register_file(folder))


class Register:
    """The lines of all campaigns. Close it when done."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def keep(self, entries: Sequence[Entry]) -> None:
        """Keep these lines durably, all in one transaction; what is held already changes only as `kept` says.

        What was taken back is passed over.
        """
        with self._connections.writing() as connection:
            ids = [entry.label.id for entry in entries]
            found = connection.execute(select(signature).where(signature.c.id.in_(ids)))
            held = {entry.label.id: entry for entry in map(to_entry, found)}
            changed: dict[bytes, Entry] = {}
            gone = set(connection.execute(select(withdrawn.c.id).where(withdrawn.c.id.in_(ids))).scalars())
            for entry in entries:
                if entry.label.id in gone:
                    continue
                before = changed.get(entry.label.id) or held.get(entry.label.id)
                now = kept(before, entry)
                if now != before:
                    changed[entry.label.id] = now
            if changed:
                rows = [to_row(entry) for entry in changed.values()]
                connection.execute(insert(signature).prefix_with("OR REPLACE"), rows)

    def withdraw(self, ids: Sequence[bytes]) -> bool:
        """Delete the lines of these signatures with all that was typed, and never keep one under these ids again.

        Whether the journal could be emptied of them too; if not, ask again.
        """
        with self._connections.writing() as connection:
            for at in range(0, len(ids), _AT_ONCE):
                some = ids[at : at + _AT_ONCE]
                connection.execute(insert(withdrawn).prefix_with("OR IGNORE"), [{"id": one} for one in some])
                connection.execute(delete(signature).where(signature.c.id.in_(some)))
        return self._connections.empty_journal()

    def entries(self, campaign_id: str = "", search: str = "") -> Iterator[Entry]:
        """The lines in the order of campaign, device and number.

        `search` is part of an answer or of an id; capitals do not matter. Empty ones do not narrow anything.
        """
        wanted = _wanted(campaign_id, search)
        after: tuple[str, bytes, int, bytes] | None = None
        while True:
            page = wanted if after is None else [*wanted, tuple_(*ORDER) > tuple_(*after)]
            with self._connections.reading() as connection:
                statement = select(signature).where(*page).order_by(*ORDER).limit(_AT_ONCE)
                found = [to_entry(row) for row in connection.execute(statement)]
            yield from found
            if len(found) < _AT_ONCE:
                return
            last = found[-1].label
            after = (last.campaign_id, last.device_id, last.number, last.id)

    def listing(self, campaign_id: str = "", search: str = "") -> Listing:
        """The same lines by their place: for a table, which shows a few of them at a time."""
        return list_lines(self._connections, _wanted(campaign_id, search))

    def size(self, campaign_id: str = "", search: str = "") -> int:
        """How many lines `entries` would give."""
        with self._connections.reading() as connection:
            statement = select(func.count()).select_from(signature).where(*_wanted(campaign_id, search))
            return int(connection.execute(statement).scalar_one())

    def counts(self) -> tuple[Counts, ...]:
        """How many lines are in which state, for each campaign."""
        states = [_count(signature.c.state == state) for state in ("counted", "unreadable", "set aside")]
        conflicts = _count(signature.c.conflict == 1)
        statement = select(signature.c.campaign_id, *states, conflicts).group_by(signature.c.campaign_id)
        with self._connections.reading() as connection:
            return tuple(Counts(*row) for row in connection.execute(statement.order_by(signature.c.campaign_id)))

    def asked(self, campaign_id: str) -> Asked:
        """The questions and consents that lines of this campaign hold an answer to."""
        with self._connections.reading() as connection:
            return Asked(_names(connection, "answers", campaign_id), _names(connection, "consents", campaign_id))

    def versions(self, campaign_id: str) -> tuple[int, ...]:
        """The versions of a campaign that lines belong to, the newest first."""
        version = signature.c.campaign_version
        statement = select(version).where(signature.c.campaign_id == campaign_id).distinct().order_by(version.desc())
        with self._connections.reading() as connection:
            return tuple(connection.execute(statement).scalars())

    def paper_twice(self) -> tuple[TypedTwice, ...]:
        """The lines of paper sheets that more than one computer typed in."""
        return paper_lines_typed_twice(self._connections)

    def close(self) -> None:
        """Close the file."""
        self._connections.close()


def kept(before: Entry | None, offered: Entry) -> Entry:
    """The line to hold when `offered` comes and `before` is held under the same id.

    The first content stays, except that an unreadable line gives way to one that could be opened, whether by another
    key or from another copy. Two contents under one id leave a mark that never goes away.
    """
    if before is None:
        return offered
    conflict = before.conflict or before.digest != offered.digest
    retried = before.state == "unreadable" and (offered.state != "unreadable" or before.digest == offered.digest)
    return msgspec.structs.replace(offered if retried else before, conflict=conflict)


def _wanted(campaign_id: str, search: str) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if campaign_id:
        wanted.append(signature.c.campaign_id == campaign_id)
    if search:
        in_id = func.lower(func.hex(signature.c.id)).contains(search.lower(), autoescape=True)
        wanted.append(or_(signature.c.search.contains(folded(search), autoescape=True), in_id))
    return wanted


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _names(connection: Connection, column: str, campaign_id: str) -> tuple[str, ...]:
    statement = text(
        f"SELECT DISTINCT member.key FROM signature, json_each(signature.{column}) AS member"  # noqa: S608 - our own names
        " WHERE campaign_id = :campaign_id ORDER BY 1"
    )
    return tuple(connection.execute(statement, {"campaign_id": campaign_id}).scalars())
