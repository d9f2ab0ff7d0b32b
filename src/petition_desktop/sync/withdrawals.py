"""Withdrawals on their way: what was taken back here goes to the server, and an office hears of all others from it.

They go before the signatures: what the server knows as taken back it never asks for again. A server that does not
understand holds up no signature; the withdrawals wait for it, as a fault that is told.
"""

from __future__ import annotations

from datetime import UTC, datetime

from petition_core.errors import AnswerRefused, PetitionError, ReceiptsRefused
from petition_core.withdrawal import MOST
from petition_desktop import log
from petition_desktop.store.database import Store
from petition_desktop.store.withdrawn import Read
from petition_desktop.sync.client import ServerClient


def send_withdrawals(store: Store, client: ServerClient) -> tuple[PetitionError, ...]:
    """Send all that wait; what hinders only them is returned, everything else is raised."""
    count = 0
    while several := store.withdrawals.to_send(MOST):
        try:
            receipts = client.send_withdrawals(several)
        except (AnswerRefused, ReceiptsRefused) as error:
            return (error,)
        if any(one.state != "withdrawn" for one in receipts.receipts):
            return (ReceiptsRefused(),)
        store.withdrawals.sent([one.id for one in several], receipts.server_time)
        count += len(several)
    if count:
        log.note("withdrawals-sent", count=count)
    return ()


def hear_withdrawals(store: Store, client: ServerClient) -> bool:
    """Fetch what the server's list holds since last time and delete it here, page by page; whether it was set back.

    The last one known is asked for again. If it does not come first, this is another list than the one that was read:
    the server was set back to an older backup, and everything is read again from the beginning.
    """
    at, count, set_back = store.withdrawn.read(), 0, False
    while True:
        again = 1 if at.place else 0
        page = client.withdrawals(at.place - again)
        if again and (not page or page[0].id != at.id):
            at, set_back = Read(), True
            continue
        new = page[again:]
        if not new:
            break
        at = Read(at.place + len(new), new[-1].id)
        count += store.withdrawn.take(new, datetime.now(UTC).date().isoformat(), at)
    if set_back and not at.place:
        store.withdrawn.take((), "", at)
    if count:
        log.note("withdrawals-heard", count=count)
    return set_back
