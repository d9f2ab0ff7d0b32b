"""Receipts: the server's signed word on each signature of a batch. Only a receipt changes a signature that waits.

They are signed, because a forged "stored" would make a laptop throw signatures away; each names the digest of the
ciphertext, because the server must have held these very bytes.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from petition_core.errors import ReceiptsRefused, WireError
from petition_core.parts import lp, read_lp, read_lp_exactly, read_text, u32
from petition_core.signing import SIGNATURE_SIZE, SigningKey, verify

CONTENT_TYPE = "application/vnd.petition.receipts"

ReceiptState = Literal["stored", "already had", "withdrawn", "refused"]
_STATES: dict[str, ReceiptState] = {
    "stored": "stored",
    "already had": "already had",
    "withdrawn": "withdrawn",
    "refused": "refused",
}
_REASON = re.compile(r"[a-z][a-z-]{0,39}")
_ID_SIZE, _DIGEST_SIZE = 16, 32
_DOMAIN = "petition/receipt/v1"
# What stands before the id and before the digest of a receipt.
_FRONT, _MIDDLE = lp(_DOMAIN) + u32(_ID_SIZE), u32(_DIGEST_SIZE)
_ID_END = len(_FRONT) + _ID_SIZE
_DIGEST_AT = _ID_END + len(_MIDDLE)


class Receipt(Struct, frozen=True, gc=False):
    """The word on one signature. `reason` is empty unless refused; it is a stable code such as `conflict`."""

    id: bytes
    digest: bytes
    state: ReceiptState
    reason: str = ""

    @property
    def accepted(self) -> bool:
        """The server answers for it from now on (a withdrawn one is settled too: it must not come again)."""
        return self.state != "refused"


class Receipts(Struct, frozen=True):
    """The answer to one batch. `server_time` is ISO 8601 in UTC."""

    device_id: bytes
    server_time: str
    receipts: tuple[Receipt, ...]


def receipts_bytes(key: SigningKey, receipts: Receipts) -> bytes:
    """The signed bytes that travel back."""
    body = _body(receipts)
    return body + key.sign(body)


def read_receipts(untrusted: bytes, server_key: bytes, device_id: bytes) -> Receipts:
    """Receipts that this server made for this device; anything else is `ReceiptsRefused`."""
    body, signature = untrusted[:-SIGNATURE_SIZE], untrusted[-SIGNATURE_SIZE:]
    try:
        verify(server_key, body, signature, "receipts")
        parts = read_lp("petition/receipts/v1", body)
        receipts = Receipts(parts[0], read_text(parts[1], "receipts"), tuple(map(_read_one, parts[2:])))
        time_known = datetime.fromisoformat(receipts.server_time).tzinfo is not None
    except (WireError, IndexError, ValueError):
        raise ReceiptsRefused from None
    if receipts.device_id != device_id or not time_known:
        raise ReceiptsRefused
    return receipts


def _body(receipts: Receipts) -> bytes:
    # The same as `lp` of four parts, which for each of thousands would take as long as all else.
    each = (b"".join((_FRONT, one.id, _MIDDLE, one.digest, _word(one.state, one.reason))) for one in receipts.receipts)
    return lp("petition/receipts/v1", receipts.device_id, receipts.server_time.encode(), *each)


def _read_one(untrusted: bytes) -> Receipt:
    if not (untrusted.startswith(_FRONT) and untrusted.startswith(_MIDDLE, _ID_END)):
        raise ReceiptsRefused
    state, reason = _read_word(untrusted[_DIGEST_AT + _DIGEST_SIZE :])
    return Receipt(untrusted[len(_FRONT) : _ID_END], untrusted[_DIGEST_AT : _DIGEST_AT + _DIGEST_SIZE], state, reason)


@lru_cache(maxsize=64)
def _word(state: str, reason: str) -> bytes:
    return lp(_DOMAIN, state.encode(), reason.encode()).removeprefix(lp(_DOMAIN))


@lru_cache(maxsize=64)
def _read_word(untrusted: bytes) -> tuple[ReceiptState, str]:
    parts = read_lp_exactly(_DOMAIN, lp(_DOMAIN) + untrusted, 2)
    state, reason = _STATES.get(read_text(parts[0], "receipt")), read_text(parts[1], "receipt")
    if state is None or (_REASON.fullmatch(reason) is not None) != (state == "refused"):
        raise ReceiptsRefused
    if reason and state != "refused":
        raise ReceiptsRefused
    return state, reason
