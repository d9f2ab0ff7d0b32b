"""Runs the tests, after the checks of `lint.py`; with arguments it only hands them to pytest.

Widgets are tested without a screen; tests that need a real window start a virtual display of their own.
"""

from __future__ import annotations

import os
import subprocess
import sys

import lint
from place import ROOT, venv_python

# Much of the run waits for child processes, so a process for each core keeps them busy. A file stays in one
# process, because its tests share what is costly to make.
# A crash of one of them ends the run: what it had left would never be run.
IN_PARALLEL = ["-n", str(max(2, os.cpu_count() or 2)), "--dist", "loadfile", "--max-worker-restart", "0"]


def main() -> int:
    """0 if all is well; otherwise both parts have been run and have said what they found."""
    arguments = sys.argv[1:]
    # The shape tests are part of the whole run below.
    found = not arguments and any([lint.failed(command) for command in lint.checks(with_shape=False)])  # noqa: C419
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [str(venv_python()), "-m", "pytest", *(arguments or IN_PARALLEL)]
    tests = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    return tests or int(found)


if __name__ == "__main__":
    sys.exit(main())
