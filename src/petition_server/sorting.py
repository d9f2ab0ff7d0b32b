"""Decides on each signature of a batch: new, held already, withdrawn, or refused with a reason. Pure; writes nothing.

What is decided here is what the receipt says and what `intake` stores.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Literal

from msgspec import Struct, field

from petition_core.batch import Item
from petition_core.receipt import Receipt
from petition_server.tables import ABSENT, HELD, WITHDRAWN

#: How every age file begins (C2SP age v1). Armoured text does not, and is refused: it can be written in many ways.
AGE_HEADER = b"age-encryption.org/v1\n"

Reason = Literal["conflict", "not-sealed", "no-ciphertext"]


class Known(Struct, frozen=True, gc=False):
    """What the server has under an id of this device."""

    entry: bytes
    state: str


class Entered(Struct, frozen=True, gc=False):
    """An item, and what to do with it: `state` of a new row, or the `reason`."""

    item: Item
    word: str


class Sorting(Struct):
    """The outcome for a whole batch; `receipts` are in its order."""

    receipts: list[Receipt] = field(default_factory=list)
    new: list[Entered] = field(default_factory=list)
    filled: list[Entered] = field(default_factory=list)
    refused: list[Entered] = field(default_factory=list)


def sort_items(items: tuple[Item, ...], known: Mapping[bytes, Known], withdrawn: AbstractSet[bytes]) -> Sorting:
    """Sort the items of one checked batch. `known` and `withdrawn` need to name only ids that are in the batch."""
    seen = dict(known)
    sorting = Sorting()
    for item in items:
        sorting.receipts.append(_sort_one(sorting, item, seen, withdrawn))
    return sorting


def _sort_one(sorting: Sorting, item: Item, seen: dict[bytes, Known], withdrawn: AbstractSet[bytes]) -> Receipt:
    signature_id, entry = item.label.id, item.entry
    before = seen.get(signature_id)
    if signature_id in withdrawn or (before is not None and before.state == WITHDRAWN and before.entry == entry):
        if before is None:
            _add(sorting, seen, item, WITHDRAWN)
        return Receipt(signature_id, item.digest, "withdrawn")
    if before is not None and before.entry != entry:
        return _refuse(sorting, item, "conflict")
    if before is not None and before.state == HELD:
        return Receipt(signature_id, item.digest, "already had")
    if item.ciphertext is None:
        # The digest keeps the chain whole, but nobody may throw the signature away for it.
        if before is None:
            _add(sorting, seen, item, ABSENT)
        return Receipt(signature_id, item.digest, "refused", "no-ciphertext")
    if not item.ciphertext.startswith(AGE_HEADER):
        return _refuse(sorting, item, "not-sealed")
    if before is None:
        _add(sorting, seen, item, HELD)
    else:
        sorting.filled.append(Entered(item, HELD))
    return Receipt(signature_id, item.digest, "stored")


def _add(sorting: Sorting, seen: dict[bytes, Known], item: Item, state: str) -> None:
    seen[item.label.id] = Known(item.entry, state)
    sorting.new.append(Entered(item, state))


def _refuse(sorting: Sorting, item: Item, reason: Reason) -> Receipt:
    sorting.refused.append(Entered(item, reason))
    return Receipt(item.label.id, item.digest, "refused", reason)
