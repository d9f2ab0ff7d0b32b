"""Fetches for the office what was taken back, and what arrived at the server, device by device. A bad batch never stops
the others.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from petition_core.batch import read_batch
from petition_core.device_id import device_id
from petition_core.errors import AnswerRefused, BatchRefused, ServerError, WireError
from petition_core.wire import ListedDevice
from petition_desktop import log
from petition_desktop.store.arrivals import KnownDevice
from petition_desktop.store.database import Store
from petition_desktop.store.inbox import Added
from petition_desktop.sync.campaigns import CampaignNews, look_for_campaigns
from petition_desktop.sync.client import ServerClient
from petition_desktop.sync.withdrawals import hear_withdrawals, send_withdrawals

SET_BACK = "server-set-back"  # the server holds fewer batches than we took from it: it was restored from a backup


class PullTrouble(Struct, frozen=True):
    """Something of one device that is not right. `arrival` is the batch's count at the server, 0 if none is meant.

    `code` is an error's, or `SET_BACK`. No `device_id` means the withdrawals, which belong to none.
    """

    device_id: str
    label: str
    arrival: int
    code: str


class Pulled(Struct, frozen=True):
    """What one pull brought, or has brought so far."""

    new: int
    had: int
    troubles: tuple[PullTrouble, ...]
    campaigns: tuple[CampaignNews, ...]


def pull(store: Store, client: ServerClient) -> Pulled:
    """Fetch all that is new. Raises what happened on the way; what came before is kept."""
    *_, whole = pulling(store, client)
    return whole


def pulling(store: Store, client: ServerClient) -> Iterator[Pulled]:
    """`pull` in steps of one batch: each gives what came so far, the last gives all. It may be left after any step."""
    fetcher = _Fetcher(store, client)
    try:
        news = look_for_campaigns(store.shelf, client)
        fetcher.hear()
        for listed in client.devices().devices:
            for _batch in fetcher.fetch(listed):
                yield fetcher.so_far()
    except (ServerError, WireError) as error:
        log.note("pull-failed", code=error.code, new=fetcher.new)
        raise
    finally:
        if client.offset != store.device.clock_offset():
            store.device.set_clock_offset(client.offset)
    log.note("pull-done", new=fetcher.new, had=fetcher.had, count=len(fetcher.troubles))
    yield fetcher.so_far(news)


class _Fetcher:
    """Fetches device after device and counts what came."""

    def __init__(self, store: Store, client: ServerClient) -> None:
        self._store = store
        self._client = client
        self.new = 0
        self.had = 0
        self.troubles: list[PullTrouble] = []

    def so_far(self, campaigns: tuple[CampaignNews, ...] = ()) -> Pulled:
        return Pulled(self.new, self.had, tuple(self.troubles), campaigns)

    def hear(self) -> None:
        """Tell and hear what was taken back. A server that does not understand holds up nothing else."""
        try:
            codes = [one.code for one in send_withdrawals(self._store, self._client)]
            codes += [SET_BACK] if hear_withdrawals(self._store, self._client) else []
        except (AnswerRefused, WireError) as error:
            codes = [error.code]
        self.troubles += [PullTrouble("", "", 0, code) for code in codes]

    def fetch(self, listed: ListedDevice) -> Iterator[None]:
        """All batches of one device that are new, and again those that were bad before; a step for each."""
        try:
            public_key = bytes.fromhex(listed.public_key)
            device = device_id(public_key)
            if device.hex() != listed.device_id:
                raise BatchRefused(reason="it is of another device")
        except (ValueError, WireError):
            self._trouble(listed, 0, BatchRefused.code)
            return
        known = KnownDevice(device, public_key, listed.role, listed.label, listed.revoked)
        self._store.arrivals.know([known])
        try:
            yield from self._fetch_all(listed, device)
        except AnswerRefused as error:
            self._trouble(listed, self._store.arrivals.cursor(device), error.code)

    def _fetch_all(self, listed: ListedDevice, device: bytes) -> Iterator[None]:
        arrivals = self._store.arrivals
        if listed.arrivals < arrivals.cursor(device):
            self._trouble(listed, 0, SET_BACK)
            arrivals.restart(device)
        for arrival in arrivals.bad(device):
            self._fetch_one(listed, device, arrival - 1)
            yield
        while arrivals.cursor(device) < listed.arrivals:
            if not self._fetch_one(listed, device, arrivals.cursor(device)):
                return
            yield

    def _fetch_one(self, listed: ListedDevice, device: bytes, after: int) -> bool:
        """Whether there was one; a bad one is passed over, and told."""
        answer = self._client.next_batch(device, after)
        if answer is None:
            return False
        arrival, untrusted = answer
        try:
            added = self._keep(device, arrival, untrusted)
        except WireError as error:
            log.note("batch-bad", device=listed.device_id, arrival=arrival, code=error.code)
            self._store.arrivals.pass_over(device, arrival, error.code)
            self._trouble(listed, arrival, error.code)
        else:
            self.new += added.new
            self.had += added.had
        return True

    def _keep(self, device: bytes, arrival: int, untrusted: bytes) -> Added:
        batch = read_batch(untrusted)
        if batch.device_id != device:
            raise BatchRefused(reason="it is of another device")
        return self._store.inbox.add(batch.public_key, device, batch.items, arrival)

    def _trouble(self, listed: ListedDevice, arrival: int, code: str) -> None:
        self.troubles.append(PullTrouble(listed.device_id[:32], listed.label, arrival, code))
