"""A batch: a stretch of one device's sealed signatures in order, proved by one signature of the device.

The same bytes travel by HTTP and in a `.batch` file on a stick. An item may come without its ciphertext (it was
withdrawn, or the laptop has deleted it after the receipt): its digest keeps the chain whole. Reading streams, so
that a large file never has to fit in memory; nothing read is to be trusted before the end was reached.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from msgspec import Struct
from msgspec.structs import force_setattr

from petition_core.device_id import device_id
from petition_core.errors import BatchRefused, ChainBroken, WireError
from petition_core.parts import lp, read_lp_exactly, read_uint, u32, u64
from petition_core.reasons import Reason
from petition_core.sealed import MAX_CIPHERTEXT, Label, SealedSignature, chain_start, entry_of, read_label
from petition_core.signing import SIGNATURE_SIZE, SigningKey, verify

MAGIC = b"petition-batch/1\n"
CONTENT_TYPE = "application/vnd.petition.batch"
MAX_ITEMS = 100_000
_WITHOUT = 0xFFFFFFFF
_MAX_LABEL = 512


class Item(Struct, frozen=True, gc=False):
    """One place in the chain. `ciphertext` is None where only its digest travels.

    `label_bytes` and `entry` follow from the others. Whoever has both at hand gives them: writing and hashing them
    again costs more than all else that is done with an item.
    """

    label: Label
    digest: bytes
    ciphertext: bytes | None
    label_bytes: bytes = b""
    entry: bytes = b""

    def __post_init__(self) -> None:
        if not self.entry:
            written = self.label.to_bytes()
            force_setattr(self, "label_bytes", written)
            force_setattr(self, "entry", entry_of(self.label.previous, written, self.digest))


class Batch(Struct, frozen=True):
    """A whole batch whose chain and signature were checked. `head` is the device's signature over its last entry."""

    public_key: bytes
    items: tuple[Item, ...]
    head: bytes

    @property
    def device_id(self) -> bytes:
        return device_id(self.public_key)


def item(sealed: SealedSignature) -> Item:
    """The item that carries `sealed` whole."""
    return Item(sealed.label, sealed.digest, sealed.ciphertext)


def head_statement(device: bytes, number: int, last_entry: bytes) -> bytes:
    """What a device signs: up to this number, this is all I have signed."""
    return lp("petition/head/v1", device, u64(number), last_entry)


def sign_head(key: SigningKey, last: Item) -> bytes:
    """The device's word on everything up to `last`."""
    return key.sign(head_statement(device_id(key.public), last.label.number, last.entry))


def make_batch(key: SigningKey, items: Iterable[Item]) -> Batch:
    """A batch of a stretch that follows without gaps; the device signs its end. Refuses what a reader would refuse."""
    stretch = tuple(items)
    if not 1 <= len(stretch) <= MAX_ITEMS:
        raise BatchRefused(reason=Reason("it would hold {count} signatures", count=len(stretch)))
    place = _Place(device_id(key.public))
    for one in stretch:
        if one.ciphertext is not None and len(one.ciphertext) > MAX_CIPHERTEXT:
            raise BatchRefused(reason="a signature is too large")
        place.follow(one.label, one.entry)
    return Batch(key.public, stretch, key.sign(place.head_statement()))


def batch_bytes(batch: Batch) -> bytes:
    """The bytes that travel."""
    pieces = [MAGIC, *_framed(lp("petition/batch/v1", batch.public_key, u32(len(batch.items))))]
    for one in batch.items:
        pieces += _item_pieces(one)
    return b"".join((*pieces, batch.head))


def write_batch(public_key: bytes, items: Iterable[Item], count: int, head: bytes, out: BinaryIO) -> None:
    """Write a batch of exactly `count` items to `out` without holding it in memory."""
    out.write(MAGIC)
    out.write(b"".join(_framed(lp("petition/batch/v1", public_key, u32(count)))))
    written = 0
    for written, one in enumerate(items, start=1):  # noqa: B007  # looked at after the loop
        out.write(b"".join(_item_pieces(one)))
    if written != count:
        raise BatchRefused(reason=Reason("{count} were announced and {written} came", count=count, written=written))
    out.write(head)


def read_batch(untrusted: bytes) -> Batch:
    """A checked batch; refuses anything but one whole batch."""
    reader = BatchReader(io.BytesIO(untrusted))
    items = tuple(reader)
    return Batch(reader.public_key, items, reader.head)


class BatchReader:
    """Reads one batch from a stream: iterate, and use what came only if the iteration ended without an error."""

    def __init__(self, source: BinaryIO) -> None:
        self._read = source.read
        self.head = b""
        if self._take(len(MAGIC)) != MAGIC:
            raise BatchRefused(reason="it does not begin like one")
        try:
            header = read_lp_exactly("petition/batch/v1", self._framed(_MAX_LABEL), 2)
            self.public_key = header[0]
            self.device_id = device_id(self.public_key)
            self.count = read_uint(header[1], 4, "batch")
        except BatchRefused:
            raise
        except WireError:
            raise BatchRefused(reason="its beginning is not right") from None
        if not 1 <= self.count <= MAX_ITEMS:
            raise BatchRefused(reason=Reason("it says it holds {count} signatures", count=self.count))

    def __iter__(self) -> Iterator[Item]:
        place = _Place(self.device_id)
        for _ in range(self.count):
            one = self._item(self._framed(_MAX_LABEL))
            place.follow(one.label, one.entry)
            yield one
        self.head = self._take(SIGNATURE_SIZE)
        if self._read(1):
            raise BatchRefused(reason="something follows its end")
        verify(self.public_key, place.head_statement(), self.head, "batch")

    def _item(self, untrusted_label: bytes) -> Item:
        try:
            label = read_label(untrusted_label)
        except WireError:
            raise BatchRefused(reason="a label is not right") from None
        length = int.from_bytes(self._take(4), "big")
        if length == _WITHOUT:
            ciphertext, digest = None, self._take(32)
        elif length > MAX_CIPHERTEXT:
            raise BatchRefused(reason="a signature is too large")
        else:
            ciphertext = self._take(length)
            digest = hashlib.sha256(ciphertext).digest()
        entry = entry_of(label.previous, untrusted_label, digest)
        return Item(label, digest, ciphertext, untrusted_label, entry)

    def _framed(self, most: int) -> bytes:
        length = int.from_bytes(self._take(4), "big")
        if length > most:
            raise BatchRefused(reason="a part is too long")
        return self._take(length)

    def _take(self, count: int) -> bytes:
        taken = self._read(count)
        while len(taken) < count:  # a network gives what it has, which may be less than was asked for
            more = self._read(count - len(taken))
            if not more:
                raise BatchRefused(reason="it is cut off")
            taken += more
        return taken


class _Place:
    """How far along a device's chain we are: each label must name the entry before it."""

    def __init__(self, device: bytes) -> None:
        self._device = device
        self._number = 0
        self._entry = b""

    def follow(self, label: Label, its_entry: bytes) -> None:
        """Step on to the item with `label`; `ChainBroken` unless it comes next."""
        if self._entry:
            follows = (label.number, label.previous) == (self._number + 1, self._entry)
        else:
            follows = (label.number == 1) == (label.previous == chain_start(self._device))
        if not follows or label.device_id != self._device:
            raise ChainBroken(number=label.number)
        self._number, self._entry = label.number, its_entry

    def head_statement(self) -> bytes:
        return head_statement(self._device, self._number, self._entry)


def _item_pieces(one: Item) -> tuple[bytes, ...]:
    if one.ciphertext is None:
        return (*_framed(one.label_bytes), u32(_WITHOUT), one.digest)
    return (*_framed(one.label_bytes), *_framed(one.ciphertext))


def _framed(part: bytes) -> tuple[bytes, bytes]:
    return len(part).to_bytes(4, "big"), part
