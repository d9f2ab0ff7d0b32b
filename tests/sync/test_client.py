"""Whatever a street network answers: nothing counts but our server's whole answer, and the reason is told."""

from __future__ import annotations

import gzip
import socket
import threading
from datetime import timedelta

import pytest

from petition_core.batch import item, make_batch
from petition_core.errors import (
    AnswerLate,
    AnswerRefused,
    BatchRefused,
    CertificateUnknown,
    ChainBroken,
    ClockWrong,
    DeviceRevoked,
    LoginPage,
    NotAllowed,
    NotEnrolled,
    ReceiptsRefused,
    RedirectRefused,
    RequestTooLarge,
    SenderUnknown,
    ServerBusy,
    ServerError,
    ServerFailed,
    Unreachable,
)
from petition_core.receipt import CONTENT_TYPE, Receipt, Receipts, receipts_bytes
from petition_core.signing import SigningKey
from petition_desktop.sync import client as client_module
from petition_desktop.sync.answers import CODES
from petition_desktop.sync.client import ServerClient
from place import ROOT
from tests.support.post_office import Refused, Reply
from tests.support.stores import sign
from tests.sync.conftest import clock

PAGE = b"<!doctype html><title>Caf\xc3\xa9 Central</title><form action=/login>Room number</form>"


@pytest.fixture
def batch(store):
    """A batch of two signatures of the stall."""
    return make_batch(store.device.signing_key(), map(item, sign(store, 2)))


def raw(*pieces, hold=None):
    """An answer written to the bare connection; `hold` keeps it open until the event is set."""

    def write(connection: socket.socket) -> None:
        for piece in pieces:
            connection.sendall(piece)
        if hold:
            hold.wait(30)

    return write


def endless(connection: socket.socket) -> None:
    """Far more than anyone should read; not without any end, or a fault here would fill the memory."""
    connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Type: application/vnd.petition.receipts\r\n\r\n")
    for _ in range(200):
        connection.sendall(bytes(65_536))


def head(length, kind=CONTENT_TYPE):
    return f"HTTP/1.1 201 Created\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n".encode()


ANSWERS = {
    "a log-in page with 200": (Reply(200, "text/html; charset=utf-8", PAGE), LoginPage),
    "a log-in page with 201": (Reply(201, "text/html", PAGE), LoginPage),
    "a log-in page with 511": (Reply(511, "text/html", PAGE), LoginPage),
    "a redirect to another host": (Reply(302, headers={"Location": "http://login.cafe.example/?next=x"}), LoginPage),
    "a lasting redirect to another host": (Reply(301, headers={"Location": "https://cafe.example"}), RedirectRefused),
    "a redirect to the same host": (Reply(302, headers={"Location": "/v2/batches"}), RedirectRefused),
    "a redirect to nowhere": (Reply(307, headers={"Location": "http://[not"}), RedirectRefused),
    "a redirect without a place": (Reply(303), RedirectRefused),
    "a web page with 404": (Reply(404, "text/html", PAGE), AnswerRefused),
    "a web page with 403": (Reply(403, "text/html", PAGE), AnswerRefused),
    "a web page with 413": (Reply(413, "text/html", PAGE), RequestTooLarge),
    "a web page with 502": (Reply(502, "text/html", PAGE), ServerFailed),
    "a web page with 503": (Reply(503, "text/html", PAGE), ServerBusy),
    "too many requests": (Reply(429, "text/plain", b"later"), ServerBusy),
    "our content type with another status": (Reply(200, CONTENT_TYPE, b"x"), AnswerRefused),
    "another content type": (Reply(201, "application/json", b"{}"), AnswerRefused),
    "no content type": (Reply(201, "", b"stored"), AnswerRefused),
    "nothing with 204": (Reply(204), AnswerRefused),
    "no receipts in the body": (Reply(201, CONTENT_TYPE, b""), ReceiptsRefused),
    "rubbish as receipts": (Reply(201, CONTENT_TYPE, bytes(500)), ReceiptsRefused),
    "a packed answer": (
        Reply(201, CONTENT_TYPE, gzip.compress(b"x"), {"Content-Encoding": "gzip"}),
        AnswerRefused,
    ),
    "a problem of nobody": (Reply(418, "application/problem+json", b'{"status":418,"code":"tea"}'), AnswerRefused),
    "a problem that is no document": (Reply(500, "application/problem+json", b"{"), ServerFailed),
    "a problem with a good status": (
        Reply(201, "application/problem+json", b'{"status":201,"code":"busy"}'),
        AnswerRefused,
    ),
    "no answer at all": (raw(), AnswerRefused),
    "half a body": (raw(head(1000), b"half"), AnswerRefused),
    "half a head": (raw(b"HTTP/1.1 201 Cre"), AnswerRefused),
    "not HTTP": (raw(b"220 mail.example ESMTP\r\n"), AnswerRefused),
    "a broken chunk": (
        raw(b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        AnswerRefused,
    ),
    "an endless answer": (endless, AnswerRefused),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_that_is_not_our_servers_whole_answer_is_refused(office, client, batch, name):
    answer, error = ANSWERS[name]
    office.instead = lambda asked: answer
    with pytest.raises((ServerError, ReceiptsRefused)) as caught:
        client.send_batch(batch)
    assert type(caught.value) is error
    office.instead = None
    assert [one.state for one in client.send_batch(batch).receipts] == ["stored", "stored"]


def receipts(office, batch, **changes):
    """A reply with receipts in which something is changed."""
    each = tuple(Receipt(one.label.id, one.digest, "stored") for one in batch.items)
    values = {"device_id": batch.device_id, "server_time": office.time(), "receipts": each} | changes
    body = receipts_bytes(values.pop("key", office.key), Receipts(**values))
    return Reply(201, CONTENT_TYPE, body + values.get("more", b""))


def test_receipts_signed_by_another_key_are_refused(office, client, batch):
    office.instead = lambda asked: receipts(office, batch, key=SigningKey.generate())
    with pytest.raises(ReceiptsRefused, match="Nothing was deleted"):
        client.send_batch(batch)


@pytest.mark.parametrize(
    "change", ["another id", "one less", "one more", "one twice", "another digest", "another device"]
)
def test_receipts_must_name_exactly_what_was_sent(office, client, batch, change):
    first, second = (Receipt(one.label.id, one.digest, "stored") for one in batch.items)
    stranger = Receipt(bytes(16), bytes(32), "stored")
    each = {
        "another id": (first, stranger),
        "one less": (first,),
        "one more": (first, second, stranger),
        "one twice": (first, first),
        "another digest": (first, Receipt(second.id, bytes(32), "stored")),
        "another device": (first, second),
    }[change]
    device = bytes(16) if change == "another device" else batch.device_id
    office.instead = lambda asked: receipts(office, batch, receipts=each, device_id=device)
    with pytest.raises(ReceiptsRefused):
        client.send_batch(batch)


CODED = {
    "bad-signature": (401, AnswerRefused), "clock-wrong": (401, ClockWrong), "not-enrolled": (401, NotEnrolled),
    "sender-unknown": (409, SenderUnknown), "device-revoked": (403, DeviceRevoked), "not-allowed": (403, NotAllowed),
    "batch-refused": (400, BatchRefused),
    "chain-broken": (400, ChainBroken), "malformed": (422, AnswerRefused), "not-found": (404, AnswerRefused),
    "method-not-allowed": (405, AnswerRefused),
    "too-large": (413, RequestTooLarge), "wrong-content-type": (415, AnswerRefused),
    "content-encoding": (415, AnswerRefused), "busy": (503, ServerBusy), "fault": (500, ServerFailed),
}  # fmt: skip


@pytest.mark.parametrize("code", CODED)
def test_each_problem_our_server_tells_becomes_its_sentence(office, client, batch, code):
    status, error = CODED[code]
    office.instead = lambda asked: Refused(status, code).reply
    with pytest.raises(error) as caught:
        client.send_batch(batch)
    assert type(caught.value) is error
    assert "{" not in str(caught.value)


def test_every_code_of_the_interface_is_understood():
    text = (ROOT / "docs" / "http-api.md").read_text(encoding="utf-8")
    listed = text[text.index("with `code` one of") : text.index("- A batch is refused whole")]
    codes = {word for word in listed.split("`")[1::2] if word not in ("code", "server_time")}
    assert codes == set(CODES)
    assert set(CODES) == set(CODED) | {"invite-unknown", "invite-used", "invite-expired", "campaign-missing"}


def test_a_broken_chain_is_told_with_the_number_the_batch_began_with(office, client, store):
    kept = sign(store, 3)
    office.instead = lambda asked: Refused(400, "chain-broken").reply
    with pytest.raises(ChainBroken, match="number 2"):
        client.send_batch(make_batch(store.device.signing_key(), map(item, kept[1:])))


def test_a_server_that_never_answers_is_late(office, client, batch, monkeypatch):
    monkeypatch.setattr(client_module, "READ_SECONDS", 0.05)
    done = threading.Event()
    office.instead = lambda asked: raw(hold=done)
    with pytest.raises(AnswerLate, match="smaller parts"):
        client.send_batch(batch)
    done.set()


def test_an_answer_that_takes_longer_than_anyone_waits_is_late(office, store, batch):
    seconds = iter(range(0, 10**6, 1000))
    key = store.device.signing_key()
    office.instead = lambda asked: Reply(201, CONTENT_TYPE, b"x")
    with (
        ServerClient(office.address, office.key.public, key, clock, monotonic=lambda: next(seconds)) as way,
        pytest.raises(AnswerLate),
    ):
        way.send_batch(batch)


def test_nobody_there_is_no_network(store, batch):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with (
        ServerClient(f"http://127.0.0.1:{port}", bytes(32), store.device.signing_key(), clock) as way,
        pytest.raises(Unreachable, match="kept here"),
    ):
        way.send_batch(batch)


def test_a_name_nobody_knows_is_no_network(store):
    with (
        ServerClient("https://nobody.invalid", bytes(32), store.device.signing_key(), clock) as way,
        pytest.raises(Unreachable),
    ):
        way.standing()


def test_a_wrong_clock_heals_within_one_request_and_is_kept(office, client, batch):
    office.ahead = timedelta(days=400)
    assert len(client.send_batch(batch).receipts) == 2
    assert office.paths() == ["POST /v1/batches", "POST /v1/batches"]
    assert abs(client.offset - 400 * 86_400) <= 2
    client.standing()
    assert office.paths()[2:] == ["GET /v1/me"]


@pytest.mark.parametrize("time", ["", "yesterday", "2026-03-01T12:00:00"])
def test_a_clock_objection_without_a_time_is_told_and_not_repeated(office, client, batch, time):
    office.instead = lambda asked: Refused(401, "clock-wrong", server_time=time).reply
    with pytest.raises(ClockWrong):
        client.send_batch(batch)
    assert (len(office.asked), client.offset) == (1, 0)


def test_a_clock_objection_is_answered_once(office, client, batch):
    office.instead = lambda asked: Refused(401, "clock-wrong", server_time=office.time()).reply
    with pytest.raises(ClockWrong):
        client.send_batch(batch)
    assert len(office.asked) == 2


def test_no_cookie_no_packing_and_no_library_name_is_told_to_anyone(office, client):
    office.instead = lambda asked: Reply(200, "text/html", PAGE, {"Set-Cookie": "laptop=7; Path=/"})
    for _ in range(2):
        with pytest.raises(LoginPage):
            client.standing()
    assert [one.headers.get("cookie") for one in office.asked] == [None, None]
    assert {one.headers["accept-encoding"] for one in office.asked} == {"identity"}
    assert office.asked[0].headers["user-agent"].startswith("petition-desktop/")


def test_a_redirect_is_not_followed(office, client):
    office.instead = lambda asked: Reply(302, headers={"Location": f"{office.address}/v1/elsewhere"})
    with pytest.raises(RedirectRefused, match=r"another address \(127\.0\.0\.1\)"):
        client.standing()
    assert office.paths() == ["GET /v1/me"]


def test_the_environments_proxy_is_not_used(office, store, monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with (
        ServerClient(office.address, office.key.public, store.device.signing_key(), clock) as way,
        pytest.raises(NotEnrolled),
    ):
        way.standing()


def test_what_the_server_holds_is_read(office, client, batch):
    client.send_batch(batch)
    standing = client.standing()
    assert (standing.role, standing.label, standing.last_number) == ("stall", "Stall 1", 2)


@pytest.mark.parametrize(
    "body", [b"", b"[]", b'{"campaigns":[],"more":1}', b'{"campaigns":[{"id":7}]}', b"\xff", b"[" * 9999]
)
def test_a_document_that_is_not_the_one_expected_is_refused(office, client, body):
    office.instead = lambda asked: Reply(200, "application/json", body)
    with pytest.raises(AnswerRefused, match="not understood"):
        client.campaigns()


def test_a_document_with_a_character_set_is_read(office, client):
    office.instead = lambda asked: Reply(200, "Application/JSON; charset=utf-8", b'{"campaigns":[]}')
    assert client.campaigns().campaigns == ()


def test_a_stall_may_not_ask_for_other_devices(client):
    with pytest.raises(NotAllowed, match="invited as “stall”"):
        client.devices()


class TestBatchesForTheOffice:
    """The office's cursor."""

    def test_the_next_batch_comes_with_its_count_and_none_after_the_last(self, client, batch, desk_client):
        client.send_batch(batch)
        arrival, untrusted = desk_client.next_batch(batch.device_id, 0)
        assert arrival == 1
        assert untrusted.startswith(b"petition-batch/1\n")
        assert desk_client.next_batch(batch.device_id, 1) is None

    @pytest.mark.parametrize("arrival", ["", "0", "2", "01", "one"])
    def test_another_batch_than_the_one_asked_for_is_refused(self, office, desk_client, arrival):
        headers = {"Petition-Arrival": arrival}
        office.instead = lambda asked: Reply(200, "application/vnd.petition.batch", b"x", headers)
        with pytest.raises(AnswerRefused):
            desk_client.next_batch(bytes(16), 0)


def test_an_unknown_certificate_is_no_ordinary_failure():
    assert not issubclass(CertificateUnknown, Unreachable)
