"""`self-check`: all well here; and when something is broken it says what, and the rest is still checked."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from petition_core.errors import FileRefused
from petition_desktop import self_check
from petition_desktop.self_check import CHECKS, Result, run_checks


def test_this_installation_can_do_its_work(tmp_path):
    environment = os.environ | {"PETITION_HOME": str(tmp_path / "untouched"), "TMPDIR": str(tmp_path)}
    environment.pop("DISPLAY", None)
    command = [sys.executable, "-m", "petition_desktop", "self-check", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one for one in results if not one["well"]] == []
    assert ([one["name"] for one in results], done.returncode) == (list(CHECKS), 0)
    assert list(tmp_path.iterdir()) == []


def test_a_broken_part_is_named_and_the_others_are_still_checked():
    def gone(_folder):
        raise FileRefused(path="resources", reason="it did not come with this installation")

    def bug(_folder):
        raise KeyError("x")

    found = list(run_checks({"a": lambda _folder: "fine", "b": gone, "c": bug, "d": lambda folder: folder.name}))
    assert found[0] == Result("a", True, "fine")
    assert [one.well for one in found] == [True, False, False, True]
    assert "did not come" in found[1].told
    assert "KeyError" in found[2].told


def test_something_broken_is_exit_code_1(computer, monkeypatch):
    monkeypatch.setattr(
        self_check, "run_checks", lambda: iter([Result("store", True, "fine"), Result("pages", False, "!")])
    )
    done = computer("any").run("self-check")
    assert (done.exit_code, done.stdout) == (1, "ok   store: fine\nBAD  pages: !\n")


@pytest.mark.parametrize("check", ["sealing", "opening", "batch"])
def test_a_check_that_finds_nothing_to_work_on_fails(check):
    (found,) = run_checks({check: CHECKS[check]})
    assert found.well is False
