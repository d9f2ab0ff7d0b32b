"""An invite is one line of text that is whole or refused; its secret never reaches the server's tables."""

from __future__ import annotations

import base64
import codecs
import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.errors import InviteRefused
from petition_core.invite import (
    PREFIX,
    Invite,
    enrolment_statement,
    invite_text,
    new_secret,
    read_invite,
    secret_hash,
    text_of_file,
)
from petition_core.signing import SigningKey
from petition_core.withdrawal_code import ALPHABET

KEY = SigningKey(b"s" * 32)
INVITE = Invite(
    format=1,
    server="https://petition.example",
    server_key=KEY.public.hex(),
    secret="0123456789ABCDEF",
    role="stall",
    label="Laptop 7, Mong Kok 旺角",
    expires="2020-07-01T00:00:00+00:00",
)


def packed(members: dict[str, object]) -> str:
    """The text of an invite with any members."""
    raw = json.dumps(members, separators=(",", ":"), ensure_ascii=False).encode()
    return PREFIX + base64.urlsafe_b64encode(raw).decode().rstrip("=")


def members(**changes: object) -> dict[str, object]:
    return {**msgspec.to_builtins(INVITE), **changes}


def test_an_invite_is_read_back_from_its_text():
    assert read_invite(invite_text(INVITE)) == INVITE
    assert packed(members()) == invite_text(INVITE)


@given(st.text(st.characters(categories=["L", "N", "Zs", "P"]), max_size=40), st.sampled_from(["stall", "office"]))
def test_an_invite_is_one_line_that_fits_in_a_link(label, role):
    invite = msgspec.structs.replace(INVITE, label=label, role=role)
    text = invite_text(invite)
    assert read_invite(text) == invite
    assert text.isascii()
    assert text.removeprefix(PREFIX).replace("-", "").replace("_", "").isalnum()


def test_an_invite_survives_the_line_breaks_of_a_letter():
    text = invite_text(INVITE)
    wrapped = "\r\n".join(text[at : at + 60] for at in range(0, len(text), 60))
    assert read_invite(f"  {wrapped}\n") == INVITE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_an_invite_is_read_from_a_file_as_editors_and_shells_write_it(encoding):
    mark = codecs.BOM_UTF16_BE if encoding == "utf-16-be" else b""
    assert read_invite(text_of_file(mark + f"{invite_text(INVITE)}\r\n".encode(encoding))) == INVITE


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"\xff\xfe\x00\xd8", b"\x80"], ids=["half", "no sign", "no text"])
def test_a_file_that_holds_no_text_is_told(content):
    with pytest.raises(UnicodeDecodeError):
        text_of_file(content)


def test_an_invite_cut_off_anywhere_is_refused():
    text = invite_text(INVITE)
    for cut in range(len(text)):
        with pytest.raises(InviteRefused):
            read_invite(text[:cut])


def test_an_invite_with_one_wrong_letter_is_refused_or_another_invite_that_is_whole():
    text = invite_text(INVITE)
    for at in range(len(PREFIX), len(text)):
        changed = text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]
        try:
            read = read_invite(changed)
        except InviteRefused:
            continue
        assert read != INVITE
        assert invite_text(read) == changed


ODD: dict[str, dict[str, object]] = {
    "no server": {name: value for name, value in members().items() if name != "server"},
    "unknown member": members(extra=1),
    "format 0": members(format=0),
    "key in capitals": members(server_key=KEY.public.hex().upper()),
    "key with blanks": members(server_key=" ".join([KEY.public.hex()[:32], KEY.public.hex()[32:]])),
    "short key": members(server_key="00"),
    "key of low order": members(server_key="00" * 32),
    "key that is no hex": members(server_key="z" * 64),
    "short secret": members(secret="0123456789ABCDE"),
    "secret of other signs": members(secret="0123456789abcdef"),
    "unknown role": members(role="admin"),
    "label that turns the text": members(label="\u202eelbon"),
    "label with a line break": members(label="a\nb"),
    "server with a control": members(server="https://a\x00b"),
    "expires never": members(expires=""),
    "expires without zone": members(expires="2020-07-01T00:00:00"),
    "number as text": members(format="1"),
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_an_invite_with_an_odd_member_is_refused(odd):
    with pytest.raises(InviteRefused, match="missing or changed"):
        read_invite(packed(odd))


def test_an_invite_of_a_later_format_says_so():
    later_ones: list[dict[str, object]] = [members(format=2), members(format=2, more="members"), {"format": 3}]
    for later in later_ones:
        with pytest.raises(InviteRefused, match="newer version"):
            read_invite(packed(later))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://petition.example",
        PREFIX,
        PREFIX + "!!!!",
        PREFIX + "é",
        PREFIX + "A",
        invite_text(INVITE) + "=",
        invite_text(INVITE) + "AAAA",
        invite_text(INVITE).replace(PREFIX, PREFIX.upper()),
        packed(members(label="x" * 4_000)),
        invite_text(INVITE) + " " * 4_000,
        PREFIX + base64.urlsafe_b64encode(b"[" * 2_000).decode(),
        PREFIX + base64.urlsafe_b64encode(json.dumps(members(), indent=1).encode()).decode().rstrip("="),
    ],
    ids=ascii,
)
def test_what_is_no_invite_is_refused(text):
    with pytest.raises(InviteRefused):
        read_invite(text)


def test_what_is_something_else_is_told_from_a_damaged_invite():
    with pytest.raises(InviteRefused, match="does not begin with petition-invite:"):
        read_invite("https://petition.example")


def test_new_secrets_are_of_the_alphabet_and_differ():
    secrets = {new_secret() for _ in range(200)}
    assert len(secrets) == 200
    assert all(len(secret) == 16 and set(secret) <= set(ALPHABET) for secret in secrets)


def test_the_server_s_copy_does_not_hold_the_secret():
    assert secret_hash(INVITE.secret) != secret_hash(new_secret())
    assert INVITE.secret.encode() not in secret_hash(INVITE.secret)
    assert INVITE.secret.encode() not in enrolment_statement(INVITE.secret, KEY.public)


@given(st.binary(min_size=32, max_size=32), st.text(ALPHABET, min_size=16, max_size=16))
def test_a_proof_holds_for_one_secret_and_one_key(key, secret):
    statement = enrolment_statement(secret, key)
    assert statement != enrolment_statement(secret, key[::-1] + b"x")
    assert (statement == enrolment_statement(INVITE.secret, key)) is (secret == INVITE.secret)
