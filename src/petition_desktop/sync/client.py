"""The one file that speaks HTTP: each request of docs/http-api.md as a method, each failure as one of our errors.

Requests are signed with the device's key and go one way only: no redirects, no proxy but the one in the settings, no
compressed answers, none longer than expected. The system decides which certificates are known. What an answer means
is for `answers`; what is done with it, for `push`, `pull`, `campaigns` and `join`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Self

import msgspec

from petition_core import __version__
from petition_core.batch import CONTENT_TYPE as BATCH
from petition_core.batch import Batch, batch_bytes
from petition_core.campaign.container import CONTENT_TYPE as CAMPAIGN
from petition_core.campaign.container import MAX_SIZE as MOST_CAMPAIGN
from petition_core.device_id import device_id
from petition_core.errors import AnswerRefused, ChainBroken
from petition_core.invite import Invite, enrolment_statement
from petition_core.receipt import CONTENT_TYPE as RECEIPTS
from petition_core.receipt import Receipts, read_receipts
from petition_core.request_signing import Request, sign_request
from petition_core.signing import SigningKey
from petition_core.wire import Enrolled, Enrolment, ListedDevices, OfferedCampaigns, Standing
from petition_core.withdrawal import CONTENT_TYPE as WITHDRAWALS
from petition_core.withdrawal import Withdrawal, read_withdrawals, withdrawals_bytes
from petition_desktop.sync.address import server_origin
from petition_desktop.sync.answers import (
    JSON,
    Answer,
    Document,
    body_of,
    check_named,
    clock_ahead,
    document_of,
    redirect,
)
from petition_desktop.sync.bodies import pieces, whole
from petition_desktop.sync.certificates import system_certificates
from petition_desktop.sync.client_errors import client_error

if TYPE_CHECKING:
    from ssl import SSLContext

    import httpx

Clock = Callable[[], datetime]

CONNECT_SECONDS = 3.0
READ_SECONDS = 10.0  # without a single byte
_MOST_JSON = 4 * 1024 * 1024
_MOST_RECEIPTS = 1024 + 1024 * 1024
_MOST_BATCH = 64 * 1024 * 1024


class ServerClient:
    """The way to one server for one device. Use it on one thread at a time, and close it; after its first answer,
    `send_batch` may be called on several.

    `server_key` is the server's own, pinned by the invite. `clock` gives an aware time; `offset` is by how many
    seconds the server's clock is ahead of it, and is corrected when the server objects. `monotonic` counts seconds.
    """

    def __init__(
        self,
        server: str,
        server_key: bytes,
        device_key: SigningKey,
        clock: Clock,
        proxy: str = "",
        *,
        offset: int = 0,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.device_key = device_key
        self.device_id = device_id(device_key.public)
        self.offset = offset
        self._origin = server_origin(server, proxy)
        self._server_key = server_key
        self._clock = clock
        self._monotonic = monotonic
        self._proxy = proxy
        self._http: httpx.Client | None = None

    def enrol(self, invite: Invite) -> Enrolled:
        """Show an invite. Raises `InviteUsed`, `InviteExpired`, `InviteUnknown` or what happened on the way."""
        proof = self.device_key.sign(enrolment_statement(invite.secret, self.device_key.public))
        document = Enrolment(invite.secret, self.device_key.public.hex(), proof.hex(), __version__)
        # Not signed: the server does not know the key yet; `proof` is in the document.
        request = Request("POST", "/v1/devices", "", msgspec.json.encode(document))
        answer = self._exchange(request, {}, JSON, _MOST_JSON)
        enrolled = document_of(body_of(answer, 201, JSON), Enrolled)
        if (enrolled.device_id, enrolled.server_key) != (self.device_id.hex(), self._server_key.hex()):
            raise AnswerRefused(reason="it speaks of another device or server")
        return enrolled

    def standing(self) -> Standing:
        """What the server holds of this device."""
        return self._json("/v1/me", Standing)

    def send_batch(self, batch: Batch, body: bytes = b"") -> Receipts:
        """Send a batch; `body` are its bytes, if at hand. Only this server's receipts for each signature come back."""
        body = body or batch_bytes(batch)
        try:
            answer = self._ask("POST", "/v1/batches", body=body, kind=BATCH, most=_MOST_RECEIPTS)
            receipts = read_receipts(body_of(answer, 201, RECEIPTS), self._server_key, batch.device_id)
        except ChainBroken:
            raise ChainBroken(number=batch.items[0].label.number) from None
        check_named(receipts, [(one.label.id, one.digest) for one in batch.items])
        return receipts

    def send_withdrawals(self, several: Sequence[Withdrawal]) -> Receipts:
        """Have signatures deleted by their codes; returns only receipts of this server that name each of them."""
        answer = self._ask("POST", "/v1/withdrawals", body=withdrawals_bytes(several), kind=WITHDRAWALS)
        receipts = read_receipts(body_of(answer, 201, RECEIPTS), self._server_key, self.device_id)
        check_named(receipts, [(one.id, one.digest) for one in several])
        return receipts

    def withdrawals(self, after: int) -> tuple[Withdrawal, ...]:
        """What was taken back anywhere, from the place behind `after` in the server's list; none is empty."""
        answer = self._ask("GET", "/v1/withdrawals", query=f"after={after}")
        if answer.status == 204 and not answer.body:
            return ()
        found = read_withdrawals(body_of(answer, 200, WITHDRAWALS))
        if answer.arrival != str(after + len(found)):
            raise AnswerRefused(reason="it is not the list we asked for")
        return found

    def campaigns(self) -> OfferedCampaigns:
        """The newest version of each campaign at the server."""
        return self._json("/v1/campaigns", OfferedCampaigns)

    def campaign_file(self, campaign_id: str, version: int) -> bytes:
        """A campaign file, not checked yet."""
        answer = self._ask("GET", f"/v1/campaigns/{campaign_id}/{version}", most=MOST_CAMPAIGN)
        return body_of(answer, 200, CAMPAIGN)

    def devices(self) -> ListedDevices:
        """All devices of this server; for the office."""
        return self._json("/v1/devices", ListedDevices)

    def next_batch(self, of_device: bytes, after: int) -> tuple[int, bytes] | None:
        """The first batch that arrived after a device's `after`-th, not checked yet, with its count; None if none."""
        path = f"/v1/devices/{of_device.hex()}/batches"
        answer = self._ask("GET", path, query=f"after={after}", most=_MOST_BATCH)
        if answer.status == 204 and not answer.body:
            return None
        body = body_of(answer, 200, BATCH)
        if answer.arrival != str(after + 1):
            raise AnswerRefused(reason="it is not the batch we asked for")
        return after + 1, body

    def close(self) -> None:
        """Let the connection go."""
        if self._http is not None:
            self._http.close()
            self._http = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _json(self, path: str, kind: type[Document]) -> Document:
        return document_of(body_of(self._ask("GET", path), 200, JSON), kind)

    def _ask(
        self, method: str, path: str, *, query: str = "", body: bytes = b"", kind: str = "", most: int = _MOST_JSON
    ) -> Answer:
        """One signed request; once more with a corrected clock if the server says that ours is wrong."""
        request = Request(method, path, query, body)
        answer = self._exchange(request, self._signature(request), kind, most)
        offset = clock_ahead(answer, self._clock())
        if offset is not None:
            self.offset = offset
            answer = self._exchange(request, self._signature(request), kind, most)
        return answer

    def _signature(self, request: Request) -> dict[str, str]:
        created = int(self._clock().timestamp()) + self.offset
        return sign_request(self.device_key, self.device_id, request, created)

    def _exchange(self, request: Request, headers: dict[str, str], kind: str, most: int) -> Answer:
        """Send a request and read its answer, whatever it is; at most `most` bytes of it."""
        if self._http is None:
            self._http = self._connected()
        headers = {**headers, "Content-Type": kind} if kind else dict(headers)
        address = f"{self._origin}{request.path}" + (f"?{request.query}" if request.query else "")
        content = None
        if request.method == "POST":
            headers["Content-Length"] = str(len(request.body))
            content = pieces(request.body)
        with self._errors(), self._http.stream(request.method, address, headers=headers, content=content) as answer:
            self._http.cookies.clear()  # a log-in page's cookie would mark this laptop from street to street
            if 300 <= answer.status_code < 400:
                raise redirect(self._origin, answer.status_code, answer.headers.get("location", ""))
            if answer.headers.get("content-encoding", "identity") != "identity":
                raise AnswerRefused(reason="it is packed")
            kind = answer.headers.get("content-type", "").split(";")[0].strip().lower()
            body = whole(answer.iter_raw(65_536), most, self._monotonic)
            return Answer(answer.status_code, kind, body, answer.headers.get("petition-arrival", ""))

    def _connected(self) -> httpx.Client:
        import httpx

        certificates = system_certificates() if self._origin.startswith("https:") else None
        socks = self._proxy.startswith("socks5h:")
        return httpx.Client(
            headers={"Accept-Encoding": "identity", "User-Agent": f"petition-desktop/{__version__}"},
            timeout=httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
            verify=certificates or False,
            trust_env=False,
            follow_redirects=False,
            proxy=None if socks or not self._proxy else self._proxy,
            transport=_through_socks(self._proxy, certificates) if socks else None,
        )

    @contextmanager
    def _errors(self) -> Iterator[None]:
        import httpx

        try:
            yield
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            ours = client_error(error, self._origin)
            if ours is None:
                raise
            raise ours from None


def _through_socks(proxy: str, certificates: SSLContext | None) -> httpx.BaseTransport:
    import httpcore
    import httpx

    from petition_desktop.sync.socks import SocksBackend

    class ThroughSocks(httpx.HTTPTransport):
        def __init__(self) -> None:
            super().__init__(verify=certificates or False, trust_env=False)
            self._pool = httpcore.ConnectionPool(ssl_context=certificates, network_backend=SocksBackend(proxy))

    return ThroughSocks()
