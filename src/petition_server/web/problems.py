"""Every refusal of the server, as a problem document (RFC 9457): one table of codes, one way to write the answer.

The sentences say what happened in general words; nothing a client sent is repeated but the place of a mistake.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct
from starlette.responses import Response

from petition_core.errors import BatchRefused, ChainBroken, KeeperError, PetitionError, WireError
from petition_core.wire import Trouble

CONTENT_TYPE = "application/problem+json"


class Kind(Struct, frozen=True):
    """The status that goes with a code, and its meaning for people."""

    status: int
    title: str


KINDS = {
    "bad-signature": Kind(401, "The request is not signed, or its signature is not right."),
    "clock-wrong": Kind(401, "The request was signed at another time than the server's."),
    "not-enrolled": Kind(401, "The server does not know this device."),
    "sender-unknown": Kind(409, "The server does not know the device that this batch is of."),
    "device-revoked": Kind(403, "The office has shut this device out."),
    "not-allowed": Kind(403, "A device of this role may not do that."),
    "invite-unknown": Kind(404, "The server does not know this invite."),
    "invite-used": Kind(409, "This invite was used before."),
    "invite-expired": Kind(410, "This invite has expired."),
    "batch-refused": Kind(400, "This is not a whole batch."),
    "chain-broken": Kind(400, "The batch is not in order."),
    "malformed": Kind(422, "The request is not of the form expected."),
    "campaign-missing": Kind(404, "There is no such campaign here."),
    "not-found": Kind(404, "There is nothing at this address."),
    "method-not-allowed": Kind(405, "This address does not take that method."),
    "too-large": Kind(413, "The request is larger than the server takes."),
    "wrong-content-type": Kind(415, "The body is not of the type this address takes."),
    "content-encoding": Kind(415, "A body must not be compressed."),
    "busy": Kind(503, "The server cannot do this now; the same request may be sent again later."),
    "fault": Kind(500, "The server has a fault."),
}


class Problem(Exception):
    """A request is refused with this code. `detail` adds to the title; `server_time` goes with `clock-wrong`."""

    def __init__(self, code: str, detail: str = "", server_time: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail
        self.server_time = server_time


def problem_response(problem: Problem) -> Response:
    """The answer to a refused request."""
    kind = KINDS[problem.code]
    trouble = Trouble(kind.status, problem.code, kind.title, problem.detail, server_time=problem.server_time)
    return Response(msgspec.json.encode(trouble), kind.status, media_type=CONTENT_TYPE)


def problem_of(error: PetitionError) -> Problem:
    """How an expected error is told; one without a code of its own would be our mistake and is a `fault`."""
    if isinstance(error, BatchRefused | ChainBroken):
        return Problem(error.code, str(error))
    if error.code in KINDS:
        return Problem(error.code)
    if isinstance(error, KeeperError):
        return Problem("busy")
    return Problem("malformed" if isinstance(error, WireError) else "fault")
