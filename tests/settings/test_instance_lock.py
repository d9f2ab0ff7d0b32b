"""One program per data folder, across real processes, and no stale lock after a crash."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from petition_core.errors import FolderInUse
from petition_desktop import instance_lock as instance_lock_module
from petition_desktop.instance_lock import instance_lock
from place import ROOT
from tests.support.unprivileged import as_nobody

HOLDER = """
import sys
from pathlib import Path
from petition_desktop.instance_lock import instance_lock
with instance_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_program(path):
    """A real second program that holds the lock until it is told to end."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout
        assert program.stdin
        assert program.stdout.readline() == "held\n"
        yield program
        program.stdin.close()


def take(path):
    with instance_lock(path):
        return True


def test_a_second_program_is_told_that_the_folder_is_in_use(tmp_path):
    with another_program(tmp_path / "lock"), pytest.raises(FolderInUse, match="already open"):
        take(tmp_path / "lock")


def test_the_folder_is_free_when_the_other_program_has_ended(tmp_path):
    with another_program(tmp_path / "lock"):
        pass
    assert take(tmp_path / "lock")


def test_the_folder_is_free_when_the_other_program_was_killed(tmp_path):
    with another_program(tmp_path / "lock") as program:
        program.kill()
        program.wait()
    assert take(tmp_path / "lock")


def test_a_second_window_in_the_same_program_is_told_too(tmp_path):
    with instance_lock(tmp_path / "lock"), pytest.raises(FolderInUse):
        take(tmp_path / "lock")
    assert take(tmp_path / "lock")


def test_a_system_that_refuses_without_a_reason_means_that_somebody_has_it(tmp_path, monkeypatch):
    def refuse(_handle):
        raise OSError(0, "Error")  # what Python says under Wine

    monkeypatch.setattr(instance_lock_module, "_hold", refuse)
    with pytest.raises(FolderInUse):
        take(tmp_path / "lock")


def test_two_folders_do_not_know_each_other(tmp_path):
    with another_program(tmp_path / "one"):
        assert take(tmp_path / "two")


def test_the_lock_is_private_and_let_go_after_an_error(tmp_path):
    def fail():
        with instance_lock(tmp_path / "lock"):
            assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) == 0o600
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert take(tmp_path / "lock")


def test_a_folder_that_cannot_be_written_to_is_told():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "closed").mkdir(mode=0o555)
        told = as_nobody(lambda: take(folder / "closed" / "lock"), folder / "closed")
    assert told.startswith("StoreReadOnly: ")
