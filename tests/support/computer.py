"""A computer of its own for the real programs: everything they may write lies under one folder that tests can search.

Home, configuration, cache, run-time and temporary folders are all inside it. It has no screen, and no keyring or bus
of whoever runs the tests.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DESKTOP = (sys.executable, "-m", "petition_desktop")
#: What of the environment of whoever runs the tests is handed on.
_KEPT = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "COVERAGE_PROCESS_START")
_FOLDERS = {
    "HOME": "user",
    "XDG_CONFIG_HOME": "user/config",
    "XDG_DATA_HOME": "user/share",
    "XDG_CACHE_HOME": "user/cache",
    "XDG_STATE_HOME": "user/state",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
}


@dataclass(frozen=True)
class Answered:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def documents(self) -> list[Any]:
        """One JSON document for each line of the answer."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def document(self) -> Any:
        """The one JSON document of a command that went well."""
        assert (self.code, self.err) == (0, ""), self
        (found,) = self.documents
        return found

    @property
    def refusal(self) -> str:
        """The one sentence of a command that could not do it: exit code 3, one line, nothing of a program's insides."""
        assert self.code == 3, self
        (sentence,) = self.err.splitlines()
        assert "Traceback" not in sentence
        return sentence


class Computer:
    """The programs on it work on `home`, the data folder. `extra` is added to their environment."""

    def __init__(self, root: Path, extra: Mapping[str, str] | None = None) -> None:
        self.root = root
        self.home = root / "petition"
        for name in _FOLDERS.values():
            (root / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        self.environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
        self.environment |= {name: str(root / folder) for name, folder in _FOLDERS.items()}
        self.environment |= {"PETITION_HOME": str(self.home), **(extra or {})}

    def desktop(
        self, *arguments: str | Path, lines: Sequence[object] = (), under: Sequence[str] = (), **extra: str
    ) -> Answered:
        """Run one command of petition-desktop to its end; `lines` are its input, as JSON lines.

        `under` is a command that starts it, such as one that takes rights away. `extra` goes into its environment.
        """
        typed = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        done = subprocess.run(
            [*under, *DESKTOP, *map(str, arguments)],
            env={**self.environment, **extra},
            input=typed.encode(),
            capture_output=True,
            cwd=self.root,
            check=False,
        )
        return Answered(done.returncode, done.stdout.decode(), done.stderr.decode())

    def run(self, *command: str, under: Sequence[str] = ()) -> None:
        """Run any other program on this computer; it must go well."""
        subprocess.run([*under, *command], env=self.environment, cwd=self.root, check=True)

    def ask(self, *arguments: str | Path, **how: Any) -> Any:
        """The JSON document that a command answers with; it must go well."""
        return self.desktop(*arguments, "--json", **how).document

    def ask_for_lines(self, *arguments: str | Path, **how: Any) -> list[Any]:
        """The JSON lines that a command answers with; it must go well."""
        answered = self.desktop(*arguments, "--json", **how)
        assert (answered.code, answered.err) == (0, ""), answered
        return answered.documents

    @contextmanager
    def running(
        self, *arguments: str | Path, under: Sequence[str] = (), **extra: str
    ) -> Iterator[subprocess.Popen[bytes]]:
        """A command of petition-desktop while it works, with pipes to it; without a command it is the window.

        `under` and `extra` as for `desktop`. If it still runs at the end of the block it is killed.
        """
        with subprocess.Popen(
            [*under, *DESKTOP, *map(str, arguments)],
            env={**self.environment, **extra},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.root,
        ) as program:
            try:
                yield program
            finally:
                program.kill()
