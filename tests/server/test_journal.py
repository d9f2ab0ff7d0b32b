"""What the log says and what it never says, the headers of every answer, and refusals outside all doors."""

from __future__ import annotations

import json
import logging

import pytest
from sqlalchemy import text

from petition_server.journal_lines import JsonLines
from petition_server.web.journal import SECURITY_HEADERS


def lines(caplog: pytest.LogCaptureFixture) -> list[dict[str, object]]:
    """The server's log as it is written."""
    own = [record for record in caplog.records if record.name.startswith("petition_server")]
    return [json.loads(JsonLines().format(record)) for record in own]


@pytest.fixture(autouse=True)
def listening(caplog: pytest.LogCaptureFixture) -> None:
    """Catch what the server logs at its usual level."""
    caplog.set_level(logging.INFO, logger="petition_server")


def test_each_request_leaves_one_line_with_its_route_and_not_its_address(stall, office, caplog):
    stall.sign(1)
    stall.send(stall.batch())
    caplog.clear()
    office.get(f"/v1/devices/{stall.name}/batches?after=0")
    (line,) = lines(caplog)
    assert isinstance(line.pop("ms"), float)
    assert line.pop("time")
    assert line == {
        "level": "info",
        "event": "request",
        "method": "GET",
        "route": "/v1/devices/{device_id}/batches",
        "status": 200,
        "device": office.name[:8],
    }


def test_no_line_holds_an_id_a_secret_or_where_a_client_is(stall, office, joining, caplog):
    secret = joining.secret(label="Quellgasse 7")
    joining.stranger().join(secret)
    made = stall.sign(3)
    stall.send(stall.batch())
    stall.send(b"rubbish" + made[0].label.id)
    office.get(f"/v1/devices/{stall.name}/batches?after=0")
    stall.http.get(f"/v1/nowhere/{made[0].label.id.hex()}")
    written = "\n".join(JsonLines().format(record) for record in caplog.records)
    never = [secret, stall.name, "Quellgasse", "127.0.0.1", "testclient", *(one.label.id.hex() for one in made)]
    assert [word for word in never if word in written] == []
    assert len(lines(caplog)) >= 5


def test_a_request_that_is_not_signed_right_leaves_no_device_in_the_log(stall, caplog):
    headers = stall.headers("GET", "/v1/elsewhere")
    stall.http.get("/v1/me", headers=headers)
    assert "device" not in lines(caplog)[-1]


def test_a_fault_of_ours_is_a_500_that_tells_nothing_and_a_line_that_tells_where(server, stall, caplog, expect_log):
    with server.database.writing() as connection:
        connection.execute(text("ALTER TABLE campaigns RENAME TO somewhere_else"))
    expect_log("fault", logger="petition_server.journal")
    answer = stall.get("/v1/campaigns")
    assert (answer.status_code, answer.json()["code"], answer.json()["detail"]) == (500, "fault", "")
    assert "somewhere" not in answer.text
    fault = next(line for line in lines(caplog) if line["event"] == "fault")
    assert fault["kind"] in ("OperationalError", "ProgrammingError")
    assert any("campaign_shelf.py" in place for place in fault["places"])  # type: ignore[attr-defined]
    assert "campaigns" not in json.dumps({name: fact for name, fact in fault.items() if name != "places"})


@pytest.mark.parametrize("path", ["/healthz", "/openapi.json", "/v1/me", "/nowhere", "/v1/campaigns/x/1"])
def test_every_answer_has_the_security_headers(http, path):
    answer = http.get(path)
    assert {name: answer.headers[name] for name in SECURITY_HEADERS} == SECURITY_HEADERS
    assert "server" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/nowhere", "/v1", "/v1/me/", "/v1/batches/", "//v1/me", "/V1/me", "/admin"])
def test_an_address_without_a_door_is_not_found_and_never_a_redirect(http, path):
    answer = http.get(f"http://server.test{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("method", "path"),
    [("PUT", "/v1/me"), ("DELETE", "/v1/devices"), ("GET", "/v1/batches"), ("HEAD", "/v1/me"), ("POST", "/healthz")],
)
def test_a_method_a_door_does_not_take_is_refused(http, method, path):
    answer = http.request(method, path)
    assert answer.status_code == 405
    assert answer.headers["allow"]
    assert answer.headers["content-type"] == "application/problem+json"


def test_health_is_told_to_anyone(http):
    assert http.get("/healthz").json() == {"status": "ok"}


def test_lines_of_other_programs_come_through_without_the_texts_of_their_errors():
    with pytest.raises(ValueError, match="Jane") as caught:
        int("Jane Doe, jane@example.org")
    error = (caught.type, caught.value, caught.tb)
    record = logging.LogRecord("uvicorn.error", logging.ERROR, __file__, 1, "it failed", (), error)
    line = json.loads(JsonLines().format(record))
    assert (line["event"], line["kind"], line["logger"]) == ("it failed", "ValueError", "uvicorn.error")
    assert "Jane" not in json.dumps(line)


def test_what_other_programs_add_to_a_record_is_left_out():
    record = logging.LogRecord("uvicorn.error", logging.WARNING, __file__, 1, "odd", (), None)
    record.facts = {"client": "192.0.2.1"}
    assert "192.0.2.1" not in JsonLines().format(record)
