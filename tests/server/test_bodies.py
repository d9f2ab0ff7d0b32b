"""Bodies of requests: the right type, no compression, within the limit however they are sent, not too many at once."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import msgspec
import pytest

from petition_core.batch import CONTENT_TYPE
from petition_server.web.app import make_app
from tests.support.in_process import client_of
from tests.support.laptop import Laptop


def post(laptop: Laptop, body: bytes, **headers: str) -> httpx.Response:
    """A signed POST of a batch; `headers` are put on top, with - for _."""
    signed = laptop.headers("POST", "/v1/batches", body) | {"Content-Type": CONTENT_TYPE}
    return laptop.http.post(
        "/v1/batches", content=body, headers=signed | {name.replace("_", "-"): text for name, text in headers.items()}
    )


def code(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a refusal."""
    return answer.status_code, answer.json()["code"]


@pytest.mark.parametrize(
    "media_type", ["", "application/json", "application/octet-stream", "text/html", CONTENT_TYPE + "s"]
)
def test_a_batch_that_says_to_be_something_else_is_refused(stall, media_type):
    stall.sign(1)
    assert code(post(stall, stall.batch(), Content_Type=media_type)) == (415, "wrong-content-type")


@pytest.mark.parametrize("media_type", ["", "text/plain", CONTENT_TYPE, "application/x-www-form-urlencoded"])
def test_an_enrolment_that_says_to_be_something_else_is_refused(http, media_type):
    assert code(http.post("/v1/devices", content=b"{}", headers={"Content-Type": media_type})) == (
        415,
        "wrong-content-type",
    )


@pytest.mark.parametrize("media_type", [CONTENT_TYPE.upper(), f"{CONTENT_TYPE}; charset=binary"])
def test_the_type_may_be_written_in_capitals_or_with_parameters(stall, media_type):
    stall.sign(1)
    assert post(stall, stall.batch(), Content_Type=media_type).status_code == 201


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd", "deflate", "identity"])
def test_a_body_with_a_content_encoding_is_refused_unread(stall, encoding):
    stall.sign(1)
    assert code(post(stall, stall.batch(), Content_Encoding=encoding)) == (415, "content-encoding")


def test_the_type_is_looked_at_before_the_encoding_and_both_before_the_signature(http):
    headers = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    assert code(http.post("/v1/batches", content=b"x", headers=headers))[1] == "wrong-content-type"
    headers["Content-Type"] = CONTENT_TYPE
    assert code(http.post("/v1/batches", content=b"x", headers=headers))[1] == "content-encoding"


def test_the_largest_body_is_taken_and_one_byte_more_is_not(server, stall):
    most = server.settings.max_batch_body
    assert code(post(stall, bytes(most))) == (400, "batch-refused")
    assert code(post(stall, bytes(most + 1))) == (413, "too-large")


def test_a_body_that_does_not_tell_its_length_is_counted_while_it_comes(server, stall):
    def endless() -> Iterator[bytes]:
        for _ in range(server.settings.max_batch_body // 1000 + 1):
            yield bytes(1000)

    headers = {"Content-Type": CONTENT_TYPE, "Transfer-Encoding": "chunked"}
    assert code(stall.http.post("/v1/batches", content=endless(), headers=headers)) == (413, "too-large")


def test_a_body_that_is_longer_than_it_says_is_counted_all_the_same(server, stall):
    body = bytes(server.settings.max_batch_body + 1)
    headers = {"Content-Type": CONTENT_TYPE, "Content-Length": "10"}
    assert code(stall.http.post("/v1/batches", content=body, headers=headers)) == (413, "too-large")


def test_a_large_enrolment_is_refused(http, server):
    body = b" " * (server.settings.max_json_body + 1)
    answer = http.post("/v1/devices", content=body, headers={"Content-Type": "application/json"})
    assert code(answer) == (413, "too-large")


def test_a_body_that_finds_no_room_beside_the_others_is_told_to_come_again(server, stall):
    stall.sign(1)
    small = msgspec.structs.replace(server, settings=msgspec.structs.replace(server.settings, max_bodies_at_once=100))
    with client_of(make_app(small)) as http:
        narrow = Laptop(http, stall.now, stall.key)
        assert code(narrow.send(stall.batch())) == (503, "busy")


def test_the_room_is_given_back_after_good_and_bad_bodies(server, stall):
    stall.sign(1)
    batch = stall.batch()
    room = len(batch) + 100
    small = msgspec.structs.replace(server, settings=msgspec.structs.replace(server.settings, max_bodies_at_once=room))
    with client_of(make_app(small)) as http:
        narrow = Laptop(http, stall.now, stall.key)
        statuses = [narrow.send(body).status_code for body in (batch, b"rubbish" * 10, bytes(room + 1), batch, batch)]
    assert statuses == [201, 400, 503, 201, 201]
