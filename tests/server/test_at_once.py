"""Many at the same moment: one batch sent five times, one invite for two, two servers on one PostgreSQL."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import func, select

from petition_server.database import open_database
from petition_server.schema import bring_up_to_date
from petition_server.server import Server, init_server, open_server
from petition_server.settings import Settings
from petition_server.settings import database_url as sqlalchemy_url
from petition_server.tables import batches, devices, sealed
from tests.support.laptop import Laptop


def at_once(*acts: Callable[[], Any]) -> list[Any]:
    """Do all acts at the same moment, each on its own thread, and give what came of them."""
    gate = threading.Barrier(len(acts))

    def act(one: Callable[[], Any]) -> Any:
        gate.wait()
        return one()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(act, acts))


def count(server: Server, table: Any) -> int:
    """Rows of a table."""
    with server.database.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def test_one_batch_sent_five_times_at_once_is_stored_once(server, stall):
    stall.sign(20)
    batch = stall.batch()
    outcomes = at_once(*[lambda: stall.words(batch)] * 5)
    assert sorted(words[0] for words in outcomes) == ["already had"] * 4 + ["stored"]
    assert all(len(set(words)) == 1 for words in outcomes)
    assert (count(server, sealed), count(server, batches)) == (20, 1)


def test_overlapping_batches_at_once_store_each_signature_once_and_count_every_arrival(server, stall, office):
    stall.sign(40)
    pieces = [stall.batch(first, first + 19) for first in (1, 6, 11, 16, 21)]
    outcomes = at_once(*[lambda piece=piece: stall.words(piece) for piece in pieces])
    assert sum(words.count("stored") for words in outcomes) == 40
    assert count(server, sealed) == 40
    arrivals = [office.get(f"/v1/devices/{stall.name}/batches?after={n}").status_code for n in range(6)]
    assert arrivals == sorted(arrivals)
    assert count(server, batches) == arrivals.count(200)


def test_both_sides_of_a_copied_folder_at_once_are_stored(server, stall):
    stall.sign(1)
    copied = stall.copied()
    stall.sign(5)
    copied.sign(5)
    at_once(lambda: stall.words(stall.batch()), lambda: copied.words(copied.batch()))
    assert count(server, sealed) == 11


def test_many_devices_at_once_do_not_disturb_each_other(server, joining):
    laptops = [joining.device() for _ in range(6)]
    for laptop in laptops:
        laptop.sign(10)
    outcomes = at_once(*[lambda laptop=laptop: laptop.words(laptop.batch()) for laptop in laptops])
    assert outcomes == [["stored"] * 10] * 6


def test_of_two_devices_with_one_invite_exactly_one_joins(server, joining):
    for _ in range(5):
        secret = joining.secret()
        laptops = [joining.stranger(), joining.stranger()]
        answers = at_once(*[lambda laptop=laptop, secret=secret: laptop.join(secret) for laptop in laptops])
        assert sorted(answer.status_code for answer in answers) == [201, 409]
    assert count(server, devices) == 5


def test_one_device_that_joins_twice_at_once_joins_once(server, joining):
    laptop, secret = joining.stranger(), joining.secret()
    answers = at_once(lambda: laptop.join(secret), lambda: laptop.join(secret))
    assert [answer.status_code for answer in answers] == [201, 201]
    assert count(server, devices) == 1


def test_one_device_with_two_new_invites_at_once_joins_once(server, joining):
    laptop, secrets = joining.stranger(), [joining.secret(), joining.secret()]
    answers = at_once(*[lambda secret=secret: laptop.join(secret) for secret in secrets])
    assert [answer.status_code for answer in answers] == [201, 201]
    assert count(server, devices) == 1


def test_servers_that_start_at_once_on_an_empty_database_agree(database_url, tmp_path):
    home = tmp_path / "home"
    settings = Settings(home, sqlalchemy_url(database_url, home))
    first = init_server(settings)
    opened = at_once(*[lambda: open_server(settings)] * 3)
    assert {one.key.public for one in opened} == {first.key.public}
    for one in [first, *opened]:
        one.database.close()


@pytest.mark.parametrize("tries", range(3))
def test_tables_are_made_once_when_servers_start_at_once(database_url, tmp_path, tries):
    url = sqlalchemy_url(database_url, tmp_path)
    databases = [open_database(url, 10.0) for _ in range(3)]
    at_once(*[lambda one=one: bring_up_to_date(one) for one in databases])
    with databases[0].reading() as connection:
        assert connection.execute(select(func.count()).select_from(sealed)).scalar_one() == 0
    for one in databases:
        one.close()


def test_a_revocation_between_two_batches_stops_the_second(stall: Laptop, revoke: Callable[[Laptop], None]) -> None:
    stall.sign(2)
    assert stall.send(stall.batch(1, 1)).status_code == 201
    revoke(stall)
    assert stall.send(stall.batch(2, 2)).status_code == 403
