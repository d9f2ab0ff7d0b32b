"""Check words: the same entry gives the same two words for ever, another gives others, and ears tell them apart."""

from __future__ import annotations

import hashlib
import itertools

import pytest

from petition_core.check_word import check_word, same_check_word
from petition_core.plain_words import PLAIN_WORDS
from petition_core.sealed import chain_start
from tests.core.chains import make_chain


def distance(one: str, other: str) -> int:
    """How many letters must be changed, added or left out to make one word of the other."""
    before = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        now = [i]
        for j, wanted in enumerate(other, 1):
            now.append(min(before[j] + 1, now[-1] + 1, before[j - 1] + (letter != wanted)))
        before = now
    return before[-1]


def test_the_list_never_changes():
    assert len(PLAIN_WORDS) == 256
    listed = " ".join(PLAIN_WORDS).encode()
    assert hashlib.sha256(listed).hexdigest() == "ee95451317378167ef8d3059d394d83ba6ece666f8c7f0c308ed68cd5d0b23cc"


def test_each_word_is_plain_and_known_by_its_first_four_letters():
    assert all(word.isascii() and word.isalpha() and word.islower() and 2 < len(word) < 10 for word in PLAIN_WORDS)
    assert len({word[:4] for word in PLAIN_WORDS}) == 256


def test_no_two_words_differ_in_one_letter_only():
    near = [pair for pair in itertools.combinations(PLAIN_WORDS, 2) if distance(*pair) < 2]
    assert near == []


@pytest.mark.parametrize(
    ("entry", "word"),
    [(bytes(32), "hammer-sofa"), (b"\xff" * 32, "berry-iceberg"), (chain_start(bytes(16)), "rain-lemon")],
)
def test_frozen_words(entry, word):
    assert check_word(entry) == word


def test_a_number_more_or_a_changed_byte_gives_other_words():
    chain = make_chain(60)
    words = [check_word(one.entry) for one in chain]
    assert len(set(words)) == 60
    first = chain[0].entry
    assert check_word(bytes([first[0] ^ 1]) + first[1:]) != words[0]


@pytest.mark.parametrize("typed", ["heron-lamp", "Heron Lamp", " HERON  LAMP.", "heron–lamp", "heronlamp"])
def test_people_may_write_it_as_they_like(typed):
    assert same_check_word(typed, "heron-lamp")


@pytest.mark.parametrize("typed", ["", "heron", "lamp-heron", "heron-lamb", "heron-lamp-heron"])
def test_other_words_are_other_words(typed):
    assert not same_check_word(typed, "heron-lamp")
