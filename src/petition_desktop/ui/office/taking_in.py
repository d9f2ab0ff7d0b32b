"""What may be double-clicked or dropped in the office's window: a campaign goes to the shelf, an invite to its server.

Where the window began with the pages of a stall, those have made what listens, and it only needs the store.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from petition_desktop.store.database import Store
from petition_desktop.ui.adding import Adding
from petition_desktop.ui.joining import Joining
from petition_desktop.ui.window import Window
from petition_desktop.ui.worker import Worker


def take_in(
    window: Window,
    worker: Worker,
    store: Store,
    proxy: str,
    clock: Callable[[], datetime],
    early: Joining | None,
) -> None:
    """Begin with it; the window keeps what this makes, and its notice says how it went. `early` listens already."""
    if early is not None:
        early.open(store, proxy)
        return
    joining = Joining(window, worker, clock, for_office=True)
    joining.open(store, proxy)

    def tell(sentence: str) -> None:
        if sentence:
            window.notice.tell("bad", sentence)

    joining.refused.connect(tell)
    Adding(window, worker, store.shelf).invite_came.connect(joining.add)
