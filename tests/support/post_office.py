"""A tiny real server for tests of the road to it: it speaks docs/http-api.md on a port of this computer.

It checks what a device signed with the core's own functions, keeps batches in memory, and can be told to behave like
the worst street network: `office.instead = some_function` answers every request in place of the honest server.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext
from typing import Any
from urllib.parse import parse_qs

import msgspec
from msgspec import Struct

from petition_core import batch, receipt, wire
from petition_core.campaign import container
from petition_core.device_id import device_id
from petition_core.errors import BadSignature
from petition_core.invite import Invite, Role, enrolment_statement, invite_text, new_secret
from petition_core.request_signing import WINDOW, Request, check_request, read_signature
from petition_core.signing import SigningKey, verify
from petition_core.withdrawal import CONTENT_TYPE as WITHDRAWALS
from petition_core.withdrawal import MOST, Withdrawal, withdrawals_bytes

JSON = "application/json"


class Asked(Struct, frozen=True):
    """One request as it came. Header names are in small letters."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes


class Reply(Struct, frozen=True):
    """A whole answer."""

    status: int
    kind: str = ""
    body: bytes = b""
    headers: dict[str, str] = {}


#: What answers: a `Reply`, or a function that writes to the bare connection.
Answer = Reply | Callable[[socket.socket], None]


class Refused(Exception):
    """A problem of RFC 9457."""

    def __init__(self, status: int, code: str, **more: str) -> None:
        self.reply = Reply(
            status, "application/problem+json", msgspec.json.encode({"status": status, "code": code, **more})
        )
        super().__init__(code)


class Member(Struct):
    """A device that enrolled, and its batches in the order of arrival."""

    public_key: bytes
    role: Role
    label: str
    batches: list[bytes]
    revoked: bool = False


class PostOffice:
    """The server. `now` is its clock; `word` decides about each signature: a state, or `refused` and a reason."""

    def __init__(self) -> None:
        self.key = SigningKey.generate()
        self.address = ""
        self.ahead = timedelta()
        self.invites: dict[str, tuple[Role, str]] = {}
        self.used: dict[str, str] = {}
        self.members: dict[str, Member] = {}
        self.held: dict[bytes, bytes] = {}
        self.campaigns: dict[str, container.SignedCampaign] = {}
        self.withdrawn: list[Withdrawal] = []
        self.asked: list[Asked] = []
        self.instead: Callable[[Asked], Answer | None] | None = None
        self.word: Callable[[batch.Item], tuple[receipt.ReceiptState, str]] | None = None

    def invite(self, role: Role = "stall", label: str = "Stall 1") -> str:
        """The text of a new invite."""
        secret = new_secret()
        self.invites[secret] = (role, label)
        later = (datetime.now(UTC) + timedelta(days=7)).isoformat()
        return invite_text(Invite(1, self.address, self.key.public.hex(), secret, role, label, later))

    def time(self) -> str:
        """The server's time as it tells it."""
        return (datetime.now(UTC) + self.ahead).isoformat(timespec="milliseconds")

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [f"{one.method} {one.path}" for one in self.asked]

    def answer(self, asked: Asked) -> Answer:
        """The answer of an honest server, unless told otherwise."""
        self.asked.append(asked)
        instead = self.instead(asked) if self.instead else None
        if instead is not None:
            return instead
        try:
            return self.honest(asked)
        except Refused as refused:
            return refused.reply

    def honest(self, asked: Asked) -> Reply:
        """What docs/http-api.md says."""
        if asked.path == "/v1/devices" and asked.method == "POST":
            return self._enrol(asked)
        name, member = self._who(asked)
        if asked.path == "/v1/me":
            last = [batch.read_batch(one).items[-1].label.number for one in member.batches]
            standing = wire.Standing(name, member.role, member.label, max(last, default=0), len(last), self.time())
            return Reply(200, JSON, msgspec.json.encode(standing))
        if asked.path == "/v1/batches":
            return self._batch(asked)
        if asked.path.startswith("/v1/campaigns"):
            return self._campaign(asked.path)
        if member.role != "office":
            raise Refused(403, "not-allowed")
        return self._for_office(asked)

    def _enrol(self, asked: Asked) -> Reply:
        told = msgspec.json.decode(asked.body, type=wire.Enrolment)
        public_key = bytes.fromhex(told.public_key)
        verify(public_key, enrolment_statement(told.secret, public_key), bytes.fromhex(told.proof), "enrolment")
        if told.secret not in self.invites:
            raise Refused(404, "invite-unknown")
        role, label = self.invites[told.secret]
        name = device_id(public_key).hex()
        if self.used.setdefault(told.secret, name) != name:
            raise Refused(409, "invite-used")
        self.members.setdefault(name, Member(public_key, role, label, [])).revoked = False
        enrolled = wire.Enrolled(name, role, label, self.key.public.hex(), self.time())
        return Reply(201, JSON, msgspec.json.encode(enrolled))

    def _who(self, asked: Asked) -> tuple[str, Member]:
        signed = read_signature(asked.headers.get("signature-input", ""), asked.headers.get("signature", ""))
        member = self.members.get(signed.device_id.hex())
        if member is None:
            raise Refused(401, "not-enrolled")
        try:
            check_request(member.public_key, signed, Request(asked.method, asked.path, asked.query, asked.body))
        except BadSignature:
            raise Refused(401, "bad-signature") from None
        if abs(datetime.fromisoformat(self.time()).timestamp() - signed.created) > WINDOW:
            raise Refused(401, "clock-wrong", server_time=self.time())
        if member.revoked:
            raise Refused(403, "device-revoked")
        return signed.device_id.hex(), member

    def _batch(self, asked: Asked) -> Reply:
        found = batch.read_batch(asked.body)
        self.members[found.device_id.hex()].batches.append(asked.body)
        receipts = receipt.Receipts(found.device_id, self.time(), tuple(map(self._receipt, found.items)))
        return Reply(201, receipt.CONTENT_TYPE, receipt.receipts_bytes(self.key, receipts))

    def _receipt(self, one: batch.Item) -> receipt.Receipt:
        if self.word:
            return receipt.Receipt(one.label.id, one.digest, *self.word(one))
        before = self.held.setdefault(one.label.id, one.digest)
        if before != one.digest:
            return receipt.Receipt(one.label.id, one.digest, "refused", "conflict")
        return receipt.Receipt(one.label.id, one.digest, "stored")

    def _campaign(self, path: str) -> Reply:
        if path == "/v1/campaigns":
            offers = tuple(
                wire.OfferedCampaign(one.campaign.id, one.campaign.version, one.digest.hex(), len(one.raw))
                for one in self.campaigns.values()
            )
            return Reply(200, JSON, msgspec.json.encode(wire.OfferedCampaigns(offers)))
        campaign = self.campaigns.get(path.split("/")[3])
        if campaign is None:
            raise Refused(404, "campaign-missing")
        return Reply(200, container.CONTENT_TYPE, campaign.raw)

    def _withdrawals(self, after: int) -> Reply:
        page = self.withdrawn[after : after + MOST]
        headers = {"Petition-Arrival": str(after + len(page))}
        return Reply(200, WITHDRAWALS, withdrawals_bytes(page), headers) if page else Reply(204)

    def _for_office(self, asked: Asked) -> Reply:
        if asked.path == "/v1/withdrawals":
            return self._withdrawals(int(parse_qs(asked.query)["after"][0]))
        if asked.path == "/v1/devices":
            listed = tuple(
                wire.ListedDevice(name, one.public_key.hex(), one.role, one.label, one.revoked, 0, len(one.batches))
                for name, one in self.members.items()
            )
            return Reply(200, JSON, msgspec.json.encode(wire.ListedDevices(listed)))
        after = int(parse_qs(asked.query)["after"][0])
        batches = self.members[asked.path.split("/")[3]].batches
        if after >= len(batches):
            return Reply(204)
        return Reply(200, batch.CONTENT_TYPE, batches[after], {"Petition-Arrival": str(after + 1)})


@contextmanager
def open_post_office(tls: SSLContext | None = None) -> Iterator[PostOffice]:
    """A server on a free port of this computer, gone after the block."""
    office = PostOffice()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer_it(self) -> None:
            path, _, query = self.path.partition("?")
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            answer = office.answer(Asked(self.command, path, query, headers, body))
            if not isinstance(answer, Reply):
                answer(self.connection)
                self.close_connection = True
                return
            self.send_response(answer.status)
            given = {"Content-Type": answer.kind, "Content-Length": str(len(answer.body))} | answer.headers
            for name, value in given.items():
                if value and not (answer.status == 204 and name.startswith("Content")):
                    self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        do_GET = do_POST = answer_it  # noqa: N815 - the names http.server calls

        def log_message(self, *_: object) -> None:
            """Tests keep their own list of what was asked."""

    class Server(ThreadingHTTPServer):
        def get_request(self) -> tuple[socket.socket, Any]:
            connection, peer = super().get_request()
            # The handshake comes with the first byte read, where a failure closes the connection.
            return (
                tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False) if tls else connection
            ), peer

        def handle_error(self, *_: object) -> None:
            """A client that goes away in the middle is what many of these tests are about."""

    server = Server(("127.0.0.1", 0), Handler)
    office.address = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield office
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
