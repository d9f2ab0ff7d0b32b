"""The commands of petition-server: what they print, as text and as JSON, and their exit codes.

Most run in this process, from the program's own `run`; that the program does the same is shown at the end.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from sqlalchemy import delete, text

from petition_core.invite import read_invite
from petition_server import __main__ as program
from petition_server.server import Server
from petition_server.tables import sealed
from tests.support.campaigns import signed_campaign
from tests.support.laptop import Laptop
from tests.support.running_server import keeper

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path, database_url: str, in_process: Run) -> Run:
    """Runs a command on a home and a database of this test."""

    return lambda *arguments: in_process(*arguments, home=tmp_path / "home", database_url=database_url)


@pytest.fixture
def in_process(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command without starting a program for it."""

    def command(*arguments: str | Path, home: Path, database_url: str = "") -> CompletedProcess[str]:
        monkeypatch.setenv("PETITION_SERVER_HOME", str(home))
        monkeypatch.setenv("DATABASE_URL", database_url)
        capfd.readouterr()
        words = [str(argument) for argument in arguments]
        code = program.run(words)
        written = capfd.readouterr()
        return CompletedProcess(words, code, written.out, written.err)

    return command


@pytest.fixture
def ready(run: Run) -> Run:
    """The same, after `init`."""
    assert run("init").returncode == 0
    return run


def told(done: CompletedProcess[str]) -> Any:
    """The one JSON document of a command that went well."""
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 1
    return json.loads(done.stdout)


def refusal(done: CompletedProcess[str], code: int = 3) -> str:
    """The one sentence of a command that could not do it."""
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr.strip()


def test_init_prints_the_servers_key_and_keeps_it_where_only_its_owner_reads(run, tmp_path):
    done = run("init")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(bytes.fromhex(done.stdout.strip())) == 32
    key = tmp_path / "home" / "server.key"
    if os.name == "posix":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
        assert stat.S_IMODE(key.parent.stat().st_mode) == 0o700
    assert done.stdout.strip() not in key.read_text(encoding="ascii")


def test_init_a_second_time_is_harmless(run, tmp_path):
    first = run("init")
    key = (tmp_path / "home" / "server.key").read_bytes()
    assert told(run("init", "--json")) == {"server_key": first.stdout.strip(), "home": str(tmp_path / "home")}
    assert (tmp_path / "home" / "server.key").read_bytes() == key


def test_a_second_server_with_another_key_is_kept_off_the_database(ready, tmp_path, database_url, in_process):
    other = tmp_path / "other"
    told_no = refusal(in_process("init", home=other, database_url=database_url))
    assert "another key" in told_no
    assert not (other / "server.key").exists()


def test_a_second_server_with_a_copy_of_the_key_is_welcome(ready, tmp_path, database_url, in_process):
    other = tmp_path / "other"
    other.mkdir()
    (other / "server.key").write_bytes((tmp_path / "home" / "server.key").read_bytes())
    assert in_process("init", home=other, database_url=database_url).returncode == 0


@pytest.mark.parametrize(
    "command",
    ["serve --port 0", "invite --role stall", "devices", "revoke abcdef01", "stats", "check", "campaigns list"],
)
def test_before_init_every_command_says_to_run_it(run, command):
    assert refusal(run(*command.split())) == "There is no server here yet. Run: petition-server init"


@pytest.mark.parametrize(
    "content", ["", "zz", "ab" * 31, "ab" * 33, "ü"], ids=["empty", "no hex", "short", "long", "no ASCII"]
)
def test_a_key_file_that_is_damaged_is_told_and_not_replaced(ready, tmp_path, content):
    key = tmp_path / "home" / "server.key"
    key.write_text(content, encoding="utf-8")
    for command in ("init", "stats"):
        assert "it is not a server key" in refusal(ready(command))
    assert key.read_text(encoding="utf-8") == content


def test_an_invite_is_one_line_a_laptop_can_read(ready):
    done = ready(
        "invite", "--role", "stall", "--label", "Harbour 中文", "--days", "2", "--address", "https://p.example"
    )
    invite = read_invite(done.stdout)
    assert (invite.role, invite.label, invite.server) == ("stall", "Harbour 中文", "https://p.example")
    assert done.stdout.count("\n") == 1


def test_invites_are_listed_and_one_is_taken_back_by_the_beginning_of_its_name(ready):
    for label in ("first", "second"):
        ready("invite", "--role", "stall", "--label", label)
    listed = {one["label"]: one for one in told(ready("invites", "--json"))["invites"]}
    assert {label: one["state"] for label, one in listed.items()} == {"first": "open", "second": "open"}
    name = listed["first"]["name"]
    assert ready("take-back", name[:8].upper()).stdout == f"{name[:8]} is taken back\n"
    assert "withdrawn" in ready("invites").stdout
    for wrong in (name, name[:7], "0" * 64, "x"):
        assert refusal(ready("take-back", wrong)).startswith("No open invite is called so")


def test_an_invite_as_json_names_what_it_is_for(ready):
    document = told(ready("invite", "--role", "office", "--json"))
    assert (document["role"], document["server"]) == ("office", "http://127.0.0.1:8400")
    assert read_invite(document["invite"]).expires == document["expires"]


@pytest.mark.parametrize(
    "address",
    ["https://p.example", "https://p.example:8443/", "http://localhost:1", "http://[::1]:8400", "http://x.onion"],
)
def test_addresses_a_laptop_takes_are_taken(ready, address):
    assert read_invite(ready("invite", "--role", "stall", "--address", address).stdout).server == address.rstrip("/")


@pytest.mark.parametrize(
    "arguments",
    [
        ["invite"],
        ["invite", "--role", "king"],
        ["invite", "--role", "stall", "--days", "0"],
        ["invite", "--role", "stall", "--label", "x" * 121],
        ["invite", "--role", "stall", "--label", "a\nb"],
        ["invite", "--role", "stall", "--address", "http://p.example"],
        ["invite", "--role", "stall", "--address", "https://p.example/path"],
        ["invite", "--role", "stall", "--address", "https://me@p.example"],
        ["invite", "--role", "stall", "--address", "p.example"],
        ["serve", "--port", "65536"],
        ["serve", "--port", "x"],
        ["revoke"],
        ["campaigns", "add"],
        ["campaigns", "burn"],
        ["nothing"],
        ["stats", "more"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_exit_code_2_and_tells_how(ready, arguments):
    done = ready(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Usage: petition-server" in done.stderr


@pytest.mark.parametrize("url", ["mysql://x/y", "postgresql:/x", "server.db"])
def test_a_database_of_another_kind_is_refused(in_process, tmp_path, url):
    assert "must begin with postgresql://" in refusal(in_process("init", home=tmp_path / "home", database_url=url))


def test_a_database_that_does_not_answer_is_told(in_process, tmp_path):
    url = f"postgresql://postgres@/x?host={tmp_path}"
    assert "does not answer" in refusal(in_process("init", home=tmp_path / "home", database_url=url))


def test_a_home_that_cannot_be_made_is_told(in_process, tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert "cannot be made" in refusal(in_process("init", home=tmp_path / "file" / "home"))


def test_home_may_be_named_before_and_behind_the_command(ready, tmp_path, database_url, in_process):
    elsewhere = tmp_path / "nowhere"
    for arguments in (["--home", tmp_path / "home", "stats"], ["stats", "--home", tmp_path / "home"]):
        assert in_process(*arguments, home=elsewhere, database_url=database_url).returncode == 0


@pytest.fixture
def at_work(server: Server, stall: Laptop, office: Laptop, database_url: str, in_process: Run) -> Run:
    """Commands on a server that has taken in a batch with a gap; its home is the one of the other fixtures."""
    stall.sign(6)
    stall.send(stall.batch(1, 2))
    stall.send(stall.batch(4, 4))
    stall.send(stall.batch(6, 6))

    return lambda *arguments: in_process(*arguments, home=server.settings.home, database_url=database_url)


def test_devices_tells_what_is_missing_of_each(at_work, stall):
    devices = {one["device_id"]: one for one in told(at_work("devices", "--json"))["devices"]}
    assert devices[stall.name] == {
        "device_id": stall.name,
        "label": "Market square",
        "role": "stall",
        "revoked": False,
        "app_version": "0.1.0",
        "last_seen": "2026-03-01T12:00:00.000Z",
        "last_number": 6,
        "signatures": 4,
        "missing": [[3, 3], [5, 5]],
        "forks": 0,
        "conflicts": 0,
    }
    line = next(line for line in at_work("devices").stdout.splitlines() if line.startswith(stall.name))
    assert line.endswith("  Market square")
    assert "3, 5" in line


def test_stats_counts_days_campaigns_and_devices(at_work):
    counted = told(at_work("stats", "--json"))
    assert (counted["signatures"], counted["missing"]) == (4, 2)
    assert counted["days"] == [{"day": "2026-03-01", "signatures": 4}]
    assert "4 signatures held, 2 missing, 0 forks, 0 conflicts" in at_work("stats").stdout


def test_check_finds_a_whole_database_whole(at_work):
    assert told(at_work("check", "--json")) == {
        "devices": 2,
        "signatures": 4,
        "arrivals": 3,
        "missing": 2,
        "forks": 0,
        "conflicts": 0,
        "faults": [],
    }


def test_check_ends_with_3_when_something_is_wrong_and_says_what(at_work, server, stall):
    with server.database.writing() as connection:
        connection.execute(delete(sealed).where(sealed.c.number == 2))
    done = at_work("check")
    assert done.returncode == 3
    assert f"device {stall.name[:8]} number 2: a part of this arrival is gone or changed" in done.stdout
    assert done.stderr.startswith("The check found ")


@pytest.mark.parametrize("digits", [8, 32])
def test_revoke_shuts_a_device_out_by_the_beginning_of_its_id(at_work, stall, digits):
    assert told(at_work("revoke", stall.name[:digits], "--json")) == {"device_id": stall.name, "revoked": True}
    assert stall.get("/v1/me").json()["code"] == "device-revoked"


@pytest.mark.parametrize("name", ["", "abc", "0" * 32, "no hex at all"])
def test_revoke_of_a_device_nobody_knows_is_refused(at_work, name):
    assert "No device" in refusal(at_work("revoke", name))


def test_campaigns_are_added_and_listed(ready, tmp_path):
    files = [tmp_path / f"{version}.campaign" for version in (1, 2)]
    for version, file in enumerate(files, start=1):
        file.write_bytes(signed_campaign(version=version).raw)
    assert ready("campaigns", "add", files[0]).stdout == "river-path version 1 is offered\n"
    assert told(ready("campaigns", "add", files[1], "--json")) == {"id": "river-path", "version": 2}
    (listed,) = told(ready("campaigns", "list", "--json"))["campaigns"]
    assert (listed["id"], listed["version"]) == ("river-path", 2)
    assert "river-path" in ready("campaigns", "list").stdout
    assert "older than version 2" in refusal(ready("campaigns", "add", files[0]))


def test_a_campaign_file_that_is_none_or_not_there_is_refused(ready, tmp_path):
    (tmp_path / "x.campaign").write_bytes(b"rubbish")
    assert "not a whole campaign file" in refusal(ready("campaigns", "add", tmp_path / "x.campaign"))
    assert "cannot be read" in refusal(ready("campaigns", "add", tmp_path / "y.campaign"))


def test_a_newer_database_is_refused_by_every_command(at_work, server):
    with server.database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for command in (["init"], ["serve", "--port", "0"], ["stats"], ["invite", "--role", "stall"]):
        assert "made by a newer petition-server" in refusal(at_work(*command))


def test_a_fault_of_ours_is_exit_code_1_and_tells_places_but_no_values(at_work, server):
    with server.database.writing() as connection:
        connection.execute(text("ALTER TABLE conflicts RENAME TO somewhere_else"))
    done = at_work("stats")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("This is a fault of petition-server: ")
    assert "totals.py:" in done.stderr
    assert "conflicts" not in done.stderr


def test_the_program_itself_prints_the_same_and_ends_with_the_same_codes(tmp_path):
    home = tmp_path / "home"
    assert "Run: petition-server init" in refusal(keeper("stats", home=home))
    assert told(keeper("init", "--json", home=home))["home"] == str(home)
    assert keeper("nothing", home=home).returncode == 2


def test_version_and_help_are_told(in_process, tmp_path):
    assert in_process("--version", home=tmp_path).stdout.startswith("petition-server, version ")
    for command in ("init", "serve", "invite", "devices", "revoke", "stats", "check", "campaigns"):
        done = in_process(command, "--help", home=tmp_path)
        assert done.returncode == 0
        assert command in done.stdout
    assert not (tmp_path / "server.db").exists()
