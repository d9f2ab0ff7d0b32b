"""A real PostgreSQL for tests and benchmarks: one private cluster in a temporary folder, a database for each test.

It listens on a Unix socket in its own folder and on no network port, so that several runs never meet. Where the
tests run as root the server runs as the user `postgres`, because PostgreSQL refuses root.
"""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

#: Safe on a machine that may be switched off at any moment only when these are left out; tests need the speed.
HASTY = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
_MISSING = "PostgreSQL's server programs are missing: install the package postgresql, then run the tests again."


class PostgresMissing(Exception):
    """This machine has no PostgreSQL server."""


class Postgres:
    """A running cluster. `database()` gives the `postgresql://` address of an empty database."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = itertools.count(1)
        self._empty: list[str] = []

    def database(self) -> str:
        """The address of an empty database: one that was given back, else a new one."""
        if self._empty:
            return self._empty.pop()
        name = f"petition_{next(self._numbers)}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.address(name)

    def give_back(self, address: str) -> None:
        """Empty a database for the next test; making a new one takes ten times as long."""
        others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(others, [_name(address)])
        try:
            with psycopg.connect(address, autocommit=True) as connection:
                connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        except psycopg.OperationalError:
            # The test dropped it.
            return
        self._empty.append(address)

    def drop(self, address: str) -> None:
        """Remove a database, whoever is still connected to it."""
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(_name(address))))

    def address(self, name: str) -> str:
        """How to reach the database `name`."""
        return f"postgresql://postgres@/{name}?host={self.folder}"


def _name(address: str) -> str:
    return address.removeprefix("postgresql://postgres@/").split("?")[0]


def programs() -> Path:
    """The folder of `initdb` and `postgres`, the newest there is; Debian keeps them off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    if not found and on_path is None:
        raise PostgresMissing(_MISSING)
    return found[-1].parent if found else Path(str(on_path)).resolve().parent


@contextmanager
def running_postgres(settings: tuple[str, ...] = HASTY) -> Iterator[Postgres]:
    """Start a cluster with these `settings` (`name=value`), and stop and delete it at the end."""
    bin_folder, user = programs(), "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="petition-postgres-"))
    try:
        if user:
            shutil.chown(folder, user, user)
        initdb: list[str | Path] = [
            bin_folder / "initdb",
            "-D",
            folder / "cluster",
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
        ]
        _run_to_end([*initdb, "--locale=C", "--no-sync"], user, folder)
        options = [f"-c{each}" for each in ("listen_addresses=", f"unix_socket_directories={folder}", *settings)]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [bin_folder / "postgres", "-D", folder / "cluster", *options],
                stdout=log, stderr=log, cwd=folder, user=user, group=user, extra_groups=[] if user else None,
            )  # fmt: skip
        try:
            _wait_until_ready(server, folder)
            yield Postgres(folder)
        finally:
            # A "fast" stop: PostgreSQL ends its sessions and writes everything down.
            server.send_signal(signal.SIGINT)
            server.wait()
    finally:
        shutil.rmtree(folder)


def _run_to_end(command: list[str | Path], user: str | None, folder: Path) -> None:
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=folder, user=user, group=user,
        extra_groups=[] if user else None, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise RuntimeError(f"initdb failed: {done.stderr}")


def _wait_until_ready(server: subprocess.Popen[bytes], folder: Path) -> None:
    """Ask until it answers; PostgreSQL has no other sign than that."""
    while True:
        if server.poll() is not None:
            raise RuntimeError((folder / "log").read_text(encoding="utf-8", errors="replace"))
        try:
            psycopg.connect(f"postgresql://postgres@/postgres?host={folder}", connect_timeout=5).close()
        except psycopg.OperationalError:
            continue
        return
