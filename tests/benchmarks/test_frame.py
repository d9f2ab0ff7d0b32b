"""The frame of the benchmarks measures fairly and tells the truth about goals."""

from __future__ import annotations

import json
import sys
import types

import pytest

from benchmarks import __main__ as program
from benchmarks import table
from benchmarks.frame import Result, compare, compare_rates, in_turns

GOOD = Result("good", "a goal that is met", (compare("act", "ms", [2.0, 9.0, 2.0], [1.0, 1.0, 5.0], goal=3),))
BAD = Result("bad", "a goal that is missed", (compare("act", "ms", [4.0], [1.0], goal=3),), ("the disk was slow",))


@pytest.fixture
def two_benchmarks(monkeypatch):
    """Two benchmarks that are done at once, in place of ours."""
    monkeypatch.setattr(program, "NAMES", ("good", "bad"))
    for result in (GOOD, BAD):
        module = types.ModuleType(f"benchmarks.{result.name}")
        vars(module)["measure"] = lambda result=result: result
        monkeypatch.setitem(sys.modules, module.__name__, module)


def test_the_sides_take_turns_and_the_order_turns_too():
    order = []

    def side(name):
        def act():
            order.append(name)
            return float(len(order))

        return act

    measured = in_turns(3, {"ours": side("ours"), "bare": side("bare")})
    assert order == ["ours", "bare", "bare", "ours", "ours", "bare"]
    assert measured == {"ours": [1.0, 4.0, 5.0], "bare": [2.0, 3.0, 6.0]}


def test_one_slow_round_does_not_decide():
    (row,) = GOOD.rows
    assert (row.ours, row.bare, row.times, row.met) == (2.0, 1.0, 2.0, True)


def test_rates_are_told_per_second_and_cost_as_times():
    row = compare_rates("act", "per second", 100, ours=[2.0], bare=[0.5])
    assert (row.ours, row.bare, row.times, row.met) == (50.0, 200.0, 4.0, None)


def test_the_table_says_which_goal_was_missed_and_why():
    told = "\n".join(table.lines(BAD))
    assert "<= 3 MISSED" in told
    assert "4.00" in told
    assert "the disk was slow" in told


@pytest.mark.usefixtures("two_benchmarks")
@pytest.mark.parametrize(("arguments", "code"), [([], 0), (["--strict"], 1), (["good", "--strict"], 0)])
def test_only_strict_makes_a_missed_goal_a_failure(arguments, code, tmp_path, capsys):
    assert program.main([*arguments, "--json", str(tmp_path / "bench.json")]) == code
    assert ("missed: bad: act 4.00 > 3" in capsys.readouterr().out) == ("good" not in arguments)


@pytest.mark.usefixtures("two_benchmarks")
def test_the_numbers_are_written_as_json_with_the_machine_they_are_from(tmp_path):
    file = tmp_path / "new" / "bench.json"
    program.main(["bad", "--json", str(file)])
    written = json.loads(file.read_text(encoding="utf-8"))
    assert [result["name"] for result in written["results"]] == ["bad"]
    assert written["results"][0]["rows"][0]["times"] == 4.0
    assert {"processor", "python", "measured"} <= set(written["machine"])


@pytest.mark.usefixtures("two_benchmarks")
def test_a_benchmark_that_is_not_there_is_refused(capsys):
    with pytest.raises(SystemExit) as refused:
        program.main(["nothing"])
    assert refused.value.code == 2
    assert "no benchmark called nothing" in capsys.readouterr().err
