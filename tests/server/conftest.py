"""Every test of the server runs twice, on SQLite and on a real PostgreSQL: one cluster a run, one database a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from petition_core.invite import Role
from petition_server.devices import revoke_device
from petition_server.invites import make_invite
from petition_server.server import Server, init_server
from petition_server.settings import Settings
from petition_server.settings import database_url as sqlalchemy_url
from petition_server.staff.accounts import add_account
from petition_server.staff.passwords import hash_password
from petition_server.staff.sessions import start_session
from petition_server.web.app import make_app
from tests.server.documented import Documented
from tests.support.in_process import client_of
from tests.support.laptop import Laptop
from tests.support.postgres import Postgres, PostgresMissing, running_postgres
from tests.support.staff import PASSWORD, Person


class SetClock:
    """A clock that stands until a test moves it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        """The same as Unix time."""
        return self.now.timestamp()

    def forward(self, **by: float) -> None:
        """Move it, as `timedelta` counts."""
        self.now += timedelta(**by)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The cluster of this session."""
    try:
        with running_postgres() as cluster:
            yield cluster
    except PostgresMissing as missing:
        pytest.fail(str(missing), pytrace=False)


@pytest.fixture
def postgresql_url(postgres: Postgres) -> Iterator[str]:
    """A fresh PostgreSQL database, for tests that need two processes on one."""
    address = postgres.database()
    yield address
    postgres.give_back(address)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, as DATABASE_URL names it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'server.db'}"
    url: str = request.getfixturevalue("postgresql_url")
    return url


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    home = tmp_path / "home"
    return Settings(home, sqlalchemy_url(database_url, home), max_batch_body=200_000)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def server(settings: Settings, clock: SetClock) -> Iterator[Server]:
    """A server with its tables and its key."""
    made = init_server(settings, clock)
    yield made
    made.database.close()


@pytest.fixture(scope="session")
def documented(tmp_path_factory: pytest.TempPathFactory) -> Documented:
    """The OpenAPI document, which is the same for every server."""
    home = tmp_path_factory.mktemp("documented")
    server = init_server(Settings(home, sqlalchemy_url("", home)))
    server.database.close()
    return Documented(make_app(server).openapi())


@pytest.fixture
def http(server: Server, documented: Documented) -> Iterator[httpx.Client]:
    """A client of the server in this process; every answer is held against the OpenAPI document."""
    with client_of(make_app(server), event_hooks={"response": [documented.check]}) as client:
        yield client


class Joining:
    """Makes devices that have joined."""

    def __init__(self, server: Server, http: httpx.Client, clock: SetClock) -> None:
        self.server = server
        self.http = http
        self.clock = clock

    def secret(self, role: Role = "stall", label: str = "", days: int = 7) -> str:
        """A fresh invite's secret."""
        return make_invite(self.server, "https://petition.example", role, label, days).secret

    def stranger(self) -> Laptop:
        """A laptop the server has never heard of."""
        return Laptop(self.http, self.clock.seconds)

    def device(self, role: Role = "stall", label: str = "") -> Laptop:
        """A laptop that has joined."""
        laptop = self.stranger()
        assert laptop.join(self.secret(role, label)).status_code == 201
        return laptop


@pytest.fixture
def joining(server: Server, http: httpx.Client, clock: SetClock) -> Joining:
    return Joining(server, http, clock)


@pytest.fixture
def stall(joining: Joining) -> Laptop:
    """A stall's laptop that has joined."""
    return joining.device("stall", "Market square")


@pytest.fixture
def office(joining: Joining) -> Laptop:
    """The office's laptop that has joined."""
    return joining.device("office", "Desk")


@pytest.fixture
def revoke(server: Server) -> Callable[[Laptop], None]:
    """Shuts a laptop out."""

    def shut_out(laptop: Laptop) -> None:
        revoke_device(server, laptop.name)

    return shut_out


@pytest.fixture(scope="session")
def hashed_password() -> str:
    """Made once a run: it takes as long as it must."""
    return hash_password(PASSWORD)


@pytest.fixture
def person(server: Server, hashed_password: str) -> Iterator[Callable[[], Person]]:
    """Makes browsers at one application; the account `ada` is there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("petition_server.staff.accounts.hash_password", lambda _password: hashed_password)
        add_account(server, "ada", PASSWORD)
    app = make_app(server)
    with ExitStack() as stack:

        def make() -> Person:
            made = Person(app, server)
            stack.callback(made.http.close)
            return made

        yield make


@pytest.fixture
def ada(person: Callable[[], Person], server: Server) -> Person:
    """Ada, who has logged in."""
    made = person()
    token = start_session(server, "ada", "in").token
    made.http.cookies.set("__Host-petition-staff", token, domain="server.test")
    return made
