"""A round runs step by step on the worker, can be left at any step, and says in words what came of it."""

from __future__ import annotations

import threading
from collections.abc import Generator

import pytest

from petition_core.errors import StoreFull, Unreachable
from petition_desktop.office.fetching import Round
from petition_desktop.office.opening import Opened
from petition_desktop.sync.campaigns import CampaignNews
from petition_desktop.sync.pull import SET_BACK, Pulled, PullTrouble
from petition_desktop.ui.office.round_runner import RoundRunner
from petition_desktop.ui.office.round_words import progress_words, round_words

OPENED = Round(to_open=4, opened=Opened(4, 0, 0))


class Steps:
    """Three steps that remember on which threads they went, and where they were left."""

    def __init__(self) -> None:
        self.threads: list[int] = []
        self.left = 0

    def go(self) -> Generator[Round, None, None]:
        try:
            for place in range(1, 4):
                self.threads.append(threading.get_ident())
                yield Round(to_open=3, opened=Opened(place, 0, 0))
        finally:
            self.left = threading.get_ident()


@pytest.fixture
def runner(qapp, worker) -> RoundRunner:
    return RoundRunner(worker, qapp)


def test_each_step_is_told_and_at_the_end_the_last(runner, qtbot):
    steps = Steps()
    moved: list[int] = []
    runner.moved.connect(lambda now: moved.append(now.opened.opened))
    with qtbot.waitSignal(runner.ended) as ended:
        runner.start(steps.go())
    assert moved == [1, 2, 3]
    assert ended.args[0].opened.opened == 3
    assert runner.now is None
    assert threading.get_ident() not in steps.threads


def test_a_second_round_does_not_begin_while_one_runs(runner, qtbot):
    first, second = Steps(), Steps()
    with qtbot.waitSignal(runner.ended):
        runner.start(first.go())
        runner.start(second.go())
    assert second.threads == []


def test_a_round_that_is_stopped_is_left_on_the_worker(runner, qtbot):
    steps = Steps()
    runner.moved.connect(lambda _now: runner.stop())
    runner.start(steps.go())
    qtbot.waitUntil(lambda: steps.left != 0)
    assert len(steps.threads) == 1
    assert steps.left == steps.threads[0]
    assert runner.now is None


def test_a_round_can_be_dropped_when_the_worker_has_ended(runner, worker, qtbot):
    steps = Steps()
    with qtbot.waitSignal(runner.moved):
        runner.start(steps.go())
    worker.stop()
    runner.drop()
    assert steps.left == threading.get_ident()


def test_what_stops_a_round_is_told(runner, qtbot):
    def full() -> Generator[Round, None, None]:
        yield Round()
        raise StoreFull

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(full())
    assert isinstance(failed.args[0], StoreFull)
    assert runner.now is None


@pytest.mark.parametrize(
    ("now", "words", "part"),
    [
        (Round(Pulled(1_240, 0, (), ())), "Fetching from the server: 1,240 new so far", -1.0),
        (Round(to_open=12_400, opened=Opened(3_099, 1, 0)), "Opening 12,400, 3,100 of them are done", 0.25),
        (Round(to_open=0), "Opening 0, 0 of them are done", 1.0),
    ],
    ids=["fetching", "opening", "nothing"],
)
def test_progress_is_told_in_words_and_as_a_part(interface, now, words, part):
    assert progress_words(now) == (words, part)


@pytest.mark.parametrize(
    ("last", "level", "words"),
    [
        (OPENED, "good", "4 new signatures are in the register."),
        (Round(to_open=0), "good", "Nothing new came."),
        (
            Round(to_open=3, opened=Opened(1, 1, 1)),
            "careful",
            (
                "1 new signature is in the register. 1 cannot be read; the table says why. "
                "1 was set aside; the table says why."
            ),
        ),
        (
            Round(to_open=0, trouble=Unreachable()),
            "careful",
            "Not everything was fetched: No network, or the server does not answer. Nothing new came.",
        ),
        (
            Round(Pulled(0, 0, (PullTrouble("ab" * 16, "Laptop 7", 0, SET_BACK),), ()), to_open=0),
            "careful",
            "The server was set back to an older state; all of Laptop 7 was fetched again. Nothing new came.",
        ),
        (
            Round(Pulled(0, 0, (PullTrouble("", "", 0, SET_BACK),), ()), to_open=0),
            "careful",
            ("The server was set back to an older state; what was taken back was read again. Nothing new came."),
        ),
        (
            Round(Pulled(0, 0, (PullTrouble("", "", 0, "server-busy"),), ()), to_open=0),
            "careful",
            "Not everything was fetched: The server is busy. Nothing new came.",
        ),
        (
            Round(Pulled(0, 0, (PullTrouble("ab" * 16, "", 3, "chain-broken"),), ()), to_open=0),
            "careful",
            "A batch of ababab was passed over: The batch is not in order at number …. Nothing new came.",
        ),
        (
            Round(Pulled(0, 0, (), (CampaignNews("parks", 2, "unconfirmed"),)), to_open=0),
            "careful",
            "A new version of parks changes its keys. Check it, then drop its file on this window. Nothing new came.",
        ),
        (Round(Pulled(0, 0, (), (CampaignNews("parks", 2, "added"),)), to_open=0), "good", "Nothing new came."),
    ],
    ids=[
        "came",
        "nothing",
        "bad ones",
        "offline",
        "set back",
        "withdrawals set back",
        "withdrawals",
        "bad batch",
        "new keys",
        "new version",
    ],
)
def test_the_end_of_a_round_is_told(interface, last, level, words):
    told = round_words(last)
    assert told.level == level
    assert told.sentence.replace("\u2068", "").replace("\u2069", "") == words
