"""What the office fetches: every arrival of a device once, in order of arrival, rebuilt so that its chain holds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import update

from petition_core.batch import CONTENT_TYPE, Batch, read_batch
from petition_server.tables import sealed
from tests.support.laptop import AGE, Laptop


def fetched(office: Laptop, device: Laptop, after: int = 0) -> Iterator[Batch]:
    """Everything that arrived after a cursor, as the office reads it: chain and signature checked."""
    while True:
        answer = office.get(f"/v1/devices/{device.name}/batches?after={after}")
        if answer.status_code == 204:
            assert answer.content == b""
            return
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, CONTENT_TYPE)
        assert int(answer.headers["Petition-Arrival"]) == after + 1
        after += 1
        yield read_batch(answer.content)


def numbers(batch: Batch) -> list[int]:
    """The numbers in a batch."""
    return [one.label.number for one in batch.items]


def test_the_office_gets_the_very_batch_that_was_sent(stall, office):
    stall.sign(3)
    batch = stall.batch()
    stall.send(batch)
    answer = office.get(f"/v1/devices/{stall.name}/batches?after=0")
    assert answer.content == batch


def test_a_late_batch_from_a_stick_arrives_after_the_others(stall, office):
    stall.sign(6)
    stall.send(stall.batch(4, 6))
    office.send(stall.batch(1, 3))
    assert [numbers(batch) for batch in fetched(office, stall)] == [[4, 5, 6], [1, 2, 3]]


def test_a_cursor_goes_on_where_it_stopped(stall, office):
    stall.sign(3)
    for number in (1, 2, 3):
        stall.send(stall.batch(number, number))
    assert [numbers(batch) for batch in fetched(office, stall, after=2)] == [[3]]


def test_each_ciphertext_is_fetched_once_however_batches_overlap(stall, office):
    stall.sign(6)
    for first, last in [(1, 2), (2, 4), (1, 6), (3, 5)]:
        stall.send(stall.batch(first, last))
    batches = list(fetched(office, stall))
    assert [numbers(batch) for batch in batches] == [[1, 2], [3, 4], [5, 6]]
    assert [one.ciphertext for batch in batches for one in batch.items] == [one.ciphertext for one in stall.items]


def test_what_came_before_goes_by_its_digest_where_the_stretch_runs_over_it(stall, office):
    stall.sign(4)
    stall.send(stall.batch(2, 3))
    stall.send(stall.batch(1, 4))
    second = list(fetched(office, stall))[1]
    assert [(one.label.number, one.ciphertext is None) for one in second.items] == [
        (1, False),
        (2, True),
        (3, True),
        (4, False),
    ]


def test_a_refused_signature_goes_by_its_digest_so_that_the_chain_stays_whole(stall, office):
    stall.sign(1)
    stall.add(b"not sealed")
    stall.sign(1)
    stall.send(stall.batch())
    (batch,) = fetched(office, stall)
    assert [one.ciphertext is None for one in batch.items] == [False, True, False]


@pytest.mark.parametrize("refused", [b"not sealed", AGE + b"same id again"])
def test_a_refused_signature_at_the_end_keeps_its_place_too(stall, office, refused):
    (first,) = stall.sign(1)
    stall.add(refused, first.label.id)
    stall.send(stall.batch())
    (batch,) = fetched(office, stall)
    assert [(one.digest, one.ciphertext is None) for one in batch.items] == [
        (stall.items[0].digest, False),
        (stall.items[1].digest, True),
    ]


def test_a_ciphertext_that_comes_later_than_its_digest_is_an_arrival(stall, office):
    stall.sign(2)
    stall.send(stall.batch(without=(1,)))
    stall.send(stall.batch(1, 1))
    first, second = fetched(office, stall)
    assert [one.ciphertext is None for one in first.items] == [True, False]
    assert [one.ciphertext for one in second.items] == [stall.items[0].ciphertext]


def test_both_sides_of_a_copied_folder_are_rebuilt_each_in_its_own_chain(stall, office):
    stall.sign(2)
    copied = stall.copied()
    stall.sign(2)
    copied.sign(3)
    stall.send(stall.batch())
    copied.send(copied.batch())
    first, second = fetched(office, stall)
    assert [one.digest for one in first.items] == [one.digest for one in stall.items]
    assert [one.digest for one in second.items] == [one.digest for one in copied.items[2:]]


def test_one_device_does_not_move_the_cursor_of_another(joining, stall, office):
    other = joining.device()
    for laptop in (stall, other, stall):
        laptop.sign(1)
        laptop.send(laptop.batch())
    assert len(list(fetched(office, stall))) == 2
    assert len(list(fetched(office, other))) == 1


def test_a_device_that_was_shut_out_can_still_be_read(stall, office, revoke):
    stall.sign(1)
    stall.send(stall.batch())
    revoke(stall)
    assert len(list(fetched(office, stall))) == 1


def test_a_device_nobody_knows_is_not_found(office):
    answer = office.get(f"/v1/devices/{'0' * 32}/batches?after=0")
    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")


@pytest.mark.parametrize(
    "query",
    ["", "?after=", "?after=-1", "?after=+1", "?after=1.0", "?after=1_0", "?after=x", "?after=%201", "?after=٣"],
)
def test_a_cursor_that_is_no_number_is_refused(office, query):
    refused(office, query)


@pytest.mark.parametrize("query", [f"?after={2**63}", "?after=" + "9" * 40, "?after=0&limit=5", "?before=1"])
def test_a_cursor_that_is_too_large_or_comes_with_something_else_is_refused(office, query):
    refused(office, query)


def refused(office: Laptop, query: str) -> None:
    """Ask with this query and be told that it is malformed."""
    path = str(office.http.build_request("GET", f"/v1/devices/{office.name}/batches{query}").url.raw_path, "ascii")
    answer = office.get(path)
    assert (answer.status_code, answer.json()["code"]) == (422, "malformed")


@pytest.mark.parametrize("device", ["x", "0" * 31, "A" * 32, "0" * 31 + "%00"])
def test_an_id_that_is_none_is_refused(office, device):
    answer = office.get(f"/v1/devices/{device}/batches?after=0")
    assert (answer.status_code, answer.json()["code"]) == (422, "malformed")


def test_a_stretch_that_was_tampered_with_in_the_database_is_not_handed_out(server, stall, office, expect_log):
    stall.sign(3)
    stall.send(stall.batch())
    with server.database.writing() as connection:
        connection.execute(update(sealed).where(sealed.c.number == 2).values(entry=bytes(32)))
    expect_log("fault", logger="petition_server.journal")
    answer = office.get(f"/v1/devices/{stall.name}/batches?after=0")
    assert (answer.status_code, answer.json()["code"]) == (500, "fault")
