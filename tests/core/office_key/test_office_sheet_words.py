"""The recovery sheet: 24 words are the key, and a mistake in typing them is named."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mnemonic import Mnemonic

from petition_core.errors import SheetWordsRefused
from petition_core.office_key.identities import HybridIdentity, X25519Identity
from petition_core.office_key.sheet_words import identity_from_words, sheet_words

KEY = HybridIdentity(bytes(range(32)))
WORDS = sheet_words(KEY)
LIST = Mnemonic("english").wordlist


@settings(deadline=None, max_examples=50)
@given(st.binary(min_size=32, max_size=32), st.sampled_from([HybridIdentity, X25519Identity]))
def test_a_key_comes_back_from_its_words(secret, kind):
    identity = kind(secret)
    words = sheet_words(identity)
    assert len(words) == 24
    assert identity_from_words(" ".join(words), kind) == identity


def test_the_words_are_the_ones_of_the_standard():
    # The best known test vector of BIP 39: nothing but zeros.
    assert sheet_words(HybridIdentity(bytes(32))) == ("abandon",) * 23 + ("art",)


def test_the_words_can_be_typed_as_people_type():
    numbered = "\n".join(f"{place}. {word.title()}" for place, word in enumerate(WORDS, start=1))
    first_letters = ", ".join(word[:4] for word in WORDS)
    full_width = "　".join("".join(chr(ord(letter) + 0xFEE0) for letter in word) for word in WORDS)
    for typed in (numbered, first_letters, full_width, "  ".join(WORDS).upper() + "\r\n"):
        assert identity_from_words(typed) == KEY


@pytest.mark.parametrize("count", [0, 12, 23, 25])
def test_too_few_or_too_many_words_are_counted(count):
    with pytest.raises(SheetWordsRefused, match=f"there are {count} words instead of 24"):
        identity_from_words(" ".join((WORDS * 2)[:count]))


def test_a_word_that_is_on_no_sheet_is_named_by_its_place():
    for place in (1, 5, 24):
        typed = [*WORDS]
        typed[place - 1] = "petition"
        with pytest.raises(SheetWordsRefused, match=f"word {place} is not one of"):
            identity_from_words(" ".join(typed))


def test_two_words_swapped_or_one_mistaken_for_another_are_found():
    swapped = [WORDS[1], WORDS[0], *WORDS[2:]]
    mistaken = [LIST[LIST.index(WORDS[0]) + 1], *WORDS[1:]]
    for typed in (swapped, mistaken):
        with pytest.raises(SheetWordsRefused, match="another word or in another place"):
            identity_from_words(" ".join(typed))


def test_no_error_repeats_a_word_because_the_words_are_the_key():
    for typed in ([*WORDS[:23], "petition"], [*WORDS, "zoo"], [WORDS[1], WORDS[0], *WORDS[2:]]):
        with pytest.raises(SheetWordsRefused) as refused:
            identity_from_words(" ".join(typed))
        said = set(str(refused.value).split())
        # Words of the list that are also words of our sentences are no leak.
        assert said & {*WORDS, "petition", "zoo"} <= {"key", "word", "one"}


@settings(deadline=None)
@given(st.text(max_size=200))
def test_arbitrary_text_is_refused_with_our_error(untrusted):
    with pytest.raises(SheetWordsRefused):
        identity_from_words(untrusted)
