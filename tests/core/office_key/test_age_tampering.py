"""Whoever changes a sealed file is found out, whatever is changed, and no other error than ours comes out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petition_core.age.encrypt import encrypt
from petition_core.age.header import parse_header
from petition_core.age.stream import CHUNK_SIZE, NONCE_SIZE
from petition_core.errors import AgeError, ArmorRefused, HeaderRefused, MacMismatch, NoMatchingKey, PayloadRefused
from petition_core.office_key.armor import dearmor, decrypt_armored
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import HybridIdentity, OfficeIdentity, X25519Identity

CLASSIC = X25519Identity(bytes(range(32)))
OFFICE, RECOVERY = HybridIdentity(bytes(range(32))), HybridIdentity(bytes(range(1, 33)))
ONE = [CLASSIC.recipient]
TWO = [OFFICE.recipient, RECOVERY.recipient]
SMALL = encrypt(b"a short record", ONE)
LARGE = encrypt(b"a record for two", TWO)
EVERYONE: list[OfficeIdentity] = [CLASSIC, OFFICE, RECOVERY]


def refused(file: bytes) -> type[AgeError]:
    with pytest.raises(AgeError) as caught:
        decrypt(file, EVERYONE)
    return caught.type


def parts(file: bytes) -> tuple[bytes, bytes, bytes]:
    """Header, nonce and payload of a file we made."""
    at = parse_header(file).size
    return file[:at], file[at : at + NONCE_SIZE], file[at + NONCE_SIZE :]


def flipped(file: bytes, bit: int) -> bytes:
    changed = bytearray(file)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=3000), st.sampled_from([ONE, TWO, TWO[:1]]))
def test_each_key_opens_what_was_sealed_to_it(plaintext, recipients):
    file = encrypt(plaintext, recipients)
    for identity in EVERYONE:
        if identity.recipient in recipients:
            assert decrypt(file, [identity]) == plaintext


@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 200_000])
def test_contents_at_the_borders_of_a_chunk_come_back_whole(size):
    plaintext = b"\xa5" * size
    assert decrypt(encrypt(plaintext, ONE), [CLASSIC]) == plaintext


def test_the_same_record_never_gives_the_same_file_twice():
    assert len({encrypt(b"same", ONE) for _ in range(20)}) == 20


def test_a_file_cut_at_any_byte_is_refused():
    for file in (SMALL, LARGE):
        for length in range(len(file)):
            assert refused(file[:length]) in (HeaderRefused, MacMismatch, PayloadRefused)


def test_a_small_file_with_any_one_bit_flipped_is_refused():
    for bit in range(len(SMALL) * 8):
        refused(flipped(SMALL, bit))


@settings(deadline=None, max_examples=200)
@given(st.integers(0, len(LARGE) * 8 - 1))
def test_a_file_for_two_with_any_one_bit_flipped_is_refused_by_both(bit):
    changed = flipped(LARGE, bit)
    for identity in (OFFICE, RECOVERY):
        with pytest.raises(AgeError):
            decrypt(changed, [identity])


@settings(deadline=None)
@given(st.binary(min_size=1, max_size=100))
def test_bytes_added_behind_or_before_a_file_are_refused(more):
    assert refused(SMALL + more) is PayloadRefused
    assert refused(more + SMALL) is HeaderRefused


def test_bytes_added_behind_a_full_last_chunk_are_refused():
    file = encrypt(bytes(CHUNK_SIZE), ONE)
    assert refused(file + bytes(16)) is PayloadRefused
    assert refused(file + file) is PayloadRefused


def test_parts_of_two_files_to_the_same_keys_cannot_be_put_together():
    for keys in (ONE, TWO):
        (header, nonce, payload), (_, other_nonce, other_payload) = (
            parts(encrypt(record, keys)) for record in (b"first record", b"other record")
        )
        assert refused(header + other_nonce + other_payload) is PayloadRefused
        assert refused(header + nonce + other_payload) is PayloadRefused
        assert refused(header + other_nonce + payload) is PayloadRefused


def test_stanzas_cannot_be_swapped_dropped_or_borrowed():
    first, second = LARGE.index(b"-> "), LARGE.index(b"-> ", LARGE.index(b"-> ") + 1)
    end = LARGE.index(b"--- ")
    start, one, two, rest = LARGE[:first], LARGE[first:second], LARGE[second:end], LARGE[end:]
    assert start + one + two + rest == LARGE
    assert refused(start + two + one + rest) is MacMismatch
    assert refused(start + one + rest) is MacMismatch
    assert refused(start + two + rest) is MacMismatch
    assert refused(start + one + two + two + rest) is MacMismatch
    stranger = encrypt(b"other", ONE)
    assert refused(start + parts(stranger)[0][len(start) : -48] + one + rest) is MacMismatch


def test_chunks_cannot_be_swapped_dropped_or_repeated():
    header, nonce, payload = parts(encrypt(bytes(3 * CHUNK_SIZE), ONE))
    size = CHUNK_SIZE + 16
    chunks = [payload[at : at + size] for at in range(0, len(payload), size)]
    for order in ([1, 0, 2], [0, 2], [0, 1], [0, 0, 1, 2], [0, 1, 2, 2], [2], []):
        assert refused(header + nonce + b"".join(chunks[place] for place in order)) is PayloadRefused


def test_a_key_that_is_not_among_the_recipients_opens_nothing():
    for identities in ([HybridIdentity.generate()], [CLASSIC], []):
        with pytest.raises(NoMatchingKey):
            decrypt(LARGE, identities)


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=400))
def test_arbitrary_bytes_are_refused_as_no_header(untrusted):
    assert refused(untrusted) is HeaderRefused


HEADER_LIKE = st.lists(
    st.one_of(
        st.sampled_from(
            [b"-> ", b"-> X25519 ", b"-> mlkem768x25519 ", b"-> scrypt ", b"--- ", b"---", b"\n", b"\r\n", b" ", b"="]
        ),
        st.sampled_from([b"A" * 43, b"A" * 64, b"A" * 63, b"A" * 1494, b"18", b"9" * 5000]),
        st.binary(max_size=8),
    ),
    max_size=12,
)


@settings(deadline=None, max_examples=300)
@given(HEADER_LIKE)
def test_what_only_looks_like_a_header_is_refused_with_our_errors(pieces):
    refused(b"age-encryption.org/v1\n" + b"".join(pieces))


def test_a_header_with_thousands_of_stanzas_is_refused_before_any_key_is_tried():
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    file = b"age-encryption.org/v1\n" + stanza * 2000 + b"--- " + b"A" * 43 + b"\n"
    with pytest.raises(HeaderRefused):
        parse_header(file)
    assert len(parse_header(file.replace(stanza * 1900, b"")).stanzas) == 100


@settings(deadline=None, max_examples=200)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.binary(max_size=200).map(lambda inner: b"-----BEGIN AGE ENCRYPTED FILE-----\n" + inner),
        st.binary(max_size=90).map(
            lambda inner: b"-----BEGIN AGE ENCRYPTED FILE-----\n" + inner + b"\n-----END AGE ENCRYPTED FILE-----\n"
        ),
    )
)
def test_arbitrary_text_forms_are_refused_with_our_errors(untrusted):
    with pytest.raises(AgeError):
        decrypt_armored(untrusted, EVERYONE)


def test_a_binary_file_is_no_text_form_and_a_text_form_no_binary_file():
    with pytest.raises(ArmorRefused):
        dearmor(SMALL)
    assert refused(b"-----BEGIN AGE ENCRYPTED FILE-----\n") is HeaderRefused
