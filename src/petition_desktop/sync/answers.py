"""Whether an answer is our server's whole answer, and what it means if not.

Street networks answer 200 with a log-in page, so a status alone says nothing: an answer counts only with our status,
our content type and a body we understand. Works on values; `client` fetches them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from petition_core.errors import (
    AnswerRefused,
    BatchRefused,
    CampaignMissing,
    ChainBroken,
    ClockWrong,
    DeviceRevoked,
    InviteExpired,
    InviteUnknown,
    InviteUsed,
    LoginPage,
    NotAllowed,
    NotEnrolled,
    PetitionError,
    ReceiptsRefused,
    RedirectRefused,
    RequestTooLarge,
    SenderUnknown,
    ServerBusy,
    ServerFailed,
)
from petition_core.reasons import Reason
from petition_core.receipt import Receipts
from petition_core.wire import Trouble

PROBLEM = "application/problem+json"
JSON = "application/json"
Document = TypeVar("Document", bound=Struct)
_NETWORK_LOGIN = 511  # RFC 6585: Network Authentication Required


class Answer(Struct, frozen=True):
    """What came back. `kind` is the content type without its parameters, in small letters."""

    status: int
    kind: str
    body: bytes
    arrival: str = ""


#: What the server's codes (docs/http-api.md) mean here.
CODES: dict[str, Callable[[Trouble], PetitionError]] = {
    "bad-signature": lambda _: AnswerRefused(reason="our request was changed on its way"),
    "clock-wrong": lambda said: ClockWrong(server_time=said.server_time),
    "not-enrolled": lambda _: NotEnrolled(),
    "sender-unknown": lambda _: SenderUnknown(),
    "device-revoked": lambda _: DeviceRevoked(),
    "not-allowed": lambda _: NotAllowed(role="stall"),  # an office may do everything
    "invite-unknown": lambda _: InviteUnknown(),
    "invite-used": lambda _: InviteUsed(),
    "invite-expired": lambda _: InviteExpired(),
    "batch-refused": lambda _: BatchRefused(reason="the server found a fault in it"),
    "chain-broken": lambda _: ChainBroken(number=0),  # the sender knows which number it began with
    "malformed": lambda _: AnswerRefused(reason="it does not understand this version of the program"),
    "method-not-allowed": lambda _: AnswerRefused(reason="it does not know what we asked for"),
    "campaign-missing": lambda _: CampaignMissing(campaign="?"),
    "not-found": lambda _: AnswerRefused(reason="it does not know what we asked for"),
    "too-large": lambda _: RequestTooLarge(),
    "wrong-content-type": lambda _: AnswerRefused(reason="it does not understand this version of the program"),
    "content-encoding": lambda _: AnswerRefused(reason="our request was changed on its way"),
    "busy": lambda _: ServerBusy(),
    "fault": lambda said: ServerFailed(status=said.status),
}


def body_of(answer: Answer, status: int, kind: str) -> bytes:
    """The body, if this is the answer we wait for; else the error it means is raised."""
    if answer.status == status and answer.kind == kind:
        return answer.body
    if answer.kind == PROBLEM and answer.status >= 400:
        raise problem(answer)
    raise stranger(answer)


def document_of(body: bytes, kind: type[Document]) -> Document:
    """The JSON document in a body, read strictly."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise AnswerRefused(reason="its content is not understood") from None


def redirect(origin: str, status: int, location: str) -> PetitionError:
    """A redirect is never followed. A passing one to another host is how networks ask for a log-in."""
    try:
        host = urlsplit(location).hostname or ""
    except ValueError:
        host = ""
    if status in (302, 303, 307) and host and host != urlsplit(origin).hostname:
        return LoginPage()
    return RedirectRefused(host=host[:60] or "?")


def check_named(receipts: Receipts, sent: Sequence[tuple[bytes, bytes]]) -> None:
    """`ReceiptsRefused` unless the receipts name exactly the ids and digests that were sent."""
    named = [(one.id, one.digest) for one in receipts.receipts]
    if named != sent and sorted(named) != sorted(sent):  # our server keeps the order
        raise ReceiptsRefused


def clock_ahead(answer: Answer, now: datetime) -> int | None:
    """By how many seconds the server's clock is ahead of `now`, if it refused our time; else None."""
    error = problem(answer) if answer.kind == PROBLEM else None
    if not isinstance(error, ClockWrong):
        return None
    try:
        return round((datetime.fromisoformat(str(error.facts["server_time"])) - now).total_seconds())
    except (ValueError, TypeError):  # no time, or one without a zone
        return None


def problem(answer: Answer) -> PetitionError:
    """The error our server tells about (RFC 9457)."""
    try:
        said = msgspec.json.decode(answer.body, type=Trouble)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return stranger(answer)
    known = CODES.get(said.code)
    return known(said) if known else stranger(answer)


def stranger(answer: Answer) -> PetitionError:
    """The error an answer means that is not in our server's words: of a network, a proxy, or a failing server."""
    if answer.status == _NETWORK_LOGIN:
        return LoginPage()
    if answer.status == 413:
        return RequestTooLarge()
    if answer.status in (429, 503):
        return ServerBusy()
    if answer.status >= 500:
        return ServerFailed(status=answer.status)
    if answer.kind in ("text/html", "application/xhtml+xml"):
        return LoginPage() if answer.status < 400 else AnswerRefused(reason="a web page came instead")
    if answer.status >= 400:
        return AnswerRefused(reason=Reason("status {status}", status=answer.status))
    return AnswerRefused(reason="something else came instead")
