"""Withdrawals travel in one form only; what is not of that form is refused before anybody acts on it."""

from __future__ import annotations

import pytest

from petition_core.errors import MalformedParts
from petition_core.parts import lp
from petition_core.withdrawal import MOST, Withdrawal, read_withdrawals, withdrawals_bytes
from petition_core.withdrawal_code import new_code, signature_id

CODE = "Q31EPYJHJD50KDZBP60G"
ONE = Withdrawal("parks", CODE)
FROZEN = (
    "000000167065746974696f6e2f7769746864726177616c2f7631000000057061726b73000000145133314550594a484a4435"
    "304b445a4250363047"
)


def test_the_frozen_form():
    assert ONE.to_bytes() == lp("petition/withdrawal/v1", b"parks", CODE.encode())
    assert ONE.to_bytes().hex() == FROZEN
    assert ONE.digest.hex() == "12b5c97637f968c7958d2f47ab8d59feb72bcdecd4f7368cce03bfe348564929"


def test_the_code_gives_the_id_of_the_signature():
    assert ONE.id == signature_id("parks", CODE)
    assert Withdrawal("river", CODE).id != ONE.id


def test_what_is_written_is_read():
    several = tuple(Withdrawal("parks", new_code()) for _ in range(MOST))
    assert read_withdrawals(withdrawals_bytes(several)) == several


def one_with(campaign: bytes, code: bytes) -> bytes:
    return lp("petition/withdrawals/v1", lp("petition/withdrawal/v1", campaign, code))


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"x",
        withdrawals_bytes([]),
        withdrawals_bytes([ONE]) + b"\0",
        withdrawals_bytes([ONE])[:-1],
        withdrawals_bytes([ONE] * (MOST + 1)),
        lp("petition/withdrawals/v2", ONE.to_bytes()),
        lp("petition/withdrawals/v1", b""),
        lp("petition/withdrawals/v1", lp("petition/withdrawal/v2", b"parks", CODE.encode())),
        lp("petition/withdrawals/v1", lp("petition/withdrawal/v1", b"parks")),
        lp("petition/withdrawals/v1", lp("petition/withdrawal/v1", b"parks", CODE.encode(), b"")),
        one_with(b"", CODE.encode()),
        one_with(b"Parks", CODE.encode()),
        one_with(b"parks\xff", CODE.encode()),
        one_with(b"parks", CODE.lower().encode()),
        one_with(b"parks", CODE[:-1].encode()),
        one_with(b"parks", b"O" + CODE[1:].encode()),
        one_with(b"parks", f"{CODE[:5]} {CODE[5:]}".encode()),
    ],
)
def test_anything_else_is_refused(untrusted):
    with pytest.raises(MalformedParts):
        read_withdrawals(untrusted)
