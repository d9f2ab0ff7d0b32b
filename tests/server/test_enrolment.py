"""How a device joins: an invite works once, for one role, for a time, and only with proof of the key."""

from __future__ import annotations

import json

import httpx
import msgspec
import pytest

from petition_core.invite import read_invite, secret_hash
from petition_core.signing import SigningKey
from petition_core.wire import Enrolled
from petition_server.invites import make_invite
from petition_server.tables import invites
from tests.support.laptop import Laptop

LOW_ORDER = [
    bytes(32),
    (1).to_bytes(32, "little"),
    bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
    b"\xec" + b"\xff" * 30 + b"\x7f",
]


def ask(http: httpx.Client, **members: object) -> httpx.Response:
    """An enrolment with these members."""
    return http.post("/v1/devices", content=json.dumps(members), headers={"Content-Type": "application/json"})


def code(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a refusal."""
    return answer.status_code, answer.json()["code"]


def members(laptop: Laptop, secret: str) -> dict[str, object]:
    """A right enrolment, to be spoilt."""
    return dict(msgspec.structs.asdict(laptop.enrolment(secret)))


@pytest.mark.parametrize("role", ["stall", "office"])
def test_a_device_that_joins_is_told_who_it_is_and_who_the_server_is(server, joining, role):
    laptop = joining.stranger()
    answer = laptop.join(joining.secret(role, "Harbour"))
    assert answer.status_code == 201
    assert msgspec.json.decode(answer.content, type=Enrolled) == Enrolled(
        laptop.name, role, "Harbour", server.key.public.hex(), "2026-03-01T12:00:00.000Z"
    )
    assert laptop.get("/v1/me").json()["role"] == role


def test_an_invite_carries_the_servers_address_and_key(server):
    made = make_invite(server, "https://petition.example", "stall", "Harbour", 3)
    assert (made.server, made.server_key, made.expires) == (
        "https://petition.example",
        server.key.public.hex(),
        "2026-03-04T12:00:00.000Z",
    )


def test_the_server_keeps_the_hash_of_a_secret_and_not_the_secret(server):
    made = make_invite(server, "https://petition.example", "stall", "", 7)
    with server.database.reading() as connection:
        row = connection.execute(invites.select()).one()
    assert row.secret_hash == secret_hash(made.secret)
    assert made.secret not in repr(row)


def test_an_invite_works_once(joining):
    secret = joining.secret()
    assert joining.stranger().join(secret).status_code == 201
    assert code(joining.stranger().join(secret)) == (409, "invite-used")


def test_a_device_whose_answer_was_lost_may_ask_again_with_the_same_invite(joining, clock):
    laptop, secret = joining.stranger(), joining.secret("stall", "Harbour")
    first = laptop.join(secret)
    clock.forward(days=30)
    second = laptop.join(secret)
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() | {"server_time": ""} == second.json() | {"server_time": ""}


def test_a_device_that_was_shut_out_does_not_come_back_with_its_old_invite(joining, revoke):
    laptop, secret = joining.stranger(), joining.secret()
    laptop.join(secret)
    revoke(laptop)
    assert code(laptop.join(secret)) == (409, "invite-used")
    assert code(laptop.get("/v1/me")) == (403, "device-revoked")


def test_an_invite_ends_when_it_says(joining, clock):
    secrets = [joining.secret(days=2) for _ in range(2)]
    clock.forward(days=2, seconds=-1)
    assert joining.stranger().join(secrets[0]).status_code == 201
    clock.forward(seconds=1)
    assert code(joining.stranger().join(secrets[1])) == (410, "invite-expired")


def test_an_invite_nobody_made_is_unknown(joining):
    assert code(joining.stranger().join("0" * 16)) == (404, "invite-unknown")


def test_a_new_invite_may_change_the_role_and_keeps_the_id(joining, stall):
    answer = stall.join(joining.secret("office", "Desk"))
    assert (answer.json()["device_id"], answer.json()["role"]) == (stall.name, "office")
    assert stall.get("/v1/devices").status_code == 200


def test_who_does_not_hold_the_key_cannot_enrol_it_and_the_invite_stays_good(http, joining):
    laptop, secret = joining.stranger(), joining.secret()
    wrong = members(laptop, secret) | {"proof": SigningKey.generate().sign(b"x").hex()}
    assert code(ask(http, **wrong)) == (401, "bad-signature")
    assert laptop.join(secret).status_code == 201


def test_a_proof_for_another_invite_is_refused(http, joining):
    laptop = joining.stranger()
    wrong = members(laptop, joining.secret()) | {"secret": joining.secret()}
    assert code(ask(http, **wrong)) == (401, "bad-signature")


@pytest.mark.parametrize("key", LOW_ORDER, ids=["0", "1", "order 8", "-1"])
def test_a_key_that_proves_nothing_is_refused(http, joining, key):
    wrong = members(joining.stranger(), joining.secret()) | {"public_key": key.hex()}
    assert code(ask(http, **wrong)) == (422, "malformed")


@pytest.mark.parametrize(
    "change",
    [
        {"secret": 12},
        {"secret": None},
        {"secret": ""},
        {"secret": "0" * 17},
        {"secret": "o" * 16},
        {"secret": "0" * 15 + "\n"},
        {"public_key": "AB" * 32},
        {"public_key": "ab" * 31},
        {"public_key": ["ab" * 32]},
        {"proof": "zz" * 64},
        {"proof": True},
        {"app_version": 1.0},
        {"app_version": ""},
        {"app_version": "0.1\u0000"},
        {"app_version": "x" * 65},
        {"app_version": "1\n"},
        {"role": "office"},
        {"Secret": "0" * 16},
    ],
    ids=str,
)
def test_members_of_another_type_form_or_name_are_refused_without_being_repeated(http, joining, change):
    answer = ask(http, **(members(joining.stranger(), joining.secret()) | change))
    assert code(answer) == (422, "malformed")
    assert next(iter(change)) in answer.json()["detail"]
    assert len(str(next(iter(change.values())))) < 10 or str(next(iter(change.values()))) not in answer.text


@pytest.mark.parametrize("missing", ["secret", "public_key", "proof", "app_version"])
def test_each_member_is_needed(http, joining, missing):
    rest = members(joining.stranger(), joining.secret())
    del rest[missing]
    assert code(ask(http, **rest)) == (422, "malformed")


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"[]", b'"text"', b"{", b"\xff\xfe", b"[" * 10_000, b'{"a":1e999}', b"{}{}"],
    ids=["empty", "null", "list", "text", "cut off", "not UTF-8", "deep", "huge number", "two documents"],
)
def test_a_body_that_is_no_enrolment_is_refused(http, body):
    answer = http.post("/v1/devices", content=body, headers={"Content-Type": "application/json"})
    assert code(answer) == (422, "malformed")


def test_an_invite_made_here_can_be_read_by_a_laptop(server):
    from petition_core.invite import invite_text

    made = make_invite(server, "https://petition.example", "office", "Büro 中文", 7)
    assert read_invite(invite_text(made)) == made
