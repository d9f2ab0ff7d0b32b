"""A batch is one device's unbroken stretch, proved by one signature; anything else is refused, whoever made it."""

from __future__ import annotations

import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.batch import (
    MAGIC,
    MAX_ITEMS,
    Batch,
    BatchReader,
    Item,
    batch_bytes,
    head_statement,
    make_batch,
    read_batch,
    sign_head,
    write_batch,
)
from petition_core.device_id import device_id
from petition_core.errors import BadSignature, BatchRefused, ChainBroken, WireError
from petition_core.parts import lp, u32
from petition_core.sealed import MAX_CIPHERTEXT, chain_start
from petition_core.signing import SigningKey
from tests.core.chains import KEY, OTHER_KEY, ciphertext, make_chain, make_item, make_label


def forged(items: list[Item], key: SigningKey = KEY) -> bytes:
    """A batch of `items` as they are, with a right signature over the last: what a dishonest device could send."""
    return batch_bytes(Batch(key.public, tuple(items), sign_head(key, items[-1])))


@given(
    count=st.integers(1, 12),
    start=st.integers(0, 11),
    size=st.integers(0, 200),
    without=st.frozensets(st.integers(1, 12)),
)
def test_any_stretch_of_a_chain_travels_whole(count, start, size, without):
    items = make_chain(count, size=size, without=without)[start % count :]
    batch = make_batch(KEY, items)
    assert read_batch(batch_bytes(batch)) == batch
    assert batch.items == tuple(items)
    assert batch.device_id == device_id(KEY.public)


def test_the_head_is_the_device_s_word_on_number_and_entry():
    items = make_chain(3)
    batch = make_batch(KEY, items)
    assert batch.head == sign_head(KEY, items[-1])
    assert batch.head == KEY.sign(head_statement(batch.device_id, 3, items[-1].entry))


@pytest.mark.parametrize("count", [2, 3, 6])
def test_two_neighbours_that_change_places_are_noticed(count):
    for at in range(count - 1):
        items = make_chain(count)
        items[at], items[at + 1] = items[at + 1], items[at]
        with pytest.raises(ChainBroken):
            read_batch(forged(items))


def test_a_gap_is_noticed_wherever_it_is():
    for missing in range(1, 5):
        items = make_chain(6)
        del items[missing]
        with pytest.raises(ChainBroken):
            read_batch(forged(items))


def test_an_item_that_comes_twice_is_noticed():
    for twice in range(4):
        items = make_chain(4)
        items.insert(twice, items[twice])
        with pytest.raises(ChainBroken):
            read_batch(forged(items))


def test_a_ciphertext_in_another_s_place_is_noticed():
    for first, second in ((0, 1), (0, 2), (1, 2)):
        items = make_chain(4)
        a, b = items[first], items[second]
        items[first] = Item(a.label, b.digest, b.ciphertext)
        items[second] = Item(b.label, a.digest, a.ciphertext)
        with pytest.raises(ChainBroken):
            read_batch(forged(items))


def test_a_digest_in_place_of_another_ciphertext_is_noticed():
    items = make_chain(3)
    items[0] = Item(items[0].label, make_item(items[0].label, b"other").digest, None)
    with pytest.raises(ChainBroken):
        read_batch(forged(items))


def test_the_signatures_of_two_devices_never_travel_together():
    theirs = make_chain(3, OTHER_KEY)
    for mixed in (theirs, theirs[1:], [*make_chain(2), theirs[2]], [theirs[0], *make_chain(3)[1:]]):
        with pytest.raises(ChainBroken):
            read_batch(forged(mixed))


def test_a_chain_begins_with_number_one_and_nowhere_else():
    device = device_id(KEY.public)
    for label in (make_label(number=2, previous=chain_start(device)), make_label(number=1, previous=bytes(32))):
        with pytest.raises(ChainBroken):
            read_batch(forged([make_item(label, ciphertext(1))]))


def test_a_stretch_from_the_middle_is_welcome():
    assert [one.label.number for one in read_batch(forged(make_chain(9)[4:7])).items] == [5, 6, 7]


def test_the_last_item_is_proved_by_the_head_alone():
    items = make_chain(3)
    honest = sign_head(KEY, items[-1])
    items[-1] = make_item(msgspec.structs.replace(items[-1].label, day="2020-06-02"), ciphertext(3))
    with pytest.raises(BadSignature):
        read_batch(batch_bytes(Batch(KEY.public, tuple(items), honest)))


def test_a_head_of_an_earlier_day_or_of_another_device_is_refused():
    items = make_chain(3)
    for head in (sign_head(KEY, items[1]), sign_head(OTHER_KEY, items[2]), bytes(64)):
        with pytest.raises(BadSignature):
            read_batch(batch_bytes(Batch(KEY.public, tuple(items), head)))


@pytest.mark.parametrize("count", [0, MAX_ITEMS + 1, 2**32 - 1])
def test_a_batch_that_says_it_holds_none_or_too_many_is_refused_before_any_is_read(count):
    beginning = lp("petition/batch/v1", KEY.public, u32(count))
    source = io.BytesIO(MAGIC + u32(len(beginning)) + beginning + bytes(1000))
    with pytest.raises(BatchRefused):
        BatchReader(source)
    assert source.tell() == len(MAGIC) + 4 + len(beginning)


def test_a_ciphertext_that_is_too_large_is_refused_before_it_is_read():
    fits = make_chain(1, size=MAX_CIPHERTEXT)
    assert read_batch(forged(fits)).items == tuple(fits)
    with pytest.raises(BatchRefused):
        read_batch(forged(make_chain(1, size=MAX_CIPHERTEXT + 1)))


def test_the_largest_ciphertext_is_welcome():
    items = make_chain(2, size=MAX_CIPHERTEXT)
    assert read_batch(batch_bytes(make_batch(KEY, items))).items == tuple(items)


def test_a_label_that_claims_to_be_long_is_refused_before_it_is_read():
    raw = forged(make_chain(1))
    start = raw.index(u32(len(make_label().to_bytes())))
    source = io.BytesIO(raw[:start] + u32(513) + raw[start + 4 :] + bytes(1_000))
    with pytest.raises(BatchRefused, match="too long"):
        list(BatchReader(source))
    assert source.tell() == start + 4


@pytest.mark.parametrize("tail", [b"\0", b"\n", MAGIC], ids=["zero", "line", "another batch"])
def test_something_behind_the_end_is_refused(tail):
    with pytest.raises(BatchRefused):
        read_batch(forged(make_chain(2)) + tail)


def test_a_batch_for_a_key_that_proves_nothing_is_refused():
    raw = forged(make_chain(1)).replace(KEY.public, bytes(32))
    with pytest.raises(BatchRefused):
        read_batch(raw)


@pytest.mark.parametrize(
    "items",
    [[], make_chain(3)[::2], make_chain(2)[::-1], make_chain(2, OTHER_KEY), make_chain(1, size=MAX_CIPHERTEXT + 1)],
    ids=["none", "a gap", "backwards", "another's", "too large"],
)
def test_nobody_can_make_a_batch_that_would_be_refused(items):
    with pytest.raises(WireError):
        make_batch(KEY, items)


@pytest.mark.parametrize("announced", [1, 3])
def test_a_writer_that_was_given_another_number_than_announced_says_so(announced):
    with pytest.raises(BatchRefused):
        write_batch(KEY.public, make_chain(2), announced, bytes(64), io.BytesIO())
