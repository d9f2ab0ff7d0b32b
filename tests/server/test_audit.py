"""The keeper's check finds what is wrong in the database, not what laptops did; the totals count that."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import delete, insert, update

from petition_server.audit import Fault, Findings, check
from petition_server.server import Server
from petition_server.tables import batches, conflicts, devices, sealed, tombstones
from petition_server.totals import CampaignTotal, Day, totals
from tests.support.laptop import AGE, Laptop


def findings(server: Server) -> Findings:
    """What the check finds."""
    return check(server.database)


def change(server: Server, statement: Any) -> None:
    """What a broken disk or a stranger's hand did to the database."""
    with server.database.writing() as connection:
        connection.execute(statement)


def test_an_empty_server_has_no_faults(server):
    assert findings(server) == Findings(0, 0, 0, 0, 0, 0, [])


def test_whatever_laptops_do_the_check_finds_no_fault(server, joining, stall):
    other = joining.device()
    first, *_rest = stall.sign(12)
    copied = stall.copied()
    stall.add(b"not sealed")
    stall.add(AGE + b"again", first.label.id)
    stall.sign(2)
    copied.sign(4)
    for first_number, last in [(5, 6), (2, 6), (9, 10), (12, 16)]:
        other.words(stall.batch(first_number, last), of=stall)
    copied.send(copied.batch(12, 16))
    stall.send(stall.batch(5, 6))
    other.sign(3)
    other.send(other.batch(without=(2,)))
    assert findings(server).faults == []


def test_gaps_forks_and_conflicts_are_counted(server, stall):
    first, *_rest = stall.sign(8)
    copied = stall.copied()
    stall.sign(1)
    copied.sign(1)
    stall.add(AGE + b"again", first.label.id)
    stall.add(b"not sealed")
    stall.send(stall.batch(1, 2))
    stall.send(stall.batch(5, 5))
    stall.send(stall.batch(8, 11))
    copied.send(copied.batch(9, 9))
    found = findings(server)
    assert (found.devices, found.arrivals, found.signatures) == (1, 4, 6)
    assert (found.missing, found.forks, found.conflicts, found.faults) == (4, 1, 2, [])


SPOILT = [
    (update(sealed).values(ciphertext=AGE + b"changed"), "its ciphertext is changed"),
    (update(sealed).values(ciphertext=None), "its ciphertext is gone"),
    (update(sealed).values(label=b"rubbish"), "its label is changed"),
    (update(sealed).values(entry=bytes(32)), "its label is changed"),
    (update(sealed).values(digest=bytes(32)), "its label is changed"),
    (delete(sealed), "a part of this arrival is gone or changed"),
]


@pytest.mark.parametrize(("statement", "what"), SPOILT, ids=[f"{n} {what}" for n, (_one, what) in enumerate(SPOILT)])
def test_a_signature_that_was_changed_or_lost_is_found(server, stall, statement, what):
    stall.sign(3)
    stall.send(stall.batch())
    change(server, statement.where(sealed.c.number == 2))
    faults = findings(server).faults
    assert what in {fault.what for fault in faults}
    assert {fault.device_id for fault in faults} == {stall.name}


@pytest.mark.parametrize("number", [1, 2, 3])
def test_it_tells_the_number_that_was_changed(server, stall, number):
    stall.sign(3)
    stall.send(stall.batch())
    change(server, update(sealed).where(sealed.c.number == number).values(ciphertext=AGE))
    assert findings(server).faults == [Fault("its ciphertext is changed", stall.name, number)]


def test_a_head_that_was_changed_is_found(server, stall):
    stall.sign(2)
    stall.send(stall.batch())
    change(server, update(batches).values(head=bytes(64)))
    assert "the device's signature is wrong" in {fault.what for fault in findings(server).faults}


def test_a_signature_no_device_ever_vouched_for_is_found(server, stall, joining):
    stall.sign(1)
    stall.send(stall.batch())
    (invented,) = stall.sign(1)
    change(server, insert(sealed).values(_row(stall, invented)))
    whats = {fault.what for fault in findings(server).faults}
    assert whats == {"no signature of the device covers it", "its last number is wrong"}


def test_a_signature_of_a_device_nobody_knows_is_found(server, joining):
    stranger = joining.stranger()
    (one,) = stranger.sign(1)
    change(server, insert(sealed).values(_row(stranger, one)))
    assert findings(server).faults == [Fault("the device is not known", stranger.name, 0)]


def test_an_arrival_that_is_gone_is_found(server, stall):
    stall.sign(2)
    stall.send(stall.batch(1, 1))
    stall.send(stall.batch(2, 2))
    change(server, delete(batches).where(batches.c.arrival == 2))
    whats = {fault.what for fault in findings(server).faults}
    assert whats == {"an arrival is gone", "no signature of the device covers it"}


def test_a_last_number_that_was_changed_is_found(server, stall):
    change(server, update(devices).values(last_number=7))
    assert findings(server).faults == [Fault("its last number is wrong", stall.name, 7)]


def test_a_refused_signature_that_was_changed_is_found_too(server, stall):
    stall.add(b"not sealed")
    stall.send(stall.batch())
    change(server, update(conflicts).values(ciphertext=b"changed"))
    assert findings(server).faults == [Fault("its ciphertext is changed", stall.name, 1)]


def test_a_withdrawn_signature_that_is_still_held_is_found(server, stall):
    (one,) = stall.sign(1)
    stall.send(stall.batch())
    change(server, insert(tombstones).values(id=one.label.id, withdrawn="2026-03-01T12:00:00.000Z"))
    assert findings(server).faults == [Fault("withdrawn and still held", stall.name, 1)]


def test_totals_per_day_campaign_and_device(server, joining, stall, clock):
    other = joining.device("stall", "Harbour")
    stall.sign(3)
    stall.sign(2, campaign="another")
    stall.send(stall.batch())
    clock.forward(days=1)
    other.sign(4)
    other.send(other.batch(1, 1))
    other.send(other.batch(4, 4))
    counted = totals(server.database)
    assert counted.signatures == 7
    assert counted.days == [Day("2026-03-01", 5), Day("2026-03-02", 2)]
    assert counted.campaigns == [CampaignTotal("another", 1, 2), CampaignTotal("hong-kong", 1, 5)]
    per_device = {one.label: (one.signatures, one.last_number, one.missing) for one in counted.devices}
    assert per_device == {"Market square": (5, 5, []), "Harbour": (2, 4, [(2, 3)])}
    assert counted.missing == 2


def test_totals_count_forks_and_conflicts_and_leave_out_what_is_not_held(server, stall):
    first, *_rest = stall.sign(3)
    copied = stall.copied()
    stall.sign(1)
    copied.sign(1)
    stall.add(AGE + b"again", first.label.id)
    stall.send(stall.batch(without=(2,)))
    copied.send(copied.batch(4, 4))
    counted = totals(server.database)
    assert (counted.signatures, counted.forks, counted.conflicts, counted.missing) == (4, 1, 1, 0)


def test_last_seen_is_the_last_request_within_ten_minutes(server, stall, clock):
    clock.forward(minutes=9)
    stall.get("/v1/me")
    assert totals(server.database).devices[0].last_seen == "2026-03-01T12:00:00.000Z"
    clock.forward(minutes=2)
    stall.get("/v1/me")
    assert totals(server.database).devices[0].last_seen == "2026-03-01T12:11:00.000Z"
    clock.forward(seconds=1)
    stall.sign(1)
    stall.send(stall.batch())
    assert totals(server.database).devices[0].last_seen == "2026-03-01T12:11:01.000Z"


def _row(laptop: Laptop, one: Any) -> dict[str, object]:
    return {
        "device_id": laptop.device_id,
        "id": one.label.id,
        "number": one.label.number,
        "arrival": 1,
        "campaign_id": one.label.campaign_id,
        "campaign_version": 1,
        "state": "held",
        "entry": one.entry,
        "digest": one.digest,
        "label": one.label.to_bytes(),
        "ciphertext": one.ciphertext,
    }
