"""Withdrawals on a stick: whole or refused, in one form."""

from __future__ import annotations

import pytest

from petition_core.errors import MalformedParts
from petition_core.withdrawal import Withdrawal
from petition_core.withdrawal_code import new_code
from petition_core.withdrawals_file import BEGINNING, MOST_IN_FILE, read_withdrawals_file, withdrawals_file
from place import ROOT

ONE = Withdrawal("parks", "Q31EPYJHJD50KDZBP60G")
#: Beginning, one, its length, and the frozen form of the withdrawal.
FROZEN = (
    "7065746974696f6e2d7769746864726177616c732f310a"
    "00000001"
    "0000003b"
    "000000167065746974696f6e2f7769746864726177616c2f7631000000057061726b73000000145133314550594a484a4435"
    "304b445a4250363047"
)
GOOD = bytes.fromhex(FROZEN)
PAGE = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")


def test_the_frozen_form():
    assert withdrawals_file([ONE]).hex() == FROZEN
    assert read_withdrawals_file(GOOD) == (ONE,)


def test_more_than_travel_by_http_at_once_are_read_as_written():
    several = tuple(Withdrawal("parks", new_code()) for _ in range(250))
    assert read_withdrawals_file(withdrawals_file(several)) == several


@pytest.mark.parametrize("cut", range(len(GOOD)))
def test_a_file_that_ends_too_early_is_refused(cut):
    with pytest.raises(MalformedParts):
        read_withdrawals_file(GOOD[:cut])


@pytest.mark.parametrize(
    "untrusted",
    [
        GOOD + b"\0",
        GOOD.replace(b"/1\n", b"/2\n"),
        BEGINNING + bytes(4),
        BEGINNING + (MOST_IN_FILE + 1).to_bytes(4, "big") + GOOD[len(BEGINNING) + 4 :],
        BEGINNING + b"\0\0\0\2" + GOOD[len(BEGINNING) + 4 :],
        BEGINNING + b"\0\0\0\1" + b"\xff" * 4 + GOOD[len(BEGINNING) + 8 :],
        GOOD.replace(b"Q31EP", b"q31ep"),
        GOOD.replace(b"parks", b"Parks"),
    ],
)
def test_what_is_not_as_it_should_be_is_refused(untrusted):
    with pytest.raises(MalformedParts):
        read_withdrawals_file(untrusted)


@pytest.mark.parametrize(
    "told", [f"`{BEGINNING.decode().strip()}` and a line feed | {len(BEGINNING)} |", f"1 to {MOST_IN_FILE:,}"]
)
def test_the_page_tells_the_numbers_of_the_code(told):
    assert told in PAGE
