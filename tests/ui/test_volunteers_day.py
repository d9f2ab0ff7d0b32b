"""A volunteer's day in one window with a real store: what the pages say is what the store holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from petition_core.check_word import check_word
from petition_desktop.stall.pin import PinLock
from petition_desktop.sync.batch_file import verify_batch
from petition_desktop.sync.join import join
from petition_desktop.sync.status import sync_status
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.receipts_card import ReceiptsCard
from petition_desktop.ui.stall.safe_card import SafeCard
from petition_desktop.ui.stall.shift_end_page import ShiftEndPage
from petition_desktop.ui.stall.shift_page import ShiftPage
from petition_desktop.ui.stall.to_send_card import ToSendCard
from petition_desktop.ui.syncing import Syncing
from petition_desktop.ui.widgets.hour_chart import HourChart
from petition_desktop.ui.worker import Worker
from tests.support.post_office import PostOffice, Reply, open_post_office
from tests.sync.test_withdrawals import withdrawn
from tests.ui.hands import button, click, line, the, type_into, words
from tests.ui.volunteer_laptop import PLACE, VolunteerLaptop, volunteer_laptop


@pytest.fixture
def laptop(tmp_path: Path, theme, interface, qtbot) -> Iterator[VolunteerLaptop]:
    with volunteer_laptop(tmp_path / "laptop", theme, interface, qtbot) as made:
        yield made


def utc() -> datetime:
    return datetime.now(UTC)


def word(laptop: VolunteerLaptop, number: int) -> str:
    """The check word as the office makes it."""
    return check_word(laptop.store.tallies.entry(number))


def hand_over(laptop: VolunteerLaptop, volunteer: str, pin: str = "") -> None:
    """From the drawer."""
    click(laptop.page, "Hand over")
    panel = laptop.window.covering
    assert panel is not None
    type_into(line(panel, "Initials of the next volunteer"), volunteer)
    if pin:
        type_into(line(panel, "New PIN"), pin)
    click(panel, "Hand over now")


def test_form_drawer_hand_over_form_and_end_of_shift(laptop):
    laptop.start_shift("M. L.", "5")
    for name in ("Ada", "Bo", "Cy"):
        laptop.sign(name)
    drawer = laptop.open_drawer()
    laptop.until_words("3 signatures")
    shown = words(drawer)
    assert f"\u2068{PLACE}\u2069 · shift of \u2068M. L.\u2069" in shown
    assert "signatures today · goal 5" in shown
    assert f"3 signatures\nlast number 3\ncheck word {word(laptop, 3)}" in "\n".join(shown)
    assert the(drawer, HourChart).counts[0] == (10, 3)
    assert laptop.store.outbox.counts().waiting == 3

    hand_over(laptop, "K. W.")
    laptop.until_page(ShiftEndPage)
    assert "Handed over to \u2068K. W.\u2069" in words(laptop.page)
    click(laptop.page, "Back to the stall")
    assert isinstance(laptop.page, FormPage)
    laptop.time += timedelta(hours=1)
    laptop.sign("Di")
    drawer = laptop.open_drawer()
    laptop.until_words("shift of \u2068K. W.\u2069")
    laptop.until_words("1 in this shift")
    assert the(drawer, HourChart).counts[:2] == ((10, 3), (11, 1))
    assert laptop.store.tallies.on_day("2026-12-05") == 4

    click(drawer, "End shift")
    laptop.until_page(ShiftEndPage)
    text = f"1 signature\nlast number 4\ncheck word {word(laptop, 4)}"
    assert any(part.startswith(text) for part in words(laptop.page))
    assert "4 signatures are on this laptop alone." in words(laptop.page)
    assert laptop.store.shifts.running() is None
    click(laptop.page, "Start a new shift")
    laptop.until_page(ShiftPage)


def test_the_next_signature_after_a_hand_over_bears_the_next_volunteers_initials(laptop):
    laptop.start_shift("M. L.")
    laptop.sign("Ada")
    before = laptop.stall.desk._collector
    laptop.open_drawer()
    hand_over(laptop, "K. W.")
    laptop.until_page(ShiftEndPage)
    click(laptop.page, "Back to the stall")
    laptop.sign("Bo")
    after = laptop.stall.desk._collector
    assert (before._shift.volunteer, after._shift.volunteer) == ("M. L.", "K. W.")


def test_without_initials_or_with_a_short_pin_nothing_is_handed_over(laptop):
    laptop.start_shift("M. L.")
    laptop.open_drawer()
    hand_over(laptop, "K. W.", "12")
    laptop.until_words("A PIN has 4 to 8 digits.")
    assert laptop.store.shifts.running().volunteer == "M. L."
    panel = laptop.window.covering
    line(panel, "Initials").setText("")
    click(panel, "Hand over now")
    laptop.until_words("the initials are missing")
    assert laptop.store.shifts.running().volunteer == "M. L."
    click(panel, "Back to the drawer")
    assert not laptop.window.is_covered


def test_a_new_pin_holds_from_the_hand_over_on(laptop):
    laptop.start_shift("M. L.")
    laptop.open_drawer()
    hand_over(laptop, "K. W.", "9753")
    laptop.until_page(ShiftEndPage)
    PinLock(laptop.store.kiosk_pin).enter("9753")
    click(laptop.page, "Back to the stall")
    laptop.window.header.volunteer_asked.emit()
    laptop.until_words("PIN of this shift")


def test_the_signer_reads_how_much_of_it_was_sealed(laptop):
    laptop.start_shift("M. L.")
    laptop.sign("Ada")
    assert "1 answer is sealed.\nYou agreed to 1 point." in words(laptop.page)


class TestSending:
    @pytest.fixture
    def server(self) -> Iterator[PostOffice]:
        with open_post_office() as opened:
            yield opened

    @pytest.fixture
    def syncing(self, laptop, server) -> Iterator[Syncing]:
        join(server.invite(), laptop.store, utc)
        worker = Worker()
        made = Syncing(worker, laptop.window.footer.sync, utc, tick_ms=20)
        laptop.people.send_asked.connect(made.send_now)
        made.tried.connect(laptop.people.flow.drawer.sent)
        made.start(laptop.store, sync_status(laptop.store), "")
        yield made
        made.stop()
        worker.stop()

    def test_send_now_sends_and_the_drawer_follows(self, laptop, syncing, server):
        laptop.start_shift("M. L.")
        laptop.sign("Ada")
        drawer = laptop.open_drawer()
        click(drawer, "Send now")
        laptop.until_words("Last sent")
        assert len(server.held) == 1
        shown = words(the(drawer, SafeCard))
        assert shown[shown.index("at the office") - 1] == "1"
        assert shown[shown.index("waiting here") - 1] == "0"
        assert "at the office" in words(the(drawer, ReceiptsCard))

    def test_what_was_taken_back_without_a_network_is_told_with_the_next_try(self, laptop, syncing, server):
        server.instead = lambda _asked: Reply(503, "text/plain", b"busy")
        laptop.start_shift("M. L.")
        laptop.sign("Ada")
        drawer = laptop.call_volunteer()
        click(drawer, "Take this signature back")
        click(drawer, "Yes, take it back")
        laptop.until_words("Number 1 is taken back.")
        laptop.until_words("1 taken back here; the office is told when there is a network.")
        store = laptop.store
        server.instead = lambda asked: withdrawn(server, store, asked) if "withdrawals" in asked.path else None
        click(drawer, "Send now")
        laptop.until_gone("1 taken back here; the office is told")
        assert laptop.store.withdrawals.waiting() == 0


class TestCopying:
    def test_what_waits_is_copied_into_a_folder_and_the_drawer_says_how_far_the_copy_reaches(self, laptop, tmp_path):
        laptop.start_shift("M. L.")
        laptop.sign("Ada")
        laptop.sign("Bo")
        drawer = laptop.open_drawer()
        folder = tmp_path / "KINGSTON"
        folder.mkdir()
        drawer.copy_asked.emit(folder)
        laptop.until_words("Copy on KINGSTON is up to date")
        (file,) = folder.iterdir()
        assert (verify_batch(file).first, verify_batch(file).last) == (1, 2)
        assert laptop.window.notice.sentence.startswith("Numbers 1 to 2 are in “stall-")
        click(drawer, "Back to the stall")
        laptop.sign("Cy")
        laptop.open_drawer()
        laptop.until_words("1 more since the copy on KINGSTON")

    def test_a_folder_that_refuses_is_told_and_it_may_be_tried_again(self, laptop, tmp_path):
        laptop.start_shift("M. L.")
        laptop.sign("Ada")
        drawer = laptop.open_drawer()
        drawer.copy_asked.emit(tmp_path / "gone")
        laptop.until_words("could not be written")
        assert button(drawer, "Copy to").isEnabled()

    def test_when_nothing_waits_no_file_is_made(self, laptop, tmp_path):
        laptop.start_shift("M. L.")
        drawer = laptop.open_drawer()
        folder = tmp_path / "stick"
        folder.mkdir()
        drawer.copy_asked.emit(folder)
        laptop.until_words("Nothing waits, so there is nothing to copy.")
        assert list(folder.iterdir()) == []

    def test_without_a_stick_a_folder_is_asked_for(self, laptop, qtbot):
        laptop.start_shift("M. L.")
        drawer = laptop.open_drawer()
        asking = laptop.people.flow.drawer._copying._asking
        drawer.folder_asked.emit()
        assert asking.is_open
        laptop.people.flow.drawer.leave()
        assert not asking.is_open


class TestReadingAgain:
    def test_each_minute_while_it_is_shown_and_not_after(self, laptop):
        laptop.start_shift("M. L.")
        drawer = laptop.open_drawer()
        room = laptop.people.flow.drawer
        assert room._again.isActive()
        assert room._again.interval() == 60_000
        click(drawer, "Back to the stall")
        assert not room._again.isActive()

    def test_after_a_try_to_send(self, laptop):
        from tests.support.stores import sign

        laptop.start_shift("M. L.")
        laptop.open_drawer()
        sign(laptop.store, 2, day="2026-12-05")
        laptop.people.flow.drawer.sent()
        laptop.until_words("2 signatures")

    def test_what_changed_while_it_was_read_is_read_too(self, laptop):
        from tests.support.stores import sign

        laptop.start_shift("M. L.")
        laptop.open_drawer()
        room = laptop.people.flow.drawer
        room.look_again()
        sign(laptop.store, 1, day="2026-12-05")
        room.look_again()
        laptop.until_words("1 signature")

    def test_nothing_is_read_on_the_windows_own_thread(self, laptop, monkeypatch):
        import threading

        from petition_desktop.stall import drawer as act
        from petition_desktop.ui.stall import drawer_room

        threads: list[threading.Thread] = []
        real = act.drawer

        def seen(*given):
            threads.append(threading.current_thread())
            return real(*given)

        monkeypatch.setattr(drawer_room, "drawer", seen)
        laptop.start_shift("M. L.")
        laptop.open_drawer()
        assert threads
        assert threading.main_thread() not in threads


def test_copying_the_summary_puts_these_lines_on_the_clipboard_and_nothing_else(laptop):
    laptop.start_shift("M. L.")
    laptop.sign("Zaphod Beeblebrox")
    drawer = laptop.open_drawer()
    laptop.until_words("1 signature\n")
    click(the(drawer, ToSendCard), "Copy")
    device = laptop.store.device.device_id.hex()[:8]
    told = f"1 signature\nlast number 1\ncheck word {word(laptop, 1)}\nlaptop {device}"
    assert QGuiApplication.clipboard().text() == told
    QGuiApplication.clipboard().clear()


def test_the_panic_key_takes_the_panel_away_too(laptop):
    laptop.start_shift("M. L.")
    laptop.open_drawer()
    click(laptop.page, "Hand over")
    assert laptop.window.is_covered
    laptop.people.flow.panic()
    assert not laptop.window.is_covered
