"""The head of an age file has exactly one spelling, and its MAC belongs to one file key."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petition_core.age.base64_text import from_base64, to_base64
from petition_core.age.header import Stanza, check_mac, header_bytes, parse_header
from petition_core.errors import HeaderRefused, MacMismatch

FILE_KEY = bytes(range(16))
STANZA = Stanza("X25519", (b"argument",), bytes(32))
WORDS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=90)
STANZAS = st.builds(Stanza, WORDS, st.lists(WORDS.map(str.encode), max_size=3).map(tuple), st.binary(max_size=200))


@settings(deadline=None)
@given(st.lists(STANZAS, min_size=1, max_size=4), st.binary(max_size=20))
def test_a_header_is_read_back_as_written_and_the_payload_begins_behind_it(stanzas, payload):
    written = header_bytes(FILE_KEY, stanzas)
    header = parse_header(written + payload)
    assert list(header.stanzas) == stanzas
    assert header.size == len(written)
    check_mac(header, FILE_KEY)


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 95, 96, 97])
def test_a_body_of_any_length_ends_in_a_short_line(size):
    lines = header_bytes(FILE_KEY, [Stanza("x", (), bytes(size))]).split(b"\n")[2:-2]
    assert [len(line) for line in lines[:-1]] == [64] * (len(lines) - 1)
    assert len(lines[-1]) < 64
    assert from_base64(b"".join(lines)) == bytes(size)


def test_a_body_in_lines_of_any_other_length_is_refused():
    written = header_bytes(FILE_KEY, [Stanza("x", (), bytes(51))])
    right = b"\n" + b"A" * 64 + b"\nAAAA\n"
    assert written.count(right) == 1
    for wrong in (b"A" * 68, b"A" * 60 + b"\n" + b"A" * 8, b"A" * 64 + b"\n\nAAAA"):
        with pytest.raises(HeaderRefused):
            parse_header(written.replace(right, b"\n" + wrong + b"\n"))


def test_the_mac_of_another_file_key_is_refused():
    header = parse_header(header_bytes(FILE_KEY, [STANZA]))
    with pytest.raises(MacMismatch):
        check_mac(header, bytes(16))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"age-encryption.org/v1\n", b"age-encryption.org/v2\n"),
        (b"age-encryption.org/v1\n", b"\xef\xbb\xbfage-encryption.org/v1\n"),
        (b"age-encryption.org/v1\n", b"age-encryption.org/v1\r\n"),
        (b"-> X25519 argument\n", b""),
        (b"-> X25519 argument\n", b"->X25519 argument\n"),
        (b"-> X25519 argument\n", b"-> X25519  argument\n"),
        (b"-> X25519 argument\n", b"-> X25519 argument \n"),
        (b"-> X25519 argument\n", b"-> X25519 argum\xc3\xa9nt\n"),
        (b"-> X25519 argument\n", b"-> X25519\targument\n"),
        (b"-> X25519 argument\n", b"-> \n"),
        (b"AAA\n", b"AAA=\n"),
        (b"AAA\n", b"AAB\n"),
        (b"AAA\n", b"AAA\n\n"),
        (b"--- ", b"---"),
        (b"--- ", b"--  "),
        (b"\n--- ", b"\n---  "),
    ],
)
def test_any_other_spelling_is_refused(right, wrong):
    written = header_bytes(FILE_KEY, [STANZA])
    assert written.count(right) == 1
    with pytest.raises(HeaderRefused):
        parse_header(written.replace(right, wrong))


def test_a_header_without_a_stanza_is_refused():
    with pytest.raises(HeaderRefused):
        parse_header(header_bytes(FILE_KEY, []))


@settings(deadline=None)
@given(st.binary(max_size=100))
def test_base64_has_one_text_for_each_value(raw):
    assert from_base64(to_base64(raw)) == raw


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_every_text_that_base64_reads_is_the_one_it_writes(untrusted):
    try:
        raw = from_base64(untrusted)
    except HeaderRefused:
        return
    assert to_base64(raw) == untrusted


def test_base64_of_another_length_than_asked_for_is_refused():
    assert from_base64(b"AAAA", 3) == bytes(3)
    with pytest.raises(HeaderRefused):
        from_base64(b"AAAA", 4)
