"""Sends what waits, and writes down the server's receipts. No transaction is open while the network is waited for.

Whatever happens on the way, a signature that got no receipt still waits, and sending it twice changes nothing.
"""

from __future__ import annotations

import contextlib
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta
from time import monotonic

from msgspec import Struct

from petition_core.batch import Batch, Item, batch_bytes, make_batch
from petition_core.errors import (
    AnswerLate,
    BatchRefused,
    CampaignMissing,
    ChainBroken,
    PetitionError,
    RequestTooLarge,
    ServerError,
    SignatureDamaged,
    WireError,
)
from petition_core.receipt import Receipts
from petition_desktop import log
from petition_desktop.store.database import Store
from petition_desktop.store.sync_state import MOST_ROWS
from petition_desktop.sync.campaigns import CampaignNews, look_for_campaigns
from petition_desktop.sync.client import Clock, ServerClient
from petition_desktop.sync.withdrawals import send_withdrawals

MOST_BYTES = 2 * 1024 * 1024
# On a line that answers within so many seconds, more at once: each batch costs two commits, whatever it holds.
QUICK_SECONDS = 1.0
WIDEST_ROWS, WIDEST_BYTES = 2000, 4 * 1024 * 1024
KEEP_DAYS = 7  # for a signature whose campaign is not on the shelf any more
_MOST_ON_THE_ROAD = 2
_MOST_BAD = 3  # so many single signatures refused by the server, and the fault is not theirs


class Pushed(Struct, frozen=True):
    """What one push did: signatures settled by a receipt, ciphertexts deleted after their days, news of campaigns.

    `faults` are those of single signatures or of withdrawals that could not go; they wait on, and everything else went.
    """

    accepted: int
    refused: int
    forgotten: int
    campaigns: tuple[CampaignNews, ...]
    faults: tuple[PetitionError, ...] = ()


def push(store: Store, client: ServerClient, clock: Clock) -> Pushed:
    """Send all that waits, look for new campaigns, forget what may be forgotten.

    Raises a `ServerError` or `WireError` after writing it down as the trouble; what was settled before stays settled.
    """
    sender = _Sender(store, client, clock)
    try:
        held_up = send_withdrawals(store, client)
        sender.send_all()
        news = look_for_campaigns(store.shelf, client)
    except (ServerError, WireError) as error:
        store.sync_state.failed(error.code)
        log.note("push-failed", code=error.code, accepted=sender.accepted, refused=sender.refused)
        raise
    finally:
        _keep_offset(store, client)
    faults = (*held_up, *sender.faults())
    if faults:
        store.sync_state.failed(faults[0].code)
        log.note("push-failed", code=faults[0].code, count=len(faults))
    else:
        store.sync_state.reached()
    forgotten = _forget(store, clock() + timedelta(seconds=client.offset))
    log.note("push-done", accepted=sender.accepted, refused=sender.refused, count=forgotten)
    return Pushed(sender.accepted, sender.refused, forgotten, news, faults)


class _Parcel(Struct, frozen=True):
    """A stretch, ready for the road. `rows` is how many it might have held."""

    batch: Batch
    body: bytes
    rows: int

    @property
    def last(self) -> int:
        return self.batch.items[-1].label.number

    def __len__(self) -> int:
        return len(self.batch.items)


_Answer = Future[tuple[Receipts, float]]


class _Sender:
    """Sends stretch after stretch and counts what the receipts said.

    While batches are on the road, each on a thread of its own, what was answered is written down and the next is made
    ready, so that laptop, line and server work side by side. Two at once only where the last answer came quickly. The
    server takes them in any order, and each answer settles its own batch whatever became of the other.
    """

    def __init__(self, store: Store, client: ServerClient, clock: Clock) -> None:
        self._store = store
        self._client = client
        self._clock = clock
        self._after = 0
        self._quick = False  # whether the last answer was
        self._most = WIDEST_ROWS  # that this server takes
        self._rows = store.sync_state.read().batch_rows
        self._on_the_road: deque[tuple[_Parcel, _Answer]] = deque()
        self._bad: list[PetitionError] = []
        self._damaged: set[int] = set()
        self.accepted = 0
        self.refused = 0

    def send_all(self) -> None:
        """Until nothing waits. A signature that is damaged here, or faulty to the server, is passed over."""
        with ThreadPoolExecutor(max_workers=_MOST_ON_THE_ROAD, thread_name_prefix="road") as road:
            try:
                self._send_by(road)
            except PetitionError:
                self._take_the_rest()
                raise

    def _send_by(self, road: ThreadPoolExecutor) -> None:
        behind = self._fill(road, 0)
        while self._on_the_road:
            parcel, answer = self._on_the_road.popleft()
            receipts = self._answered(parcel, answer)
            if receipts is None:  # it waits on, so it is read again
                self._take_the_rest()
                behind = self._fill(road, 0)
            else:
                behind = self._fill(road, behind)
                self._settle(receipts)

    def _fill(self, road: ThreadPoolExecutor, behind: int) -> int:
        """Send what waits behind number `behind`, as much as may be on the road; the last number that is."""
        while len(self._on_the_road) < (_MOST_ON_THE_ROAD if self._quick else 1):
            parcel = self._parcel(behind)
            if parcel is None:
                break
            self._on_the_road.append((parcel, road.submit(self._send, parcel)))
            behind = parcel.last
        return behind

    def _send(self, parcel: _Parcel) -> tuple[Receipts, float]:
        """The answer, and the seconds it took. On a thread of the road, so it changes nothing here."""
        began = monotonic()
        receipts = self._client.send_batch(parcel.batch, parcel.body)
        return receipts, monotonic() - began

    def _take_the_rest(self) -> None:
        """Settle what else comes back. What does not waits on, and what was in its way comes up again."""
        while self._on_the_road:
            with contextlib.suppress(PetitionError):
                self._settle(self._on_the_road.popleft()[1].result()[0])

    def faults(self) -> tuple[PetitionError, ...]:
        """What was passed over, damage first."""
        damaged = [SignatureDamaged(tuple(sorted(self._damaged)))] if self._damaged else []
        return (*damaged, *self._bad)

    def _parcel(self, behind: int) -> _Parcel | None:
        """The next stretch behind what was passed over and `behind`; None if nothing waits there."""
        stretch = self._stretch(max(behind, self._after))
        if not stretch:
            return None
        batch = make_batch(self._client.device_key, stretch)
        return _Parcel(batch, batch_bytes(batch), self._rows)

    def _stretch(self, behind: int) -> tuple[Item, ...]:
        most = MOST_BYTES if self._rows <= MOST_ROWS else WIDEST_BYTES
        while True:
            try:
                return self._store.outbox.waiting(self._rows, most, behind)
            except SignatureDamaged as error:
                self._damaged.update(error.numbers)
                behind = error.numbers[-1]

    def _answered(self, parcel: _Parcel, answer: _Answer) -> Receipts | None:
        """Wait for the answer; None if this must be sent in another way. Decides how many are sent next."""
        try:
            receipts, seconds = answer.result()
        except RequestTooLarge:
            if len(parcel) == 1:
                raise
            self._most = self._rows = len(parcel) // 2
            self._store.sync_state.limit_batch(self._rows)
        except (BatchRefused, ChainBroken) as error:
            self._rows = self._around(parcel, error)
        except AnswerLate:
            self._store.sync_state.limit_batch(len(parcel) // 2)
            raise
        else:
            self._quick = seconds < QUICK_SECONDS
            self._widen(parcel)
            return receipts
        return None

    def _around(self, parcel: _Parcel, error: PetitionError) -> int:
        """How many to send next: halves, until the one faulty signature stands alone and is passed over."""
        if len(parcel) > 1:
            return len(parcel) // 2
        self._bad.append(error)
        if len(self._bad) == _MOST_BAD:
            raise error
        self._after = parcel.last
        return MOST_ROWS

    def _settle(self, receipts: Receipts) -> None:
        settled = self._store.outbox.settle(receipts)
        self._store.sync_state.sent(self._clock(), receipts.server_time)
        self.accepted += settled.accepted
        self.refused += settled.refused

    def _widen(self, parcel: _Parcel) -> None:
        """More at once, after `parcel` went well."""
        self._rows = min(parcel.rows * 2, self._most, WIDEST_ROWS if self._quick else MOST_ROWS)
        if parcel.rows < MOST_ROWS:
            self._store.sync_state.limit_batch(self._rows)


def _keep_offset(store: Store, client: ServerClient) -> None:
    if client.offset != store.device.clock_offset():
        log.note("clock-corrected", seconds=client.offset)
        store.device.set_clock_offset(client.offset)


def _forget(store: Store, now: datetime) -> int:
    def before(campaign_id: str) -> datetime:
        try:
            days = store.shelf.newest(campaign_id).campaign.keep_days
        except CampaignMissing:
            days = KEEP_DAYS
        return now - timedelta(days=days)

    return store.outbox.forget_accepted(before)
