"""Ed25519 keys and signatures that prove nothing, or could be written in two ways, are refused (RFC 8032)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.errors import BadSignature, LowOrderKey
from petition_core.parts import lp
from petition_core.signing import SigningKey, check_public_key, verify

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
KEY = SigningKey(bytes(range(32)))
STATEMENT = lp("petition/test/v1", b"hello")


def encoded(y: int, sign: int = 0) -> bytes:
    return (y | sign << 255).to_bytes(32, "little")


def order_eight_y() -> list[int]:
    """The y of the points of order 8, worked out from the curve, not copied from the code under test."""
    d = -121665 * pow(121666, -1, P) % P
    found = []
    # The points of order 4 are (±√-1, 0). Their halves have x² = -y², and with -x² + y² = 1 + d x² y²
    # follows d y⁴ + 2 y² - 1 = 0.
    root = square_root(1 + d)
    for y_squared in ((-1 + root) * pow(d, -1, P) % P, (-1 - root) * pow(d, -1, P) % P):
        if pow(y_squared, (P - 1) // 2, P) == 1:
            y = square_root(y_squared)
            found += [y, P - y]
    return found


def square_root(square: int) -> int:
    square %= P
    root = pow(square, (P + 3) // 8, P)
    if root * root % P != square:
        root = root * pow(2, (P - 1) // 4, P) % P
    assert root * root % P == square
    return root


LOW_ORDER = [encoded(y, sign) for y in (0, 1, P - 1, *order_eight_y()) for sign in (0, 1)]
NOT_CANONICAL = [encoded(y, sign) for y in range(P, 2**255) for sign in (0, 1)]


def test_we_know_all_points_of_low_order():
    # One of order 1, one of order 2, two of order 4, four of order 8; y = 1 and y = -1 have a second, wrong sign.
    assert len(set(LOW_ORDER)) == 8 + 2


@pytest.mark.parametrize("key", LOW_ORDER, ids=bytes.hex)
def test_a_key_of_low_order_is_refused_before_anything_is_verified(key):
    with pytest.raises(LowOrderKey):
        check_public_key(key)
    # Under such a key R = A, S = 0 would hold for one statement in eight or more.
    with pytest.raises(LowOrderKey):
        verify(key, STATEMENT, key + bytes(32), "test")


@pytest.mark.parametrize("key", NOT_CANONICAL, ids=bytes.hex)
def test_a_key_that_is_written_in_a_second_way_is_refused(key):
    with pytest.raises(LowOrderKey):
        check_public_key(key)
    with pytest.raises(LowOrderKey):
        verify(key, STATEMENT, bytes(64), "test")


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_key_of_another_size_is_refused(size):
    with pytest.raises(LowOrderKey):
        check_public_key(KEY.public[:size].ljust(size, b"\1"))


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=100))
def test_a_signature_holds_for_its_key_and_statement(seed, content):
    key = SigningKey(seed)
    statement = lp("petition/test/v1", content)
    verify(key.public, statement, key.sign(statement), "test")
    with pytest.raises(BadSignature):
        verify(key.public, lp("petition/other/v1", content), key.sign(statement), "test")
    with pytest.raises(BadSignature):
        verify(KEY.public, statement, key.sign(statement), "test")


@pytest.mark.parametrize("bit", range(512))
def test_a_signature_with_one_flipped_bit_is_refused(bit):
    signature = bytearray(KEY.sign(STATEMENT))
    signature[bit // 8] ^= 1 << bit % 8
    with pytest.raises(BadSignature):
        verify(KEY.public, STATEMENT, bytes(signature), "test")


@pytest.mark.parametrize("times", [1, 2, 7])
def test_a_signature_whose_second_half_was_enlarged_by_the_order_is_refused(times):
    signature = KEY.sign(STATEMENT)
    larger = int.from_bytes(signature[32:], "little") + times * L
    with pytest.raises(BadSignature):
        verify(KEY.public, STATEMENT, signature[:32] + larger.to_bytes(32, "little"), "test")


@pytest.mark.parametrize("size", [0, 63, 65, 128])
def test_a_signature_of_another_size_is_refused(size):
    with pytest.raises(BadSignature):
        verify(KEY.public, STATEMENT, KEY.sign(STATEMENT).ljust(size, b"\0")[:size], "test")


def test_a_key_that_is_no_point_at_all_verifies_nothing():
    no_point = encoded(2)
    with pytest.raises(BadSignature):
        verify(no_point, STATEMENT, bytes(64), "test")


def test_a_signing_key_does_not_show_its_seed():
    assert KEY.seed == bytes(range(32))
    assert KEY.seed.hex() not in f"{KEY!r} {KEY}"


def test_generated_keys_differ_and_come_back_from_their_seed():
    first, second = SigningKey.generate(), SigningKey.generate()
    assert first.public != second.public
    assert SigningKey(first.seed).public == first.public
