"""The text form of keys catches mistakes, and one key has one text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petition_core.age import bech32
from petition_core.age.bech32 import bech32_decode, bech32_encode

# BIP 173, “Test vectors”: these are valid, and these are not.
VALID = ["A12UEL5L", "a12uel5l", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "?1ezyfcl"]
INVALID = [
    "\x201nwldj5",
    "\x7f1axkwrx",
    "\x801eym55h",
    "pzry9x0s0muk",
    "1pzry9x0s0muk",
    "x1b4n0q5v",
    "li1dgmt3",
    "de1lg7wt\xff",
    "A1G7SGD8",
    "10a06t8",
    "1qzzfhee",
    "A12uEL5L",
    "",
    "1",
]


@settings(deadline=None)
@given(st.text(st.characters(min_codepoint=33, max_codepoint=64), min_size=1, max_size=20), st.binary(max_size=1300))
def test_what_is_written_is_read_back_of_any_length(prefix, raw):
    text = bech32_encode(prefix, raw)
    assert bech32_decode(text) == (prefix, raw)
    assert bech32_decode(text.upper()) == (prefix, raw)


@pytest.mark.parametrize("text", VALID)
def test_the_standards_valid_texts_are_read(text):
    assert bech32_decode(text) is not None


@pytest.mark.parametrize("text", INVALID)
def test_the_standards_invalid_texts_are_refused(text):
    assert bech32_decode(text) is None


def test_any_one_letter_mistyped_is_found():
    text = bech32_encode("age", bytes(range(32)))
    for place in range(len(text)):
        for letter in "qpzry9x8gf2tvdw0s3jn54khce6mua7l1bio":
            if letter != text[place]:
                assert bech32_decode(text[:place] + letter + text[place + 1 :]) is None


def test_two_neighbours_swapped_are_found():
    text = bech32_encode("age", bytes(range(32)))
    for place in range(len(text) - 1):
        swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        assert swapped == text or bech32_decode(swapped) is None


def text_of(groups: list[int]) -> str:
    """A text with a right checksum around groups of five bits that no encoder would write."""
    remainder = bech32._polymod([*bech32._expanded("a"), *groups, *[0] * 6]) ^ 1
    checksum = [remainder >> 5 * (5 - place) & 31 for place in range(6)]
    return "a1" + "".join(bech32._ALPHABET[group] for group in groups + checksum)


def test_bits_left_over_must_be_fewer_than_five_and_all_zero():
    assert bech32_decode(text_of([0] * 7)) == ("a", bytes(4))
    assert bech32_decode(text_of([0] * 6 + [1])) is None
    assert bech32_decode(text_of([0] * 6 + [4])) is None
    assert bech32_decode(text_of([0] * 6 + [8])) == ("a", b"\x00\x00\x00\x01")
    assert bech32_decode(text_of([0])) is None
    assert bech32_decode(text_of([0] * 9)) is None


@settings(deadline=None)
@given(st.text(max_size=100))
def test_arbitrary_text_never_raises(untrusted):
    assert bech32_decode(untrusted) is None
