"""The locked office key: opens with its passphrase, and with nothing else."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petition_core.age.encrypt import encrypt
from petition_core.age.header import parse_header
from petition_core.errors import KeyTextRefused, WeakPassphrase, WorkFactorRefused, WrongPassphrase
from petition_core.office_key.identities import HybridIdentity, OfficeIdentity, X25519Identity
from petition_core.office_key.keyfile import check_new_passphrase, lock, unlock
from petition_core.office_key.scrypt import Passphrase, encrypt_with_passphrase

WORDS = "tram lantern plum orbit"
KEY = HybridIdentity(bytes(range(32)))
LOCKED = lock(KEY, WORDS, log_n=4)


def unlock_cheaply(file: bytes, passphrase: str = WORDS) -> OfficeIdentity:
    return unlock(file, passphrase, lowest_log_n=4, highest_log_n=10)


def around(text: bytes) -> bytes:
    """A passphrase file with another content than we would write."""
    return encrypt_with_passphrase(text, Passphrase(WORDS.encode()), log_n=4)


@pytest.mark.parametrize("kind", [X25519Identity, HybridIdentity])
def test_a_locked_key_comes_back_whole(kind):
    identity = kind.generate()
    assert unlock_cheaply(lock(identity, WORDS, log_n=4)) == identity


def test_as_it_is_really_written_it_opens_and_took_work_factor_18():
    file = lock(KEY, WORDS)
    assert parse_header(file).stanzas[0].arguments[1] == b"18"
    assert unlock(file, WORDS) == KEY


def test_the_key_is_nowhere_in_the_file():
    assert KEY.secret not in LOCKED
    assert KEY.secret_text().encode() not in LOCKED
    assert b"PRIVATE KEY" not in LOCKED


def test_a_wrong_passphrase_opens_nothing():
    for wrong in ("tram lantern plum orbi", WORDS.upper(), "", "\ud800", WORDS + "\n", "x" * 10_000):
        with pytest.raises(WrongPassphrase):
            unlock_cheaply(LOCKED, wrong)


def test_a_file_that_asks_for_too_little_work_is_refused():
    with pytest.raises(WorkFactorRefused):
        unlock(LOCKED, WORDS)


def test_letters_typed_on_a_mac_and_on_a_pc_are_the_same_letters():
    composed, taken_apart = "café zürich 香港 naïve", unicodedata.normalize("NFD", "café zürich 香港 naïve")
    assert composed != taken_apart
    assert unlock_cheaply(lock(KEY, taken_apart, log_n=4), composed) == KEY
    assert unlock_cheaply(lock(KEY, composed, log_n=4), taken_apart) == KEY


@pytest.mark.parametrize("short", ["", "elevenchars", "e\u0301" * 11])
def test_a_passphrase_below_twelve_characters_is_refused(short):
    with pytest.raises(WeakPassphrase, match="at least 12 characters"):
        lock(KEY, short, log_n=4)


def test_twelve_characters_of_any_script_are_enough():
    assert check_new_passphrase("elevenchars2") == b"elevenchars2"
    assert check_new_passphrase("香港人民的自由與人權萬歲") == "香港人民的自由與人權萬歲".encode()


@pytest.mark.parametrize(
    "odd", ["tram lantern\nplum", "tram lantern\tplum", "tram lantern \x00 plum", "tram lantern \ud800"]
)
def test_a_passphrase_that_cannot_be_typed_again_is_refused(odd):
    with pytest.raises(WeakPassphrase, match="cannot be typed again"):
        lock(KEY, odd, log_n=4)


def test_what_the_stock_tools_write_is_read_comments_and_all():
    text = f"# created: 2026-11-22T10:00:00Z\n# public key: {KEY.recipient}\n{KEY.secret_text()}\n"
    assert unlock_cheaply(around(text.encode())) == KEY


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"# only a comment\n",
        KEY.secret_text().encode() * 2,
        f"{KEY.secret_text()}\n{KEY.secret_text()}\n".encode(),
        str(KEY.recipient).encode(),
        b"\xff\xfe" + KEY.secret_text().encode(),
        KEY.secret_text().encode()[:-1],
    ],
)
def test_a_passphrase_file_around_anything_but_one_key_is_refused(content):
    with pytest.raises(KeyTextRefused):
        unlock_cheaply(around(content))


def test_another_kind_of_file_is_no_key_file():
    for other in (b"", b"hello", KEY.secret_text().encode(), encrypt(b"record", [KEY.recipient])):
        with pytest.raises(KeyTextRefused, match="locked key file"):
            unlock_cheaply(other)


def test_a_key_file_cut_at_any_byte_is_refused():
    for length in range(len(LOCKED)):
        with pytest.raises(KeyTextRefused):
            unlock_cheaply(LOCKED[:length])


def test_a_key_file_with_any_one_bit_flipped_is_refused():
    for bit in range(len(LOCKED) * 8):
        changed = bytearray(LOCKED)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises((KeyTextRefused, WrongPassphrase, WorkFactorRefused)):
            unlock_cheaply(bytes(changed))


@settings(deadline=None)
@given(st.binary(max_size=300), st.text(max_size=30))
def test_arbitrary_bytes_are_refused_with_our_error(untrusted, passphrase):
    with pytest.raises(KeyTextRefused):
        unlock_cheaply(untrusted, passphrase)
