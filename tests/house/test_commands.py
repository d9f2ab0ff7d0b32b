"""The commands a newcomer types first: `make`, `make run` without a screen, and a setup that knows when it is done."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

import run
import setup
from place import ROOT


def test_make_alone_prints_every_target():
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    # The tests may themselves have been started by make, which passes its own switches on.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    command = ["make", "--no-print-directory"]
    shown = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=True).stdout
    assert {"setup", "run", "test", "lint", "bench", "package", "docs", "lock"} <= set(targets)
    assert [line.split()[1] for line in shown.splitlines()] == list(dict.fromkeys(targets))


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "vnc"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_only_linux_can_be_without_a_screen(platform, environment, expected):
    assert run.has_display(platform, environment) is expected


def test_without_a_screen_one_sentence_says_what_to_do(monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run.main() == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert "xvfb-run -a make run" in said.err
    assert "scripts/picture.py" in said.err


@pytest.fixture
def finished(tmp_path, monkeypatch):
    """A setup that was completed for the tests: its stamp, a lock of its own, a working environment."""
    monkeypatch.setattr(setup, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(setup, "LOCK", tmp_path / "lock.txt")
    monkeypatch.setattr(setup, "INTEROP", tmp_path)
    monkeypatch.setattr(setup, "venv_python", lambda: sys.executable)
    (tmp_path / "lock.txt").write_text("a==1\n", encoding="utf-8")
    (tmp_path / "package-lock.json").write_text("{}", encoding="utf-8")
    (tmp_path / "node_modules").mkdir()
    setup.STAMP.write_text(json.dumps(setup.fingerprint(for_tests=True)), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("for_tests", [True, False])
def test_a_setup_after_which_nothing_changed_has_nothing_to_do(finished, for_tests):
    assert setup.is_ready(setup.fingerprint(for_tests=for_tests))


@pytest.mark.parametrize("name", ["lock.txt", "package-lock.json", "stamp.json"])
def test_a_changed_lock_or_a_broken_stamp_asks_for_a_new_setup(finished, name):
    (finished / name).write_text("b==2\n", encoding="utf-8")
    assert not setup.is_ready(setup.fingerprint(for_tests=True))


def test_an_environment_that_does_not_start_asks_for_a_new_setup(finished, monkeypatch):
    monkeypatch.setattr(setup, "venv_python", lambda: finished / "nothing-here")
    assert not setup.is_ready(setup.fingerprint(for_tests=True))


def test_a_setup_for_running_does_not_stand_for_one_for_testing(finished):
    setup.STAMP.write_text(json.dumps(setup.fingerprint(for_tests=False)), encoding="utf-8")
    assert not setup.is_ready(setup.fingerprint(for_tests=True))


def test_settings_of_the_machine_cannot_put_the_libraries_elsewhere(monkeypatch):
    for name in ("PIP_TARGET", "PIP_USER", "PIP_FIND_LINKS", "PIP_CERT"):
        monkeypatch.setenv(name, "x")
    assert {name for name, value in setup.pip_environment().items() if value == "x"} >= {"PIP_FIND_LINKS", "PIP_CERT"}
    assert {"PIP_TARGET", "PIP_USER"} & set(setup.pip_environment()) == set()
    assert "PIP_FIND_LINKS" not in setup.pip_environment(*setup.ELSEWHERE)


def test_when_pip_fails_it_tries_once_more_without_the_machines_extra_folders(monkeypatch):
    seen = []

    def pip(command, *, env, **_):
        seen.append("PIP_FIND_LINKS" in env)
        return subprocess.CompletedProcess(command, returncode=1)

    monkeypatch.setenv("PIP_FIND_LINKS", "x")
    monkeypatch.setattr(subprocess, "run", pip)
    with pytest.raises(setup.SetupStopped, match="check the network"):
        setup.pip_install("anything")
    assert seen == [True, False]
