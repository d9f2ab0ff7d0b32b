"""A program that sends what waits in the store of the folder it is given, so many signatures at a time.

Started by tests of sending, which kill it in the middle.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from petition_desktop.sync.join import connect
from petition_desktop.sync.push import push
from tests.support.stores import store_in


def clock() -> datetime:
    """The time of this computer."""
    return datetime.now(UTC)


if __name__ == "__main__":
    store = store_in(Path(sys.argv[1]))
    store.sync_state.limit_batch(int(sys.argv[2]))
    with connect(store, clock) as client:
        push(store, client, clock)
