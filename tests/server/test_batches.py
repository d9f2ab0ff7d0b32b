"""What becomes of a batch: stored once, receipts for each signature, nothing that arrives is thrown away."""

from __future__ import annotations


def test_each_signature_of_a_batch_gets_a_signed_receipt(stall):
    made = stall.sign(3)
    receipts = stall.receipts(stall.batch())
    assert [(one.id, one.digest, one.state) for one in receipts.receipts] == [
        (one.label.id, one.digest, "stored") for one in made
    ]
    assert receipts.server_time == "2026-03-01T12:00:00.000Z"


def test_the_same_batch_again_is_already_had_and_no_new_arrival(stall, office):
    stall.sign(3)
    assert stall.words(stall.batch()) == ["stored"] * 3
    assert stall.words(stall.batch()) == ["already had"] * 3
    assert office.get(f"/v1/devices/{stall.name}/batches?after=1").status_code == 204
