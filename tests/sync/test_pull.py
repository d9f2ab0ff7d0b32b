"""The office fetches everything once, checks it all, and nothing bad holds up what is good."""

from __future__ import annotations

import pytest

from petition_core.errors import LoginPage, NotAllowed, ServerBusy
from petition_core.signing import SigningKey
from petition_desktop.sync.campaigns import CampaignNews
from petition_desktop.sync.join import connect, join
from petition_desktop.sync.pull import SET_BACK, PullTrouble, pull, pulling
from petition_desktop.sync.push import push
from tests.support.campaigns import signed_campaign
from tests.support.post_office import Member, Refused, Reply
from tests.support.stores import sign, store_in
from tests.sync.conftest import clock

BATCH = "application/vnd.petition.batch"


@pytest.fixture
def stall_two(tmp_path, office):
    """A second stall that has joined and sent two signatures."""
    opened = store_in(tmp_path / "stall-two")
    join(office.invite(label="Stall 2"), opened, clock)
    sign(opened, 2)
    with connect(opened, clock) as way:
        push(opened, way, clock)
    yield opened
    opened.close()


def send(store, client, count):
    kept = sign(store, count)
    push(store, client, clock)
    return kept


def ciphertexts(desk):
    return {one.ciphertext for one in desk.inbox.to_open(1000)}


def batches_of(asked):
    return asked.path.endswith("/batches") and asked.method == "GET"


def test_what_all_stalls_sent_arrives_once(store, client, desk, desk_client, stall_two):
    kept = send(store, client, 3)
    pulled = pull(desk, desk_client)
    assert (pulled.new, pulled.had, pulled.troubles) == (5, 0, ())
    assert {one.ciphertext for one in kept} <= ciphertexts(desk)
    assert pull(desk, desk_client).new == 0
    assert desk.inbox.counts() == {"new": 5}


def test_only_what_is_new_is_fetched_again(office, store, client, desk, desk_client):
    send(store, client, 1)
    pull(desk, desk_client)
    send(store, client, 2)
    office.asked.clear()
    assert pull(desk, desk_client).new == 2
    assert [one.query for one in office.asked if batches_of(one)] == ["after=1"]


def test_the_office_learns_the_devices_by_name(desk, desk_client, stall_two):
    pull(desk, desk_client)
    assert {(one.label, one.role) for one in desk.arrivals.devices()} == {("Office", "office"), ("Stall 2", "stall")}


def test_campaigns_come_with_a_pull(office, desk, desk_client):
    campaign = signed_campaign()
    office.campaigns["river-path"] = campaign
    assert pull(desk, desk_client).campaigns == (CampaignNews("river-path", 1, "added"),)


def spoiled(office, store, arrival, content=None):
    """Change one batch the server holds of this device; gives back the good one."""
    batches = office.members[store.device.device_id.hex()].batches
    good = batches[arrival - 1]
    flipped = bytearray(good)
    flipped[len(good) // 2] ^= 1
    batches[arrival - 1] = bytes(flipped) if content is None else content
    return good


@pytest.mark.parametrize("fault", ["flipped", "cut", "empty", "another device"])
def test_a_bad_batch_is_told_and_holds_up_neither_its_device_nor_others(
    office, store, client, desk, desk_client, stall_two, fault
):
    for _ in range(3):
        send(store, client, 1)
    whole = office.members[store.device.device_id.hex()].batches[1]
    other = office.members[stall_two.device.device_id.hex()].batches[0]
    spoiled(office, store, 2, {"flipped": None, "cut": whole[:-1], "empty": b"", "another device": other}[fault])
    pulled = pull(desk, desk_client)
    assert pulled.new == 4
    (trouble,) = pulled.troubles
    assert (trouble.label, trouble.arrival) == ("Stall 1", 2)
    assert trouble.code in ("chain-broken", "bad-signature", "batch-refused")


def test_a_bad_batch_is_asked_for_again_and_taken_when_it_is_whole(office, store, client, desk, desk_client):
    send(store, client, 1)
    send(store, client, 1)
    good = spoiled(office, store, 1)
    assert pull(desk, desk_client).new == 1
    assert len(pull(desk, desk_client).troubles) == 1
    office.members[store.device.device_id.hex()].batches[0] = good
    pulled = pull(desk, desk_client)
    assert (pulled.new, pulled.troubles) == (1, ())
    assert desk.arrivals.bad(store.device.device_id) == ()
    assert desk.inbox.holdings()[0].held == 2


def test_a_strange_answer_about_one_device_does_not_stop_others(office, store, client, desk, desk_client, stall_two):
    send(store, client, 1)
    mine = f"/v1/devices/{store.device.device_id.hex()}/batches"
    office.instead = lambda asked: Reply(200, "text/plain", b"?") if asked.path == mine else None
    pulled = pull(desk, desk_client)
    assert pulled.new == 2
    assert pulled.troubles == (PullTrouble(store.device.device_id.hex(), "Stall 1", 0, "answer-refused"),)
    office.instead = None
    assert pull(desk, desk_client).new == 1


@pytest.mark.parametrize(
    ("answer", "error"),
    [(Refused(503, "busy").reply, ServerBusy), (Reply(200, "text/html", b"log in"), LoginPage)],
)
def test_what_concerns_the_whole_road_ends_the_pull_and_keeps_what_came(
    office, store, client, desk, desk_client, answer, error
):
    send(store, client, 1)
    send(store, client, 1)
    office.instead = lambda asked: answer if batches_of(asked) and asked.query == "after=1" else None
    with pytest.raises(error):
        pull(desk, desk_client)
    assert desk.inbox.counts() == {"new": 1}
    office.instead = None
    assert pull(desk, desk_client).new == 1


def test_a_device_whose_name_does_not_fit_its_key_is_told_and_passed_over(office, desk, desk_client, stall_two):
    office.members["0" * 32] = Member(SigningKey.generate().public, "stall", "Stranger", [])
    office.members["1" * 32] = Member(b"short", "stall", "Broken", [])
    pulled = pull(desk, desk_client)
    assert pulled.new == 2
    assert {(one.label, one.code) for one in pulled.troubles} == {
        ("Stranger", "batch-refused"),
        ("Broken", "batch-refused"),
    }


def test_a_server_that_was_set_back_is_told_and_fetched_from_the_first_again(office, store, client, desk, desk_client):
    for _ in range(3):
        send(store, client, 1)
    pull(desk, desk_client)
    batches = office.members[store.device.device_id.hex()].batches
    del batches[1:]
    pulled = pull(desk, desk_client)
    assert (pulled.new, pulled.had) == (0, 1)
    assert [(one.label, one.code) for one in pulled.troubles] == [("Stall 1", SET_BACK)]
    send(store, client, 1)
    pulled = pull(desk, desk_client)
    assert (pulled.new, pulled.troubles) == (1, ())


def test_a_stall_may_not_pull(store, client):
    with pytest.raises(NotAllowed):
        pull(store, client)


def test_a_copied_folder_shows_as_a_number_that_two_signatures_have(office, store, client, desk, desk_client, tmp_path):
    send(store, client, 1)
    store.connections.empty_journal()
    copy = tmp_path / "copied"
    copy.mkdir()
    for path in (tmp_path / "stall").iterdir():
        if path.is_file():
            (copy / path.name).write_bytes(path.read_bytes())
    twin = store_in(copy)
    send(store, client, 2)
    with connect(twin, clock) as way:
        send(twin, way, 1)
    twin.close()
    assert pull(desk, desk_client).new == 4
    (holding,) = (one for one in desk.inbox.holdings() if one.device_id == store.device.device_id)
    assert (holding.last_number, holding.held, holding.doubled) == (3, 4, (2,))


def test_a_pull_can_be_watched_batch_by_batch_and_left(store, client, desk, desk_client):
    for _ in range(3):
        send(store, client, 1)
    steps = pulling(desk, desk_client)
    assert [next(steps).new, next(steps).new] == [1, 2]
    del steps
    assert desk.inbox.counts() == {"new": 2}
    assert [one.new for one in pulling(desk, desk_client)] == [1, 1]
