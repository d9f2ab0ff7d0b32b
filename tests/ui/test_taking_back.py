"""A signature is taken back by the volunteer its signer called, and by nobody who only stands at the laptop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from petition_core.withdrawal import Withdrawal
from petition_core.withdrawal_code import grouped, new_code
from petition_desktop.ui.stall import take_back_box
from petition_desktop.ui.stall.at_hand import AtHand
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.pause_page import PausePage
from petition_desktop.ui.stall.receipt import Receipt, Thanked
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.widgets.hour_chart import HourChart
from petition_desktop.ui.widgets.qr_view import QrView
from tests.ui.hands import button, click, the, words
from tests.ui.test_volunteers_way import PIN, start, try_pin
from tests.ui.volunteer_laptop import VolunteerLaptop, volunteer_laptop

OFFER = "Number 1, signed just now. Is something wrong with it?"


@pytest.fixture
def laptop(tmp_path: Path, theme, interface, qtbot) -> Iterator[VolunteerLaptop]:
    with volunteer_laptop(tmp_path / "laptop", theme, interface, qtbot) as made:
        yield made


@pytest.fixture
def signed(laptop: VolunteerLaptop) -> VolunteerLaptop:
    """A shift without a PIN, and somebody who has just signed."""
    laptop.start_shift("M. L.")
    laptop.sign("Ada")
    return laptop


def at_hand(laptop: VolunteerLaptop) -> AtHand:
    return laptop.people.flow.drawer.at_hand


def code_of(laptop: VolunteerLaptop) -> str:
    """Of whom the page thanks."""
    thanked = laptop.stall.thanked
    assert thanked is not None
    return thanked.receipt.code


def take_back(laptop: VolunteerLaptop, number: int = 1) -> None:
    """In the drawer, and until it is done."""
    click(laptop.page, "Take this signature back")
    click(laptop.page, "Yes, take it back")
    laptop.until_words(f"Number {number} is taken back.")


class TestOnTheSignersPage:
    def test_whoever_stands_there_can_go_on_or_stay_and_nothing_else(self, signed):
        pressed = {one.accessibleName() for one in signed.page.findChildren(QAbstractButton)}
        assert pressed == {"Next person", "More time"}

    def test_it_says_whom_to_call(self, signed):
        assert "To take it back at once, call the volunteer while this page is open." in words(signed.page)

    def test_with_a_pin_nobody_without_it_comes_to_take_it_back(self, laptop, qtbot):
        start(laptop, qtbot)
        laptop.sign("Ada")
        laptop.window.header.volunteer_asked.emit()
        try_pin(laptop, qtbot, "13579")
        laptop.until_words("not the PIN")
        assert not isinstance(laptop.page, DrawerPage)
        assert laptop.store.withdrawals.waiting() == 0
        try_pin(laptop, qtbot, PIN)
        laptop.until_page(DrawerPage)
        take_back(laptop)
        assert laptop.store.withdrawals.waiting() == 1


class TestInTheDrawer:
    def test_it_is_taken_back_by_its_code_and_every_count_follows(self, laptop):
        laptop.start_shift("M. L.")
        laptop.sign("Ada")
        laptop.sign("Bo")
        drawer = laptop.call_volunteer()
        take_back(laptop, 2)
        assert any("The office is told when there is a network." in text for text in words(drawer))
        assert laptop.store.withdrawals.waiting() == 1
        laptop.until_words("1 taken back in this shift")
        assert "taken back" in words(drawer)
        assert any(text.startswith("1 taken back here; the office is told") for text in words(drawer))
        assert the(drawer, HourChart).counts[0] == (10, 1)
        assert laptop.store.tallies.on_day("2026-12-05") == laptop.stall.desk.today == 1

    def test_only_the_code_that_was_on_the_screen_is_given_away(self, signed):
        code = code_of(signed)
        given: list[tuple[str, str]] = []
        signed.stall.desk.take_back_asked.connect(lambda campaign, code: given.append((campaign, code)))
        signed.call_volunteer()
        take_back(signed)
        (one,) = given
        assert one[1] == code
        assert signed.store.withdrawals.add(Withdrawal(*one)) == 1

    def test_it_asks_once_and_keeping_it_changes_nothing(self, signed):
        drawer = signed.call_volunteer()
        signed.activate()
        assert OFFER in words(drawer)
        click(drawer, "Take this signature back")
        assert any(text.startswith("Take number 1 back?") for text in words(drawer))
        assert button(drawer, "Keep it").hasFocus()
        QTest.keyClick(button(drawer, "Keep it"), Qt.Key.Key_Space)
        assert OFFER in words(drawer)
        assert button(drawer, "Take this signature back").hasFocus()
        assert signed.store.withdrawals.waiting() == 0

    def test_question_and_end_are_read_out(self, signed, monkeypatch):
        told: list[str] = []
        monkeypatch.setattr(take_back_box, "announce", lambda _widget, sentence: told.append(sentence))
        signed.call_volunteer()
        take_back(signed)
        assert told[0].startswith("Take number 1 back?")
        assert told[1].startswith("Number 1 is taken back. It was deleted on this laptop")
        assert len(told) == 2

    def test_no_code_is_shown_there(self, signed):
        code = code_of(signed)
        drawer = signed.call_volunteer()
        assert not any(code[:5] in text for text in words(drawer))

    def test_one_that_is_not_of_this_laptop_is_refused_and_told(self, signed):
        drawer = signed.call_volunteer()
        campaign = signed.store.shelf.list()[0].campaign.id
        at_hand(signed).hold(Thanked(Receipt(1, 9, new_code(), campaign), "en"))
        click(drawer, "Take this signature back")
        click(drawer, "Yes, take it back")
        signed.until_words("No signature on this computer has this code")
        assert button(drawer, "Take this signature back").isVisible()
        assert signed.store.withdrawals.waiting() == 0

    def test_in_another_language_it_is_offered_as_before_and_stays_taken_back(self, signed):
        drawer = signed.call_volunteer()
        drawer.language_picked.emit("de")
        assert "Nummer 1, eben unterschrieben. Stimmt etwas damit nicht?" in words(signed.page)
        click(signed.page, "Diese Unterschrift zurücknehmen")
        click(signed.page, "Ja, zurücknehmen")
        signed.until_words("Nummer 1 ist zurückgenommen.")
        signed.page.language_picked.emit("en")
        signed.until_words("Number 1 is taken back.")

    def test_before_a_shift_began_the_lock_leads_there_too(self, laptop):
        laptop.sign("Ada")
        drawer = laptop.call_volunteer()
        assert not button(drawer, "Hand over").isEnabled()
        assert not button(drawer, "End shift").isEnabled()
        take_back(laptop)
        click(drawer, "Back to the stall")
        laptop.until_words("It does not count.")


class TestWhenTheVolunteerHasGone:
    def test_the_signer_reads_that_it_does_not_count_and_no_code_is_left(self, signed, qtbot):
        code = code_of(signed)
        drawer = signed.call_volunteer()
        take_back(signed)
        click(drawer, "Back to the stall")
        signed.until_page(ThanksPage)
        assert {"It does not count.", "Back to the start by itself in 30 s"} <= set(words(signed.page))
        before = signed.page
        click(signed.window.header, "Larger text")
        qtbot.waitUntil(lambda: signed.page is not before)
        shown = words(signed.window)
        assert "It does not count." in shown
        assert not any(code[:5] in text for text in shown)
        bare = tuple(map(bytes, segno.make(code, error="m", micro=False, boost_error=False).matrix))
        assert bare not in [view.modules for view in signed.page.findChildren(QrView)]

    def test_whose_signature_stands_is_thanked_again_in_the_same_language_with_the_same_code(self, laptop):
        laptop.start_shift("M. L.")
        laptop.sign("Ada")
        laptop.window.header.language.picked.emit("zh-Hant")
        laptop.until_words("你的名字有分量。")
        code, before = code_of(laptop), words(laptop.page)
        drawer = laptop.call_volunteer()
        click(drawer, "Back to the stall")
        laptop.until_page(ThanksPage)
        assert grouped(code) in words(laptop.page)
        assert words(laptop.page) == before


class TestForgetting:
    def test_after_the_next_person_was_called_nothing_is_offered(self, signed):
        click(signed.page, "Next person")
        signed.until_page(FormPage)
        drawer = signed.call_volunteer()
        assert not any("signed just now" in text for text in words(drawer))
        click(drawer, "Back to the stall")
        signed.until_page(FormPage)

    def test_the_code_stays_in_the_drawer_no_longer_than_the_signer_may_stay(self, signed):
        drawer = signed.call_volunteer()
        kept = at_hand(signed)._kept
        assert kept.isActive()
        assert kept.interval() == 300_000
        kept.timeout.emit()
        assert OFFER not in words(drawer)
        assert at_hand(signed).thanked is None
        click(drawer, "Back to the stall")
        signed.until_page(FormPage)

    def test_the_panic_key_forgets_it(self, signed):
        signed.call_volunteer()
        signed.people.flow.panic()
        assert isinstance(signed.page, PausePage)
        assert at_hand(signed).thanked is None

    def test_back_at_the_stall_the_drawer_knows_it_no_more(self, signed):
        drawer = signed.call_volunteer()
        click(drawer, "Back to the stall")
        assert at_hand(signed).thanked is None
