"""Who may do what: every signed door, each role, and every way in which a request is not signed as it should be."""

from __future__ import annotations

import httpx
import pytest

from petition_core.batch import CONTENT_TYPE as BATCH
from petition_core.request_signing import Request, sign_request
from petition_core.signing import SigningKey
from petition_core.withdrawal import CONTENT_TYPE as WITHDRAWALS
from petition_core.withdrawal import Withdrawal, withdrawals_bytes
from petition_core.withdrawal_code import new_code
from petition_server.campaign_shelf import add_campaign
from petition_server.server import Server
from petition_server.web.app import make_app
from tests.server.conftest import Joining
from tests.support.campaigns import signed_campaign
from tests.support.laptop import Laptop

BOTH, OFFICE = ("stall", "office"), ("office",)
#: Method, address and the roles it is open to; `{device}` is the asking device. Everything but joining and health.
DOORS = [
    ("GET", "/v1/me", BOTH),
    ("POST", "/v1/batches", BOTH),
    ("POST", "/v1/withdrawals", BOTH),
    ("GET", "/v1/campaigns", BOTH),
    ("GET", "/v1/campaigns/river-path/1", BOTH),
    ("GET", "/v1/devices", OFFICE),
    ("GET", "/v1/devices/{device}/batches?after=0", OFFICE),
    ("GET", "/v1/withdrawals?after=0", OFFICE),
]
UNSIGNED = {("GET", "/healthz"), ("POST", "/v1/devices")}


@pytest.fixture(params=DOORS, ids=[f"{method} {path}" for method, path, _roles in DOORS])
def door(request: pytest.FixtureRequest) -> tuple[str, str, tuple[str, ...]]:
    """Each door in turn."""
    found: tuple[str, str, tuple[str, ...]] = request.param
    return found


class Asking:
    """Asks at one door, with headers and body that a test may spoil."""

    def __init__(self, laptop: Laptop, method: str, path: str) -> None:
        self.laptop = laptop
        self.method = method
        self.path = path.format(device=laptop.name)
        self.kind, self.body = "", b""
        if (method, path) == ("POST", "/v1/withdrawals"):
            self.kind, self.body = WITHDRAWALS, withdrawals_bytes([Withdrawal("hong-kong", new_code())])
        elif method == "POST":
            laptop.sign(1)
            self.kind, self.body = BATCH, laptop.batch()

    def headers(self) -> dict[str, str]:
        """As they should be."""
        return self.laptop.headers(self.method, self.path, self.body)

    def as_signed(self) -> Request:
        """What is to be signed."""
        bare, _, query = self.path.partition("?")
        return Request(self.method, bare, query, self.body)

    def ask(self, headers: dict[str, str] | list[tuple[str, str]]) -> httpx.Response:
        """Send with these headers; a body says what it is."""
        sent = [*(headers.items() if isinstance(headers, dict) else headers)]
        if self.kind:
            sent.append(("Content-Type", self.kind))
        return self.laptop.http.request(self.method, self.path, content=self.body, headers=sent)


@pytest.fixture
def asking(joining: Joining, server: Server, door: tuple[str, str, tuple[str, ...]]) -> Asking:
    """An office laptop before each door: the office may go through all of them."""
    add_campaign(server, signed_campaign().raw)
    return Asking(joining.device("office"), door[0], door[1])


def code(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a refusal."""
    return answer.status_code, answer.json()["code"]


def test_the_list_of_doors_is_the_one_the_server_documents(server):
    document = make_app(server).openapi()
    documented = {(method.upper(), path) for path, item in document["paths"].items() for method in item}
    as_templates = {
        (
            method,
            path.split("?")[0].replace("{device}", "{device_id}").replace("river-path/1", "{campaign_id}/{version}"),
        )
        for method, path, _roles in DOORS
    }
    assert documented == as_templates | UNSIGNED


@pytest.mark.parametrize("role", ["stall", "office"])
def test_a_door_opens_for_its_roles_and_for_no_other(joining, server, door, role):
    add_campaign(server, signed_campaign().raw)
    method, path, roles = door
    asking = Asking(joining.device(role), method, path)
    answer = asking.ask(asking.headers())
    if role in roles:
        assert answer.status_code in (200, 201, 204)
    else:
        assert code(answer) == (403, "not-allowed")


def test_an_unsigned_request_is_refused(asking):
    assert code(asking.ask({})) == (401, "bad-signature")


def test_each_header_of_the_signature_is_needed_once_and_in_its_form(asking):
    right = asking.headers()
    assert set(right) == {"Signature", "Signature-Input", "Content-Digest"}
    for name, value in right.items():
        missing = {other: text for other, text in right.items() if other != name}
        twice = [*right.items(), (name, value)]
        in_another_form = right | {name: f"{value};x"}
        for headers in (missing, twice, in_another_form):
            assert code(asking.ask(headers)) == (401, "bad-signature")
    assert asking.ask(right).status_code in (200, 201, 204)


def test_a_request_signed_by_another_key_in_the_name_of_a_device_is_refused(asking):
    request = asking.as_signed()
    forged = sign_request(SigningKey.generate(), asking.laptop.device_id, request, int(asking.laptop.now()))
    assert code(asking.ask(forged)) == (401, "bad-signature")


def test_a_device_the_server_does_not_know_is_refused(asking, joining):
    asking.laptop = joining.stranger()
    assert code(asking.ask(asking.headers())) == (401, "not-enrolled")


def test_a_signature_for_another_body_is_refused(asking):
    headers = asking.headers()
    asking.body += b"!"
    answer = asking.ask(headers)
    # A door that takes no body says that first.
    assert code(answer) == ((401, "bad-signature") if asking.method == "POST" else (413, "too-large"))


def test_a_signature_for_another_address_is_refused(asking):
    elsewhere = asking.laptop.headers(asking.method, "/v1/elsewhere", asking.body)
    assert code(asking.ask(elsewhere)) == (401, "bad-signature")


def test_a_signature_for_another_method_is_refused(asking):
    other = asking.laptop.headers("PUT", asking.path, asking.body)
    assert code(asking.ask(other)) == (401, "bad-signature")


def test_a_signature_for_another_query_is_refused(office):
    headers = office.headers("GET", f"/v1/devices/{office.name}/batches?after=1")
    answer = office.http.get(f"/v1/devices/{office.name}/batches?after=0", headers=headers)
    assert code(answer) == (401, "bad-signature")


@pytest.mark.parametrize("seconds", [-301, 301, 10 * 365 * 86400])
def test_a_request_of_another_time_is_refused_and_told_the_servers(asking, clock, seconds):
    headers = asking.headers()
    clock.forward(seconds=seconds)
    answer = asking.ask(headers)
    assert code(answer) == (401, "clock-wrong")
    assert answer.json()["server_time"] == clock.now.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@pytest.mark.parametrize("seconds", [-300, 300])
def test_five_minutes_either_way_are_allowed(asking, clock, seconds):
    headers = asking.headers()
    clock.forward(seconds=seconds)
    assert asking.ask(headers).status_code in (200, 201, 204)


def test_a_wrong_clock_is_told_only_to_whoever_holds_the_key(asking, clock):
    request = asking.as_signed()
    forged = sign_request(SigningKey.generate(), asking.laptop.device_id, request, int(clock.seconds()) - 9999)
    assert code(asking.ask(forged)) == (401, "bad-signature")


def test_a_device_that_was_shut_out_is_refused(asking, revoke):
    revoke(asking.laptop)
    assert code(asking.ask(asking.headers())) == (403, "device-revoked")


def test_a_new_invite_lets_it_in_again_with_all_it_had(joining, stall, revoke):
    stall.sign(2)
    stall.send(stall.batch())
    revoke(stall)
    assert stall.join(joining.secret("stall", "Harbour")).status_code == 201
    standing = stall.get("/v1/me").json()
    assert (standing["label"], standing["last_number"], standing["signatures"]) == ("Harbour", 2, 2)


def test_what_a_device_is_told_of_itself_is_what_the_server_holds(stall):
    stall.sign(5)
    stall.send(stall.batch(1, 2))
    stall.send(stall.batch(4, 5))
    assert stall.get("/v1/me").json() == {
        "device_id": stall.name,
        "role": "stall",
        "label": "Market square",
        "last_number": 5,
        "signatures": 4,
        "server_time": "2026-03-01T12:00:00.000Z",
    }


def test_the_office_sees_every_device_with_its_key_and_how_far_it_is(stall, office, clock, revoke):
    stall.sign(2)
    stall.send(stall.batch())
    revoke(stall)
    devices = {one["device_id"]: one for one in office.get("/v1/devices").json()["devices"]}
    assert set(devices) == {stall.name, office.name}
    assert devices[stall.name] == {
        "device_id": stall.name,
        "public_key": stall.key.public.hex(),
        "role": "stall",
        "label": "Market square",
        "revoked": True,
        "last_number": 2,
        "arrivals": 1,
    }


def test_a_body_where_none_belongs_is_refused(stall):
    headers = stall.headers("GET", "/v1/me", b"x")
    answer = stall.http.request("GET", "/v1/me", content=b"x", headers=headers)
    assert code(answer) == (413, "too-large")
