"""Takes a signature of this laptop back by its code, as the signer may ask while the code is on the screen.

What is sealed is deleted here at once; the server, and through it the office, are told with the next push. Without a
network the withdrawal waits as safely as a signature does, and only a receipt of the server ends the waiting.
"""

from __future__ import annotations

from msgspec import Struct

from petition_core.errors import NotSignedHere
from petition_core.withdrawal import Withdrawal
from petition_core.withdrawal_code import read_code
from petition_desktop import log
from petition_desktop.store.database import Store


class Voided(Struct, frozen=True):
    """The device's number of the signature that was taken back."""

    number: int


def void(store: Store, campaign_id: str, untrusted_code: str) -> Voided:
    """Take back the signature that has this code; when this returns, that is on the disk. Twice is as good as once.

    `CodeRefused` where it cannot be a code, `NotSignedHere` where no signature of this laptop has it.
    """
    number = store.withdrawals.add(Withdrawal(campaign_id, read_code(untrusted_code)))
    if not number:
        raise NotSignedHere
    log.note("signature-withdrawn", number=number)
    return Voided(number)
