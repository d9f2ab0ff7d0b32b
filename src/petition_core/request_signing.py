"""Requests signed with the device's key, in the form of HTTP Message Signatures (RFC 9421).

Covered are method, path, query, the digest of the body (RFC 9530) and the time of signing. There is no bearer
secret to copy. The time is the server's as far as the device knows it, so that a wrong clock heals.
"""

from __future__ import annotations

import base64
import hashlib
import re

from msgspec import Struct

from petition_core.errors import BadSignature
from petition_core.signing import SigningKey, verify

WINDOW = 300  # seconds a signed request may differ from the server's clock
_COVERED = '("@method" "@path" "@query" "content-digest")'
_INPUT = re.compile(
    rf'device={re.escape(_COVERED)};created=(0|[1-9][0-9]{{0,11}});keyid="([0-9a-f]{{32}})";alg="ed25519"'
)
_ONE_LINE = re.compile(r"[!-~]*")  # as in a request line: nothing that could begin a line of its own
_SIGNATURE = re.compile(r"device=:([A-Za-z0-9+/]{86}==):")


class Request(Struct, frozen=True):
    """What is signed: `method` in capitals, `path` beginning with a slash, `query` without its question mark."""

    method: str
    path: str
    query: str
    body: bytes


class SignedBy(Struct, frozen=True):
    """Who says to have signed, and when (Unix seconds). Not checked before `check` was called."""

    device_id: bytes
    created: int
    signature: bytes


def content_digest(body: bytes) -> str:
    """The header of RFC 9530 over `body`."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def sign_request(key: SigningKey, device_id: bytes, request: Request, created: int) -> dict[str, str]:
    """The three headers to send with `request`."""
    parameters = f'{_COVERED};created={created};keyid="{device_id.hex()}";alg="ed25519"'
    digest = content_digest(request.body)
    signature = base64.b64encode(key.sign(_base(request, parameters, digest))).decode()
    return {
        "Content-Digest": digest,
        "Signature-Input": f"device={parameters}",
        "Signature": f"device=:{signature}:",
    }


def read_signature(untrusted_input: str, untrusted_signature: str) -> SignedBy:
    """Who claims to have signed; refuses any other form than ours with `BadSignature`."""
    found, signature = _INPUT.fullmatch(untrusted_input), _SIGNATURE.fullmatch(untrusted_signature)
    if not found or not signature:
        raise BadSignature(what="request")
    raw = base64.b64decode(signature[1])
    if base64.b64encode(raw).decode() != signature[1]:  # the last character can be written in several ways
        raise BadSignature(what="request")
    return SignedBy(bytes.fromhex(found[2]), int(found[1]), raw)


def check_request(public_key: bytes, signed: SignedBy, request: Request, digest: str = "") -> None:
    """`BadSignature` unless the device with `public_key` signed exactly this request. The caller checks the time.

    `digest` is the `content_digest` of its body, for who has it at hand.
    """
    parameters = f'{_COVERED};created={signed.created};keyid="{signed.device_id.hex()}";alg="ed25519"'
    base = _base(request, parameters, digest or content_digest(request.body))
    verify(public_key, base, signed.signature, "request")


def _base(request: Request, parameters: str, digest: str) -> bytes:
    if not all(_ONE_LINE.fullmatch(part) for part in (request.method, request.path, request.query)):
        raise BadSignature(what="request")
    lines = (
        f'"@method": {request.method}',
        f'"@path": {request.path}',
        f'"@query": ?{request.query}',
        f'"content-digest": {digest}',
        f'"@signature-params": {parameters}',
    )
    return "\n".join(lines).encode()
