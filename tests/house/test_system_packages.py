"""The script for Debian's packages: installs only what is missing, asks nobody but root, and does no harm elsewhere.

It meets made-up `dpkg-query`, `apt-get` and `id` here, so that nothing is installed and any machine can run this.
"""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from place import ROOT

SCRIPT = ROOT / "scripts" / "system_packages.sh"
#: What the script itself is written with.
REAL_PROGRAMS = ("id", "ls", "python3")
ONLY_FOR_TESTS = {"openbox", "xdotool", "x11-utils", "chromium", "chromium-driver", "nodejs", "npm", "at-spi2-core"}


class Machine:
    """A folder of programs that is all the script finds, and the calls of apt-get it saw."""

    def __init__(self, folder):
        self.folder = folder
        self.calls = folder / "calls.txt"
        for name in REAL_PROGRAMS:
            (folder / name).symlink_to(shutil.which(name))

    def add(self, name, text):
        (self.folder / name).unlink(missing_ok=True)
        (self.folder / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        (self.folder / name).chmod(0o755)

    def make_debian(self, user, installed=()):
        """Debian with these packages; apt-get writes down how it is called, and fails while `broken` exists."""
        names = "|".join(installed) or "-"
        self.add("dpkg-query", f'for last; do :; done; case "$last" in {names}) echo installed;; *) exit 1;; esac')
        self.add(
            "apt-get",
            f'echo "$@" >> {self.calls}; case "$1" in update) rm -f {self.folder}/broken;; esac\n'
            f"[ ! -e {self.folder}/broken ]",
        )
        self.add("rm", f'exec {shutil.which("rm")} "$@"')
        self.add("id", f"echo {user}")

    def run(self, purpose):
        environment = {**os.environ, "PATH": str(self.folder)}
        return subprocess.run(
            ["/bin/sh", SCRIPT, purpose], env=environment, capture_output=True, encoding="utf-8", check=False
        )

    def apt_calls(self):
        return self.calls.read_text(encoding="utf-8").splitlines() if self.calls.exists() else []


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def test_elsewhere_than_on_debian_it_says_so_and_goes_on(machine):
    ended = machine.run("test")
    assert ended.returncode == 0
    assert ended.stdout.startswith("This is no Debian")


def test_who_is_not_root_gets_the_one_line_to_run(machine):
    machine.make_debian(user=1000, installed=["libegl1"])
    ended = machine.run("run")
    (line,) = [line for line in ended.stdout.splitlines() if "sudo" in line]
    assert ended.returncode == 0
    assert machine.apt_calls() == []
    assert {"libgl1", "libxcb-cursor0", "fonts-noto-cjk", "xvfb"} <= set(line.split())
    assert "libegl1" not in line.split()


def test_running_asks_for_less_than_testing(machine):
    machine.make_debian(user=1000)
    assert ONLY_FOR_TESTS & set(machine.run("run").stdout.split()) == set()
    assert set(machine.run("test").stdout.split()) >= ONLY_FOR_TESTS


def test_a_program_on_the_path_counts_wherever_it_came_from(machine):
    machine.make_debian(user=1000)
    machine.add("node", "")
    asked = machine.run("test").stdout.split()
    assert "nodejs" not in asked
    assert "npm" in asked


def test_a_library_under_the_name_newer_debians_give_it_counts(machine):
    machine.make_debian(user=1000, installed=["libglib2.0-0t64"])
    assert "libglib2.0-0" not in machine.run("run").stdout.split()


def test_root_installs_exactly_what_is_missing(machine):
    machine.make_debian(user=0, installed=["libegl1"])
    assert machine.run("run").returncode == 0
    install = machine.apt_calls()[-1].split()
    assert {"install", "--no-install-recommends", "libgl1"} <= set(install)
    assert "libegl1" not in install


def test_when_the_lists_of_packages_are_too_old_they_are_fetched_and_it_tries_again(machine):
    machine.make_debian(user=0)
    (machine.folder / "broken").touch()
    assert machine.run("run").returncode == 0
    verbs = [call.split()[0] for call in machine.apt_calls()]
    assert verbs[-2:] == ["update", "install"]


def test_when_apt_fails_twice_it_says_what_to_do(machine):
    machine.make_debian(user=0)
    machine.add("apt-get", "exit 100")
    ended = machine.run("run")
    assert ended.returncode == 3
    assert "check the network" in ended.stderr


def test_a_purpose_it_does_not_know_is_refused(machine):
    ended = machine.run("party")
    assert ended.returncode == 2
    assert "usage" in ended.stderr
