"""The text form that other tools write: read strictly, and only where it is asked for."""

from __future__ import annotations

import base64

import pytest

from petition_core.age.encrypt import encrypt
from petition_core.errors import ArmorRefused
from petition_core.office_key.armor import dearmor, decrypt_armored
from petition_core.office_key.identities import X25519Identity

BEGIN, END = b"-----BEGIN AGE ENCRYPTED FILE-----", b"-----END AGE ENCRYPTED FILE-----"


def armored(raw: bytes, line_end: bytes = b"\n") -> bytes:
    text = base64.b64encode(raw)
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    return line_end.join([BEGIN, *lines, END, b""])


@pytest.mark.parametrize("size", [0, 1, 2, 3, 47, 48, 49, 95, 96, 97, 1000])
def test_a_file_of_any_length_comes_out_of_its_text(size):
    raw = bytes(range(256)) * 4
    assert dearmor(armored(raw[:size])) == raw[:size]
    assert dearmor(armored(raw[:size], b"\r\n")) == raw[:size]


def test_a_text_form_opens_with_its_key():
    key = X25519Identity.generate()
    assert decrypt_armored(armored(encrypt(b"record", [key.recipient])), [key]) == b"record"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        BEGIN,
        BEGIN + END,
        END + b"\n" + BEGIN,
        b"x" + armored(b"abc"),
        armored(b"abc") + b"x",
        armored(b"abc").replace(b"YWJj", b"YWJ j"),
        armored(b"abc").replace(b"YWJj", b"YWJj\n\n"),
        armored(b"abc").replace(b"YWJj", b"YWJj\nYWJj"),
        armored(b"ab").replace(b"YWI=", b"YWI"),
        armored(b"ab").replace(b"YWI=", b"YWJ="),
        armored(bytes(48)).replace(b"A" * 64, b"A" * 68),
        armored(bytes(96)).replace(b"A" * 64 + b"\n", b"A" * 64 + b"\r"),
        armored(b"abc").replace(b"AGE", b"PGP"),
    ],
)
def test_any_unusual_spelling_is_refused(text):
    with pytest.raises(ArmorRefused):
        dearmor(text)
