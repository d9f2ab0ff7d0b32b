"""Sending by itself: a real store, a real worker, a real small server, and the line a volunteer reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from petition_core.signature import Shift
from petition_desktop.stall.collect import Collector, Form
from petition_desktop.store.database import Store, open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.sync.join import join
from petition_desktop.sync.status import SyncStatus, sync_status
from petition_desktop.ui.sync_words import sync_words
from petition_desktop.ui.syncing import Syncing
from petition_desktop.ui.widgets.sync_line import SyncLine
from petition_desktop.ui.worker import Worker
from tests.support.campaigns import signed_campaign
from tests.support.post_office import PostOffice, open_post_office
from tests.ui.hands import click

NOW = datetime(2020, 6, 20, 15, 21, tzinfo=UTC)
STATUS = SyncStatus(
    signatures=149,
    waiting=12,
    accepted=137,
    refused=0,
    last_number=149,
    last_sent=NOW - timedelta(minutes=76),
    next_try=NOW + timedelta(minutes=2),
    trouble="unreachable",
    joined=True,
)


class TestWords:
    def line(self, *, sending: bool = False, **changes: object) -> str:
        return sync_words(msgspec.structs.replace(STATUS, **changes), NOW, sending).line

    def test_what_waits_when_it_was_sent_and_when_it_is_tried_again(self, interface):
        assert self.line() == "12 waiting, last sent 14:05, next try in 2 min, no network"

    def test_seconds_below_a_minute(self, interface):
        assert "next try in 40 s" in self.line(next_try=NOW + timedelta(seconds=40))

    def test_a_day_that_is_not_today_is_a_date(self, interface):
        assert "last sent 18/06/2020" in self.line(last_sent=NOW - timedelta(days=2))

    def test_nothing_was_sent_yet(self, interface):
        assert self.line(last_sent=None).startswith("12 waiting, nothing sent yet")

    def test_when_all_is_sent_it_says_that_and_no_more(self, interface):
        assert self.line(waiting=0, accepted=149, trouble="") == "all 149 sent"

    def test_what_the_server_refused_is_told(self, interface):
        assert "2 refused" in self.line(refused=2, accepted=135)

    def test_before_the_first_signature_there_is_nothing_to_say(self, interface):
        assert self.line(signatures=0, waiting=0, accepted=0) == ""

    def test_a_computer_without_a_server_says_so_and_offers_nothing(self, interface):
        status = msgspec.structs.replace(STATUS, joined=False, last_sent=None, next_try=None, trouble="")
        words = sync_words(status, NOW, sending=False)
        assert words.line == "12 waiting, nothing sent yet, not joined to a server yet"
        assert not words.may_send

    def test_while_it_is_sending_it_cannot_be_asked_again(self, interface):
        words = sync_words(STATUS, NOW, sending=True)
        assert "sending now" in words.line
        assert not words.may_send

    def test_the_reason_is_told_in_full_to_who_points_at_it(self, interface):
        words = sync_words(msgspec.structs.replace(STATUS, trouble="login-page"), NOW, sending=False)
        assert words.line.endswith("this network wants a log-in")
        assert words.reason.startswith("This network wants you to log in first.")

    def test_a_rare_trouble_has_its_first_sentence(self, interface):
        assert self.line(trouble="answer-refused").endswith("The answer was not a whole answer of our server")

    @pytest.mark.parametrize(("numbers", "told"), [((3,), "number 3"), ((3, 8, 9, 40), "number 3, 8, 9, …")])
    def test_a_damaged_signature_is_told_by_its_number(self, interface, numbers, told):
        assert f"is damaged ({told})" in self.line(trouble="signature-damaged", damaged=numbers)
        status = msgspec.structs.replace(STATUS, trouble="signature-damaged", damaged=numbers)
        assert "take it to your office" in sync_words(status, NOW, sending=False).reason

    def test_it_is_told_in_the_readers_language(self, interface):
        interface.speak("zh-Hant")
        assert self.line(last_sent=None) == "12 個等待傳送，尚未傳送，2 分鐘後再試，沒有網絡"


def utc() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(DataFolder(tmp_path / "stall"), "file")
    opened.shelf.add(signed_campaign().raw)
    yield opened
    opened.close()


@pytest.fixture
def server() -> Iterator[PostOffice]:
    with open_post_office() as opened:
        yield opened


@pytest.fixture
def sign(store: Store) -> Callable[[], None]:
    """Keeps one signature."""
    campaign = signed_campaign().campaign
    collector = Collector(campaign, store.outbox, store.device.device_id, Shift(), "not checked")

    def one() -> None:
        collector.collect(Form("en", {"name": "Ada"}, {"count": "yes"}), utc())

    return one


@pytest.fixture
def line(qtbot, theme) -> SyncLine:
    made = SyncLine(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def syncing(qapp, line, store) -> Iterator[Syncing]:
    worker = Worker()
    made = Syncing(worker, line, utc, tick_ms=20)
    yield made
    made.stop()
    worker.stop()


def test_it_begins_by_itself(syncing, line, store, server, sign, qtbot):
    join(server.invite(), store, utc)
    sign()
    syncing.start(store, sync_status(store), "")
    qtbot.waitUntil(lambda: line.sentence == "1 sent")
    assert len(server.held) == 1
    assert store.outbox.counts().accepted == 1


def test_a_new_signature_goes_at_once(syncing, line, store, server, sign, qtbot):
    join(server.invite(), store, utc)
    syncing.start(store, sync_status(store), "")
    qtbot.waitUntil(lambda: "POST /v1/batches" not in server.paths() and "GET /v1/campaigns" in server.paths())
    sign()
    syncing.signed()
    assert line.sentence.startswith("1 waiting")
    qtbot.waitUntil(lambda: line.sentence == "1 sent")


def test_without_a_server_nothing_is_lost_and_the_line_says_so(syncing, line, store, sign, qtbot):
    sign()
    syncing.start(store, sync_status(store), "")
    qtbot.waitUntil(lambda: line.sentence == "1 waiting, nothing sent yet, not joined to a server yet")


def test_when_the_server_is_gone_the_next_try_is_told_and_send_now_tries_at_once(
    syncing, line, store, server, sign, qtbot
):
    join(server.invite(), store, utc)
    sign()
    from tests.support.post_office import Reply

    server.instead = lambda _asked: Reply(503, "text/plain", b"busy")
    syncing.start(store, sync_status(store), "")
    qtbot.waitUntil(lambda: "next try in 1" in line.sentence and "the server is busy" in line.sentence)
    tried = len(server.asked)
    server.instead = None
    line.show()
    click(line, "Send now")
    qtbot.waitUntil(lambda: line.sentence == "1 sent")
    assert len(server.asked) > tried


def test_the_next_try_is_remembered_for_the_next_start(syncing, line, store, server, sign, qtbot):
    join(server.invite(), store, utc)
    sign()
    from tests.support.post_office import Reply

    server.instead = lambda _asked: Reply(503, "text/plain", b"busy")
    syncing.start(store, sync_status(store), "")
    qtbot.waitUntil(lambda: "the server is busy" in line.sentence)
    memory = store.sync_state.read()
    assert memory.trouble == "server-busy"
    assert memory.next_try is not None
    assert memory.next_try > utc()


def test_a_computer_that_lost_its_key_keeps_what_is_signed_and_says_what_to_do(
    syncing, line, store, server, sign, qtbot
):
    join(server.invite(), store, utc)
    store.folder.device_key.unlink()
    sign()
    syncing.start(store, sync_status(store), "")
    qtbot.waitUntil(lambda: "The key of this computer is missing" in line.sentence)
    assert line.sentence.startswith("1 waiting")
    words = sync_words(sync_status(store), utc(), sending=False)
    assert "Nothing is lost" in words.reason
    assert "to your office" in words.reason


def test_a_damaged_signature_is_told_and_holds_up_neither_the_others_nor_a_new_version_of_the_campaign(
    syncing, line, store, server, sign, qtbot
):
    join(server.invite(), store, utc)
    for _ in range(3):
        sign()
    with store.connections.writing() as connection:
        connection.exec_driver_sql("UPDATE outbox SET ciphertext = x'00' WHERE number = 2")
    server.campaigns["river-path"] = signed_campaign(version=2)
    with qtbot.waitSignal(syncing.campaign_came):
        syncing.start(store, sync_status(store), "")
    qtbot.waitUntil(lambda: "is damaged (number 2)" in line.sentence)
    assert line.sentence.startswith("1 waiting")
    assert len(server.held) == 2
    # Not at once: what is damaged does not get better by trying.
    assert store.sync_state.read().next_try > utc()


def test_a_new_version_of_a_campaign_is_told(syncing, store, server, qtbot):
    join(server.invite(), store, utc)
    server.campaigns["river-path"] = signed_campaign(version=2)
    with qtbot.waitSignal(syncing.campaign_came) as came:
        syncing.start(store, sync_status(store), "")
    assert came.args == ["river-path"]
    assert store.shelf.newest("river-path").campaign.version == 2


def test_a_signature_that_came_during_a_try_is_not_forgotten(syncing, line, store, server, sign, qtbot):
    join(server.invite(), store, utc)
    sign()
    held_up: list[int] = []

    def while_asked(asked):
        if asked.path == "/v1/campaigns" and not held_up:
            held_up.append(1)
            sign()

    server.instead = while_asked
    syncing.start(store, sync_status(store), "")
    syncing.signed()
    qtbot.waitUntil(lambda: line.sentence == "all 2 sent")
    assert len(server.held) == 2


def test_after_stopping_it_tries_no_more(syncing, store, server, sign, qtbot):
    join(server.invite(), store, utc)
    syncing.start(store, sync_status(store), "")
    qtbot.waitUntil(lambda: "GET /v1/campaigns" in server.paths())
    syncing.stop()
    asked = len(server.asked)
    sign()
    syncing.signed()
    with qtbot.assertNotEmitted(syncing.campaign_came, wait=120):
        pass
    assert len(server.asked) == asked
