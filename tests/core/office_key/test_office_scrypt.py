"""Passphrase files: the work factor is ours when writing, and checked before any work when reading."""

from __future__ import annotations

from typing import ClassVar

import pytest

from petition_core.age.encrypt import age_file
from petition_core.age.header import Stanza, parse_header
from petition_core.errors import HeaderRefused, NoMatchingKey, WorkFactorRefused
from petition_core.office_key import scrypt
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import Identity, X25519Identity
from petition_core.office_key.scrypt import Passphrase, encrypt_with_passphrase

WORDS = b"tram lantern plum orbit"
CHEAP = Passphrase(WORDS, lowest_log_n=4, highest_log_n=10)
FILE_KEY = bytes(16)


class WorkDone(Exception):
    pass


@pytest.fixture
def no_work(monkeypatch):
    def scrypt_started(**_facts):
        raise WorkDone

    monkeypatch.setattr(scrypt, "Scrypt", scrypt_started)


def test_a_file_opens_with_its_passphrase_only():
    file = encrypt_with_passphrase(b"record", CHEAP, log_n=4)
    assert decrypt(file, [CHEAP]) == b"record"
    other = Passphrase(WORDS + b" ", lowest_log_n=4)
    with pytest.raises(NoMatchingKey):
        decrypt(file, [other])
    assert decrypt(file, [other, CHEAP]) == b"record"


class Cheap:
    """Stands where a second of work would be; what it derives protects nothing."""

    asked: ClassVar[list[int]] = []

    def __init__(self, **facts: int) -> None:
        self.asked.append(facts["n"])

    def derive(self, _secret: bytes) -> bytes:
        return bytes(32)


def test_without_being_told_a_file_is_written_with_work_factor_18(monkeypatch):
    monkeypatch.setattr(scrypt, "Scrypt", Cheap)
    encrypt_with_passphrase(b"record", Passphrase(WORDS))
    assert Cheap.asked == [2**18]


@pytest.mark.parametrize("digits", [b"1", b"16", b"21", b"23", b"64", b"99", b"100", b"1000", b"9" * 5000])
def test_too_little_and_too_much_work_is_refused_before_any_of_it(no_work, digits):
    with pytest.raises(WorkFactorRefused):
        Passphrase(WORDS).unwrap([Stanza("scrypt", (b"A" * 22, digits), bytes(32))])


@pytest.mark.parametrize("log_n", [17, 18, 19, 20])
def test_work_within_the_limits_is_done(no_work, log_n):
    with pytest.raises(WorkDone):
        Passphrase(WORDS).unwrap([Stanza("scrypt", (b"A" * 22, b"%d" % log_n), bytes(32))])


def test_a_computer_without_enough_memory_gets_our_error(monkeypatch):
    def out_of_memory(**_facts):
        raise MemoryError

    monkeypatch.setattr(scrypt, "Scrypt", out_of_memory)
    with pytest.raises(WorkFactorRefused):
        Passphrase(WORDS).unwrap([Stanza("scrypt", (b"A" * 22, b"20"), bytes(32))])


@pytest.mark.parametrize(
    ("arguments", "body"),
    [
        ((b"A" * 22,), bytes(32)),
        ((b"A" * 22, b"18", b"18"), bytes(32)),
        ((b"A" * 21, b"18"), bytes(32)),
        ((b"A" * 23, b"18"), bytes(32)),
        ((b"A" * 21 + b"B", b"18"), bytes(32)),
        ((b"A" * 22, b"018"), bytes(32)),
        ((b"A" * 22, b"+18"), bytes(32)),
        ((b"A" * 22, b"-18"), bytes(32)),
        ((b"A" * 22, b"0x12"), bytes(32)),
        ((b"A" * 22, b"0"), bytes(32)),
        ((b"A" * 22, b"18"), bytes(31)),
        ((b"A" * 22, b"18"), bytes(33)),
    ],
)
def test_a_malformed_stanza_is_refused_before_any_work(no_work, arguments, body):
    with pytest.raises(HeaderRefused):
        Passphrase(WORDS).unwrap([Stanza("scrypt", arguments, body)])


def test_a_passphrase_beside_any_other_recipient_is_refused():
    key = X25519Identity.generate()
    ours, theirs = CHEAP.wrap(FILE_KEY, 4), key.recipient.wrap(FILE_KEY)
    for stanzas in ([ours, theirs], [theirs, ours], [ours, ours]):
        file = age_file(FILE_KEY, stanzas, b"record")
        everyone: list[Identity] = [key, CHEAP]
        for identities in (everyone, everyone[:1], everyone[1:]):
            with pytest.raises(HeaderRefused):
                decrypt(file, identities)


def test_a_salt_is_never_used_twice():
    salts = {CHEAP.wrap(FILE_KEY, 4).arguments[0] for _ in range(20)}
    assert len(salts) == 20


def test_a_passphrase_is_never_shown_by_accident():
    assert "tram" not in repr(CHEAP)
    assert "tram" not in str(CHEAP)


def test_the_written_stanza_says_how_much_work_it_asks_for():
    (stanza,) = parse_header(encrypt_with_passphrase(b"", CHEAP, log_n=7)).stanzas
    assert stanza.kind == "scrypt"
    assert stanza.arguments[1] == b"7"
