"""The server as a program of its own: ports, signals, two of them on one database, what lies on the disk after."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from petition_core.batch import CONTENT_TYPE
from petition_core.invite import read_invite
from tests.support.laptop import Laptop
from tests.support.running_server import COMMAND, RunningServer, environment, keeper, running_server

Start = Callable[[], RunningServer]


@pytest.fixture
def home(tmp_path: Path, database_url: str) -> Path:
    """The home of a server that has been initialised."""
    assert keeper("init", home=tmp_path / "home", database_url=database_url).returncode == 0
    return tmp_path / "home"


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


def joined(http: httpx.Client, home: Path, database_url: str, role: str = "stall") -> Laptop:
    """A laptop that has joined with an invite of the command line."""
    done = keeper("invite", "--role", role, home=home, database_url=database_url)
    laptop = Laptop(http)
    assert laptop.join(read_invite(done.stdout).secret).status_code == 201
    return laptop


def log_lines(server: RunningServer) -> list[dict[str, object]]:
    """The server's log."""
    return [json.loads(line) for line in server.log.read_text(encoding="utf-8").splitlines()]


def test_the_server_says_where_it_listens_when_it_really_does(start, at):
    server = start()
    assert urlsplit(server.address).port
    assert at(server).get("/healthz").json() == {"status": "ok"}


def test_with_json_it_says_so_in_json(home, database_url):
    program = subprocess.Popen(
        [*COMMAND, "serve", "--port", "0", "--json"],
        env=environment(home, database_url),
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


def test_a_port_that_is_taken_is_told_in_one_sentence(start, home, database_url):
    port = str(urlsplit(start().address).port)
    done = keeper("serve", "--port", port, home=home, database_url=database_url)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == f"Port {port} is in use. Stop the other program or choose another with --port.\n"


@pytest.mark.parametrize("host", ["192.0.2.1", "no.such.host.invalid"])
def test_an_address_this_computer_does_not_have_is_told(home, database_url, host):
    done = keeper("serve", "--host", host, "--port", "0", home=home, database_url=database_url)
    assert done.returncode == 3
    assert done.stderr.startswith(f"This computer does not let us listen at {host}, port 0.")


def test_a_stopped_server_leaves_its_port_to_the_next(start, home, database_url):
    first = start()
    port = urlsplit(first.address).port
    assert first.stop() == 0
    with running_server(home, database_url, port=port or 0) as second:
        assert second.address == first.address


@pytest.mark.parametrize("how", ["SIGTERM", "SIGINT"])
def test_a_server_that_is_asked_to_stop_answers_what_is_under_way_first(start, at, home, database_url, how):
    import signal

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
        assert answer.readline() == b"HTTP/1.1 100 \r\n"
        assert answer.readline() == b"\r\n"
        server.program.send_signal(getattr(signal, how))
        wait_until_closed(address.hostname, address.port)
        connection.sendall(batch)
        assert answer.readline().startswith(b"HTTP/1.1 201")
    assert server.program.wait() == 0
    found = json.loads(keeper("stats", "--json", home=home, database_url=database_url).stdout)
    assert found["signatures"] == 50


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
    keeper("revoke", stall.name, home=home, database_url=database_url)
    for http in (one, other):
        stall.http = http
        assert stall.get("/v1/me").json()["code"] == "device-revoked"


def test_one_batch_at_two_servers_at_once_is_stored_once(start, at, home, database_url):
    from tests.server.test_at_once import at_once

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
    from tests.server.test_at_once import at_once

    clients = [at(start()) for _ in range(2)]
    for _ in range(3):
        secret = read_invite(keeper("invite", "--role", "stall", home=home, database_url=database_url).stdout).secret
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
    assert {line["event"] for line in lines} == {"request"}
    written = server.log.read_text(encoding="utf-8")
    client = str(urlsplit(server.address).hostname)
    assert [word for word in (client, stall.name, "192.0.2.7", "httpx") if word in written] == []


def test_a_client_that_leaves_in_the_middle_of_its_body_is_no_fault(start, at, home, database_url):
    server = start()
    address = urlsplit(server.address)
    with socket.create_connection((str(address.hostname), int(address.port or 0))) as connection:
        head = ["POST /v1/batches HTTP/1.1", f"Host: {address.netloc}", f"Content-Type: {CONTENT_TYPE}"]
        connection.sendall("\r\n".join([*head, "Content-Length: 1000", "", "half"]).encode())
    assert at(server).get("/healthz").status_code == 200
    server.stop()
    assert {line["event"] for line in log_lines(server)} == {"request"}


def test_what_is_no_http_at_all_does_not_disturb_the_server(start, at):
    server = start()
    address = urlsplit(server.address)
    with socket.create_connection((str(address.hostname), int(address.port or 0))) as connection:
        connection.sendall(os.urandom(200) + b"\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(1000):
            pass
    assert at(server).get("/healthz").status_code == 200
