"""The server does what it was asked and its answer is lost: nothing is lost with it, and nothing comes twice."""

from __future__ import annotations

import shutil
import threading

from petition_core.errors import AnswerRefused, Unreachable
from tests.journeys.acts import exported, fetch_and_open, names, sign
from tests.support.computer import Computer
from tests.support.deadline import LONGEST_SECONDS
from tests.support.fault_proxy import CutReply, CutRequest, DropReply, Fault, Hold, fault_proxy

PEOPLE = ["Ana Lind", "Bo Chan", "陳大文"]
LOST = {str(Unreachable()), str(AnswerRefused(reason="it broke off"))}
SETTLED = {"signatures": 3, "waiting": 0, "accepted": 3, "refused": 0, "last_number": 3}
SOUND = {"signatures": 3, "missing": 0, "forks": 0, "conflicts": 0, "faults": []}

#: What happens to one sending after the other, and what the server holds then.
SPOILED: list[tuple[Fault, int]] = [
    (CutRequest(after=700), 0),
    (DropReply(), 3),
    (CutReply(after=20), 3),
    (CutReply(after=400), 3),
    (CutRequest(after=700), 3),
]


def test_what_was_sent_again_and_again_is_held_once_everywhere(post, stall, office, papers, tmp_path):
    sign(stall, *PEOPLE)
    with post.up(), fault_proxy(post.port) as proxy:
        stall.ask("join", post.invite(address=proxy.address))
        for fault, held in SPOILED:
            proxy.spoil("POST /v1/batches", fault)
            assert stall.desktop("push").refusal in LOST
            assert post.count() == held
            assert stall.ask("status")["waiting"] == 3

        assert stall.ask("push")["accepted"] == 3
        assert stall.ask("status").items() >= SETTLED.items()
        assert stall.ask("push") == {"accepted": 0, "refused": 0, "waiting": 0, "campaigns": []}
        assert len(proxy.requests("POST /v1/batches")) == len(SPOILED) + 1

        office.ask("join", post.invite("office"))
        assert fetch_and_open(office, papers) == {"opened": 3, "unreadable": 0, "set_aside": 0}
        assert office.ask("pull")["new"] == 0
    assert post.says("check").items() >= SOUND.items()
    assert names(exported(office, tmp_path / "all.csv")) == PEOPLE


def test_a_laptop_that_loses_its_power_before_the_answer_comes_sends_again_and_settles(post, stall):
    sign(stall, *PEOPLE)
    with post.up(), fault_proxy(post.port) as proxy:
        stall.ask("join", post.invite(address=proxy.address))
        hold = Hold()
        proxy.spoil("POST /v1/batches", hold)
        with stall.running("push") as pushing:
            assert hold.held.wait(LONGEST_SECONDS)
            pushing.kill()
        hold.release.set()
        assert (post.count(), stall.ask("status")["waiting"]) == (3, 3)
        assert stall.ask("push")["accepted"] == 3
        assert stall.ask("status").items() >= SETTLED.items()
        assert (post.count(), post.count("conflicts")) == (3, 0)


def test_an_invite_whose_answer_was_lost_is_not_lost_itself(post, stall):
    sign(stall, *PEOPLE)
    with post.up(), fault_proxy(post.port) as proxy:
        proxy.spoil("POST /v1/devices", DropReply())
        assert stall.desktop("join", post.invite(address=proxy.address)).refusal in LOST
        assert stall.ask("status")["joined"] is False
        assert stall.ask("push")["accepted"] == 3
        assert stall.ask("status")["joined"] is True
    assert (post.count("devices"), post.count()) == (1, 3)


def test_two_senders_of_the_same_signatures_at_the_same_moment_leave_one_of_each(post, stall, tmp_path):
    """A copied data folder sends the same bytes, while the first answer is still on its way."""
    sign(stall, *PEOPLE)
    with post.up(), fault_proxy(post.port) as proxy:
        stall.ask("join", post.invite(address=proxy.address))
        copy = Computer(tmp_path / "copy")
        shutil.copytree(stall.home, copy.home)
        hold = Hold()
        proxy.spoil("POST /v1/batches", hold)
        accepted: list[object] = []
        sending = threading.Thread(target=lambda: accepted.append(stall.ask("push")["accepted"]))
        sending.start()
        assert hold.held.wait(LONGEST_SECONDS)
        assert copy.ask("push")["accepted"] == 3
        hold.release.set()
        sending.join()
    assert accepted == [3]
    assert (post.count(), post.count("conflicts")) == (3, 0)


def test_what_came_by_stick_and_by_the_server_is_one_signature(post, stall, office, papers, tmp_path):
    sign(stall, *PEOPLE)
    stick = tmp_path / "stick.batch"
    assert stall.ask("batch", "export", stick)["count"] == 3
    assert office.ask("batch", "import", stick) == {"new": 3, "had": 0, "withdrawn": 0}
    assert office.ask("office", "open", *papers.opening)["opened"] == 3
    with post.up():
        stall.ask("join", post.invite())
        stall.ask("push")
        office.ask("join", post.invite("office"))
        pulled = office.ask("pull")
    assert (pulled["new"], pulled["had"], pulled["troubles"]) == (0, 3, [])
    assert office.ask("batch", "import", stick) == {"new": 0, "had": 3, "withdrawn": 0}
    assert office.ask("office", "open", *papers.opening)["opened"] == 0
    assert names(exported(office, tmp_path / "all.csv")) == PEOPLE
