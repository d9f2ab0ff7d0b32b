"""What every journey begins with: computers with nothing on them, an office's papers, and a server that can be started.

Papers, invites and the server's key are made once a run by the real commands; each journey works on copies.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest

from petition_core.invite import invite_text, read_invite
from tests.support.computer import Computer
from tests.support.office_papers import OfficePapers, make_papers
from tests.support.ports import kept_port
from tests.support.running_server import RunningServer, keeper, running_server
from tests.support.screen import screen

#: What needs a screen of ours, or Linux's own disks and rights.
collect_ignore = (
    []
    if sys.platform.startswith("linux")
    else [
        "test_disks_refused.py",
        "test_kiosk_shift.py",
        "test_nothing_of_a_signer_is_left.py",
        "test_screen_pulled_out.py",
        "test_stall_to_export.py",
        "test_street_network.py",
        "test_window_beside_window.py",
    ]
)

#: Unused invites that each journey's server begins with.
_INVITES = ("stall", "stall", "stall", "office")


@dataclass(frozen=True)
class PreparedServer:
    """The folder of a server that was initialised and never served, and its invites: (role, text)."""

    home: Path
    invites: tuple[tuple[str, str], ...]


class PostOffice:
    """A server that is prepared and may be up or down. Its port is its own all the time."""

    def __init__(self, prepared: PreparedServer, home: Path, port: int) -> None:
        shutil.copytree(prepared.home, home)
        self.home = home
        self.port = port
        self.database = home / "server.db"
        self._invites = list(prepared.invites)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def up(self) -> AbstractContextManager[RunningServer]:
        """The server runs during the block."""
        return running_server(self.home, port=self.port)

    def invite(self, role: str = "stall", address: str = "") -> str:
        """One that nobody used yet; it sends the device to `address` instead of straight to the server."""
        found = next(one for one in self._invites if one[0] == role)
        self._invites.remove(found)
        return invite_text(msgspec.structs.replace(read_invite(found[1]), server=address or self.address))

    def count(self, what: str = "sealed") -> int:
        """How many rows there are in one of its tables."""
        with closing(sqlite3.connect(self.database)) as connection:
            return int(connection.execute(f"SELECT count(*) FROM {what}").fetchone()[0])  # noqa: S608 - our own names

    def says(self, *command: str | Path) -> Any:
        """The JSON document that a keeper's command answers with."""
        done = keeper(*command, "--json", home=self.home)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> OfficePapers:
    """The office's keys and campaign files of this run."""
    return make_papers(Computer(tmp_path_factory.mktemp("papers")))


@pytest.fixture(scope="session")
def prepared_server(tmp_path_factory: pytest.TempPathFactory) -> PreparedServer:
    """What `petition-server init` and `petition-server invite` made."""
    home = tmp_path_factory.mktemp("prepared") / "server"
    commands = [("init",), *(("invite", "--role", role, "--label", f"{role} at the harbour") for role in _INVITES)]
    made = [keeper(*command, home=home) for command in commands]
    assert [done.returncode for done in made] == [0] * len(made), [done.stderr for done in made]
    return PreparedServer(home, tuple(zip(_INVITES, (done.stdout.strip() for done in made[1:]), strict=True)))


@pytest.fixture
def post(prepared_server: PreparedServer, tmp_path: Path) -> Iterator[PostOffice]:
    """A server of this journey's own. It is down until the journey starts it."""
    with kept_port() as port:
        yield PostOffice(prepared_server, tmp_path / "server", port)


@pytest.fixture(scope="session")
def with_campaign(tmp_path_factory: pytest.TempPathFactory, papers: OfficePapers) -> Path:
    """A data folder to which the campaign was added, and nothing else."""
    computer = Computer(tmp_path_factory.mktemp("first"))
    computer.ask("campaign", "add", papers.campaign)
    return computer.home


@pytest.fixture
def new_computer(tmp_path: Path, with_campaign: Path) -> Callable[[str], Computer]:
    """Makes a computer with the campaign on it; call it with a name."""

    def make(name: str) -> Computer:
        computer = Computer(tmp_path / name)
        shutil.copytree(with_campaign, computer.home)
        return computer

    return make


@pytest.fixture
def stall(new_computer: Callable[[str], Computer]) -> Computer:
    """The journey's first laptop."""
    return new_computer("stall")


@pytest.fixture
def office(new_computer: Callable[[str], Computer]) -> Computer:
    """The office's computer."""
    return new_computer("office")


@pytest.fixture(scope="session")
def a_screen() -> Iterator[Mapping[str, str]]:
    """A virtual screen for this run's windows, which come one after the other."""
    with screen() as environment:
        yield environment
