"""Sends what waits, and writes down the server's receipts. No transaction is open while the network is waited for.

Whatever happens on the way, a signature that got no receipt still waits, and sending it twice changes nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from petition_core.batch import Item, make_batch
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


class _Sender:
    """Sends stretch after stretch and counts what the receipts said."""

    def __init__(self, store: Store, client: ServerClient, clock: Clock) -> None:
        self._store = store
        self._client = client
        self._clock = clock
        self._after = 0
        self._bad: list[PetitionError] = []
        self._damaged: list[int] = []
        self.accepted = 0
        self.refused = 0

    def send_all(self) -> None:
        """Until nothing waits. A signature that is damaged here, or faulty to the server, is passed over."""
        rows = self._store.sync_state.read().batch_rows
        while stretch := self._stretch(rows):
            try:
                receipts = self._client.send_batch(make_batch(self._client.device_key, stretch))
            except AnswerLate:
                self._store.sync_state.limit_batch(len(stretch) // 2)
                raise
            except RequestTooLarge:
                if len(stretch) == 1:
                    raise
                rows = len(stretch) // 2
                self._store.sync_state.limit_batch(rows)
            except (BatchRefused, ChainBroken) as error:
                rows = self._around(stretch, error)
            else:
                self._settle(receipts)
                rows = self._widen(rows)

    def faults(self) -> tuple[PetitionError, ...]:
        """What was passed over, damage first."""
        damaged = [SignatureDamaged(tuple(self._damaged))] if self._damaged else []
        return (*damaged, *self._bad)

    def _stretch(self, rows: int) -> tuple[Item, ...]:
        while True:
            try:
                return self._store.outbox.waiting(rows, MOST_BYTES, self._after)
            except SignatureDamaged as error:
                self._damaged += error.numbers
                self._after = error.numbers[-1]

    def _around(self, stretch: tuple[Item, ...], error: PetitionError) -> int:
        """How many to send next: halves, until the one faulty signature stands alone and is passed over."""
        if len(stretch) > 1:
            return len(stretch) // 2
        self._bad.append(error)
        if len(self._bad) == _MOST_BAD:
            raise error
        self._after = stretch[0].label.number
        return MOST_ROWS

    def _settle(self, receipts: Receipts) -> None:
        settled = self._store.outbox.settle(receipts)
        self._store.sync_state.sent(self._clock(), receipts.server_time)
        self.accepted += settled.accepted
        self.refused += settled.refused

    def _widen(self, rows: int) -> int:
        if rows < MOST_ROWS:
            rows = min(rows * 2, MOST_ROWS)
            self._store.sync_state.limit_batch(rows)
        return rows


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
