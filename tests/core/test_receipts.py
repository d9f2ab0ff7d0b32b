"""Receipts are the server's word for one device; forged, changed, cut or odd ones change nothing on a laptop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.errors import ReceiptsRefused
from petition_core.parts import lp
from petition_core.receipt import Receipt, Receipts, read_receipts, receipts_bytes
from petition_core.signing import SigningKey

SERVER = SigningKey(b"s" * 32)
OTHER = SigningKey(b"x" * 32)
DEVICE = bytes(range(16))
TIME = "2020-06-01T12:00:00.000+00:00"
STORED = Receipt(b"i" * 16, b"d" * 32, "stored")
RECEIPTS = st.builds(
    Receipt,
    id=st.binary(min_size=16, max_size=16),
    digest=st.binary(min_size=32, max_size=32),
    state=st.sampled_from(["stored", "already had", "withdrawn"]),
) | st.builds(
    Receipt,
    id=st.binary(min_size=16, max_size=16),
    digest=st.binary(min_size=32, max_size=32),
    state=st.just("refused"),
    reason=st.from_regex(r"[a-z][a-z-]{0,39}", fullmatch=True),
)


def signed(*parts: bytes, domain: str = "petition/receipts/v1") -> bytes:
    """Receipts as a strange server could write them, with a right signature."""
    body = lp(domain, *parts)
    return body + SERVER.sign(body)


def one(*parts: bytes, domain: str = "petition/receipt/v1") -> bytes:
    return signed(DEVICE, TIME.encode(), lp(domain, *parts))


@given(st.lists(RECEIPTS, max_size=8))
def test_receipts_are_read_back_as_they_were(receipts):
    whole = Receipts(DEVICE, TIME, tuple(receipts))
    raw = receipts_bytes(SERVER, whole)
    assert read_receipts(raw, SERVER.public, DEVICE) == whole


@pytest.mark.parametrize(
    ("state", "accepted"), [("stored", True), ("already had", True), ("withdrawn", True), ("refused", False)]
)
def test_the_server_answers_for_everything_but_what_it_refused(state, accepted):
    assert Receipt(bytes(16), bytes(32), state).accepted is accepted


def test_receipts_for_another_device_or_of_another_server_are_refused():
    raw = receipts_bytes(SERVER, Receipts(DEVICE, TIME, (STORED,)))
    for server_key, device in ((SERVER.public, bytes(16)), (OTHER.public, DEVICE), (bytes(32), DEVICE)):
        with pytest.raises(ReceiptsRefused):
            read_receipts(raw, server_key, device)


def test_receipts_with_any_one_bit_flipped_are_refused():
    raw = receipts_bytes(SERVER, Receipts(DEVICE, TIME, (STORED,)))
    for bit in range(8 * len(raw)):
        changed = bytearray(raw)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(ReceiptsRefused):
            read_receipts(bytes(changed), SERVER.public, DEVICE)


def test_receipts_cut_off_anywhere_or_with_something_behind_are_refused():
    raw = receipts_bytes(SERVER, Receipts(DEVICE, TIME, (STORED,)))
    for changed in (*(raw[:cut] for cut in range(len(raw))), raw + b"\0"):
        with pytest.raises(ReceiptsRefused):
            read_receipts(changed, SERVER.public, DEVICE)


ID, DIGEST = b"i" * 16, b"d" * 32
ODD = {
    "no device": signed(),
    "no time": signed(DEVICE),
    "time without zone": signed(DEVICE, b"2020-06-01T12:00:00"),
    "no time at all": signed(DEVICE, b"yesterday"),
    "time that is no text": signed(DEVICE, b"\xff"),
    "another kind": signed(DEVICE, TIME.encode(), domain="petition/batch/v1"),
    "a later format": signed(DEVICE, TIME.encode(), domain="petition/receipts/v2"),
    "inner kind": one(ID, DIGEST, b"stored", b"", domain="petition/receipts/v1"),
    "three parts": one(ID, DIGEST, b"stored"),
    "five parts": one(ID, DIGEST, b"stored", b"", b""),
    "short id": one(ID[:15], DIGEST, b"stored", b""),
    "long digest": one(ID, DIGEST + b"d", b"stored", b""),
    "unknown state": one(ID, DIGEST, b"lost", b""),
    "state in capitals": one(ID, DIGEST, b"Stored", b""),
    "refused without reason": one(ID, DIGEST, b"refused", b""),
    "reason that is a sentence": one(ID, DIGEST, b"refused", b"Because we say so."),
    "reason that is no text": one(ID, DIGEST, b"refused", b"\xff"),
    "reason where none belongs": one(ID, DIGEST, b"stored", b"conflict"),
    "odd reason where none belongs": one(ID, DIGEST, b"stored", b"No!"),
}


@pytest.mark.parametrize("raw", ODD.values(), ids=ODD)
def test_receipts_that_are_signed_but_odd_are_refused(raw):
    with pytest.raises(ReceiptsRefused):
        read_receipts(raw, SERVER.public, DEVICE)
