"""`--demo`: made once, used again; its server runs as long as the block and no longer."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from petition_core.errors import FileRefused
from petition_desktop import demo
from petition_desktop.__main__ import WindowWishes, main, window_wishes
from tests.cli.conftest import Computer, form
from tests.support.deadline import LONGEST_SECONDS


def answers(address: str) -> bool:
    parts = urlsplit(address)
    with socket.socket() as probe:
        return probe.connect_ex((parts.hostname, parts.port)) == 0


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    """A demo that ran once and was closed: making one takes some seconds."""
    home = demo.demo_home(tmp_path_factory.mktemp("demo"), {})
    with demo.prepared(home) as folder:
        assert answers(folder.address.read_text(encoding="ascii"))
    return home


def test_the_demo_signs_sends_and_opens(home):
    stall = Computer(home)
    with demo.prepared(home) as folder:
        held = stall.ask("status")["signatures"]
        kept = stall.lines("sign", "--campaign", "hong-kong-2020", typed=form("Ada") + "\n" + form("李明"))
        assert [one["number"] for one in kept] == [held + 1, held + 2]
        assert stall.ask("push")["accepted"] == 2
        office = Computer(folder.office.root)
        assert office.ask("pull")["new"] == 2
        key = ["--key", folder.key, "--passphrase-file", folder.passphrase]
        assert office.ask("office", "open", *key)["opened"] == 2
        assert str(folder.office.root) in folder.read_me.read_text(encoding="utf-8")


def test_a_later_start_uses_what_is_there_and_its_server_ends_with_it(home):
    before = demo.DemoFolder(home).campaign.read_bytes()
    with demo.prepared(home) as folder:
        address = folder.address.read_text(encoding="ascii")
        assert folder.campaign.read_bytes() == before
        assert answers(address)
        assert Computer(home).ask("status")["server"] == address
    assert not answers(address)


def test_when_its_port_is_taken_the_demo_joins_anew(home):
    before = demo.DemoFolder(home).address.read_text(encoding="ascii")
    with socket.create_server(("127.0.0.1", urlsplit(before).port)), demo.prepared(home) as folder:
        now = folder.address.read_text(encoding="ascii")
        assert now != before
        assert Computer(home).ask("status")["server"] == now


def test_what_broke_off_is_made_anew(tmp_path, monkeypatch):
    home = demo.demo_home(tmp_path / "demo", {})
    monkeypatch.setattr(demo, "server_installed", lambda: False)
    monkeypatch.setattr(demo, "pack_folder", broken)
    with pytest.raises(FileRefused), demo.prepared(home):
        pass
    monkeypatch.undo()
    monkeypatch.setattr(demo, "server_installed", lambda: False)
    with demo.prepared(demo.demo_home(tmp_path / "demo", {})) as folder:
        assert folder.campaign.exists()


def broken(*_arguments: object) -> bytes:
    raise FileRefused(path="x", reason="the disk refused")


def test_without_the_server_installed_the_demo_says_so_and_runs(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(demo, "server_installed", lambda: False)
    with demo.prepared(demo.demo_home(tmp_path / "demo", {})) as folder:
        assert "petition-desktop[server]" in capsys.readouterr().err
        stall = Computer(folder.stall.root)
        assert stall.lines("campaign", "list")[0]["id"] == "hong-kong-2020"
        assert stall.ask("status")["joined"] is False


def test_a_folder_with_real_work_is_never_made_a_demo(tmp_path, monkeypatch, capsys):
    real = Computer(tmp_path / "real")
    real.ask("status")
    before = sorted(path.name for path in real.home.rglob("*"))
    with pytest.raises(FileRefused):
        demo.demo_home(real.home, {})
    monkeypatch.setattr("sys.argv", ["petition-desktop", "--demo", "--home", str(real.home)])
    assert main() == 3
    assert "real work" in capsys.readouterr().err
    assert sorted(path.name for path in real.home.rglob("*")) == before


@contextmanager
def held_up(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The demo as a program whose window never comes, as on a slow laptop; its server answers."""
    script = (
        "import sys, types, threading\n"
        "app = types.ModuleType('petition_desktop.app')\n"
        "app.run = lambda *wishes, **more: (print('ready', flush=True), threading.Event().wait())\n"
        "sys.modules['petition_desktop.app'] = app\n"
        "from petition_desktop.__main__ import main\n"
        f"sys.argv[1:] = ['--demo', '--home', {str(home)!r}]\n"
        "sys.exit(main())"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as program:
        assert program.stdout
        assert program.stdout.readline() == b"ready\n"
        assert answers(demo.DemoFolder(home).address.read_text(encoding="ascii"))
        yield program


def test_when_it_is_killed_its_server_ends_by_itself(home):
    with held_up(home) as program:
        servers = psutil.Process(program.pid).children()
        program.kill()
    try:
        _gone, left = psutil.wait_procs(servers, timeout=LONGEST_SECONDS)
    finally:
        for server in servers:
            with suppress(psutil.NoSuchProcess):
                server.kill()
    assert (len(servers), left) == (1, [])
    assert not answers(demo.DemoFolder(home).address.read_text(encoding="ascii"))


def test_asked_to_stop_while_it_is_made_it_leaves_no_server_behind(home):
    with held_up(home) as program:
        program.terminate()
        assert program.wait() == 128 + signal.SIGTERM
    assert not answers(demo.DemoFolder(home).address.read_text(encoding="ascii"))


def test_the_demo_lies_beside_the_real_folder_unless_it_is_told_where(tmp_path):
    assert demo.demo_home(None, {}).name == "Petition Desktop Demo"
    assert demo.demo_home(None, {"PETITION_HOME": str(tmp_path)}) == tmp_path
    assert demo.demo_home(Path(tmp_path / "a"), {"PETITION_HOME": str(tmp_path)}) == tmp_path / "a"
    assert window_wishes(["--demo", "--home", "x"]) == WindowWishes(home="x", demo=True)


def test_the_demos_server_never_sees_a_real_database(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://real/petitions")
    monkeypatch.setenv("PETITION_SERVER_HOME", "/srv/petition")
    assert not {"DATABASE_URL", "PETITION_SERVER_HOME"} & set(demo._environment())
