"""The file of a campaign's signing key: one spelling, and everything else is refused."""

from __future__ import annotations

import pytest

from petition_core.errors import KeyFileTooNew, SigningKeyRefused
from petition_core.signing_key_file import read_signing_key, signing_key_text
from tests.support.small_campaign import SIGNING_KEY

WHOLE = signing_key_text(SIGNING_KEY)


@pytest.mark.parametrize(
    "text", [WHOLE, WHOLE.replace("\n", "\r\n"), WHOLE.rstrip("\n")], ids=["ours", "DOS", "no end"]
)
def test_a_key_comes_back_from_its_file(text):
    assert read_signing_key(text).seed == SIGNING_KEY.seed


def test_the_file_is_the_same_for_ever():
    seed = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
    assert signing_key_text(SIGNING_KEY) == f"petition-signing-key 1\n{seed}\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "petition-signing-key 1\n",
        WHOLE + "more\n",
        "\n" + WHOLE,
        WHOLE.upper(),
        WHOLE.replace("00", "0", 1),
        WHOLE.replace("0f", "0F"),
        WHOLE.replace("signing", "public"),
        "\ufeff" + WHOLE,
        SIGNING_KEY.seed.hex(),
    ],
    ids=range(10),
)
def test_anything_else_is_refused(text):
    with pytest.raises(SigningKeyRefused):
        read_signing_key(text)


@pytest.mark.parametrize("later", ["petition-signing-key 2\nanything", WHOLE.replace("key 1", "key 10")])
def test_a_later_format_says_to_update(later):
    with pytest.raises(KeyFileTooNew):
        read_signing_key(later)
