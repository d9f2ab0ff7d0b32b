"""One round of the office: fetch what arrived at the server and what was taken back, then open what is new.

What stands in the way of fetching never stops the opening, because signatures also come on sticks.
"""

from __future__ import annotations

from collections.abc import Callable, Generator

from msgspec import Struct
from msgspec.structs import replace

from petition_core.errors import PetitionError
from petition_desktop.office.opening import Opened
from petition_desktop.office.register.register import Register
from petition_desktop.office.unlocked import UnlockedKey
from petition_desktop.office.withdrawing import sweep
from petition_desktop.store.database import Store
from petition_desktop.sync.client import ServerClient
from petition_desktop.sync.pull import Pulled, pulling


class Round(Struct, frozen=True):
    """How far a round has come. `to_open` is known once fetching is over; before that it is None.

    `trouble` is what stood in the way of fetching.
    """

    pulled: Pulled = Pulled(0, 0, (), ())
    to_open: int | None = None
    opened: Opened = Opened(0, 0, 0)
    trouble: PetitionError | None = None


def fetch_and_open(
    store: Store, register: Register, key: UnlockedKey, connect: Callable[[], ServerClient]
) -> Generator[Round, None, None]:
    """A round in steps of one batch or stretch: each gives how far it has come, the last all of it.

    It may be left after any step; what came until then is kept. Raises a `StoreError` only.
    """
    now = Round()
    try:
        with connect() as client:
            for pulled in pulling(store, client):
                now = replace(now, pulled=pulled)
                yield now
    except PetitionError as trouble:  # a full disk too: the opening will say so itself
        now = replace(now, trouble=trouble)
    sweep(store, register)
    now = replace(now, to_open=_to_open(store))
    yield now
    for opened in key.opening(store, register):
        now = replace(now, opened=opened)
        yield now


def _to_open(store: Store) -> int:
    counts = store.inbox.counts()
    return counts.get("new", 0) + counts.get("unreadable", 0)
