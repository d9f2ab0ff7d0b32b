"""In whatever order people sign, take back, send, carry sticks, fetch and open: the office agrees with a dictionary.

The laptop, the office and the server between them are real; the server is a program of its own for the whole run.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from msgspec import Struct

from petition_core.invite import Role, invite_text
from petition_core.signature import Shift
from petition_desktop.office.opening import open_new
from petition_desktop.office.withdrawing import open_clean_register, sweep, withdraw
from petition_desktop.stall.collect import Collector, Form
from petition_desktop.stall.void import void
from petition_desktop.store.database import Store
from petition_desktop.sync.batch_file import export_batch, import_batch
from petition_desktop.sync.join import connect, join
from petition_desktop.sync.pull import pull
from petition_desktop.sync.push import push
from petition_server.audit import check
from petition_server.invites import make_invite
from petition_server.server import Server, init_server
from petition_server.settings import Settings, database_url
from tests.support.postgres import running_postgres
from tests.support.running_server import RunningServer, running_server
from tests.support.small_campaign import OFFICE, small_campaign
from tests.support.stores import store_in
from tests.support.traces import traces

NOW = datetime(2020, 6, 1, 12, 30, tzinfo=UTC)


def utc() -> datetime:
    return datetime.now(UTC)


class Running(Struct):
    """The server's keeper, who makes invites, and the program that serves."""

    keeper: Server
    program: RunningServer


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def running(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    home = tmp_path_factory.mktemp("machine") / "server"
    with ExitStack() as stack:
        url = stack.enter_context(running_postgres()).database() if request.param == "postgresql" else ""
        keeper = init_server(Settings(home, database_url(url, home)))
        stack.callback(keeper.database.close)
        yield Running(keeper, stack.enter_context(running_server(home, url)))


class Person(Struct):
    """The model: what is true of one who signed. `at_server` and `in_office` mean with the ciphertext."""

    name: str
    code: str
    at_stall: bool = True
    sent: bool = False
    voided: bool = False
    told: bool = False
    server_knows: bool = False
    office_knows: bool = False
    office_told: bool = True
    arrived: bool = False
    in_office: bool = False


class Stick(Struct):
    """A batch file: the places of those in it, whose ciphertext it carries, and who is withdrawn beside it."""

    path: Path
    named: list[int]
    carried: list[int]
    withdrawn: list[int]


class World:
    """A stall, an office, sticks, and the model of what they must hold. Each method is something that happens."""

    def __init__(self, folder: Path, running: Running, stack: ExitStack) -> None:
        self.folder = folder
        self.stall, self.office = store_in(folder / "stall"), store_in(folder / "office")
        self.office.shelf.add(small_campaign().raw)
        self.register = open_clean_register(self.office)
        for one in (self.stall, self.office, self.register):
            stack.callback(one.close)
        joining: list[tuple[Store, Role]] = [(self.stall, "stall"), (self.office, "office")]
        for store, role in joining:
            join(invite_text(make_invite(running.keeper, running.program.address, role, role, 7)), store, utc)
        shift = Shift("Market square", "AB")
        campaign = small_campaign().campaign
        self.collector = Collector(campaign, self.stall.outbox, self.stall.device.device_id, shift, "not checked")
        self.people: list[Person] = []
        self.sticks: list[Stick] = []

    def sign(self, _which: int) -> None:
        name = f"Quillfeather-{self.stall.device.device_id.hex()}-{len(self.people)}-Xanthippe"
        kept = self.collector.collect(Form("en", {"name": name}, {"count": "yes"}), NOW)
        self.people.append(Person(name, kept.code))

    def take_back_at_the_stall(self, which: int) -> None:
        if self.people:
            one = self.people[which % len(self.people)]
            void(self.stall, "parks", one.code)
            one.voided, one.at_stall = True, False

    def take_back_at_the_office(self, which: int) -> None:
        if self.people:
            one = self.people[which % len(self.people)]
            withdraw(self.office, self.register, one.code, NOW)
            if not one.office_knows:
                one.office_told = False
            one.office_knows, one.in_office = True, False

    def send(self, _which: int) -> None:
        with connect(self.stall, utc) as client:
            push(self.stall, client, utc)
        for one in self.people:
            if one.voided:
                one.told = one.server_knows = True
            one.sent = True
        # The laptop forgets what receipts say is withdrawn; that is its own affair, so it is looked up.
        items = self.stall.outbox.stretch(1, len(self.people)) if self.people else ()
        for one, item in zip(self.people, items, strict=True):
            one.at_stall = item.ciphertext is not None

    def write_a_stick(self, _which: int) -> None:
        if self.people:
            path = self.folder / f"{len(self.sticks)}.batch"
            done = export_batch(self.stall, path, first=1)
            carried = [place for place, one in enumerate(self.people) if one.at_stall]
            beside = [place for place, one in enumerate(self.people) if one.voided and not one.told]
            assert (done.with_ciphertext, done.withdrawals) == (len(carried), len(beside))
            self.sticks.append(Stick(path, list(range(len(self.people))), carried, beside))

    def bring_a_stick(self, which: int) -> None:
        if self.sticks:
            stick = self.sticks[which % len(self.sticks)]
            import_batch(self.office, stick.path)
            for place in stick.withdrawn:
                one = self.people[place]
                if not one.office_knows:
                    one.office_told = False
                one.office_knows, one.in_office = True, False
            self.arrive(stick.named, stick.carried)

    def fetch(self, _which: int) -> None:
        with connect(self.office, utc) as client:
            assert pull(self.office, client).troubles == ()
        for one in self.people:
            if not one.office_told:
                one.office_told = one.server_knows = True
            if one.server_knows:
                one.office_knows, one.in_office = True, False
        sent = [place for place, one in enumerate(self.people) if one.sent]
        self.arrive(sent, sent)

    def open(self, _which: int) -> None:
        sweep(self.office, self.register)
        open_new(self.office.inbox, self.register, [OFFICE], self.office.shelf)
        # The server keeps what the examples before this one sent, so others are in the office too.
        mine = self.stall.device.device_id
        lines = [one for one in self.register.entries() if one.label.device_id == mine]
        names = {one.signature.answers["name"] for one in lines if one.signature}
        assert names == {one.name for one in self.people if one.in_office}
        gone = [one for one in self.people if one.office_knows]
        numbers = [one.number for one in self.office.withdrawn.gone() if one.device_id == mine]
        assert numbers == [number for number, one in enumerate(self.people, 1) if one.office_knows and one.arrived]
        with self.office.connections.reading() as connection:
            sealed = "SELECT count(*) FROM inbox JOIN withdrawn USING (id) WHERE ciphertext IS NOT NULL"
            assert connection.exec_driver_sql(sealed).scalar_one() == 0
        told = {text for one in gone for text in (one.name, one.code if one.office_told else one.name)}
        assert not told or traces(told, self.folder / "office") == []

    def arrive(self, named: list[int], carried: list[int]) -> None:
        for place in named:
            self.people[place].arrived = True
        for place in carried:
            one = self.people[place]
            one.in_office = not one.office_knows


ACTS = st.sampled_from(
    [
        "sign",
        "take_back_at_the_stall",
        "take_back_at_the_office",
        "send",
        "write_a_stick",
        "bring_a_stick",
        "fetch",
        "open",
    ]
)


@settings(max_examples=20, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(acts=st.lists(st.tuples(ACTS, st.integers(0, 9)), min_size=4, max_size=25))
def test_in_any_order_the_office_holds_what_it_should_and_nothing_else(running, acts):
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        world = World(Path(name), running, stack)
        world.sign(0)
        world.write_a_stick(0)
        for act, which in acts:
            getattr(world, act)(which)
        for act in ("open", "send", "fetch", "open", "fetch", "open"):
            getattr(world, act)(0)
        for which in range(len(world.sticks)):
            world.bring_a_stick(which)
        world.open(0)
        assert check(running.keeper.database).faults == []
