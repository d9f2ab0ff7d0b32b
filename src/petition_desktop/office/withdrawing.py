"""Taking signatures back at the office: by a code that staff type in, and by what the server or a stick told.

The store knows at once what was taken back; the register, which is a file of its own, is swept after it. Who opens
the register sweeps it first, so that no crash in between leaves a line that somebody sees or exports.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from petition_core.errors import CampaignMissing, NotAllowed, NotJoined
from petition_core.withdrawal import Withdrawal
from petition_core.withdrawal_code import read_code
from petition_desktop import log
from petition_desktop.office.register.register import Register, open_register
from petition_desktop.store.database import Store


class TakenBack(Struct, frozen=True):
    """What a code did. `campaign_id` is that of the signature, empty while none with this code has arrived here.

    `told` means that the server hears of it with the next fetching; else this office has joined none.
    """

    campaign_id: str
    told: bool


def open_clean_register(store: Store) -> Register:
    """The register without what was taken back. Raises a `StoreError` where it cannot be opened."""
    register = open_register(store.folder)
    try:
        sweep(store, register)
    except BaseException:
        register.close()
        raise
    return register


def clean_register(store: Store) -> None:
    """The same for who has no use for the register itself."""
    if store.withdrawn.unswept():
        open_clean_register(store).close()


def sweep(store: Store, register: Register) -> None:
    """Delete from the register what the store knows as taken back. Costs nothing when there is nothing to do."""
    ids = store.withdrawn.unswept()
    if ids and register.withdraw(ids):
        store.withdrawn.sweep_done(ids)


def withdraw(store: Store, register: Register, untrusted_code: str, now: datetime, campaign_id: str = "") -> TakenBack:
    """Take back the signature with this code; when this returns, nothing of it is left here. Twice is as good as once.

    The code does not say which campaign it is of. If no signature with it has arrived yet, it is remembered for each
    campaign at hand (or for `campaign_id`), and what comes under it is not taken. `CodeRefused`; `CampaignMissing`
    without any campaign; `NotAllowed` on a stall.
    """
    joined = _joined_as_office(store)
    code = read_code(untrusted_code)
    campaigns = [campaign_id] if campaign_id else _campaigns(store, register)
    several = [Withdrawal(one, code) for one in campaigns]
    if not several:
        raise CampaignMissing(campaign="?")
    arrived = [one for one in several if store.withdrawn.held(one.id)]
    store.withdrawn.take(arrived or several, now.date().isoformat(), tell=joined)
    sweep(store, register)
    log.note("signature-withdrawn", count=len(arrived))
    return TakenBack(arrived[0].campaign_id if arrived else "", joined)


def _campaigns(store: Store, register: Register) -> list[str]:
    on_shelf = {one.campaign.id for one in store.shelf.list()}
    return sorted(on_shelf | {one.campaign_id for one in register.counts()} | set(store.inbox.campaigns()))


def _joined_as_office(store: Store) -> bool:
    try:
        role = store.device.membership().role
    except NotJoined:
        return False
    if role != "office":
        raise NotAllowed(role=role)
    return True
