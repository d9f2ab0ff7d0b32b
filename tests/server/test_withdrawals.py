"""Taking signatures back: what a code proves is deleted, does not come again, and everything else stays as it was."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import select

from petition_core.receipt import read_receipts
from petition_core.withdrawal import CONTENT_TYPE, Withdrawal, withdrawals_bytes
from petition_core.withdrawal_code import new_code
from petition_server.audit import check
from petition_server.intake import take_in
from petition_server.tables import conflicts, sealed, tombstones
from petition_server.withdrawing import withdraw
from tests.support.laptop import AGE, CAMPAIGN


def signed(laptop, code=None):
    """A signature whose id is made from a code, as every real one is."""
    withdrawal = Withdrawal(CAMPAIGN, code or new_code())
    laptop.add(AGE + b"sealed " + withdrawal.id, withdrawal.id)
    return withdrawal


def post(laptop, body, kind=CONTENT_TYPE):
    """A signed request to take something back."""
    headers = laptop.headers("POST", "/v1/withdrawals", body) | {"Content-Type": kind}
    return laptop.http.post("/v1/withdrawals", content=body, headers=headers)


def take_back(laptop, *several):
    """The receipts, as the laptop checks them."""
    answer = post(laptop, withdrawals_bytes(several))
    assert answer.status_code == 201, answer.text
    return read_receipts(answer.content, laptop.server_key, laptop.device_id).receipts


def states(server):
    """State and ciphertext of each signature, by number."""
    with server.database.reading() as connection:
        rows = connection.execute(select(sealed.c.state, sealed.c.ciphertext).order_by(sealed.c.number)).all()
    return [(row.state, row.ciphertext is not None) for row in rows]


def test_a_signature_is_deleted_and_the_others_stay(server, stall):
    stall.sign(1)
    mine = signed(stall)
    stall.sign(1)
    stall.send(stall.batch())
    (receipt,) = take_back(stall, mine)
    assert (receipt.id, receipt.digest, receipt.state) == (mine.id, mine.digest, "withdrawn")
    assert states(server) == [("held", True), ("withdrawn", False), ("held", True)]
    assert check(server.database).faults == []


def test_it_does_not_come_again(server, stall):
    mine = signed(stall)
    stall.send(stall.batch())
    take_back(stall, mine)
    assert stall.words(stall.batch()) == ["withdrawn"]
    assert states(server) == [("withdrawn", False)]


@pytest.mark.parametrize("without", [(), (1,)])
def test_a_withdrawal_may_come_before_its_signature(server, stall, without):
    mine = signed(stall)
    take_back(stall, mine)
    assert stall.words(stall.batch(without=without)) == ["withdrawn"]
    assert states(server) == [("withdrawn", False)]
    assert check(server.database).faults == []


def test_twice_is_as_good_as_once(server, stall):
    mine = signed(stall)
    assert take_back(stall, mine) == take_back(stall, mine) == take_back(stall, mine, mine)[:1]
    with server.database.reading() as connection:
        assert connection.execute(select(tombstones.c.proof)).scalars().all() == [mine.to_bytes()]


def test_any_device_may_bring_a_code(server, stall, office):
    mine = signed(stall)
    stall.send(stall.batch())
    take_back(office, mine)
    assert states(server) == [("withdrawn", False)]


def test_what_was_refused_and_kept_is_deleted_too(server, stall):
    mine = signed(stall)
    stall.add(AGE + b"other bytes under the same id", mine.id)
    stall.send(stall.batch())
    take_back(stall, mine)
    with server.database.reading() as connection:
        assert connection.execute(select(conflicts.c.ciphertext)).scalars().all() == [None]
    assert check(server.database).faults == []


def test_a_code_of_another_campaign_deletes_nothing(server, stall):
    mine = signed(stall)
    stall.send(stall.batch())
    take_back(stall, Withdrawal("other-campaign", mine.code))
    assert states(server) == [("held", True)]


@pytest.mark.parametrize(
    "body", [b"", b"x", withdrawals_bytes([]), withdrawals_bytes([Withdrawal("p", "Q" * 20)])[:-1]]
)
def test_what_is_not_whole_is_refused(server, stall, body):
    assert post(stall, body).json()["code"] == "malformed"
    with server.database.reading() as connection:
        assert connection.execute(select(tombstones)).all() == []


def test_another_kind_of_body_and_a_stranger_are_refused(stall, http):
    body = withdrawals_bytes([Withdrawal(CAMPAIGN, new_code())])
    assert post(stall, body, "application/json").json()["code"] == "wrong-content-type"
    assert http.post("/v1/withdrawals", content=body, headers={"Content-Type": CONTENT_TYPE}).status_code == 401


def test_a_batch_and_its_withdrawal_at_the_same_moment_never_leave_the_ciphertext(server, stall):
    for _ in range(15):
        mine = signed(stall)
        batch = stall.batch(first=mine_number(stall))
        acts = [
            threading.Thread(target=take_in, args=(server, batch)),
            threading.Thread(target=withdraw, args=(server, stall.device_id, withdrawals_bytes([mine]))),
        ]
        for act in acts:
            act.start()
        for act in acts:
            act.join()
    assert set(states(server)) == {("withdrawn", False)}
    assert len(states(server)) == 15
    assert check(server.database).faults == []


def mine_number(laptop):
    """The number of the newest signature."""
    return laptop.items[-1].label.number
