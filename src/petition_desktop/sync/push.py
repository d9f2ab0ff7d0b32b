"""Sends what waits, and writes down the server's receipts. No transaction is open while the network is waited for.

Whatever happens on the way, a signature that got no receipt still waits, and sending it twice changes nothing.
"""

from __future__ import annotations

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
    def first(self) -> int:
        return self.batch.items[0].label.number

    @property
    def last(self) -> int:
        return self.batch.items[-1].label.number

    def __len__(self) -> int:
        return len(self.batch.items)


class _Sender:
    """Sends stretch after stretch and counts what the receipts said.

    One is on the road at a time, on a thread of its own. Meanwhile the receipts of the one before are written down
    and the next is made ready, so that laptop and server work side by side.
    """

    def __init__(self, store: Store, client: ServerClient, clock: Clock) -> None:
        self._store = store
        self._client = client
        self._clock = clock
        self._after = 0
        self._quick = False  # whether the last answer was
        self._most = WIDEST_ROWS  # that this server takes
        self._unsettled: Receipts | None = None
        self._bad: list[PetitionError] = []
        self._damaged: set[int] = set()
        self.accepted = 0
        self.refused = 0

    def send_all(self) -> None:
        """Until nothing waits. A signature that is damaged here, or faulty to the server, is passed over."""
        parcel = self._parcel(self._store.sync_state.read().batch_rows)
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="road") as road:
            while parcel is not None:
                answer = road.submit(self._send, parcel)
                self._settle()
                ahead = self._parcel(self._wider(parcel.rows), parcel.last)
                rows = self._answered(parcel, answer)
                if self._unsettled is None:
                    ahead = self._parcel(rows)
                elif ahead is None:  # what was signed meanwhile
                    self._settle()
                    ahead = self._parcel(rows)
                parcel = ahead

    def _send(self, parcel: _Parcel) -> Receipts:
        """On the road's own thread."""
        began = monotonic()
        receipts = self._client.send_batch(parcel.batch, parcel.body)
        self._quick = monotonic() - began < QUICK_SECONDS
        return receipts

    def faults(self) -> tuple[PetitionError, ...]:
        """What was passed over, damage first."""
        damaged = [SignatureDamaged(tuple(sorted(self._damaged)))] if self._damaged else []
        return (*damaged, *self._bad)

    def _parcel(self, rows: int, behind: int = 0) -> _Parcel | None:
        """The next stretch behind what was passed over and `behind`; None if nothing waits there."""
        stretch = self._stretch(rows, max(behind, self._after))
        if not stretch:
            return None
        batch = make_batch(self._client.device_key, stretch)
        return _Parcel(batch, batch_bytes(batch), rows)

    def _stretch(self, rows: int, behind: int) -> tuple[Item, ...]:
        while True:
            try:
                return self._store.outbox.waiting(rows, MOST_BYTES if rows <= MOST_ROWS else WIDEST_BYTES, behind)
            except SignatureDamaged as error:
                self._damaged.update(error.numbers)
                behind = error.numbers[-1]

    def _answered(self, parcel: _Parcel, answer: Future[Receipts]) -> int:
        """Wait for the answer and keep it to be settled; how many signatures to send next."""
        try:
            self._unsettled = answer.result()
        except AnswerLate:
            self._store.sync_state.limit_batch(len(parcel) // 2)
            raise
        except RequestTooLarge:
            if len(parcel) == 1:
                raise
            self._most = len(parcel) // 2
            self._store.sync_state.limit_batch(self._most)
            return self._most
        except (BatchRefused, ChainBroken) as error:
            return self._around(parcel, error)
        wider = self._wider(parcel.rows)
        if parcel.rows < MOST_ROWS:
            self._store.sync_state.limit_batch(wider)
        return wider

    def _around(self, parcel: _Parcel, error: PetitionError) -> int:
        """How many to send next: halves, until the one faulty signature stands alone and is passed over."""
        if len(parcel) > 1:
            return len(parcel) // 2
        self._bad.append(error)
        if len(self._bad) == _MOST_BAD:
            raise error
        self._after = parcel.first
        return MOST_ROWS

    def _settle(self) -> None:
        """Write down the last answer."""
        receipts, self._unsettled = self._unsettled, None
        if receipts is not None:
            settled = self._store.outbox.settle(receipts)
            self._store.sync_state.sent(self._clock(), receipts.server_time)
            self.accepted += settled.accepted
            self.refused += settled.refused

    def _wider(self, rows: int) -> int:
        """How many after so many that went well."""
        return min(rows * 2, self._most, WIDEST_ROWS if self._quick else MOST_ROWS)


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
