"""The code a signer keeps, the id made from it, and the name of a device: made once, read generously, never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.device_id import device_id
from petition_core.errors import CodeRefused, LowOrderKey
from petition_core.signing import SigningKey
from petition_core.withdrawal_code import ALPHABET, LENGTH, grouped, new_code, read_code, signature_id

CODE = "0123456789ABCDEFGHJK"
CODES = st.text(ALPHABET, min_size=LENGTH, max_size=LENGTH)


def test_new_codes_are_of_the_alphabet_and_differ():
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == LENGTH and set(code) <= set(ALPHABET) for code in codes)


def test_every_sign_of_the_alphabet_is_used():
    assert set("".join(new_code() for _ in range(200))) == set(ALPHABET)


@given(CODES)
def test_a_code_is_read_as_people_write_it(code):
    for typed in (code, grouped(code), code.lower(), f" {grouped(code)} ".replace(" ", "-").strip("-"), f"{code}\r\n"):
        assert read_code(typed) == code


@given(CODES)
def test_letters_that_look_like_digits_are_read_as_digits(code):
    assert read_code(code.replace("0", "O").replace("1", "l")) == code
    assert read_code(code.replace("0", "o").replace("1", "I")) == code


def test_wide_letters_and_typographic_hyphens_are_read():
    wide = "".join(chr(ord(c) + 0xFEE0) for c in CODE)
    assert read_code(wide) == CODE
    assert read_code("01234\u201156789\u2013ABCDE\u2014FGHJK") == CODE
    assert read_code("01234\u00a056789\u3000ABCDE FGHJK") == CODE


@pytest.mark.parametrize(
    "typed",
    ["", CODE[:-1], CODE + "0", CODE[:-1] + "U", CODE[:-1] + "é", CODE[:-1] + "٣", CODE + " " * 200],
    ids=["nothing", "too short", "too long", "U", "accent", "another script's digit", "endless"],
)
def test_what_cannot_be_a_code_is_refused(typed):
    with pytest.raises(CodeRefused):
        read_code(typed)


def test_a_code_is_shown_in_four_groups_of_five():
    assert grouped(CODE) == "01234 56789 ABCDE FGHJK"


def test_ids_are_those_of_the_first_day():
    assert signature_id("hong-kong-2020", CODE).hex() == "3f4fdfb96f4adf55dad1d92b7f76b0ab"
    assert signature_id("parks", "Z" * LENGTH).hex() == "4e8e448061c97b7dd50a1818bce5f93b"


@given(CODES, CODES)
def test_another_code_or_another_campaign_gives_another_id(code, other):
    assert (signature_id("parks", code) == signature_id("parks", other)) is (code == other)
    assert signature_id("parks", code) != signature_id("park", "s" + code[:-1])


def test_device_ids_are_those_of_the_first_day():
    assert device_id(SigningKey(bytes(32)).public).hex() == "57955755365f1943400a96ba7b7a34f7"
    assert device_id(SigningKey(bytes(range(32))).public).hex() == "a007141655807e4876d30380ef15f08d"


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33), bytes(32)], ids=["none", "short", "long", "low order"])
def test_a_device_with_a_key_that_proves_nothing_has_no_id(key):
    with pytest.raises(LowOrderKey):
        device_id(key)
