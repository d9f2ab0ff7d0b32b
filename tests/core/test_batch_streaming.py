"""A batch is read as a stream: no more is taken than the next item needs, and nothing already given is kept."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

import pytest

from petition_core.batch import MAGIC, BatchReader, sign_head, write_batch
from petition_core.errors import BatchRefused
from petition_core.parts import lp, u32
from tests.core.chains import KEY, ciphertext, make_chain, make_item, make_label

SIZE = 4_096


class Stream:
    """Hands out what a generator gives, and counts it: at most `piece` bytes at once, as a network does."""

    def __init__(self, pieces: Iterator[bytes], piece: int = 1 << 20) -> None:
        self._pieces = pieces
        self._piece = piece
        self._rest = b""
        self.given = 0

    def read(self, size: int) -> bytes:
        while not self._rest:
            try:
                self._rest = next(self._pieces)
            except StopIteration:
                return b""
        taken = self._rest[: min(size, self._piece)]
        self._rest = self._rest[len(taken) :]
        self.given += len(taken)
        return taken


def framed(part: bytes) -> bytes:
    return u32(len(part)) + part


def streamed(count: int) -> Iterator[bytes]:
    """A batch of `count` items by the specification, made piece by piece: it never exists as a whole."""
    yield MAGIC
    yield framed(lp("petition/batch/v1", KEY.public, u32(count)))
    label = make_label()
    last = make_item(label, b"")
    for number in range(1, count + 1):
        one = make_item(label, ciphertext(number, SIZE))
        yield framed(label.to_bytes())
        yield framed(one.ciphertext or b"")
        last, label = one, make_label(number=number + 1, previous=one.entry)
    yield sign_head(KEY, last)


def reader_of(stream: Stream) -> BatchReader:
    return BatchReader(stream)  # type: ignore[arg-type]  # `read` is all it needs


def test_the_reader_takes_one_item_at_a_time():
    stream = Stream(streamed(50))
    reader = reader_of(stream)
    header = stream.given
    one_item = len(framed(make_label().to_bytes())) + 4 + SIZE
    for count, item in enumerate(reader, start=1):
        assert item.ciphertext == ciphertext(count, SIZE)
        assert stream.given == header + count * one_item
    assert stream.given == header + 50 * one_item + 64


def test_a_long_batch_is_read_in_little_memory():
    stream = Stream(streamed(2_000))
    tracemalloc.start()
    try:
        count = sum(1 for _ in reader_of(stream))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 2_000
    assert stream.given > 2_000 * SIZE
    assert peak < 40 * SIZE


@pytest.mark.parametrize("piece", [1, 7, 1000])
def test_a_source_that_gives_small_pieces_is_read_whole(piece):
    stream = Stream(streamed(3), piece)
    reader = reader_of(stream)
    assert [item.label.number for item in reader] == [1, 2, 3]


@pytest.mark.parametrize("piece", [1, 1000])
def test_a_source_that_ends_early_is_refused(piece):
    pieces = list(streamed(3))[:-2]
    reader = reader_of(Stream(iter(pieces), piece))
    with pytest.raises(BatchRefused):
        list(reader)


def test_a_batch_of_many_items_is_written_one_by_one():
    items = make_chain(30, size=SIZE)
    alive: list[int] = []

    class Counting:
        """Notes how many items were asked for when each piece was written."""

        asked = 0

        def write(self, content: bytes) -> None:
            alive.append(self.asked)

    sink = Counting()

    def asked_for():
        for item in items:
            sink.asked += 1
            yield item

    write_batch(KEY.public, asked_for(), 30, sign_head(KEY, items[-1]), sink)  # type: ignore[arg-type]
    assert alive == sorted(alive)
    assert alive[0] == 0
    assert set(alive) == set(range(31))
