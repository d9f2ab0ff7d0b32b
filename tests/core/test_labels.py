"""A label is written in one way, read strictly, and stands for its signature and all before it."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.errors import MalformedParts
from petition_core.parts import lp, read_lp, u32, u64
from petition_core.sealed import Label, SealedSignature, chain_start, entry, entry_of, read_label
from tests.core.chains import make_label

LABELS = st.builds(
    Label,
    id=st.binary(min_size=16, max_size=16),
    campaign_id=st.from_regex(r"[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?", fullmatch=True),
    campaign_version=st.integers(1, 2**31 - 1),
    device_id=st.binary(min_size=16, max_size=16),
    number=st.integers(1, 2**63 - 1),
    day=st.dates().map(str),
    previous=st.binary(min_size=32, max_size=32),
)
MEMBERS = ["id", "campaign_id", "campaign_version", "device_id", "number", "day", "previous"]


def changed(place: int, part: bytes) -> bytes:
    """The bytes of a sound label with another part at `place`."""
    parts = read_lp("petition/label/v1", make_label().to_bytes())
    parts[place] = part
    return lp("petition/label/v1", *parts)


@given(LABELS)
def test_a_label_is_read_back_as_it_was_and_written_the_same_again(label):
    assert read_label(label.to_bytes()) == label
    assert read_label(label.to_bytes()).to_bytes() == label.to_bytes()


@pytest.mark.parametrize(
    ("place", "part"),
    [
        (0, bytes(15)),
        (0, bytes(17)),
        (1, b""),
        (1, b"Parks"),
        (1, b"-parks"),
        (1, b"parks-"),
        (1, b"parks/../x"),
        (1, b"a" * 65),
        (1, b"\xff"),
        (1, "pärks".encode()),
        (1, b"parks\n"),
        (2, u32(0)),
        (2, u32(2**31)),
        (2, b"\x01"),
        (3, bytes(15)),
        (4, u64(0)),
        (4, u64(2**63)),
        (4, u32(1)),
        (5, b"2020-6-1"),
        (5, b"20200601"),
        (5, b"2020-W23-1"),
        (5, b"2020-02-30"),
        (5, b"2021-02-29"),
        (5, b"2020-00-10"),
        (5, b"2020-13-01"),
        (5, b"0000-01-01"),
        (5, b"2020-06-01T12:00"),
        (5, b"2020-06-01\n"),
        (5, "２０２０-０６-０１".encode()),
        (5, "٢٠٢٠-٠٦-٠١".encode()),
        (6, bytes(31)),
        (6, b""),
    ],
    ids=lambda value: MEMBERS[value] if isinstance(value, int) else ascii(value[:20]),
)
def test_a_label_with_an_odd_member_is_refused(place, part):
    with pytest.raises(MalformedParts):
        read_label(changed(place, part))


def test_a_label_cut_off_anywhere_is_refused():
    whole = make_label().to_bytes()
    for cut in range(len(whole)):
        with pytest.raises(MalformedParts):
            read_label(whole[:cut])


@pytest.mark.parametrize("tail", [b"\0", lp("x"), bytes(4)], ids=["a byte", "a part", "an empty part"])
def test_a_label_with_something_behind_it_is_refused(tail):
    with pytest.raises(MalformedParts):
        read_label(make_label().to_bytes() + tail)


def test_a_label_of_another_format_is_refused():
    with pytest.raises(MalformedParts):
        read_label(make_label().to_bytes().replace(b"label/v1", b"label/v2"))


@given(LABELS, LABELS, st.binary(min_size=32, max_size=32))
def test_two_labels_have_the_same_entry_only_if_they_are_the_same(label, other, digest):
    assert (entry(label, digest) == entry(other, digest)) is (label == other)


@pytest.mark.parametrize("member", MEMBERS)
def test_each_member_of_a_label_changes_the_entry(member):
    label, digest = make_label(), bytes(32)
    value = getattr(label, member)
    other = {
        bytes: lambda: bytes([value[0] ^ 1]) + value[1:],
        int: lambda: value + 1,
        str: lambda: value[:-1] + ("2" if value[-1] != "2" else "3"),
    }[type(value)]()
    assert entry(msgspec.structs.replace(label, **{member: other}), digest) != entry(label, digest)


@given(LABELS, st.binary(max_size=64))
def test_the_entry_is_the_same_whether_made_of_a_label_or_of_its_bytes(label, ciphertext):
    sealed = SealedSignature(label, ciphertext)
    assert sealed.entry == entry(label, sealed.digest) == entry_of(label.previous, label.to_bytes(), sealed.digest)


@given(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16))
def test_each_device_has_its_own_beginning(device, other):
    assert (chain_start(device) == chain_start(other)) is (device == other)
