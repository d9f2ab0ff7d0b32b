"""Every flipped bit, every cut and every piece taken out of a batch is noticed."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.batch import MAGIC, batch_bytes, make_batch, read_batch
from petition_core.errors import WireError
from tests.core.chains import KEY, make_chain

SMALL = batch_bytes(make_batch(KEY, make_chain(2, size=24, without=frozenset({1}))))
LARGE = batch_bytes(make_batch(KEY, make_chain(60, size=1500, without=frozenset({7, 30, 60}))))


def flipped(raw: bytes, bit: int) -> bytes:
    changed = bytearray(raw)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@pytest.mark.parametrize("byte", range(len(SMALL)))
def test_a_small_batch_with_any_one_bit_flipped_is_refused(byte):
    for bit in range(8 * byte, 8 * byte + 8):
        with pytest.raises(WireError):
            read_batch(flipped(SMALL, bit))


@given(st.integers(0, 8 * len(LARGE) - 1))
def test_a_large_batch_with_one_bit_flipped_is_refused(bit):
    with pytest.raises(WireError):
        read_batch(flipped(LARGE, bit))


def test_a_small_batch_cut_off_anywhere_is_refused():
    for cut in range(len(SMALL)):
        with pytest.raises(WireError):
            read_batch(SMALL[:cut])


@given(st.integers(0, len(LARGE) - 1))
def test_a_large_batch_cut_off_is_refused(cut):
    with pytest.raises(WireError):
        read_batch(LARGE[:cut])


@given(st.integers(0, len(LARGE) - 1), st.integers(1, 3000))
def test_a_batch_from_which_a_piece_was_taken_is_refused(start, length):
    with pytest.raises(WireError):
        read_batch(LARGE[:start] + LARGE[start + length :])


@given(st.integers(0, len(LARGE)), st.binary(min_size=1, max_size=64))
def test_a_batch_into_which_bytes_were_put_is_refused(at, extra):
    with pytest.raises(WireError):
        read_batch(LARGE[:at] + extra + LARGE[at:])


@given(st.binary(max_size=200))
def test_bytes_of_chance_are_no_batch(raw):
    for candidate in (raw, MAGIC + raw):
        with pytest.raises(WireError):
            read_batch(candidate)


def test_blocks_of_a_stick_that_come_in_another_order_are_noticed():
    blocks = [LARGE[at : at + 512] for at in range(0, len(LARGE), 512)]
    order = random.Random(1)
    for _ in range(20):
        shuffled = order.sample(blocks, len(blocks))
        assert shuffled != blocks
        with pytest.raises(WireError):
            read_batch(b"".join(shuffled))
