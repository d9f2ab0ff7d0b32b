"""The server as a program of its own: ports, signals, two of them on one database, what lies on the disk after."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from petition_core.batch import CONTENT_TYPE
from petition_core.invite import Role, read_invite
from petition_server.invites import make_invite
from petition_server.server import init_server, open_server
from petition_server.settings import Settings
from petition_server.settings import database_url as sqlalchemy_url
from tests.server.test_at_once import at_once
from tests.support.deadline import LONGEST_SECONDS
from tests.support.laptop import Laptop
from tests.support.running_server import COMMAND, RunningServer, environment, keeper, running_server

Start = Callable[[], RunningServer]


def initialised(home: Path, database_url: str) -> Path:
    """The home of a server that has its key and its tables."""
    init_server(Settings(home, sqlalchemy_url(database_url, home))).database.close()
    return home


@pytest.fixture
def home(tmp_path: Path, database_url: str) -> Path:
    """A home on each of the two databases."""
    return initialised(tmp_path / "home", database_url)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A home with its own SQLite, for what has nothing to do with the database."""
    return initialised(tmp_path / "plain", "")


@pytest.fixture
def start(home: Path, database_url: str) -> Iterator[Start]:
    """Starts servers on the one home and database; all are gone at the end."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(running_server(home, database_url))


@pytest.fixture
def at() -> Iterator[Callable[[RunningServer], httpx.Client]]:
    """A client of a running server."""
    with ExitStack() as stack:
        yield lambda server: stack.enter_context(httpx.Client(base_url=server.address, timeout=60))


def joined(http: httpx.Client, home: Path, database_url: str, role: Role = "stall") -> Laptop:
    """A laptop that has joined."""
    laptop = Laptop(http)
    assert laptop.join(invite_secret(home, database_url, role)).status_code == 201
    return laptop


def invite_secret(home: Path, database_url: str, role: Role = "stall") -> str:
    """The secret of an invite, made beside the running server."""
    server = open_server(Settings(home, sqlalchemy_url(database_url, home)))
    made = make_invite(server, "https://petition.example", role, "", 7)
    server.database.close()
    return made.secret


def log_lines(server: RunningServer) -> list[dict[str, object]]:
    """The server's log."""
    return [json.loads(line) for line in server.log.read_text(encoding="utf-8").splitlines()]


def test_a_server_that_was_told_to_ends_well_when_its_input_does(plain):
    with subprocess.Popen(
        [*COMMAND, "serve", "--port", "0", "--until-input-ends"],
        env=environment(plain),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin
        assert program.stdout
        address = program.stdout.readline().removeprefix("listening on ").strip()
        program.stdin.write("what is written there means nothing\n")
        program.stdin.flush()
        assert httpx.get(f"{address}/healthz").status_code == 200
        _out, told = program.communicate(timeout=LONGEST_SECONDS)  # closes the input
    assert program.returncode == 0
    assert json.loads(told.splitlines()[-1])["event"] == "stopped"


def test_from_nothing_to_a_stored_signature_with_the_commands_alone(tmp_path, database_url):
    home = tmp_path / "home"
    assert keeper("init", home=home, database_url=database_url).returncode == 0
    with running_server(home, database_url) as server, httpx.Client(base_url=server.address) as http:
        assert http.get("/healthz").json() == {"status": "ok"}
        made = keeper("invite", "--role", "stall", "--address", server.address, home=home, database_url=database_url)
        invite = read_invite(made.stdout)
        assert invite.server == server.address
        stall = Laptop(http)
        stall.join(invite.secret)
        assert stall.server_key.hex() == invite.server_key
        stall.sign(1)
        assert stall.words(stall.batch()) == ["stored"]


def test_with_json_it_says_in_json_where_it_listens(plain):
    program = subprocess.Popen(
        [*COMMAND, "serve", "--port", "0", "--json"],
        env=environment(plain),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with program:
        assert program.stdout is not None
        told = json.loads(program.stdout.readline())
        answer = httpx.get(f"{told['listening']}/healthz")
        program.terminate()
    assert (answer.status_code, told["listening"]) == (200, f"http://127.0.0.1:{told['port']}")
    assert program.returncode == 0


def test_a_port_that_is_taken_is_told_in_one_sentence(plain):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = keeper("serve", "--port", port, home=plain)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == f"Port {port} is in use. Stop the other program or choose another with --port.\n"


@pytest.mark.parametrize("host", ["192.0.2.1", "no.such.host.invalid"])
def test_an_address_this_computer_does_not_have_is_told(plain, host):
    done = keeper("serve", "--host", host, "--port", "0", home=plain)
    assert done.returncode == 3
    assert done.stderr.startswith(f"This computer does not let us listen at {host}, port 0.")


def test_a_stopped_server_leaves_its_port_to_the_next(plain):
    with running_server(plain) as first:
        port = urlsplit(first.address).port
        assert first.stop() == 0
        with running_server(plain, port=port or 0) as second:
            assert second.address == first.address


@pytest.mark.parametrize("how", ["SIGTERM", "SIGINT"])
def test_a_server_that_is_asked_to_stop_answers_what_is_under_way_first(start, at, home, database_url, how):
    server = start()
    laptop = joined(at(server), home, database_url)
    laptop.sign(50)
    batch = laptop.batch()
    headers = laptop.headers("POST", "/v1/batches", batch) | {"Content-Type": CONTENT_TYPE}
    address = urlsplit(server.address)
    assert address.hostname
    assert address.port
    with socket.create_connection((address.hostname, address.port)) as connection, connection.makefile("rb") as answer:
        lines = [f"{name}: {text}" for name, text in headers.items()]
        head = ["POST /v1/batches HTTP/1.1", f"Host: {address.netloc}", f"Content-Length: {len(batch)}", *lines]
        connection.sendall("\r\n".join([*head, "Expect: 100-continue", "", ""]).encode())
        # The server asks for the body, so the request is under way from here on.
        assert answer.readline() == b"HTTP/1.1 100 Continue\r\n"
        assert answer.readline() == b"\r\n"
        server.program.send_signal(getattr(signal, how))
        wait_until_closed(address.hostname, address.port)
        connection.sendall(batch)
        assert answer.readline().startswith(b"HTTP/1.1 201")
    assert server.program.wait() == 0
    laptop.http = at(start())
    assert laptop.get("/v1/me").json()["signatures"] == 50


def wait_until_closed(host: str, port: int) -> None:
    """Ask until nobody listens any more."""
    while True:
        try:
            socket.create_connection((host, port)).close()
        except ConnectionError:
            return


def test_what_has_a_receipt_is_there_after_the_server_was_killed(start, at, home, database_url):
    server = start()
    laptop = joined(at(server), home, database_url)
    laptop.sign(200)
    assert laptop.words(laptop.batch()) == ["stored"] * 200
    server.kill()
    again = start()
    laptop.http = at(again)
    assert laptop.words(laptop.batch()) == ["already had"] * 200
    assert keeper("check", home=home, database_url=database_url).returncode == 0


def test_two_servers_on_one_database_behave_as_one(start, at, home, database_url):
    first, second = start(), start()
    one, other = at(first), at(second)
    stall = joined(one, home, database_url)
    office = joined(other, home, database_url, "office")
    stall.sign(3)
    assert stall.words(stall.batch(1, 2)) == ["stored"] * 2
    stall.http = other
    assert stall.words(stall.batch()) == ["already had"] * 2 + ["stored"]
    office.http = one
    assert [office.get(f"/v1/devices/{stall.name}/batches?after={n}").status_code for n in range(3)] == [200, 200, 204]
    assert keeper("revoke", stall.name, home=home, database_url=database_url).returncode == 0
    for http in (one, other):
        stall.http = http
        assert stall.get("/v1/me").json()["code"] == "device-revoked"


def test_one_batch_at_two_servers_at_once_is_stored_once(start, at, home, database_url):
    clients = [at(start()) for _ in range(2)]
    stall = joined(clients[0], home, database_url)
    stall.sign(100)
    batch = stall.batch()
    twins = []
    for http in clients * 2:
        twin = stall.copied()
        twin.http = http
        twins.append(twin)
    outcomes = at_once(*[lambda twin=twin: twin.words(batch) for twin in twins])
    assert sorted(words[0] for words in outcomes) == ["already had"] * 3 + ["stored"]


def test_one_invite_at_two_servers_at_once_lets_one_device_in(start, at, home, database_url):
    clients = [at(start()) for _ in range(2)]
    for _ in range(3):
        secret = invite_secret(home, database_url)
        answers = at_once(*[lambda http=http, secret=secret: Laptop(http).join(secret) for http in clients])
        assert sorted(answer.status_code for answer in answers) == [201, 409]


def test_the_log_of_a_real_server_is_json_and_tells_nothing_of_clients(start, at, home, database_url):
    server = start()
    http = at(server)
    stall = joined(http, home, database_url)
    stall.sign(1)
    stall.send(stall.batch())
    http.get("/nowhere/192.0.2.7")
    server.stop()
    lines = log_lines(server)
    assert {line["event"] for line in lines} == {"listening", "request", "stopped"}
    written = server.log.read_text(encoding="utf-8")
    requests = written[written.index('"request"') :]
    client = str(urlsplit(server.address).hostname)
    assert [word for word in (client, stall.name, "192.0.2.7", "httpx") if word in requests] == []


def test_a_client_that_leaves_in_the_middle_of_its_body_is_no_fault(plain, at):
    with running_server(plain) as server:
        leave_in_the_middle(server)
        assert at(server).get("/healthz").status_code == 200
        server.stop()
    assert {line["event"] for line in log_lines(server)} == {"listening", "request", "stopped"}


def leave_in_the_middle(server: RunningServer) -> None:
    """Announce a body of a thousand bytes, send four and hang up."""
    address = urlsplit(server.address)
    with socket.create_connection((str(address.hostname), int(address.port or 0))) as connection:
        head = ["POST /v1/batches HTTP/1.1", f"Host: {address.netloc}", f"Content-Type: {CONTENT_TYPE}"]
        connection.sendall("\r\n".join([*head, "Content-Length: 1000", "", "half"]).encode())


def test_what_is_no_http_at_all_does_not_disturb_the_server(plain, at):
    with running_server(plain) as server:
        address = urlsplit(server.address)
        with socket.create_connection((str(address.hostname), int(address.port or 0))) as connection:
            connection.sendall(os.urandom(200) + b"\r\n\r\n")
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(1000):
                pass
        assert at(server).get("/healthz").status_code == 200
