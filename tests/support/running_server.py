"""A real `petition-server` in a program of its own, for tests, journeys and benchmarks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

COMMAND = (sys.executable, "-m", "petition_server")


class RunningServer:
    """A server that accepts connections at `address`. Its log lies in `log`."""

    def __init__(self, program: subprocess.Popen[str], address: str, log: Path) -> None:
        self.program = program
        self.address = address
        self.log = log

    def stop(self) -> int:
        """Ask it to stop, wait until it has, and give its exit code."""
        self.program.send_signal(signal.SIGTERM)
        return self.program.wait()

    def kill(self) -> None:
        """End it on the spot, as a power cut would."""
        self.program.kill()
        self.program.wait()


def keeper(*arguments: str | Path, home: Path, database_url: str = "") -> subprocess.CompletedProcess[str]:
    """Run one command of petition-server to its end."""
    return subprocess.run(
        [*COMMAND, *arguments], env=environment(home, database_url), capture_output=True, text=True, check=False
    )


def environment(home: Path, database_url: str = "") -> dict[str, str]:
    """This program's environment with the server's home and database."""
    return {**os.environ, "PETITION_SERVER_HOME": str(home), "DATABASE_URL": database_url}


@contextmanager
def running_server(
    home: Path, database_url: str = "", port: int = 0, extra: Mapping[str, str] | None = None
) -> Iterator[RunningServer]:
    """Start a server on an initialised `home` and wait until it says that it accepts connections."""
    log = home / f"server-{len(list(home.glob('server-*.log')))}.log"
    with log.open("w", encoding="utf-8") as stderr:
        program = subprocess.Popen(
            [*COMMAND, "serve", "--port", str(port)],
            env=environment(home, database_url) | dict(extra or {}),
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )
    try:
        assert program.stdout is not None
        line = program.stdout.readline()
        if not line.startswith("listening on "):
            program.wait()
            raise RuntimeError(f"petition-server did not start: {log.read_text(encoding='utf-8')}")
        yield RunningServer(program, line.removeprefix("listening on ").strip(), log)
    finally:
        program.kill()
        program.wait()
        if program.stdout is not None:
            program.stdout.close()
