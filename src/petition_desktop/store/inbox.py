"""The inbox: sealed signatures of all devices at the office. How far each was fetched is in `arrivals`.

Taking in the same batch twice, from the server and from a stick, changes nothing; what its signer took back is taken in
without its ciphertext, whatever brings it (`withdrawn`). Two different things under one
number are both kept: that is how a copied data folder shows. What is opened lives elsewhere, in the register.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, TextClause, bindparam, case, func, select, text, update
from sqlalchemy.dialects.sqlite import insert

from petition_core.batch import Item
from petition_core.sealed import Label, read_label
from petition_desktop.store.arrivals import meet, move_cursor
from petition_desktop.store.connections import Connections
from petition_desktop.store.tables import inbox, rescued
from petition_desktop.store.withdrawn import known_among
from petition_desktop.store.withdrawn_tables import withdrawn

InboxState = Literal["new", "opened", "unreadable", "set aside"]
Counted = InboxState | Literal["withdrawn"]
_ADD_AT_ONCE = 500


class Key(Struct, frozen=True):
    """The name of one thing in the inbox."""

    device_id: bytes
    number: int
    id: bytes
    digest: bytes


class Arrived(Struct, frozen=True):
    """One sealed signature of the inbox."""

    key: Key
    label: Label
    ciphertext: bytes


class Added(Struct, frozen=True):
    """What taking in a batch changed: how many were new, and how many were there before.

    `withdrawn` counts the withdrawals that came beside it and were new.
    """

    new: int
    had: int
    withdrawn: int = 0


class Holding(Struct, frozen=True):
    """What the office holds of one device. `missing` are stretches (first, last) that no batch has brought yet.

    `doubled` are numbers under which different signatures came: the device's data folder was copied. `rescued` counts
    those that came from a copied store and from nowhere else yet.
    """

    device_id: bytes
    last_number: int
    held: int
    missing: tuple[tuple[int, int], ...]
    doubled: tuple[int, ...]
    rescued: int = 0


class Inbox:
    """The inbox of this office."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, public_key: bytes, device_id: bytes, items: Iterable[Item], arrival: int | None = None) -> Added:
        """Take in the items of a checked batch, all or none; `arrival` moves the device's cursor with them.

        An item that came without its ciphertext gets it when another batch brings it. An error of `items` undoes all,
        so a batch may be checked while it is read.
        """
        with self._connections.writing() as connection:
            meet(connection, device_id, public_key)
            any_rescued = connection.execute(select(rescued.c.number).limit(1)).first() is not None
            added = _add_all(connection, items, _PROVED if any_rescued else None)
            if arrival is not None:
                move_cursor(connection, device_id, arrival)
        return added

    def rescue(self, public_key: bytes, device_id: bytes, items: Iterable[Item]) -> Added:
        """Take in what a copied store holds. What no checked batch has brought is marked until one does."""
        with self._connections.writing() as connection:
            meet(connection, device_id, public_key)
            return _add_all(connection, items, _UNPROVED)

    def to_open(self, limit: int, campaign_id: str = "") -> tuple[Arrived, ...]:
        """The first `limit` new ones that carry a ciphertext, of this campaign or of all."""
        wanted = select(*_KEY, inbox.c.label, inbox.c.ciphertext).limit(limit)
        wanted = wanted.where(inbox.c.state == "new", inbox.c.ciphertext.is_not(None))
        if campaign_id:
            wanted = wanted.where(inbox.c.campaign_id == campaign_id)
        with self._connections.reading() as connection:
            return tuple(
                Arrived(Key(*row[:4]), read_label(row.label), row.ciphertext) for row in connection.execute(wanted)
            )

    def mark(self, keys: Sequence[Key], state: InboxState) -> None:
        """Write down what became of these."""
        if keys:
            told = [{"now": state} | {f"of_{name}": value for name, value in asdict(key).items()} for key in keys]
            with self._connections.writing() as connection:
                connection.execute(_MARK, told)

    def open_again(self) -> int:
        """What could not be opened is new again, because another key may be at hand; how many."""
        with self._connections.writing() as connection:
            again = update(inbox).where(inbox.c.state == "unreadable").values(state="new")
            return connection.execute(again).rowcount

    def counts(self) -> dict[Counted, int]:
        """How many there are in each state; what was taken back is in none of them."""
        state = case((inbox.c.id.in_(select(withdrawn.c.id)), "withdrawn"), else_=inbox.c.state)
        with self._connections.reading() as connection:
            found = connection.execute(select(state, func.count()).group_by(state))
            return {state: count for state, count in found}  # noqa: C416 - dict() does not know the type of a row

    def campaigns(self) -> tuple[str, ...]:
        """The ids of all campaigns that signatures came of, opened or not."""
        with self._connections.reading() as connection:
            return tuple(connection.execute(select(inbox.c.campaign_id).distinct()).scalars())

    def holdings(self) -> tuple[Holding, ...]:
        """What is held of each device, and what is missing in between."""
        numbers = select(inbox.c.device_id, inbox.c.number, func.count()).group_by(inbox.c.device_id, inbox.c.number)
        numbers = numbers.order_by(inbox.c.device_id, inbox.c.number)
        marked = select(rescued.c.device_id, func.count()).group_by(rescued.c.device_id)
        of: dict[bytes, list[tuple[int, int]]] = {}
        with self._connections.reading() as connection:
            counted = {device_id: int(count) for device_id, count in connection.execute(marked)}
            for device_id, number, count in connection.execute(numbers):
                of.setdefault(device_id, []).append((number, count))
        return tuple(_holding(device_id, found, counted.get(device_id, 0)) for device_id, found in of.items())


_KEY = (inbox.c.device_id, inbox.c.number, inbox.c.id, inbox.c.digest)
# Built once: making a statement costs more than running it.
_MARK = (
    update(inbox).where(*(column == bindparam(f"of_{column.name}") for column in _KEY)).values(state=bindparam("now"))
)
_INSERT = insert(inbox)
_INSERT = _INSERT.on_conflict_do_update(
    index_elements=[column.name for column in _KEY],
    set_={"ciphertext": _INSERT.excluded.ciphertext},
    where=inbox.c.ciphertext.is_(None) & _INSERT.excluded.ciphertext.is_not(None),
)


#: Marks what only a copied store has brought, before it is in the inbox; and takes the mark away.
_IS_IT = " AND ".join(f"{column.name} = :{column.name}" for column in _KEY)
_HELD = f"SELECT 1 FROM inbox WHERE {_IS_IT}"  # noqa: S608 - our own names
_UNPROVED = text(
    "INSERT OR IGNORE INTO rescued (device_id, number, id, digest) SELECT :device_id, :number, :id, :digest"
    f" WHERE NOT EXISTS ({_HELD})"
)
_PROVED = text(f"DELETE FROM rescued WHERE {_IS_IT}")  # noqa: S608 - our own names


def _add_all(connection: Connection, items: Iterable[Item], marking: TextClause | None) -> Added:
    """Add the items, a stretch at a time, after `marking` each."""
    new = total = 0
    left = iter(items)
    while rows := [_row(one) for one in islice(left, _ADD_AT_ONCE)]:
        gone = known_among(connection, [row["id"] for row in rows])
        for row in rows if gone else ():
            if row["id"] in gone:
                row["ciphertext"] = None
        if marking is not None:
            connection.execute(marking, rows)
        new += _add(connection, rows)
        total += len(rows)
    return Added(new, total - new)


def _add(connection: Connection, rows: list[dict[str, Any]]) -> int:
    """Add `rows`; how many of them changed something."""
    return connection.execute(_INSERT, rows).rowcount


def _row(one: Item) -> dict[str, Any]:
    label = one.label
    return {
        "device_id": label.device_id,
        "number": label.number,
        "id": label.id,
        "digest": one.digest,
        "campaign_id": label.campaign_id,
        "label": label.to_bytes(),
        "ciphertext": one.ciphertext,
    }


def _holding(device_id: bytes, found: list[tuple[int, int]], marked: int) -> Holding:
    missing, expected = [], 1
    for number, _count in found:
        if number > expected:
            missing.append((expected, number - 1))
        expected = number + 1
    doubled = tuple(number for number, count in found if count > 1)
    return Holding(device_id, expected - 1, sum(count for _number, count in found), tuple(missing), doubled, marked)
