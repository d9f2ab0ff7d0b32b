"""Private keys: read only from their one text, never shown by accident."""

from __future__ import annotations

import pickle
import traceback

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petition_core.age.base64_text import to_base64
from petition_core.age.bech32 import bech32_encode
from petition_core.age.encrypt import encrypt
from petition_core.age.header import Stanza
from petition_core.errors import HeaderRefused, KeyTextRefused
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import HybridIdentity, X25519Identity, parse_identity

KINDS: list[type[X25519Identity | HybridIdentity]] = [X25519Identity, HybridIdentity]


@pytest.mark.parametrize("kind", KINDS)
def test_a_fresh_key_reads_back_from_its_text(kind):
    identity = kind.generate()
    again = parse_identity(identity.secret_text())
    assert again == identity
    assert type(again) is kind
    assert again.recipient == identity.recipient


def test_no_two_fresh_keys_are_the_same():
    for kind in KINDS:
        assert len({kind.generate().secret for _ in range(50)}) == 50


def test_the_specifications_hybrid_key_has_its_public_key():
    # C2SP age prints this pair. The last six letters are a checksum over all that is left out here.
    identity = parse_identity("AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR")
    assert str(identity.recipient).startswith("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5z")
    assert str(identity.recipient).endswith("yty7saeq0d3fzv49zc0k")


def test_the_specifications_classic_key_has_its_public_key():
    identity = parse_identity("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")
    assert str(identity.recipient) == "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


@pytest.mark.parametrize("kind", KINDS)
def test_a_private_key_is_never_shown_by_accident(kind):
    identity = kind.generate()
    shown = "".join(traceback.format_exception(RuntimeError(identity)))
    for text in (repr(identity), str(identity), f"{identity}", shown):
        assert identity.secret_text() not in text
        assert repr(identity.secret) not in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_private_key_travels_to_another_process(kind):
    identity = kind.generate()
    again = pickle.loads(pickle.dumps(identity))  # noqa: S301 - our own bytes, a moment old
    assert decrypt(encrypt(b"record", [identity.recipient]), [again]) == b"record"


KEY = X25519Identity(bytes(range(32)))


@pytest.mark.parametrize(
    "untrusted",
    [
        "",
        KEY.secret_text().lower(),
        KEY.secret_text() + "\n",
        KEY.secret_text()[:-1],
        str(KEY.recipient),
        str(KEY.recipient).upper(),
        bech32_encode("age-secret-key-", bytes(31)).upper(),
        bech32_encode("age-secret-key-pq-", bytes(33)).upper(),
        bech32_encode("age-plugin-", bytes(32)).upper(),
    ],
)
def test_anything_else_than_a_private_key_is_refused(untrusted):
    with pytest.raises(KeyTextRefused, match="not a whole office key"):
        parse_identity(untrusted)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_arbitrary_text_is_refused_with_our_error(untrusted):
    with pytest.raises(KeyTextRefused):
        parse_identity(untrusted)


@pytest.mark.parametrize("identity", [KEY, HybridIdentity(KEY.secret)])
def test_a_malformed_stanza_of_its_own_kind_is_refused_and_others_are_passed_over(identity):
    (stanza,) = [identity.recipient.wrap(bytes(16))]
    share = stanza.arguments[0]
    for malformed in (
        Stanza(stanza.kind, (), stanza.body),
        Stanza(stanza.kind, (share, share), stanza.body),
        Stanza(stanza.kind, (share[:-4],), stanza.body),
        Stanza(stanza.kind, (share + b"=",), stanza.body),
        Stanza(stanza.kind, (share,), stanza.body[:-1]),
        Stanza(stanza.kind, (share,), stanza.body + b"\0"),
        Stanza(stanza.kind, (to_base64(bytes(32)),), stanza.body),
    ):
        with pytest.raises(HeaderRefused):
            identity.unwrap([malformed])
        assert identity.unwrap([Stanza("example.org/other", malformed.arguments, malformed.body)]) is None
    assert identity.unwrap([Stanza("grease", (b"a", b"b"), b""), stanza]) == bytes(16)
