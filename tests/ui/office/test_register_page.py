"""The register as staff see it: fetched, opened, counted in words, searched, looked at line by line, exported."""

from __future__ import annotations

import csv

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from petition_core.batch import Item, make_batch
from petition_core.campaign.model import Sealing
from petition_core.office_key.identities import X25519Identity
from petition_core.signature import Shift
from petition_desktop.office.fetching import Round
from petition_desktop.office.register.register import open_register
from petition_desktop.stall.collect import Collector, Form
from petition_desktop.sync.join import join
from petition_desktop.ui.office.unlock_page import UnlockPage
from tests.ui.office.conftest import CAMPAIGN, SIGNED_AT, utc


def sign_for_strangers(stall) -> None:
    """A signature that was sealed to keys this office does not have."""
    strangers = tuple(str(X25519Identity.generate().recipient) for _ in range(2))
    campaign = msgspec.structs.replace(CAMPAIGN.campaign, sealing=Sealing("classic", strangers))
    store = stall.store
    Collector(campaign, store.outbox, store.device.device_id, Shift(), "trusted").collect(
        Form("en", {"name": "Nobody"}, {"count": "yes"}), SIGNED_AT
    )


def choose(desk, row: int) -> None:
    """Click on a line of the table."""
    table = desk.table
    table.scrollTo(table.model().index(row, 0))
    place = table.visualRect(table.model().index(row, 0)).center()
    desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def when_opened(desk, count: int, press: str) -> None:
    """Press a button, once, at the very moment when a round has looked at so many."""
    runner = desk.flow._room._runner

    def moved(now: Round) -> None:
        if now.opened.looked_at == count:
            runner.moved.disconnect(moved)
            desk.press(press)

    runner.moved.connect(moved)


def test_what_three_people_signed_is_fetched_opened_and_shown(open_desk, stall, server):
    stall.sign("陳大文", "zh-Hant", email="taiman@example.hk", country="HK")
    stall.sign("Marie-Claire O’Brien", country="GB", postcode="N1 7AA")
    stall.sign("فاطمة الزهراء", "ar")
    stall.push(server, "Laptop 7")
    join(server.invite("office", "Office"), open_desk.store, utc)
    open_desk.fetch()
    assert open_desk.window.notice.sentence == "3 new signatures are in the register."
    open_desk.until_said("3 signatures")
    assert open_desk.rows(3) == [
        ["陳大文", "taiman@example.hk", "Hong Kong", "30 May, 16:02", "Camden lock", "繁體中文", "counted"],
        ["Marie-Claire O’Brien", "–", "N1 7AA, United Kingdom", "30 May, 16:02", "Camden lock", "English", "counted"],
        ["فاطمة الزهراء", "–", "–", "30 May, 16:02", "Camden lock", "العربية", "counted"],
    ]


def test_without_a_server_what_came_by_stick_is_opened_all_the_same(open_desk, stall):
    stall.sign("Ada Example")
    stall.deliver(open_desk.store)
    open_desk.fetch()
    told = open_desk.window.notice.sentence
    assert "has not joined a server yet" in told
    assert "1 new signature is in the register." in told
    assert open_desk.rows(1)[0][0] == "Ada Example"


def test_a_server_that_is_gone_is_told_and_stops_nothing(open_desk, stall, server):
    stall.sign("Ada Example")
    stall.deliver(open_desk.store)
    join(server.invite("office", "Office"), open_desk.store, utc)
    server.instead = lambda _asked: lambda connection: connection.close()
    open_desk.fetch()
    assert "Not everything was fetched: The answer was not a whole answer" in open_desk.window.notice.sentence
    assert open_desk.rows(1)[0][0] == "Ada Example"


def test_a_second_round_finds_nothing_new(open_desk, stall, server):
    stall.sign("Ada Example")
    stall.push(server, "Laptop 7")
    join(server.invite("office", "Office"), open_desk.store, utc)
    open_desk.fetch()
    open_desk.fetch()
    open_desk.until(lambda: open_desk.window.notice.sentence == "Nothing new came.")
    assert len(open_desk.rows(1)) == 1


def test_what_cannot_be_read_is_a_line_with_its_reason_beside_the_others(open_desk, stall):
    stall.sign("Ada Example")
    sign_for_strangers(stall)
    stall.deliver(open_desk.store)
    open_desk.fetch()
    assert "1 cannot be read; the table says why." in open_desk.window.notice.sentence
    rows = open_desk.rows(2)
    assert [row[0] for row in rows] == ["Ada Example", "–"]
    assert rows[1][6] == "not readable: This key does not open it."
    open_desk.until_said("1 not readable")
    choose(open_desk, 1)
    open_desk.until_said("Use the office key or the recovery key of this campaign.")


def test_a_number_that_never_arrived_is_named_with_its_laptop(open_desk, stall):
    for name in ("Ada Example", "Lost Person", "Zoë Example"):
        stall.sign(name)
    stall.deliver(open_desk.store, without=2)
    open_desk.fetch()
    open_desk.until_said("1 number missing")
    laptop = f"laptop {stall.store.device.device_id.hex()[:6]}"
    assert f"Of \u2068{laptop}\u2069 these numbers have not arrived: 2." in open_desk.said()


def test_two_contents_under_one_id_are_counted_once_and_told(open_desk, stall):
    stall.sign("Ada Example")
    stall.deliver(open_desk.store)
    (honest,) = stall.store.outbox.stretch(1, 1)
    other = bytes(honest.ciphertext[:-1]) + bytes([honest.ciphertext[-1] ^ 1])
    forged = make_batch(stall.store.device.signing_key(), (Item(honest.label, _sha256(other), other),))
    open_desk.fetch()
    open_desk.rows(1)
    open_desk.store.inbox.add(forged.public_key, forged.device_id, forged.items)
    open_desk.fetch()
    open_desk.until_said("1 came with two contents")
    open_desk.until(lambda: open_desk.rows(1)[0][6] == "counted, another copy differs")
    choose(open_desk, 0)
    open_desk.until_said("Another copy with the same id had other content.")


def _sha256(content: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(content).digest()


def test_a_search_narrows_the_table_and_escape_widens_it_again(open_desk, stall):
    for name in ("Ada Example", "李明", "Zoë Example"):
        stall.sign(name)
    stall.deliver(open_desk.store)
    open_desk.fetch()
    open_desk.rows(3)
    search = "Search the register"
    open_desk.type(search, "zoë")
    assert open_desk.rows(1)[0][0] == "Zoë Example"
    open_desk.type(search, "nobody")
    open_desk.until_said("Nothing in the register holds these letters.")
    open_desk.qtbot.keyClick(open_desk.line(search), Qt.Key.Key_Escape)
    assert len(open_desk.rows(3)) == 3


def test_an_empty_register_says_how_to_fill_it(open_desk):
    open_desk.until_said("“Fetch and open” brings what has arrived at the server.")


def test_the_chosen_line_tells_all_about_itself(open_desk, stall):
    stall.sign("Ada Example", possible_repeat=True, email="ada@example.org", country="DE", lived_there=True)
    stall.deliver(open_desk.store)
    open_desk.fetch()
    assert open_desk.rows(1)[0][6] == "counted, perhaps twice"
    choose(open_desk, 0)
    open_desk.until_said("typed by the signer · clock trusted")
    said = open_desk.said().replace("\u2068", "").replace("\u2069", "")
    laptop = f"laptop {stall.store.device.device_id.hex()[:6]}"
    assert f"number 1 of {laptop} · version 1 of the campaign, in English" in said
    assert "E-mail: ada@example.org · Country or region: Germany" in said
    assert "I live in Rivertown or have lived there: yes" in said
    assert "count me: yes · show my name: not asked · news by e-mail: no" in said
    assert "Camden lock · 30 May 2020, 16:02 · volunteer AB · id " in said
    assert "The stall noticed the same e-mail address or phone number that day." in said


@pytest.mark.parametrize(
    ("choice", "begins"), [("For spreadsheets (CSV) …", "\ufeff"), ("For machines (CSV, unchanged) …", '"')]
)
def test_an_export_holds_the_counted_ones_and_says_how_many(open_desk, stall, tmp_path, choice, begins):
    stall.sign("=Ada()")
    stall.sign("李明")
    sign_for_strangers(stall)
    stall.deliver(open_desk.store)
    open_desk.fetch()
    open_desk.rows(3)
    target = tmp_path / "everyone.csv"
    open_desk.window.notice.hide()
    open_desk.until(lambda: "Export" in open_desk.said().splitlines())
    open_desk.pick("Export", choice)
    open_desk.choose_file(target)
    open_desk.until(lambda: bool(open_desk.window.notice.sentence))
    told = "2 signatures are in \u2068everyone.csv\u2069. 1 line that does not count was left out."
    assert open_desk.window.notice.sentence == told
    content = target.read_text(encoding="utf-8")
    assert content.startswith(begins)
    lines = list(csv.DictReader(content.lstrip("\ufeff").splitlines()))
    assert [line["name"] for line in lines] == ["'=Ada()" if begins == "\ufeff" else "=Ada()", "李明"]


def test_an_export_to_a_place_that_refuses_is_told(open_desk, stall, tmp_path):
    stall.sign("Ada Example")
    stall.deliver(open_desk.store)
    open_desk.fetch()
    open_desk.rows(1)
    open_desk.until(lambda: "Export" in open_desk.said().splitlines())
    open_desk.pick("Export", "For spreadsheets (CSV) …")
    (tmp_path / "no folder").write_bytes(b"")
    open_desk.choose_file(tmp_path / "no folder" / "everyone.csv")
    open_desk.until(lambda: "The export could not be written to" in open_desk.window.notice.sentence)


def test_another_language_keeps_the_search_and_the_chosen_line(open_desk, stall):
    stall.sign("Ada Example")
    stall.sign("李明")
    stall.deliver(open_desk.store)
    open_desk.fetch()
    open_desk.rows(2)
    open_desk.type("Search the register", "李")
    open_desk.rows(1)
    choose(open_desk, 0)
    open_desk.until_said("clock trusted")
    open_desk.pick("English", "繁體中文")
    open_desk.until(lambda: bool(open_desk.window.findChildren(QTableView)) and len(open_desk.rows(1)) == 1)
    assert open_desk.table.model().headerData(0, Qt.Orientation.Horizontal) == "姓名"
    open_desk.until_said("時鐘可信")
    assert "clock trusted" not in open_desk.said()


def test_locking_in_the_middle_of_a_round_keeps_what_came_and_the_next_round_brings_the_rest(
    open_desk, stall, monkeypatch
):
    monkeypatch.setattr("petition_desktop.office.opening.AT_ONCE", 1)
    for number in range(6):
        stall.sign(f"Person {number}")
    stall.deliver(open_desk.store)
    when_opened(open_desk, 2, "Lock the office")
    open_desk.press("Fetch and open")
    open_desk.until(lambda: bool(open_desk.window.findChildren(UnlockPage)))
    came = open_desk.store.inbox.counts()["opened"]
    assert 2 <= came < 6
    open_desk.enter()
    open_desk.fetch()
    assert len(open_desk.rows(6)) == 6


def test_a_round_can_be_stopped(open_desk, stall, monkeypatch):
    monkeypatch.setattr("petition_desktop.office.opening.AT_ONCE", 1)
    for number in range(6):
        stall.sign(f"Person {number}")
    stall.deliver(open_desk.store)
    when_opened(open_desk, 2, "Stop")
    open_desk.press("Fetch and open")
    assert not open_desk.button("Fetch and open").isEnabled()
    assert "Fetching from the server" in open_desk.said()
    open_desk.until(lambda: open_desk.button("Fetch and open").isEnabled())
    assert open_desk.store.inbox.counts()["new"] > 0
    open_desk.fetch()
    open_desk.rows(6)
    register = open_register(open_desk.store.folder)
    assert register.size() == 6
    register.close()
