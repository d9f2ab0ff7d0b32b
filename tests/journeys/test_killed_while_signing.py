"""The power goes in the middle of typing in a list: what was printed is kept, and nobody is kept twice."""

from __future__ import annotations

import json
import threading
from subprocess import Popen

from tests.journeys.acts import exported, fetch_and_open, line, names
from tests.support.office_papers import CAMPAIGN

PEOPLE = [f"Person {number:03}" for number in range(1, 201)]


def feed(program: Popen[bytes]) -> None:
    """Write everybody's line, until nobody reads any more."""
    assert program.stdin is not None
    try:
        for name in PEOPLE:
            program.stdin.write(json.dumps(line(name)).encode() + b"\n")
            program.stdin.flush()
    except BrokenPipeError:
        return


def signed_until_killed(stall, after: int) -> list[dict[str, object]]:
    """What `sign` printed before it was killed, which happened as soon as `after` lines had been read."""
    with stall.running("sign", "--campaign", CAMPAIGN, "--from", "-") as program:
        feeding = threading.Thread(target=feed, args=(program,))
        feeding.start()
        printed = [program.stdout.readline() for _ in range(after)]
        program.kill()
        printed += program.stdout.readlines()
        feeding.join()
        assert program.stderr.read() == b""
    whole = [one for one in printed if one.endswith(b"\n")]
    assert len(printed) - len(whole) <= 1
    assert after <= len(whole) < len(PEOPLE)
    return [json.loads(one) for one in whole]


def test_every_printed_signature_is_kept_and_arrives_once(post, stall, office, papers, tmp_path):
    printed = signed_until_killed(stall, after=25)
    assert [one["number"] for one in printed] == list(range(1, len(printed) + 1))
    kept = stall.ask("status")["signatures"]
    assert len(printed) <= kept <= len(printed) + 1

    stick = tmp_path / "stick.batch"
    assert stall.ask("batch", "export", stick)["count"] == kept
    labels = stall.ask_for_lines("batch", "show", stick)
    assert [one["id"] for one in labels][: len(printed)] == [one["id"] for one in printed]

    with post.up():
        stall.ask("join", post.invite())
        assert stall.ask("push") == {"accepted": kept, "refused": 0, "waiting": 0, "campaigns": []}
        office.ask("join", post.invite("office"))
        assert fetch_and_open(office, papers)["opened"] == kept
    found = exported(office, tmp_path / "all.csv")
    assert names(found) == PEOPLE[:kept]
    assert [one["id"] for one in found][: len(printed)] == [one["id"] for one in printed]


def test_signing_goes_on_where_the_power_cut_it_off(stall):
    printed = signed_until_killed(stall, after=1)
    kept = stall.ask("status")["signatures"]
    rest = stall.ask_for_lines("sign", "--campaign", CAMPAIGN, lines=[line(name) for name in PEOPLE[kept : kept + 3]])
    assert [one["number"] for one in rest] == [kept + 1, kept + 2, kept + 3]
    assert len(printed) <= kept
