"""What is taken back leaves inbox, register, journal and later exports while both files are open, and stays away."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from petition_core.errors import CampaignMissing, CodeRefused
from petition_core.withdrawal import MOST, Withdrawal
from petition_core.withdrawal_code import new_code
from petition_desktop.office.opening import open_new
from petition_desktop.office.overview import overview
from petition_desktop.office.withdrawing import open_clean_register, sweep, withdraw
from petition_desktop.store.withdrawn import Gone
from petition_desktop.sync.join import connect, join
from petition_desktop.sync.pull import SET_BACK, PullTrouble, pull
from tests.support.post_office import Reply, open_post_office
from tests.support.small_campaign import OFFICE
from tests.support.stores import every_byte_under, store_in
from tests.support.traces import traces

NAME = "Xanthippe Quillfeather 鱷魚眼淚"
CANARIES = ("Xanthippe", "Quillfeather", "鱷魚眼淚")
NOW = datetime(2020, 6, 2, 12, tzinfo=UTC)
DAY = "2020-06-02"


def utc() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def signed(stall, office, register):
    """One who will take it back and one who stays, both opened; the first one's code."""
    code = stall.sign(NAME).code
    stall.sign("Ada Example")
    stall.deliver(office)
    opened(office, register)
    return code


def opened(office, register):
    return open_new(office.inbox, register, [OFFICE], office.shelf)


def people(register):
    return [one.signature.answers["name"] for one in register.entries() if one.signature]


def test_nothing_is_left_while_store_and_register_are_open(signed, stall, office, register):
    assert traces(CANARIES, office.folder.root) != []
    done = withdraw(office, register, signed, NOW)
    assert (done.campaign_id, done.told) == ("parks", False)
    assert traces((*CANARIES, signed), office.folder.root) == []
    assert people(register) == ["Ada Example"]
    assert office.withdrawn.gone() == (Gone(stall.store.device.device_id, 1, "parks", DAY),)
    seen = overview(office, register)
    assert (seen.of("parks").counted, seen.withdrawn, seen.unopened, seen.missing) == (1, {"parks": 1}, 0, 0)


def test_neither_a_batch_nor_an_opening_under_way_brings_it_back(signed, stall, office, register):
    (line, _stays) = list(register.entries())
    withdraw(office, register, signed, NOW)
    register.keep([line])  # an opening had it in its hands
    stall.deliver(office)
    assert office.inbox.to_open(9) == ()
    assert opened(office, register).looked_at == 0
    assert people(register) == ["Ada Example"]
    assert traces(CANARIES, office.folder.root) == []


def test_a_crash_between_inbox_and_register_is_made_good_by_who_opens_the_register(signed, office, register):
    office.withdrawn.take([Withdrawal("parks", signed)], DAY)
    assert NAME in people(register)
    again = open_clean_register(office)
    assert people(again) == ["Ada Example"]
    again.close()
    assert office.withdrawn.unswept() == ()
    assert traces(CANARIES, office.folder.root) == []


def test_a_reader_who_holds_the_journal_is_waited_for_by_sweeping_again(signed, office, register, monkeypatch):
    monkeypatch.setattr(type(register._connections), "empty_journal", lambda _self: False)
    withdraw(office, register, signed, NOW)
    assert len(office.withdrawn.unswept()) == 1
    monkeypatch.undo()
    sweep(office, register)
    assert office.withdrawn.unswept() == ()
    assert traces(CANARIES, office.folder.root) == []


def test_a_line_that_goes_while_the_table_shows_it_keeps_its_place_empty(signed, office, register):
    listing = register.listing("parks")
    withdraw(office, register, signed, NOW)
    first, second = listing.lines(0, 9)
    assert (first.signature, first.code, date.fromisoformat(first.label.day).year) == (None, "withdrawn", 1970)
    assert second.signature.answers["name"] == "Ada Example"
    assert register.listing("parks").size == 1


def test_what_the_office_typed_in_itself_is_deleted_from_its_outbox(stall_at, office, register):
    desk = stall_at("office")
    code = desk.sign(NAME).code
    content = next(iter(office.outbox.stretch(1, 1))).ciphertext
    desk.deliver(office)
    opened(office, register)
    withdraw(office, register, code, NOW)
    assert content not in every_byte_under(office.folder.root)
    assert next(iter(office.outbox.stretch(1, 1))).ciphertext is None
    assert office.outbox.damaged() == ()
    assert traces(CANARIES, office.folder.root) == []


def test_a_code_of_nobody_deletes_nothing_and_holds(signed, office, register):
    code = new_code()
    assert withdraw(office, register, code, NOW).campaign_id == ""
    assert office.withdrawn.known([Withdrawal("parks", code).id]) != set()
    assert people(register) == [NAME, "Ada Example"]
    assert office.withdrawn.counts() == {}


def test_of_two_campaigns_only_the_one_the_code_is_of_is_touched(signed, office, register):
    withdraw(office, register, signed, NOW, "river")
    assert people(register) == [NAME, "Ada Example"]


@pytest.mark.parametrize("typed", ["", "ABC", "U" * 20, "x" * 500])
def test_what_cannot_be_a_code_is_refused(office, register, typed):
    with pytest.raises(CodeRefused):
        withdraw(office, register, typed, NOW)
    assert office.withdrawn.unswept() == ()


def test_without_any_campaign_there_is_nothing_to_take_back_from(tmp_path):
    store = store_in(tmp_path / "bare")
    register = open_clean_register(store)
    with pytest.raises(CampaignMissing):
        withdraw(store, register, new_code(), NOW)
    register.close()
    store.close()


@pytest.fixture
def server():
    with open_post_office() as started:
        yield started


@pytest.fixture
def client(server, office):
    """The office's way to a server."""
    join(server.invite("office", "Desk"), office, utc)
    with connect(office, utc) as way:
        yield way


def several(count):
    return [Withdrawal("parks", new_code()) for _ in range(count)]


def known(office, withdrawals):
    return len(office.withdrawn.known([one.id for one in withdrawals]))


def test_all_pages_are_heard_once(server, client, office):
    server.withdrawn = several(MOST + 5)
    assert pull(office, client).troubles == ()
    assert known(office, server.withdrawn) == MOST + 5
    server.asked.clear()
    server.withdrawn += several(1)
    pull(office, client)
    assert [one.query for one in server.asked if one.path == "/v1/withdrawals"] == [
        f"after={MOST + 4}",
        f"after={MOST + 5}",
    ]
    assert known(office, server.withdrawn) == MOST + 6


@pytest.mark.parametrize("left", [0, 2, 5])
def test_a_server_that_was_set_back_is_told_and_read_from_the_beginning_also_where_it_has_grown_since(
    server, client, office, left
):
    server.withdrawn = several(5)
    pull(office, client)
    old = list(server.withdrawn)
    server.withdrawn = [*old[: min(left, 3)], *several(left)]
    assert pull(office, client).troubles == (PullTrouble("", "", 0, SET_BACK),)
    assert known(office, [*old, *server.withdrawn]) == 5 + left
    assert pull(office, client).troubles == ()


def test_a_server_that_does_not_know_withdrawals_holds_up_no_signature(server, client, office, stall):
    stall.sign()
    stall.deliver(office)
    server.instead = lambda asked: Reply(405, "text/plain", b"") if asked.path == "/v1/withdrawals" else None
    assert [one.code for one in pull(office, client).troubles] == ["answer-refused"]


@pytest.mark.parametrize(
    ("body", "place"),
    [(b"", "1"), (b"x", "1"), (Withdrawal("parks", new_code()).to_bytes(), "1"), (None, "7"), (None, ""), (None, "x")],
    ids=["nothing", "no parts", "one without its list", "a place too far", "no place", "no number"],
)
def test_a_page_that_is_not_as_it_should_be_is_told_and_nothing_of_it_is_taken(server, client, office, body, place):
    from petition_core.withdrawal import CONTENT_TYPE, withdrawals_bytes

    (one,) = several(1)
    reply = Reply(200, CONTENT_TYPE, withdrawals_bytes([one]) if body is None else body, {"Petition-Arrival": place})
    server.instead = lambda asked: reply if asked.path == "/v1/withdrawals" else None
    assert len(pull(office, client).troubles) == 1
    assert known(office, [one]) == 0
    assert office.withdrawn.read().place == 0
