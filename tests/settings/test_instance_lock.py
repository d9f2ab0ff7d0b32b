"""One program per data folder, across real processes, and no stale lock after a crash."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import SimpleNamespace

import pytest

from petition_core.errors import FolderInUse, StoreReadOnly
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


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOENT, 0])
def test_on_windows_any_refusal_means_that_somebody_has_it(tmp_path, monkeypatch, number):
    """Windows gives the first number, and Wine whatever was left of an error before."""

    def refuse(*_):
        raise OSError(number, "Error")

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=refuse, LK_NBLCK=2, LK_UNLCK=0))
    spec = spec_from_file_location("lock_on_windows", instance_lock_module.__file__)
    assert spec
    assert spec.loader
    on_windows = module_from_spec(spec)
    spec.loader.exec_module(on_windows)
    with pytest.raises(FolderInUse), on_windows.instance_lock(tmp_path / "lock"):
        pytest.fail("it was taken")


def test_a_disk_that_knows_no_locks_is_told(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(instance_lock_module, "_hold", refuse)
    with pytest.raises(StoreReadOnly):
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
