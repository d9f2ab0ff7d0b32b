"""Whatever happens in whatever order, the outbox agrees with a plain dictionary that was told the same.

Signing, answers lost, receipts late, twice or refused, forgetting, and closing the program at any moment.
"""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from petition_core.batch import batch_bytes, make_batch, read_batch
from petition_core.receipt import Receipt, Receipts, ReceiptState
from tests.support.stores import sign, store_in

WORDS: tuple[tuple[ReceiptState, str], ...] = (
    ("stored", ""),
    ("already had", ""),
    ("withdrawn", ""),
    ("refused", "conflict"),
    ("refused", "not-sealed"),
)
START = datetime(2026, 3, 1, tzinfo=UTC)


class OutboxMachine(RuleBasedStateMachine):
    """`model` holds [state, day of settling, has ciphertext] by number."""

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = store_in(Path(self.folder.name) / "home")
        self.model = {}
        self.by_id = {}
        self.late = []
        self.day = 0

    def teardown(self):
        self.store.close()
        self.folder.cleanup()

    @rule(count=st.integers(1, 4))
    def people_sign(self, count):
        for one in sign(self.store, count, size=20):
            self.model[one.label.number] = ["waiting", None, True]
            self.by_id[one.label.id] = one.label.number

    @rule(
        rows=st.integers(1, 5),
        words=st.lists(st.sampled_from(WORDS)),
        lost=st.booleans(),
    )
    def what_waits_is_sent(self, rows, words, lost):
        items = self.store.outbox.waiting(rows, 10**6)
        waiting = sorted(number for number, (state, *_) in self.model.items() if state == "waiting")
        expected = [number for step, number in enumerate(waiting) if number == waiting[0] + step]
        assert [one.label.number for one in items] == expected[:rows]
        told = [words[n % len(words)] if words else WORDS[0] for n in range(len(items))]
        receipts = tuple(
            Receipt(one.label.id, one.digest, state, reason) for one, (state, reason) in zip(items, told, strict=True)
        )
        answer = Receipts(self.store.device.device_id, (START + timedelta(days=self.day)).isoformat(), receipts)
        self.late.append(answer)
        if not lost:
            self.receive(answer)

    @precondition(lambda self: self.late)
    @rule(pick=st.randoms(use_true_random=False))
    def an_answer_comes_late_or_twice(self, pick):
        self.receive(pick.choice(self.late))

    def receive(self, answer):
        self.store.outbox.settle(answer)
        day = (datetime.fromisoformat(answer.server_time) - START).days
        for one in answer.receipts:
            row = self.model[self.by_id[one.id]]
            if row[0] == "waiting":
                row[:2] = ["accepted" if one.accepted else f"refused {one.reason}", day]
                row[2] = one.state != "withdrawn"

    @rule(days=st.integers(1, 5))
    def days_pass_and_ciphertexts_are_forgotten(self, days):
        self.day += days
        due = self.day - 3
        self.store.outbox.forget_accepted(lambda _: START + timedelta(days=due))
        for row in self.model.values():
            if row[0] == "accepted" and row[1] < due:
                row[2] = False

    @rule()
    def the_program_is_closed_and_started_again(self):
        self.store.close()
        self.store = store_in(Path(self.folder.name) / "home")

    @invariant()
    def counts_agree(self):
        states = [row[0].split()[0] for row in self.model.values()]
        counts = self.store.outbox.counts()
        assert (counts.signatures, counts.last_number) == (len(self.model), len(self.model))
        assert (counts.waiting, counts.accepted, counts.refused) == tuple(
            states.count(state) for state in ("waiting", "accepted", "refused")
        )

    @invariant()
    def the_chain_is_whole_and_holds_what_it_should(self):
        items = tuple(self.store.outbox.stretch(1, len(self.model)))
        assert {one.label.number: one.ciphertext is not None for one in items} == {
            number: row[2] for number, row in self.model.items()
        }
        if items:
            assert read_batch(batch_bytes(make_batch(self.store.device.signing_key(), items))).items == items


OutboxMachine.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestTheOutboxAgreesWithADictionary = OutboxMachine.TestCase
