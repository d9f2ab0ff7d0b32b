"""The page for signers: a code takes a signature back, every code gets the same answer, and not endlessly often."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from petition_core.withdrawal import Withdrawal
from petition_core.withdrawal_code import grouped, new_code
from petition_server.campaign_shelf import add_campaign
from petition_server.pages.withdrawal import BY_ADDRESS, OF_ALL
from petition_server.staff.attempts import may_try
from petition_server.tables import sealed, tombstones
from tests.support.campaigns import signed_campaign
from tests.support.laptop import AGE


def signed(laptop, code, campaign):
    """A signature whose id is made from this code."""
    withdrawal = Withdrawal(campaign, code)
    laptop.add(AGE + b"sealed", withdrawal.id, campaign)
    return withdrawal


def take_back(browser, code):
    """Type a code into the page."""
    browser.get("/withdraw")
    return browser.send("/withdraw", code=code)


def ciphertexts(server):
    """Which signatures still have theirs, by number."""
    with server.database.reading() as connection:
        rows = connection.execute(select(sealed.c.ciphertext, sealed.c.state).order_by(sealed.c.number)).all()
    return [(row.state, row.ciphertext is not None) for row in rows]


def test_a_signature_is_deleted_by_its_code_however_it_is_typed(person, server, stall):
    code = new_code()
    stall.sign(1)
    signed(stall, code, "hong-kong")
    stall.sign(1)
    stall.send(stall.batch())
    assert "It is done" in take_back(person(), f" {grouped(code).lower()} ").text
    assert ciphertexts(server) == [("held", True), ("withdrawn", False), ("held", True)]
    assert stall.words(stall.batch(2, 2)) == ["withdrawn"]


def test_a_signature_that_comes_later_is_deleted_then(person, server, stall):
    add_campaign(server, signed_campaign().raw)
    code = new_code()
    take_back(person(), code)
    signed(stall, code, "river-path")
    assert stall.words(stall.batch()) == ["withdrawn"]
    assert ciphertexts(server) == [("withdrawn", False)]


def test_every_code_gets_the_same_answer_to_the_byte(person, server, stall):
    known, unknown, wanted = new_code(), new_code(), new_code()
    signed(stall, known, "hong-kong")
    signed(stall, wanted, "hong-kong")
    stall.send(stall.batch())
    take_back(person(), wanted)
    answers = [take_back(person(), code) for code in (known, unknown, wanted)]
    assert {(one.status_code, one.text) for one in answers} == {(200, answers[0].text)}
    assert len({tuple(sorted(set(one.headers) - {"content-length"})) for one in answers}) == 1
    with server.database.reading() as connection:
        assert len(connection.execute(select(tombstones)).all()) == 3


@pytest.mark.parametrize("code", ["", "short", "U" * 20, "x" * 300, "<script>", "\N{SNOWMAN}" * 20])
def test_what_cannot_be_a_code_is_told_and_not_repeated(person, server, code):
    answer = take_back(person(), code)
    assert (answer.status_code, "A withdrawal code has 20 letters and digits" in answer.text) == (400, True)
    assert len(code) < 6 or code not in answer.text
    with server.database.reading() as connection:
        assert connection.execute(select(tombstones)).all() == []


@pytest.mark.parametrize(("limit", "subject"), [(BY_ADDRESS, "127.0.0.1"), (OF_ALL, "")])
def test_after_too_many_codes_there_is_a_pause(person, server, stall, clock, limit, subject, monkeypatch):
    monkeypatch.setattr("petition_server.pages.withdrawal.OF_ALL", type(OF_ALL)(OF_ALL.kind, 20, OF_ALL.seconds))
    code = new_code()
    signed(stall, code, "hong-kong")
    stall.send(stall.batch())
    for _ in range(20):
        may_try(server, limit, subject)
    answer = take_back(person(), code)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "3600")
    assert ciphertexts(server) == [("held", True)]
    clock.forward(hours=1)
    assert take_back(person(), code).status_code == 200


def test_who_is_logged_in_stays_so_after_a_visit_from_elsewhere(ada, person):
    token = ada.http.cookies["__Host-petition-staff"]
    stranger = person()  # a browser does not send the cookie along when a link elsewhere was followed
    assert "__Host-petition-staff" not in stranger.get("/withdraw").headers.get("set-cookie", "")
    ada.get("/withdraw")
    assert ada.http.cookies["__Host-petition-staff"] == token
    assert ada.is_in()
