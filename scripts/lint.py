"""All that can be checked without running the program: style, types, the arrows between packages, the shape.

Runs each check even when an earlier one failed, so that one call shows everything. `--fix` lets ruff repair
and format what it can first.
"""

from __future__ import annotations

import os
import subprocess
import sys

from place import ROOT, python_folders, venv_python

#: The shape tests, and nothing that a run of all tests would not run anyway.
SHAPE = ["pytest", "-q", "-p", "no:randomly", "tests/shape"]


def checks(with_shape: bool) -> list[list[str]]:
    """The commands, each to be started as a module of the environment's Python."""
    folders = python_folders()
    style = [["ruff", "check", *folders], ["ruff", "format", "--check", *folders], ["mypy", *folders]]
    return [*style, SHAPE] if with_shape else style


def failed(command: list[str]) -> bool:
    """Run one check and say what it was; True if it found something."""
    print(f"== {' '.join(command)}", flush=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    return subprocess.run([venv_python(), "-m", *command], cwd=ROOT, env=environment, check=False).returncode != 0


def main() -> int:
    """Run all checks; 1 if any found something."""
    if "--fix" in sys.argv[1:]:
        failed(["ruff", "check", "--fix", "--quiet", *python_folders()])
        failed(["ruff", "format", *python_folders()])
    results = [failed(command) for command in checks(with_shape="--without-shape" not in sys.argv[1:])]
    return int(any(results))


if __name__ == "__main__":
    sys.exit(main())
