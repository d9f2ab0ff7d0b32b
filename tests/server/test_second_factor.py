"""The digits of the second factor: those of the standard, for a minute and a half, and the secret rests encrypted."""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidTag

from petition_core.signing import SigningKey
from petition_server.staff import totp

#: RFC 6238, appendix B, its SHA-1 rows; ours are the last six of the eight digits.
VECTORS = [
    (59, "287082"),
    (1111111109, "081804"),
    (1111111111, "050471"),
    (1234567890, "005924"),
    (2000000000, "279037"),
    (20000000000, "353130"),
]
SECRET = b"12345678901234567890"


@pytest.mark.parametrize(("seconds", "digits"), VECTORS)
def test_the_digits_are_those_of_the_standard(seconds, digits):
    assert totp.code_at(SECRET, seconds // 30) == digits
    assert totp.matching_step(SECRET, digits, seconds) == seconds // 30


@pytest.mark.parametrize("seconds", [1234567890 - 30, 1234567890 + 30])
def test_a_clock_half_a_minute_off_is_close_enough(seconds):
    assert totp.matching_step(SECRET, "005 924", seconds) == 1234567890 // 30


@pytest.mark.parametrize("seconds", [59 + 62, 59 + 3600])
def test_old_digits_are_wrong(seconds):
    assert totp.matching_step(SECRET, "287082", seconds) is None


@pytest.mark.parametrize("typed", ["", "28708", "2870820", "abcdef", "２８７０８２", "\ud800"])
def test_what_is_not_these_digits_is_wrong(typed):
    assert totp.matching_step(SECRET, typed, 65) is None


def test_the_secret_in_the_database_opens_with_the_servers_key_and_for_its_account_only():
    key = SigningKey.generate()
    kept = totp.locked(key, "ada", SECRET)
    assert SECRET not in kept
    assert totp.unlocked(key, "ada", kept) == SECRET
    for other, name in ((key, "bob"), (SigningKey.generate(), "ada")):
        with pytest.raises(InvalidTag):
            totp.unlocked(other, name, kept)


def test_an_app_is_told_whose_secret_it_is():
    address = totp.setup_address(SECRET, "a&b/c", "Petition server")
    assert address == (
        "otpauth://totp/Petition%20server:a%26b%2Fc?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Petition%20server"
    )
    assert totp.typed_form(SECRET) == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"
