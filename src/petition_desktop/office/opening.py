"""Opens what is new in the inbox into the register. A bad record never stops the rest: it is a line with its reason.

What could not be opened before is tried again each time, because meanwhile the right key, or the campaign, may have
come. The register is written before the inbox is marked: a crash in between opens some once more, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from petition_core.errors import CampaignMissing, PetitionError
from petition_core.office_key.identities import Identity
from petition_core.office_key.opening import open_sealed
from petition_desktop import log
from petition_desktop.office.judging import Judge, Verdict
from petition_desktop.office.register.entry import Entry
from petition_desktop.office.register.register import Register
from petition_desktop.store.inbox import Arrived, Inbox, InboxState
from petition_desktop.store.shelf import CampaignShelf

AT_ONCE = 500
_INBOX_STATE: dict[str, InboxState] = {"counted": "opened", "unreadable": "unreadable", "set aside": "set aside"}

Progress = Callable[[int], None]


class Opened(Struct, frozen=True):
    """What came of one round: how many were opened and count, could not be opened, or were opened and set aside."""

    opened: int
    unreadable: int
    set_aside: int

    @property
    def looked_at(self) -> int:
        return self.opened + self.unreadable + self.set_aside


def open_new(
    inbox: Inbox,
    register: Register,
    identities: Sequence[Identity],
    campaigns: CampaignShelf,
    progress: Progress | None = None,
) -> Opened:
    """Open everything that is not open yet. `progress` is told after each stretch how many were looked at so far.

    Raises a `StoreError` only; then what was opened so far is kept.
    """
    done = Opened(0, 0, 0)
    for done in opening(inbox, register, identities, campaigns):
        if progress is not None:
            progress(done.looked_at)
    return done


def opening(
    inbox: Inbox, register: Register, identities: Sequence[Identity], campaigns: CampaignShelf
) -> Iterator[Opened]:
    """`open_new` in steps of one stretch: each gives what came of all so far. It may be left after any step."""
    inbox.open_again()
    judges = _Judges(campaigns)
    told = {"counted": 0, "unreadable": 0, "set aside": 0}
    while arrived := inbox.to_open(AT_ONCE):
        entries = [_entry(one, identities, judges) for one in arrived]
        register.keep(entries)
        for state, in_inbox in _INBOX_STATE.items():
            keys = [one.key for one, entry in zip(arrived, entries, strict=True) if entry.state == state]
            told[state] += len(keys)
            inbox.mark(keys, in_inbox)
        yield Opened(told["counted"], told["unreadable"], told["set aside"])
    log.note("opened", count=told["counted"], unreadable=told["unreadable"], refused=told["set aside"])


def _entry(one: Arrived, identities: Sequence[Identity], judges: _Judges) -> Entry:
    label, digest = one.label, one.key.digest
    try:
        judge = judges.of(label.campaign_id, label.campaign_version)
        signature = open_sealed(label, one.ciphertext, identities)
    except PetitionError as error:
        return Entry(label, digest, "unreadable", None, error.code, str(error))
    verdict = judge.judge(signature) if judge else Verdict()
    return Entry(label, digest, "set aside" if verdict.code else "counted", signature, verdict.code, verdict.reason)


class _Judges:
    """One judge for each version of a campaign, made when the first signature names it."""

    def __init__(self, shelf: CampaignShelf) -> None:
        self._shelf = shelf
        self._known: dict[tuple[str, int], Judge | None] = {}

    def of(self, campaign_id: str, version: int) -> Judge | None:
        """None if only this version of the campaign is not at hand; `CampaignMissing` if none of its versions is."""
        if (campaign_id, version) not in self._known:
            self._shelf.newest(campaign_id)
            self._known[campaign_id, version] = self._made(campaign_id, version)
        return self._known[campaign_id, version]

    def _made(self, campaign_id: str, version: int) -> Judge | None:
        try:
            return Judge(self._shelf.version(campaign_id, version).campaign)
        except CampaignMissing:
            return None
