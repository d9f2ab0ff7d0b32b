"""What the office hears of withdrawals: each once, with its proof, in an order that has no gaps on either database."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from alembic import command
from sqlalchemy import select, text, update

from petition_core.withdrawal import CONTENT_TYPE, MOST, Withdrawal, read_withdrawals, withdrawals_bytes
from petition_core.withdrawal_code import new_code
from petition_server import schema
from petition_server.audit import check
from petition_server.server import open_server
from petition_server.tables import tombstones, withdrawal_count
from petition_server.withdrawal_places import withdrawals_after
from petition_server.withdrawing import bury, withdraw
from tests.support.laptop import CAMPAIGN


def made(count=1):
    """Withdrawals of nobody's signatures; a code is all that it takes."""
    return [Withdrawal(CAMPAIGN, new_code()) for _ in range(count)]


def take(server, several):
    """As a device hands them in."""
    withdraw(server, bytes(16), withdrawals_bytes(several))


def told(office, after=0):
    """One page as the office gets it: the place of the last one, and what is in it."""
    answer = office.get(f"/v1/withdrawals?after={after}")
    if answer.status_code == 204:
        return after, ()
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, CONTENT_TYPE)
    return int(answer.headers["Petition-Arrival"]), read_withdrawals(answer.content)


def everything(office):
    """All pages, one after the other."""
    after, found = 0, []
    while (page := told(office, after))[1]:
        after = page[0]
        found += page[1]
        assert len(found) == after
    return found


def places(server):
    """All places that were given, and the row that counts them."""
    with server.database.reading() as connection:
        given = connection.execute(select(tombstones.c.place).order_by(tombstones.c.place)).scalars().all()
        return list(given), connection.execute(select(withdrawal_count.c.last)).scalar_one()


def test_the_office_gets_each_with_its_proof_in_the_order_in_which_they_came(server, office):
    first, second = made(2), made(3)
    take(server, first)
    take(server, second)
    assert everything(office) == [*first, *second]


def test_nothing_withdrawn_is_nothing_to_tell(office):
    assert told(office) == (0, ())


def test_a_page_is_bounded_and_the_next_goes_on(server, office):
    several = made(MOST)
    take(server, several)
    take(server, more := made(5))
    assert told(office) == (MOST, tuple(several))
    assert told(office, MOST) == (MOST + 5, tuple(more))


def test_twice_is_told_once_and_keeps_its_place(server, office):
    first, second = made(2)
    take(server, [first, first])
    take(server, [second, first])
    assert everything(office) == [first, second]
    assert check(server.database).faults == []


def test_one_from_before_proofs_were_kept_gets_its_place_when_the_code_comes_again(server, office):
    (old,) = made()
    with server.database.writing() as connection:
        connection.execute(tombstones.insert().values(id=old.id, withdrawn="2026-01-01T00:00:00.000Z"))
    assert everything(office) == []
    take(server, [old])
    assert everything(office) == [old]


@pytest.mark.parametrize("query", ["", "?after=", "?after=-1", "?after=x", f"?after={2**63}", "?after=0&limit=5"])
def test_a_cursor_that_is_none_is_refused(office, query):
    answer = office.get(f"/v1/withdrawals{query}")
    assert (answer.status_code, answer.json()["code"]) == (422, "malformed")


def test_a_stall_does_not_hear_of_others(stall):
    answer = stall.get("/v1/withdrawals?after=0")
    assert (answer.status_code, answer.json()["code"]) == (403, "not-allowed")


def test_two_servers_at_once_leave_no_gap_and_a_reader_misses_none(server):
    other = open_server(server.settings)
    several = {one.id: one for one in made(60)}
    given = list(several.values())
    # Halves overlap, so that both sides also bring the same ones at the same time, in opposite orders.
    sides = [(server, given[:40]), (other, given[20:][::-1])]

    def bring(at, theirs):
        for one in theirs:
            take(at, [one])

    threads = [threading.Thread(target=bring, args=side) for side in sides]
    for thread in threads:
        thread.start()
    read: list[Withdrawal] = []
    while any(thread.is_alive() for thread in threads) or withdrawals_after(other.database, len(read)):
        page = withdrawals_after(other.database, len(read))
        read += read_withdrawals(page.withdrawals) if page else ()
    for thread in threads:
        thread.join()
    other.database.close()
    assert places(server) == (list(range(1, 61)), 60)
    assert len(read) == 60
    assert {one.id for one in read} == set(several)


def test_what_fails_gives_its_place_back(server, office):
    class Fails(Exception):
        pass

    (lost,), (kept,) = made(), made()

    def fails_late():
        with server.database.writing() as connection:
            bury(connection, [lost], "2026-01-01T00:00:00.000Z")
            raise Fails

    with pytest.raises(Fails):
        fails_late()
    take(server, [kept])
    assert told(office) == (1, (kept,))


def test_the_check_finds_a_withdrawal_that_is_gone(server):
    take(server, made(3))
    with server.database.writing() as connection:
        connection.execute(tombstones.delete().where(tombstones.c.place == 2))
    assert [one.what for one in check(server.database).faults] == ["a withdrawal is gone"]


def test_an_older_database_gets_its_places_by_time_and_may_go_back(server, clock, office):
    first, second, third = made(3)
    for one in (second, first, third):
        take(server, [one])
        clock.now += timedelta(seconds=1)
    with server.database.writing() as connection:
        connection.execute(update(tombstones).where(tombstones.c.id == first.id).values(withdrawn="2020"))
        connection.execute(tombstones.insert().values(id=bytes(16), withdrawn="2019"))
        config = schema.migrations(connection)
        command.downgrade(config, "0003")
        assert connection.execute(text("SELECT count(*) FROM tombstones")).scalar_one() == 4
        command.upgrade(config, "head")
    assert everything(office) == [first, second, third]
    assert check(server.database).faults == []
    take(server, more := made())
    assert everything(office) == [first, second, third, *more]
