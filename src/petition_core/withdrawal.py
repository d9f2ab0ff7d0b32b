"""A signer takes a signature back: the campaign and the code, which together prove that it is the signer's to take.

The same bytes travel from a laptop to the server and from there to the office; each checks for itself that the code
gives the id. The server's answer is a receipt: the id, and the hash of the withdrawal in place of a ciphertext's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from msgspec import Struct

from petition_core.errors import CodeRefused, MalformedParts
from petition_core.parts import lp, read_lp, read_lp_exactly, read_text
from petition_core.slug import SLUG
from petition_core.withdrawal_code import read_code, signature_id

CONTENT_TYPE = "application/vnd.petition.withdrawals"
MOST = 100  # withdrawals that may travel together


class Withdrawal(Struct, frozen=True):
    """`code` is of the one form that `read_code` gives."""

    campaign_id: str
    code: str

    @property
    def id(self) -> bytes:
        """The signature that is taken back."""
        return signature_id(self.campaign_id, self.code)

    @property
    def digest(self) -> bytes:
        """What stands in the server's receipt for it."""
        return hashlib.sha256(self.to_bytes()).digest()

    def to_bytes(self) -> bytes:
        """The one way to write it."""
        return lp("petition/withdrawal/v1", self.campaign_id.encode(), self.code.encode("ascii"))


def withdrawals_bytes(several: Sequence[Withdrawal]) -> bytes:
    """What travels; at most `MOST`."""
    return joined_withdrawals([one.to_bytes() for one in several])


def joined_withdrawals(several: Sequence[bytes]) -> bytes:
    """The same, for who kept the bytes of each."""
    return lp("petition/withdrawals/v1", *several)


def read_withdrawals(untrusted: bytes) -> tuple[Withdrawal, ...]:
    """Withdrawals from their bytes; none, too many, or anything unexpected is `MalformedParts`."""
    parts = read_lp("petition/withdrawals/v1", untrusted, MOST)
    if not 1 <= len(parts) <= MOST:
        raise MalformedParts(what="withdrawals")
    return tuple(map(_read_one, parts))


def _read_one(untrusted: bytes) -> Withdrawal:
    campaign, code = (read_text(part, "withdrawal") for part in read_lp_exactly("petition/withdrawal/v1", untrusted, 2))
    try:
        written = read_code(code)
    except CodeRefused:
        written = ""
    if written != code or not SLUG.fullmatch(campaign):
        raise MalformedParts(what="withdrawal")
    return Withdrawal(campaign, code)
