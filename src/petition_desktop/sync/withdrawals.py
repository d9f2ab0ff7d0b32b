"""Tells the server what was taken back on this laptop, before the signatures go: what it knows as taken back it never
asks for again.

A server that does not understand holds up no signature; the withdrawals wait for it, as a fault that is told.
"""

from __future__ import annotations

from petition_core.errors import AnswerRefused, PetitionError, ReceiptsRefused
from petition_core.withdrawal import MOST
from petition_desktop import log
from petition_desktop.store.database import Store
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
