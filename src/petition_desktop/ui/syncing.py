"""Sends by itself: a timer that looks at the schedule, the worker that does the sending, and the line that tells of it.

Being offline is no error here, only a line. What is done on a try is `sync.push`'s business; when is `sync.schedule`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from petition_core.errors import NotJoined, PetitionError
from petition_desktop.ui.sync_words import sync_words
from petition_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from petition_desktop.store.database import Store
    from petition_desktop.sync.schedule import Schedule
    from petition_desktop.sync.status import SyncStatus
    from petition_desktop.ui.widgets.sync_line import SyncLine

TICK_MS = 1000
Clock = Callable[[], datetime]


class Tried(Struct, frozen=True):
    """What one try came to. `news` names the campaigns of which a new version is on the shelf."""

    schedule: Schedule
    status: SyncStatus
    news: tuple[str, ...]


def try_to_send(store: Store, schedule: Schedule, clock: Clock, proxy: str) -> Tried:
    """One try, on the worker. Raises nothing we expect: what was in the way is in the status."""
    from petition_desktop.sync.join import connect
    from petition_desktop.sync.push import push
    from petition_desktop.sync.status import sync_status

    news: tuple[str, ...] = ()
    try:
        with connect(store, clock, proxy) as client:
            pushed = push(store, client, clock)
        news = tuple(one.campaign_id for one in pushed.campaigns if one.outcome == "added")
        after = schedule.failed(clock()) if pushed.faults else schedule.succeeded(clock())
    except NotJoined:
        after = schedule.succeeded(clock())  # nothing to do but to look again some time
    except PetitionError as error:
        store.sync_state.failed(error.code)
        after = schedule.failed(clock())
    store.sync_state.plan(after.next_try)
    return Tried(after, sync_status(store), news)


class Syncing(QObject):
    """Begins when `start` is given the open store. `clock` gives an aware time.

    Signals: `campaign_came(id)` when a new version is on the shelf; `tried()` after each try, whatever it came to.
    """

    campaign_came = Signal(str)
    tried = Signal()

    def __init__(self, worker: Worker, line: SyncLine, clock: Clock, tick_ms: int = TICK_MS) -> None:
        super().__init__()
        self._worker, self._line, self._clock = worker, line, clock
        self._store: Store | None = None
        self._proxy = ""
        self._schedule: Schedule | None = None
        self._status: SyncStatus | None = None
        self._sending = False
        self._timer = QTimer(self)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self._tick)
        line.send_now.connect(self.send_now)

    def start(self, store: Store, status: SyncStatus, proxy: str) -> None:
        """The store is open: tell how things stand, and try at once."""
        from petition_desktop.sync.schedule import Schedule

        self._store, self._status, self._proxy = store, status, proxy
        self._schedule = Schedule()
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """No further try begins; one under way ends with the worker."""
        self._timer.stop()
        self._store = None

    @Slot()
    def signed(self) -> None:
        """One more signature waits."""
        if self._schedule is None or self._status is None:
            return
        self._status = _with_more(self._status, 1)
        self._schedule = self._schedule.signed()
        self._tick()

    @Slot()
    def send_now(self) -> None:
        """Somebody asks for it, or there is a new server to try."""
        if self._schedule is not None:
            self._schedule = self._schedule.send_now()
            self._tick()

    @Slot()
    def _tick(self) -> None:
        store, schedule, clock, proxy = self._store, self._schedule, self._clock, self._proxy
        if store is not None and schedule is not None and not self._sending and schedule.is_due(clock()):
            self._sending = True
            self._worker.run(lambda: try_to_send(store, schedule, clock, proxy), self._tried)
        self.show_line()

    def _tried(self, tried: Tried) -> None:
        self._sending = False
        came = self._status.signatures - tried.status.signatures if self._status else 0
        self._status = _with_more(tried.status, max(came, 0))
        # What was signed while this try was under way may have missed it.
        again = self._status.waiting > 0 and self._status.joined
        self._schedule = tried.schedule.signed() if again else tried.schedule
        self.show_line()
        for campaign_id in tried.news:
            self.campaign_came.emit(campaign_id)
        self.tried.emit()

    def show_line(self) -> None:
        """Word the line anew: time has passed, or the language is another."""
        if self._status is None:
            return
        joined = self._status.joined
        words = sync_words(self._status, self._clock(), self._sending and joined)
        self._line.show_words(words.line, words.reason, may_send=words.may_send, shorter=words.shorter)


def _with_more(status: SyncStatus, count: int) -> SyncStatus:
    """The status when `count` more signatures wait."""
    return msgspec.structs.replace(
        status,
        signatures=status.signatures + count,
        waiting=status.waiting + count,
        last_number=status.last_number + count,
    )
