"""The number on a paper sheet: frozen, read as people type it, and a slip of the pen does not fit."""

from __future__ import annotations

import pytest

from petition_core.sheet_number import (
    SheetKind,
    SheetNumber,
    check_part,
    read_sheet_number,
    sheet_number,
    short_name,
)

KIND = SheetKind("hong-kong-2020", 3, "zh-Hant", 10)


def test_the_number_is_frozen():
    """Sheets with it lie in people's bags."""
    assert sheet_number("K7Q2F", 12, KIND) == "K7Q2F-12-KM6KY"


def test_a_short_name_is_the_beginning_of_the_devices_id():
    assert short_name(bytes(16)) == "00000"
    assert short_name(b"\xff" * 16) == "ZZZZZ"
    assert short_name(bytes.fromhex("08864298") + bytes(12)) == "12345"


@pytest.mark.parametrize(
    "kind",
    [
        SheetKind("hong-kong-2021", 3, "zh-Hant", 10),
        SheetKind("hong-kong-2020", 4, "zh-Hant", 10),
        SheetKind("hong-kong-2020", 3, "zh-Hans", 10),
        SheetKind("hong-kong-2020", 3, "zh-Hant", 9),
    ],
    ids=["campaign", "version", "language", "lines"],
)
def test_whatever_else_stands_on_a_sheet_gives_it_another_check_part(kind):
    assert check_part("K7Q2F", 12, kind) != check_part("K7Q2F", 12, KIND)


@pytest.mark.parametrize(("printer", "number"), [("K7Q2G", 12), ("K7Q2F", 13), ("K7Q2F", 21)])
def test_a_slip_in_the_rest_does_not_fit_the_check_part(printer, number):
    assert check_part(printer, number, KIND) != check_part("K7Q2F", 12, KIND)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("12", SheetNumber("", 12)),
        (" 12 ", SheetNumber("", 12)),
        ("１２", SheetNumber("", 12)),
        ("K7Q2F-12", SheetNumber("K7Q2F", 12)),
        ("k7q2f–12", SheetNumber("K7Q2F", 12)),
        ("K7Q2F-12-9XM4P", SheetNumber("K7Q2F", 12, "9XM4P")),
        ("k7q2f - 12 - 9xm4p\n", SheetNumber("K7Q2F", 12, "9XM4P")),
        ("Ｋ７Ｑ２Ｆ－１２－９ＸＭ４Ｐ", SheetNumber("K7Q2F", 12, "9XM4P")),
        ("OIL2F-12-OIL4P", SheetNumber("0112F", 12, "0114P")),
    ],
)
def test_it_is_read_as_people_type_it(typed, read):
    assert read_sheet_number(typed) == read


@pytest.mark.parametrize(
    "typed",
    [
        "", "-", "--", "-1", "1-", "1-1", "1-1-1", "1.0", "x", "١٢x", "9" * 10, "1" * 5000, "\u202e1",
        "K7Q2-12", "K7Q2FF-12", "K7Q2U-12", "K7Q2F-", "K7Q2F-12-", "K7Q2F-12-9XM4", "K7Q2F-12-9XM4PP",
        "K7Q2F-12-9XM4P-1", "K7Q2F-x-9XM4P", "K7Q2F-12-9XM4U",
    ],
)  # fmt: skip
def test_what_is_no_number_is_not_read(typed):
    assert read_sheet_number(typed) is None
