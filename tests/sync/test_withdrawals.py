"""What was taken back on a laptop reaches a real server, also later, and nothing of it is left on the laptop."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from petition_core.errors import AnswerRefused, CodeRefused, NotSignedHere, ReceiptsRefused, Unreachable
from petition_core.receipt import CONTENT_TYPE, Receipt, Receipts, ReceiptState, receipts_bytes
from petition_core.sealed import Label, SealedSignature
from petition_core.withdrawal import read_withdrawals
from petition_core.withdrawal_code import grouped, new_code, signature_id
from petition_desktop.stall.tally import tally
from petition_desktop.stall.void import void
from petition_desktop.sync.batch_file import export_batch
from petition_desktop.sync.join import connect, join
from petition_desktop.sync.push import push
from tests.support.post_office import Reply
from tests.support.running_server import keeper, running_server
from tests.support.stores import AGE, every_byte_under, sign
from tests.sync.conftest import clock

CAMPAIGN = "parks"


def signed(store):
    """A signature under a code of its own: its code and what was sealed."""
    code, content = new_code(), os.urandom(64)

    def make(number, previous):
        label = Label(signature_id(CAMPAIGN, code), CAMPAIGN, 1, store.device.device_id, number, "2026-12-01", previous)
        return SealedSignature(label, AGE + content)

    store.outbox.add(make)
    return code, content


def last_state(store):
    """State and reason of the newest signature."""
    newest = tally(store, datetime.now(UTC)).last[0]
    return newest.state, newest.reason, newest.taken_back


class TestOnTheLaptop:
    def test_the_ciphertext_is_gone_when_it_returns(self, store, tmp_path):
        sign(store, 2)
        code, content = signed(store)
        assert content in every_byte_under(tmp_path)
        assert void(store, CAMPAIGN, grouped(code).lower()).number == 3
        assert content not in every_byte_under(tmp_path)
        assert last_state(store) == ("waiting", "", True)

    def test_twice_is_as_good_as_once(self, store):
        code, _content = signed(store)
        assert void(store, CAMPAIGN, code) == void(store, CAMPAIGN, code)
        assert store.withdrawals.waiting() == 1

    def test_only_the_signature_with_this_code_goes(self, store):
        code, _content = signed(store)
        other, kept = signed(store)
        void(store, CAMPAIGN, code)
        items = list(store.outbox.stretch(1, 2))
        assert [one.ciphertext for one in items] == [None, AGE + kept]
        assert not store.tallies.newest(1)[0].taken_back
        assert other != code

    @pytest.mark.parametrize("typed", ["", "Q31EP", "Q31EPYJHJD50KDZBP60GU", "x" * 500])
    def test_what_cannot_be_a_code_is_refused(self, store, typed):
        signed(store)
        with pytest.raises(CodeRefused):
            void(store, CAMPAIGN, typed)
        assert store.withdrawals.waiting() == 0

    def test_a_code_of_nobody_and_one_of_another_campaign_are_refused(self, store):
        code, _content = signed(store)
        for campaign, typed in ((CAMPAIGN, new_code()), ("elsewhere", code)):
            with pytest.raises(NotSignedHere):
                void(store, campaign, typed)
        assert store.withdrawals.waiting() == 0
        assert next(iter(store.outbox.stretch(1, 1))).ciphertext is not None

    def test_a_batch_on_a_stick_keeps_its_chain_without_it(self, store, tmp_path):
        sign(store, 1)
        code, content = signed(store)
        sign(store, 1)
        void(store, CAMPAIGN, code)
        file = tmp_path / "stall.batch"
        export_batch(store, file)
        assert content not in file.read_bytes()


class TestOnTheWay:
    def test_it_goes_before_the_signatures(self, office, store, client):
        code, _content = signed(store)
        void(store, CAMPAIGN, code)
        office.instead = lambda asked: withdrawn(office, store, asked) if "withdrawals" in asked.path else None
        push(store, client, clock)
        assert office.paths()[:2] == ["POST /v1/withdrawals", "POST /v1/batches"]
        assert store.withdrawals.waiting() == 0

    def test_the_code_is_forgotten_when_the_server_has_it(self, office, store, client, tmp_path):
        code, _content = signed(store)
        void(store, CAMPAIGN, code)
        assert code.encode() in every_byte_under(tmp_path)
        office.instead = lambda asked: withdrawn(office, store, asked) if "withdrawals" in asked.path else None
        push(store, client, clock)
        assert code.encode() not in every_byte_under(tmp_path)

    def test_a_server_that_does_not_know_of_it_holds_up_no_signature(self, office, store, client):
        sign(store, 1)
        code, _content = signed(store)
        void(store, CAMPAIGN, code)
        office.instead = lambda asked: Reply(404, "text/plain", b"") if "withdrawals" in asked.path else None
        pushed = push(store, client, clock)
        assert [type(fault) for fault in pushed.faults] == [AnswerRefused]
        assert store.outbox.counts().waiting == 0
        assert store.withdrawals.waiting() == 1

    @pytest.mark.parametrize("forged", ["another key", "another id", "not withdrawn"])
    def test_only_a_receipt_of_the_server_ends_the_waiting(self, office, store, client, forged):
        code, _content = signed(store)
        void(store, CAMPAIGN, code)
        office.instead = lambda asked: withdrawn(office, store, asked, forged) if "withdrawals" in asked.path else None
        pushed = push(store, client, clock)
        assert [type(fault) for fault in pushed.faults] == [ReceiptsRefused]
        assert store.withdrawals.waiting() == 1


def withdrawn(office, store, asked, forged=""):
    """The server's answer to withdrawals, honest or not."""
    key = store.device.signing_key() if forged == "another key" else office.key
    state: ReceiptState = "stored" if forged == "not withdrawn" else "withdrawn"
    each = [
        Receipt(bytes(16) if forged == "another id" else one.id, one.digest, state)
        for one in read_withdrawals(asked.body)
    ]
    receipts = Receipts(store.device.device_id, office.time(), tuple(each))
    return Reply(201, CONTENT_TYPE, receipts_bytes(key, receipts))


@pytest.fixture
def home(tmp_path):
    """The folder of a real server, initialised."""
    folder = tmp_path / "server"
    assert keeper("init", home=folder).returncode == 0
    return folder


def held(home):
    """State and bytes of each signature at the server."""
    with closing(sqlite3.connect(home / "server.db")) as file:
        return file.execute("SELECT state, ciphertext IS NOT NULL FROM sealed ORDER BY number").fetchall()


def invite(home, address):
    """A new invite's text, as the keeper's command gives it."""
    made = keeper("invite", "--role", "stall", "--address", address, home=home)
    assert made.returncode == 0, made.stderr
    return next(word for word in made.stdout.split() if word.startswith("petition-invite:"))


def test_a_real_server_deletes_what_it_had_and_never_takes_it_again(store, home):
    with running_server(home) as server:
        join(invite(home, server.address), store, clock)
        sign(store, 1)
        code, _content = signed(store)
        with connect(store, clock) as client:
            push(store, client, clock)
            assert held(home) == [("held", 1), ("held", 1)]
            void(store, CAMPAIGN, code)
            push(store, client, clock)
        assert held(home) == [("held", 1), ("withdrawn", 0)]
        assert store.withdrawals.waiting() == 0
    assert keeper("check", home=home).returncode == 0


def test_what_is_taken_back_offline_waits_and_reaches_the_real_server_later(store, home):
    with running_server(home) as server:
        join(invite(home, server.address), store, clock)
        port = int(server.address.rsplit(":", 1)[1])
    sign(store, 1)
    code, _content = signed(store)
    void(store, CAMPAIGN, code)
    with connect(store, clock) as client, pytest.raises(Unreachable):
        push(store, client, clock)
    assert store.withdrawals.waiting() == 1
    with running_server(home, port=port), connect(store, clock) as client:
        push(store, client, clock)
    assert held(home) == [("held", 1), ("withdrawn", 0)]
    assert (store.withdrawals.waiting(), store.outbox.counts().waiting) == (0, 0)
    assert last_state(store) == ("accepted", "withdrawn", True)
