"""The packaged program, built once, and how to run it: with an empty environment and nothing of this repository."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.packaged.building import built

NAME = "petition-desktop.exe" if os.name == "nt" else "petition-desktop"


class Packaged:
    """The program in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = folder / NAME

    def run(self, *arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run it to its end, from a folder that is not the repository."""
        return subprocess.run(
            [self.program, *arguments],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            env=bare_environment(),
            cwd=self.folder.parent,
            check=False,
        )


def bare_environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """No variable at all, so that nothing of this machine's Python, Qt or shell can help; and `more`."""
    # Windows programs do not start without the first of these.
    needed = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return {**needed, **(more or {})}


@pytest.fixture(scope="session")
def packaged() -> Packaged:
    """The program, built now or kept from an earlier run of the same sources."""
    return Packaged(built())
