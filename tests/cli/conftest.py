"""The command line in this process, one computer for each home, and keys made once for all tests."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from PySide6.QtWidgets import QApplication

from petition_desktop.cli.main import root
from petition_desktop.office.keys import make_keys
from tests.support.small_campaign import OPENS

PASSPHRASE = "five old boats sail slowly"


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Commands that draw make an application where there is none, and later tests of this process could not use it."""
    return qapp


class Computer:
    """One data folder. `run` is a command with its outcome; `ask` one that must go well, with its JSON."""

    def __init__(self, home: Path) -> None:
        self.home = home
        home.mkdir(parents=True, exist_ok=True)
        # A keyring of the machine that runs the tests is none of their business.
        (home / "settings.toml").write_text('device_key = "file"\n', encoding="utf-8")

    def run(self, *arguments: object, typed: str | bytes | None = None) -> Result:
        environment = {"PETITION_HOME": str(self.home)}
        return CliRunner().invoke(root, [str(one) for one in arguments], input=typed, env=environment)

    def lines(self, *arguments: object, typed: str | bytes | None = None) -> list[Any]:
        done = self.run(*arguments, "--json", typed=typed)
        assert (done.exit_code, done.stderr) == (0, ""), done.output
        return [json.loads(line) for line in done.stdout.splitlines()]

    def ask(self, *arguments: object) -> Any:
        (answer,) = self.lines(*arguments)
        return answer

    def refused(self, *arguments: object, typed: str | bytes | None = None) -> str:
        """The sentence of a command that fails as expected, without anything on its standard output."""
        done = self.run(*arguments, typed=typed)
        assert (done.exit_code, done.stdout) == (3, ""), done.output
        return done.stderr.strip()

    def sign(self, campaign: str = "parks", names: Sequence[str] = ("Ada Example",)) -> list[Any]:
        return self.lines("sign", "--campaign", campaign, typed="\n".join(map(form, names)))


def form(name: str = "Ada Example", **answers: object) -> str:
    """A line for `sign`."""
    return json.dumps({"language": "en", "answers": {"name": name, **answers}, "consents": {"count": "yes"}})


class Papers:
    """What an office has in its drawer: keys, a passphrase, a campaign's folder and file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.passphrase = folder / "passphrase.txt"
        self.key = folder / "office.key"
        self.recovery_key = folder / "office-recovery.key"

    def opening(self, key: Path | None = None) -> list[object]:
        return ["--key", key or self.key, "--passphrase-file", self.passphrase]

    def campaign(self, name: str = "parks") -> Path:
        """The folder of a campaign; made when it is asked for first."""
        folder = self.folder / name
        if not folder.exists():
            writer = Computer(self.folder / "writer")
            keys = [
                "--office-key",
                self.folder / "office.public",
                "--recovery-key",
                self.folder / "office-recovery.public",
            ]
            writer.ask("campaign", "new", folder, *keys, "--suite", "classic")
            toml = folder / "campaign.toml"
            source = toml.read_text(encoding="utf-8").splitlines(keepends=True)
            opens = [f"opens = {OPENS.isoformat()}\n" if line.startswith("opens =") else line for line in source]
            toml.write_text("".join(opens), encoding="utf-8")
        return folder

    def change(self, name: str, *changes: tuple[str, str], file: str = "campaign.toml") -> Path:
        """Edit a file of a campaign as a person would."""
        path = self.campaign(name) / file
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
        return path

    def packed(self, name: str = "parks", *options: object, to: str = "") -> Path:
        """The signed file of that campaign."""
        folder, file = self.campaign(name), self.folder / (to or f"{name}.campaign")
        key = folder.with_name(f"{name}.signing-key")
        Computer(self.folder / "writer").ask("campaign", "pack", folder, "--key", key, *options, "-o", file)
        return file


@pytest.fixture(scope="session")
def drawer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keys with the real cost of a passphrase, so made once. Classic ones, which keep the tests' files small."""
    folder = tmp_path_factory.mktemp("drawer")
    make_keys(folder / "office.key", "classic", (PASSPHRASE, PASSPHRASE), date(2020, 5, 1), log_n=17)
    (folder / "passphrase.txt").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return folder


@pytest.fixture
def papers(drawer, tmp_path) -> Papers:
    folder = tmp_path / "papers"
    folder.mkdir()
    for one in drawer.iterdir():
        (folder / one.name).write_bytes(one.read_bytes())
    return Papers(folder)


@pytest.fixture
def computer(tmp_path) -> Callable[[str], Computer]:
    """Makes computers by name."""
    return lambda name: Computer(tmp_path / name)


@pytest.fixture
def stall(computer: Callable[[str], Computer], papers: Papers) -> Computer:
    """A stall that has the campaign."""
    made = computer("stall")
    made.ask("campaign", "add", papers.packed())
    return made


@pytest.fixture
def office(computer: Callable[[str], Computer], papers: Papers) -> Computer:
    """An office that has the campaign."""
    made = computer("office")
    made.ask("campaign", "add", papers.packed())
    return made
