"""Compares a shift's summary that came by phone with what the office holds of that laptop (see docs/formats.md).

The laptop makes its check word in `stall.summary`; here the same is made from the signature of that number.
"""

from __future__ import annotations

from msgspec import Struct

from petition_core.check_word import check_word, same_check_word
from petition_core.errors import CheckWordDiffers, LaptopAmbiguous, LaptopUnknown, NumberNotHere
from petition_desktop.store.arrivals import KnownDevice
from petition_desktop.store.database import Store
from petition_desktop.store.held_entries import held_entries

_SHORTEST_ID = 8  # hexadecimal digits; fewer could mean a name


class HeldCheckWord(Struct, frozen=True):
    """What the office has of a laptop up to `number`. `words` are several if its data folder was copied.

    `missing` are stretches of earlier numbers (first, last) that have not come, although the word may agree.
    """

    device_id: bytes
    label: str
    number: int
    words: tuple[str, ...]
    missing: tuple[tuple[int, int], ...]


def held_check_word(store: Store, laptop: str, number: int) -> HeldCheckWord:
    """`laptop` is the name from its invite, or its id in hexadecimal or the beginning of that.

    `LaptopUnknown`, `LaptopAmbiguous`, or `NumberNotHere`.
    """
    device = _found(store, laptop)
    entries = held_entries(store.connections, device.device_id, number)
    if not entries:
        raise NumberNotHere(number=number)
    holding = next(one for one in store.inbox.holdings() if one.device_id == device.device_id)
    missing = tuple((first, min(last, number)) for first, last in holding.missing if first <= number)
    words = tuple(map(check_word, entries))
    return HeldCheckWord(device.device_id, device.label, number, words, missing)


def compare(held: HeldCheckWord, untrusted_word: str) -> None:
    """Returns if the word that came by phone is the office's; else `CheckWordDiffers`."""
    if not any(same_check_word(untrusted_word, word) for word in held.words):
        raise CheckWordDiffers(number=held.number)


def _found(store: Store, laptop: str) -> KnownDevice:
    wanted = laptop.strip().casefold()
    devices = store.arrivals.devices()
    named = [one for one in devices if wanted and one.label.casefold() == wanted]
    if not named and len(wanted) >= _SHORTEST_ID:
        named = [one for one in devices if one.device_id.hex().startswith(wanted)]
    if not named:
        raise LaptopUnknown(laptop=laptop[:40])
    if len(named) > 1:
        raise LaptopAmbiguous(laptop=laptop[:40])
    return named[0]
