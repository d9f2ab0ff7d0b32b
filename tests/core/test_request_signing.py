"""Signed requests follow RFC 9421 to the letter, and no part of a request can be exchanged under its signature."""

from __future__ import annotations

import base64

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from petition_core.errors import BadSignature
from petition_core.request_signing import Request, SignedBy, check_request, content_digest, read_signature, sign_request
from petition_core.signing import SigningKey

KEY = SigningKey(b"k" * 32)
DEVICE = bytes.fromhex("00112233445566778899aabbccddeeff")
REQUEST = Request("POST", "/v1/batches", "", b'{"hello": "world"}')

# Worked by hand after RFC 9421, section 2.5: one line a component, the parameters last, no line break at the end.
# The digest is the one RFC 9530 gives for this body.
BASE = (
    '"@method": POST\n'
    '"@path": /v1/batches\n'
    '"@query": ?\n'
    '"content-digest": sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:\n'
    '"@signature-params": ("@method" "@path" "@query" "content-digest");created=1590969600'
    ';keyid="00112233445566778899aabbccddeeff";alg="ed25519"'
)
INPUT = (
    'device=("@method" "@path" "@query" "content-digest");created=1590969600'
    ';keyid="00112233445566778899aabbccddeeff";alg="ed25519"'
)


def signed_by(headers: dict[str, str]) -> SignedBy:
    return read_signature(headers["Signature-Input"], headers["Signature"])


def test_the_signed_bytes_are_those_of_the_standard():
    headers = sign_request(KEY, DEVICE, REQUEST, 1590969600)
    raw = base64.b64decode(headers["Signature"].removeprefix("device=:").removesuffix(":"))
    Ed25519PublicKey.from_public_bytes(KEY.public).verify(raw, BASE.encode())
    assert headers["Signature-Input"] == INPUT
    assert headers["Content-Digest"] == "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"


def test_a_signature_made_by_hand_is_accepted():
    raw = KEY.sign(BASE.encode())
    signed = read_signature(INPUT, f"device=:{base64.b64encode(raw).decode()}:")
    assert signed == SignedBy(DEVICE, 1590969600, raw)
    check_request(KEY.public, signed, REQUEST)


@given(
    method=st.sampled_from(["GET", "POST"]),
    path=st.from_regex(r"(/[a-z0-9%._-]{0,12}){1,4}", fullmatch=True),
    query=st.from_regex(r"[a-z0-9=&%]{0,20}", fullmatch=True),
    body=st.binary(max_size=100),
    created=st.integers(0, 10**12 - 1),
)
def test_what_a_device_signs_is_accepted(method, path, query, body, created):
    request = Request(method, path, query, body)
    signed = signed_by(sign_request(KEY, DEVICE, request, created))
    assert (signed.device_id, signed.created) == (DEVICE, created)
    check_request(KEY.public, signed, request)


@pytest.mark.parametrize(
    "change",
    [
        {"method": "GET"},
        {"path": "/v1/batches/"},
        {"path": "/v1/me"},
        {"query": "after=1"},
        {"body": b'{"hello": "worle"}'},
        {"body": b""},
    ],
    ids=str,
)
def test_a_signature_does_not_hold_for_another_request(change):
    signed = signed_by(sign_request(KEY, DEVICE, REQUEST, 1590969600))
    with pytest.raises(BadSignature):
        check_request(KEY.public, signed, msgspec.structs.replace(REQUEST, **change))


@pytest.mark.parametrize(
    "change", [{"created": 1590969601}, {"device_id": bytes(16)}, {"signature": bytes(64)}], ids=lambda c: next(iter(c))
)
def test_a_signature_does_not_hold_for_another_time_or_device(change):
    signed = signed_by(sign_request(KEY, DEVICE, REQUEST, 1590969600))
    with pytest.raises(BadSignature):
        check_request(KEY.public, msgspec.structs.replace(signed, **change), REQUEST)


def test_another_device_s_key_does_not_fit():
    signed = signed_by(sign_request(KEY, DEVICE, REQUEST, 1590969600))
    with pytest.raises(BadSignature):
        check_request(SigningKey(b"x" * 32).public, signed, REQUEST)


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ('/v1/me\n"@query": ?after=1', ""),
        ("/v1/me", 'after=1\n"content-digest": sha-256=:x:'),
        ("/v1/me\r", ""),
        ("/v1/旺角", ""),
        ("/v1/a b", ""),
    ],
    ids=ascii,
)
def test_a_path_or_query_that_could_begin_a_line_of_its_own_is_never_signed_or_accepted(path, query):
    request = Request("GET", path, query, b"")
    signed = signed_by(sign_request(KEY, DEVICE, REQUEST, 1590969600))
    with pytest.raises(BadSignature):
        sign_request(KEY, DEVICE, request, 1590969600)
    with pytest.raises(BadSignature):
        check_request(KEY.public, signed, request)


SIGNATURE = sign_request(KEY, DEVICE, REQUEST, 1590969600)["Signature"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("device=", "sig1="),
        ('"@query" ', ""),
        ('("@method" "@path"', '("@path" "@method"'),
        ("created=1590969600", "created=01590969600"),
        ("created=1590969600", "created=-1"),
        ("created=1590969600", "created=1e9"),
        ("created=1590969600", "created=١٥٩٠٩٦٩٦٠٠"),
        ("created=1590969600", "created=1590969600000"),
        ("aabbcc", "AABBCC"),
        ("ddeeff", "ddeef"),
        ('"ed25519"', '"hmac-sha256"'),
        ('alg="ed25519"', 'alg="ed25519";expires=1'),
        (';alg="ed25519"', ""),
        ('"ed25519"', '"ed25519" '),
        ('"ed25519"', '"ed25519"\n'),
    ],
    ids=ascii,
)
def test_another_way_to_write_the_parameters_is_refused(old, new):
    assert old in INPUT
    with pytest.raises(BadSignature):
        read_signature(INPUT.replace(old, new), SIGNATURE)


def with_other_last_sign() -> str:
    """The same 64 bytes in base 64, with the unused bits of the last sign set."""
    last = SIGNATURE[-4]
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return SIGNATURE[:-4] + letters[letters.index(last) + 1] + SIGNATURE[-3:]


@pytest.mark.parametrize(
    "signature",
    [
        "",
        SIGNATURE.replace("device", "sig1"),
        SIGNATURE[:-1],
        SIGNATURE.replace("==", "="),
        SIGNATURE[:10] + SIGNATURE[11:],
        SIGNATURE + ", sig1=:AAAA:",
        SIGNATURE[:-5] + "-" + SIGNATURE[-4:],
        with_other_last_sign(),
    ],
    ids=["none", "name", "cut", "padding", "short", "two", "other alphabet", "other last sign"],
)
def test_another_way_to_write_the_signature_is_refused(signature):
    with pytest.raises(BadSignature):
        read_signature(INPUT, signature)


def test_the_digest_of_an_empty_body_is_that_of_nothing():
    assert content_digest(b"") == "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"
