"""Who is asking: checks the signature of a request (RFC 9421), the clock, and whether this device may do that.

The signature comes first, so that nobody without a device's key learns anything but that the key is wrong.
"""

from __future__ import annotations

from datetime import UTC, datetime

from starlette.requests import Request
from starlette.types import Scope

from petition_core.errors import BadSignature, DeviceRevoked, NotAllowed, NotEnrolled
from petition_core.invite import Role
from petition_core.request_signing import WINDOW, SignedBy, check_request, content_digest, read_signature
from petition_core.request_signing import Request as SignedRequest
from petition_server.clock import moment
from petition_server.devices import Device, find_device, mark_seen
from petition_server.server import Server
from petition_server.web.problems import Problem

#: Where a door notes for the journal whom it let in.
NOTES = "petition.notes"


def check_caller(server: Server, request: Request, body: bytes, roles: tuple[Role, ...]) -> Device:
    """The device that signed exactly this request; otherwise it is refused."""
    signed = _read_headers(request)
    device = find_device(server.database, signed.device_id)
    if device is None:
        raise NotEnrolled
    digest = content_digest(body)
    if _one(request, "content-digest") != digest:
        raise BadSignature(what="request")
    check_request(device.public_key, signed, _as_signed(request.scope, body), digest)
    now = server.clock()
    if abs((now - datetime.fromtimestamp(signed.created, UTC)).total_seconds()) > WINDOW:
        raise Problem("clock-wrong", server_time=moment(now))
    request.scope.get(NOTES, {})["device"] = device.device_id.hex()[:8]
    if device.revoked:
        raise DeviceRevoked
    if device.role not in roles:
        raise NotAllowed(role=device.role)
    mark_seen(server.database, device, now)
    return device


def _read_headers(request: Request) -> SignedBy:
    return read_signature(_one(request, "signature-input"), _one(request, "signature"))


def _one(request: Request, name: str) -> str:
    """The only header of this name; a second one could mean something else to whoever stands in between."""
    values = request.headers.getlist(name)
    if len(values) != 1:
        raise BadSignature(what="request")
    return values[0]


def _as_signed(scope: Scope, body: bytes) -> SignedRequest:
    """The request as it came over the wire, before anything was decoded."""
    path, query = scope["raw_path"].decode("latin-1"), scope["query_string"].decode("latin-1")
    return SignedRequest(scope["method"], path, query, body)
