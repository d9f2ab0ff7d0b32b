"""What becomes of a batch: stored once, a receipt for each signature, and nothing that arrives is thrown away."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from petition_core.batch import Batch, batch_bytes, sign_head
from petition_core.receipt import read_receipts
from petition_server.campaign_shelf import add_campaign
from petition_server.clock import moment
from petition_server.server import Server
from petition_server.tables import conflicts, sealed, tombstones
from tests.support.campaigns import signed_campaign
from tests.support.laptop import AGE, Laptop


def stored(server: Server, table: Any = sealed) -> list[Any]:
    """Every row of a table."""
    with server.database.reading() as connection:
        return list(connection.execute(select(table).order_by(table.c.number)))


def withdraw(server: Server, signature_id: bytes) -> None:
    """What a signer's code does before the signature has arrived."""
    with server.database.writing() as connection:
        connection.execute(tombstones.insert().values(id=signature_id, withdrawn=moment(server.clock())))


def test_each_signature_of_a_batch_gets_a_signed_receipt_with_the_servers_time(stall):
    made = stall.sign(3)
    receipts = stall.receipts(stall.batch())
    assert [(one.id, one.digest, one.state) for one in receipts.receipts] == [
        (one.label.id, one.digest, "stored") for one in made
    ]
    assert receipts.server_time == "2026-03-01T12:00:00.000Z"


def test_what_is_stored_are_the_very_bytes_of_label_and_ciphertext(server, stall):
    made = stall.sign(2)
    stall.send(stall.batch())
    assert [(row.label, row.ciphertext, row.entry) for row in stored(server)] == [
        (one.label.to_bytes(), one.ciphertext, one.entry) for one in made
    ]


def test_the_same_batch_again_is_already_had_and_makes_no_new_arrival(stall, office):
    stall.sign(3)
    assert stall.words(stall.batch()) == ["stored"] * 3
    assert stall.words(stall.batch()) == ["already had"] * 3
    assert office.get(f"/v1/devices/{stall.name}/batches?after=1").status_code == 204


def test_an_answer_that_was_lost_is_made_up_for_by_sending_a_longer_batch(server, stall):
    stall.sign(3)
    stall.send(stall.batch())
    stall.sign(2)
    assert stall.words(stall.batch()) == ["already had"] * 3 + ["stored"] * 2
    assert len(stored(server)) == 5


def test_a_batch_may_come_before_the_one_in_front_of_it(stall):
    stall.sign(6)
    assert stall.words(stall.batch(4, 6)) == ["stored"] * 3
    assert stall.words(stall.batch(1, 3)) == ["stored"] * 3
    assert stall.words(stall.batch(1, 6)) == ["already had"] * 6


def test_receipts_are_made_out_to_the_device_of_the_batch(stall, office):
    stall.sign(1)
    answer = office.send(stall.batch())
    assert read_receipts(answer.content, stall.server_key, stall.device_id).receipts[0].state == "stored"


@pytest.mark.parametrize("role", ["stall", "office"])
def test_any_laptop_may_carry_a_stick_of_another(joining, stall, role):
    stall.sign(2)
    assert joining.device(role).words(stall.batch(), of=stall) == ["stored"] * 2


def test_a_stick_of_a_laptop_that_never_joined_is_refused_and_its_bearer_is_not_meant(joining, server, stall):
    stranger = joining.stranger()
    stranger.sign(1)
    answer = stall.send(stranger.batch())
    assert (answer.status_code, answer.json()["code"]) == (409, "sender-unknown")
    assert stored(server) == []


def test_what_a_laptop_signed_before_it_was_shut_out_is_kept_when_another_brings_it(stall, office, revoke):
    stall.sign(1)
    revoke(stall)
    assert office.words(stall.batch(), of=stall) == ["stored"]


def test_the_same_id_with_other_bytes_is_refused_and_both_are_kept(server, stall):
    (first,) = stall.sign(1)
    stall.send(stall.batch())
    stall.items.clear()
    other = stall.add(AGE + b"other", first.label.id)
    assert stall.words(stall.batch()) == ["refused conflict"]
    assert [row.ciphertext for row in stored(server)] == [first.ciphertext]
    assert [(row.ciphertext, row.reason) for row in stored(server, conflicts)] == [(other.ciphertext, "conflict")]


def test_one_bad_signature_among_five_hundred_costs_one(server, stall):
    stall.sign(250)
    stall.add(b"not sealed at all")
    stall.sign(249)
    words = stall.words(stall.batch())
    assert words == ["stored"] * 250 + ["refused not-sealed"] + ["stored"] * 249
    assert len(stored(server)) == 499


def test_a_refused_signature_sent_again_is_refused_again_and_kept_once(server, stall, office):
    stall.add(b"not sealed at all")
    assert [stall.words(stall.batch()) for _ in range(2)] == [["refused not-sealed"]] * 2
    assert len(stored(server, conflicts)) == 1
    assert office.get(f"/v1/devices/{stall.name}/batches?after=1").status_code == 204


@pytest.mark.parametrize(
    "ciphertext",
    [
        b"",
        b"age-encryption.org/v1",
        b"age-encryption.org/v2\n...",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
        b"\n" + AGE,
    ],
    ids=["empty", "cut off", "another version", "armoured", "something before it"],
)
def test_what_does_not_begin_like_a_binary_age_file_is_refused_and_kept(server, stall, ciphertext):
    stall.add(ciphertext)
    assert stall.words(stall.batch()) == ["refused not-sealed"]
    assert [row.ciphertext for row in stored(server, conflicts)] == [ciphertext]


def test_an_id_used_a_second_time_under_another_number_is_a_conflict(server, stall):
    (first,) = stall.sign(1)
    stall.send(stall.batch())
    stall.sign(1)
    stall.add(AGE + b"again", first.label.id)
    assert stall.words(stall.batch(2, 3)) == ["stored", "refused conflict"]
    assert [row.number for row in stored(server)] == [1, 2]


def test_an_id_used_twice_in_one_batch_is_a_conflict(stall):
    (first,) = stall.sign(1)
    stall.add(AGE + b"again", first.label.id)
    assert stall.words(stall.batch()) == ["stored", "refused conflict"]


def test_another_device_cannot_take_an_id_away_by_using_it_first(joining, stall):
    (honest,) = stall.sign(1)
    thief = joining.device()
    thief.add(AGE + b"mine now", honest.label.id)
    assert thief.words(thief.batch()) == ["stored"]
    assert stall.words(stall.batch()) == ["stored"]


def test_both_sides_of_a_copied_folder_are_stored(server, stall):
    stall.sign(2)
    copied = stall.copied()
    stall.sign(2)
    copied.sign(3)
    assert stall.words(stall.batch()) == ["stored"] * 4
    assert copied.words(copied.batch(2)) == ["already had"] + ["stored"] * 3
    assert [row.number for row in stored(server)] == [1, 2, 3, 3, 4, 4, 5]


def test_a_digest_alone_is_no_signature_and_the_ciphertext_is_taken_when_it_comes(server, stall):
    stall.sign(3)
    assert stall.words(stall.batch(without=(2,))) == ["stored", "refused no-ciphertext", "stored"]
    assert stall.words(stall.batch(without=(2,))) == ["already had", "refused no-ciphertext", "already had"]
    assert stall.words(stall.batch(2, 3)) == ["stored", "already had"]
    assert [row.ciphertext for row in stored(server)] == [one.ciphertext for one in stall.items]


def test_the_digest_of_what_the_server_holds_is_already_had(stall):
    stall.sign(2)
    stall.send(stall.batch())
    assert stall.words(stall.batch(without=(1, 2))) == ["already had"] * 2


def test_a_withdrawn_signature_is_not_stored_when_a_stick_brings_it(server, stall):
    first, _second = stall.sign(2)
    withdraw(server, first.label.id)
    assert stall.words(stall.batch()) == ["withdrawn", "stored"]
    assert [(row.state, row.ciphertext is None) for row in stored(server)] == [("withdrawn", True), ("held", False)]
    assert stall.words(stall.batch()) == ["withdrawn", "already had"]


def test_nothing_of_a_withdrawn_signature_is_kept_as_a_conflict(server, stall):
    (first,) = stall.sign(1)
    withdraw(server, first.label.id)
    stall.send(stall.batch())
    stall.items.clear()
    stall.add(AGE + b"other bytes", first.label.id)
    assert stall.words(stall.batch()) == ["withdrawn"]
    assert stored(server, conflicts) == []


def test_a_batch_longer_than_one_look_up_of_withdrawn_ids_is_sorted_whole(server, stall):
    made = [stall.add(AGE) for _ in range(1100)]
    withdraw(server, made[-1].label.id)
    assert stall.words(stall.batch()) == ["stored"] * 1099 + ["withdrawn"]


def test_signatures_for_a_campaign_the_server_does_not_hold_are_stored(server, stall):
    add_campaign(server, signed_campaign().raw)
    stall.sign(1, campaign="never-heard-of")
    assert stall.words(stall.batch()) == ["stored"]


def cut(batch: bytes, at: int) -> bytes:
    return batch[:at]


def flip(batch: bytes, at: int) -> bytes:
    return batch[:at] + bytes([batch[at] ^ 1]) + batch[at + 1 :]


@pytest.mark.parametrize("spoil", [cut, flip])
@pytest.mark.parametrize("part", [0.0, 0.1, 0.35, 0.6, 0.85, 0.999])
def test_a_batch_that_was_cut_off_or_changed_is_refused_whole(
    server: Server, stall: Laptop, spoil: Callable[[bytes, int], bytes], part: float
) -> None:
    stall.sign(4)
    batch = stall.batch()
    answer = stall.send(spoil(batch, int(len(batch) * part)))
    assert answer.status_code == 400
    assert answer.json()["code"] in ("batch-refused", "chain-broken")
    assert stored(server) == []


@pytest.mark.parametrize("extra", [b"\0", b"petition-batch/1\n"])
def test_anything_behind_a_batch_is_refused(stall, extra):
    stall.sign(1)
    assert stall.send(stall.batch() + extra).json()["code"] == "batch-refused"


def test_a_batch_with_a_gap_inside_is_refused_as_broken(server, stall):
    stall.sign(3)
    first, _second, third = stall.items
    answer = stall.send(batch_bytes(Batch(stall.key.public, (first, third), sign_head(stall.key, third))))
    assert (answer.status_code, answer.json()["code"]) == (400, "chain-broken")
    assert stored(server) == []


def test_a_batch_signed_by_another_key_is_refused(joining, stall):
    stall.sign(2)
    head = sign_head(joining.stranger().key, stall.items[-1])
    answer = stall.send(batch_bytes(Batch(stall.key.public, tuple(stall.items), head)))
    assert (answer.status_code, answer.json()["code"]) == (400, "batch-refused")


def test_random_bytes_are_refused(stall):
    assert stall.send(os.urandom(500)).json()["code"] == "batch-refused"
