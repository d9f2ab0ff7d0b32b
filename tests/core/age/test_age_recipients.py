"""Public keys: what is taken for one, what is refused, and that one key has one text."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petition_core.age.bech32 import bech32_encode
from petition_core.age.encrypt import encrypt
from petition_core.age.header import parse_header
from petition_core.age.recipients import HybridRecipient, X25519Recipient, parse_recipient
from petition_core.errors import KeyTextRefused, RecipientsRefused
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import HybridIdentity, X25519Identity

CLASSIC, HYBRID = X25519Identity(bytes(range(32))), HybridIdentity(bytes(range(32)))
BOTH = [CLASSIC, HYBRID]
# The points that give everyone the same secret (RFC 7748, section 6.1), low byte first.
LOW_ORDER = [bytes(32), bytes([1, *[0] * 31]), b"\xec" + b"\xff" * 30 + b"\x7f"]


@pytest.mark.parametrize("identity", BOTH)
def test_a_public_key_reads_back_from_its_text(identity):
    recipient = parse_recipient(str(identity.recipient))
    assert recipient == identity.recipient
    assert hash(recipient) == hash(identity.recipient)
    assert str(recipient) == str(identity.recipient)


def test_the_text_tells_the_kind_of_key():
    assert str(CLASSIC.recipient).startswith("age1")
    assert len(str(CLASSIC.recipient)) == 62
    assert str(HYBRID.recipient).startswith("age1pq1")
    assert len(HYBRID.recipient.raw) == 1216


@pytest.mark.parametrize("identity", BOTH)
def test_a_public_key_travels_to_another_process(identity):
    recipient = pickle.loads(pickle.dumps(identity.recipient))  # noqa: S301 - our own bytes, a moment old
    assert recipient == identity.recipient
    assert decrypt(encrypt(b"record", [recipient]), [identity]) == b"record"


@pytest.mark.parametrize("identity", BOTH)
def test_a_public_key_cannot_be_changed(identity):
    with pytest.raises(AttributeError):
        identity.recipient.raw = bytes(32)


@pytest.mark.parametrize(
    "untrusted",
    [
        "",
        " " + str(CLASSIC.recipient),
        str(CLASSIC.recipient) + "\n",
        str(CLASSIC.recipient).upper(),
        str(CLASSIC.recipient)[:-1],
        str(HYBRID.recipient)[:-1],
        CLASSIC.secret_text(),
        HYBRID.secret_text(),
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        bech32_encode("age", bytes(range(31))),
        bech32_encode("age", bytes(range(33))),
        bech32_encode("age", HYBRID.recipient.raw),
        bech32_encode("age1pq", CLASSIC.recipient.raw),
        bech32_encode("age1pq", HYBRID.recipient.raw[:-1]),
        bech32_encode("age1pq", HYBRID.recipient.raw + b"\0"),
        bech32_encode("age1pq", b"\xff" * 1184 + CLASSIC.recipient.raw),
        bech32_encode("age1tag", CLASSIC.recipient.raw),
        bech32_encode("age-secret-key-", CLASSIC.recipient.raw),
        *(bech32_encode("age", point) for point in LOW_ORDER),
        *(bech32_encode("age1pq", HYBRID.recipient.raw[:1184] + point) for point in LOW_ORDER),
    ],
)
def test_anything_else_than_a_usable_public_key_is_refused(untrusted):
    with pytest.raises(KeyTextRefused) as refused:
        parse_recipient(untrusted)
    assert str(refused.value).startswith("This is not a whole sealing key.")


@settings(deadline=None)
@given(st.text(max_size=80))
def test_arbitrary_text_is_refused_with_our_error(untrusted):
    with pytest.raises(KeyTextRefused):
        parse_recipient(untrusted)


@settings(deadline=None)
@given(st.binary(max_size=1300))
def test_arbitrary_bytes_are_no_key_or_a_usable_one(raw):
    for kind in (X25519Recipient, HybridRecipient):
        try:
            recipient = kind(raw)
        except KeyTextRefused:
            continue
        assert parse_recipient(str(recipient)) == recipient


def test_a_file_names_its_recipients_kinds_and_nothing_else_of_them():
    classic = encrypt(b"record", [CLASSIC.recipient])
    hybrid = encrypt(b"record", [HYBRID.recipient, HybridIdentity.generate().recipient])
    assert [stanza.kind for stanza in parse_header(classic).stanzas] == ["X25519"]
    assert [stanza.kind for stanza in parse_header(hybrid).stanzas] == ["mlkem768x25519"] * 2
    assert CLASSIC.recipient.raw not in classic
    assert HYBRID.recipient.raw[1184:] not in hybrid


def test_a_file_for_nobody_is_refused():
    with pytest.raises(RecipientsRefused, match="there is none"):
        encrypt(b"record", [])


def test_post_quantum_and_classic_keys_are_never_mixed():
    one, other = CLASSIC.recipient, HYBRID.recipient
    for mixed in ((one, other), (other, one), (other, other, one)):
        with pytest.raises(RecipientsRefused, match="post-quantum"):
            encrypt(b"record", mixed)


def test_two_hybrid_recipients_cost_3216_bytes():
    # The figure that the server's and the stick's sizes are planned with.
    file = encrypt(bytes(1024), [HYBRID.recipient, HybridIdentity.generate().recipient])
    assert len(file) == 1024 + 3216
