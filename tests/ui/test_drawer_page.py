"""The drawer as a volunteer reads it: its numbers, what to do, and no name; by mouse, by keyboard, in every size."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from petition_core.campaign.model import Organisation
from petition_desktop.stall.sticks import Stick
from petition_desktop.store.tallies import LastSignature, Refusal
from petition_desktop.ui.language_names import LANGUAGES
from petition_desktop.ui.stall.drawer_alarm import DrawerAlarm
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.receipts_card import ReceiptsCard
from petition_desktop.ui.stall.safe_card import SafeCard
from petition_desktop.ui.stall.to_send_card import ToSendCard
from petition_desktop.ui.widgets.board import Board
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.window import Window
from tests.support.full_drawer import DAY, DRAWER, NOW, SUMMARY, full_drawer
from tests.ui.hands import button, click, the, words

ORGANISATION = Organisation("Friends of the River", "hello@river.example", "privacy@river.example")


class Stage:
    """A window with the drawer in it."""

    def __init__(self, theme, qtbot, size=(1366, 768)) -> None:
        self.window = Window(theme)
        qtbot.addWidget(self.window)
        self.window.header.hide()
        self.window.footer.hide()
        self.page = DrawerPage(theme)
        self.page.set_languages(LANGUAGES, "en")
        self.page.show_answers(ORGANISATION)
        self.page.show_drawer(DRAWER, NOW)
        self.window.show_page(self.page)
        self.window.resize(*size)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.page.take_focus()


@pytest.fixture
def stage(theme, qtbot) -> Stage:
    return Stage(theme, qtbot)


def shown(stage: Stage) -> list[str]:
    return words(stage.page)


class TestNumbers:
    def test_the_day_is_counted_against_the_goal(self, stage):
        assert "137" in shown(stage)
        assert "signatures today · goal 200" in shown(stage)
        assert "best hour 13–14: 31" in shown(stage)

    def test_a_goal_that_is_reached_is_told(self, stage):
        stage.page.show_drawer(full_drawer(today=201), NOW)
        assert "signatures today · goal 200 reached" in shown(stage)

    def test_where_the_shift_is_not_the_whole_day_both_are_told(self, stage):
        stage.page.show_drawer(full_drawer(in_shift=38, taken_back=1), NOW)
        assert "38 in this shift · 1 taken back in this shift" in shown(stage)

    def test_what_is_safe_where(self, stage):
        card = words(the(stage.page, SafeCard))
        assert card[1:5] == ["125", "at the office", "12", "waiting here"]
        assert "Last sent 12:05, no network, next try in 2 min" in card

    def test_a_trouble_that_needs_somebody_says_what_to_do(self, stage):
        status = msgspec.structs.replace(DRAWER.status, trouble="device-revoked")
        stage.page.show_drawer(msgspec.structs.replace(DRAWER, status=status), NOW)
        assert any("the office shut this computer out" in text for text in shown(stage))
        assert any(text.endswith("ask for a new invite.") for text in words(the(stage.page, SafeCard)))

    def test_a_rare_trouble_is_told_in_whole_sentences_of_its_own(self, stage):
        status = msgspec.structs.replace(DRAWER.status, trouble="answer-refused")
        stage.page.show_drawer(msgspec.structs.replace(DRAWER, status=status), NOW)
        assert "Last sent 12:05, next try in 2 min" in shown(stage)
        assert any(text.startswith("The answer was not a whole answer of our server") for text in shown(stage))

    def test_withdrawals_that_wait_are_told(self, stage):
        stage.page.show_drawer(msgspec.structs.replace(DRAWER, withdrawals=2), NOW)
        assert "2 taken back here; the office is told when there is a network." in shown(stage)

    def test_the_checks_stand_there_in_words_with_advice_only_where_it_is_needed(self, stage):
        lines = words(the(stage.page, SafeCard))
        assert "Clock believable" in lines
        assert "Battery 31 %, about 1 h 10 min Plug it in when you can." in lines
        assert "Stick KINGSTON is plugged in" in lines

    def test_without_a_shift_there_is_nothing_to_send(self, stage):
        stage.page.show_drawer(msgspec.structs.replace(DRAWER, shift=None, summary=None), NOW)
        assert "No shift is running" in shown(stage)
        assert not button(the(stage.page, ToSendCard), "Copy").isEnabled()


class TestReceipts:
    def test_ten_lines_with_number_hour_and_state(self, stage):
        card = words(the(stage.page, ReceiptsCard))
        assert card[:4] == ["Last receipts", "Number", "Time", "State"]
        lines = card[card.index("212") :]
        assert [lines[place : place + 3] for place in range(0, 30, 3)] == [
            [str(212 - place), "15–16" if place < 6 else "14–15", state]
            for place, state in enumerate(
                ["waiting here", "waiting here", "taken back", "waiting here", *["at the office"] * 6]
            )
        ]

    def test_another_days_are_dated_and_an_hour_nobody_kept_is_not_made_up(self, stage):
        last = (
            LastSignature(3, DAY, -1, "refused", "conflict", taken_back=False),
            LastSignature(2, "2026-12-18", 9, "accepted", "withdrawn", taken_back=False),
        )
        stage.page.show_drawer(full_drawer(last=last), NOW)
        assert words(the(stage.page, ReceiptsCard))[-6:] == ["3", "today", "refused", "2", "18/12/2026", "taken back"]

    def test_before_the_first_it_says_so(self, stage):
        stage.page.show_drawer(full_drawer(last=()), NOW)
        assert words(the(stage.page, ReceiptsCard)) == ["Last receipts", "Nobody has signed here yet."]


class TestAlarm:
    def test_while_all_is_well_it_is_not_there(self, stage):
        assert not the(stage.page, DrawerAlarm).isVisible()

    def test_missing_numbers_and_refusals_are_named_with_what_to_do(self, stage):
        refusals = (Refusal("conflict", (41,)), Refusal("no-ciphertext", tuple(range(50, 60))))
        stage.page.show_drawer(full_drawer(missing=((3, 3), (7, 9)), refusals=refusals), NOW)
        missing, refused = words(the(stage.page, DrawerAlarm))[1:]
        assert "Missing numbers: 3, 7–9." in missing
        assert "bring this laptop to your office" in missing
        assert "under the same number: 41." in refused
        assert "without their sealed part: 50, 51, 52, 53, 54, 55, …." in refused
        assert "Your office decides" in refused

    def test_a_reason_nobody_knows_yet_is_told_too(self, stage):
        stage.page.show_drawer(full_drawer(refusals=(Refusal("something-new", (4,)),)), NOW)
        assert any("The server refused these: 4." in text for text in shown(stage))


class TestActs:
    @pytest.mark.parametrize(
        ("name", "signal"),
        [
            ("Pause", "pause_asked"),
            ("Hand over", "hand_over_asked"),
            ("End shift", "end_asked"),
            ("Back to the stall", "back_asked"),
            ("Send now", "send_asked"),
            ("Other folder", "folder_asked"),
        ],
    )
    def test_each_button_says_what_is_wished(self, stage, qtbot, name, signal):
        with qtbot.waitSignal(getattr(stage.page, signal)):
            click(stage.page, name)

    def test_by_the_keyboard_too(self, stage, qtbot):
        assert button(stage.page, "Back to the stall").hasFocus()
        with qtbot.waitSignal(stage.page.back_asked):
            QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Space)

    def test_the_stick_that_is_there_is_offered_first(self, stage, qtbot):
        with qtbot.waitSignal(stage.page.copy_asked) as asked:
            click(stage.page, "Copy to KINGSTON")
        assert asked.args == [DRAWER.sticks[0].folder]

    def test_a_stick_that_cannot_be_written_to_is_not_offered(self, stage, qtbot, tmp_path):
        locked = Stick("LOCKED", tmp_path, 10**9, writable=False)
        stage.page.show_drawer(msgspec.structs.replace(DRAWER, sticks=(locked,)), NOW)
        assert not button(stage.page, "Other folder").isVisible()
        with qtbot.waitSignal(stage.page.folder_asked):
            click(stage.page, "Copy to stick")

    def test_one_copy_at_a_time(self, stage):
        stage.page.set_copying(True)
        assert not button(stage.page, "Copy to KINGSTON").isEnabled()
        stage.page.set_copying(False)
        assert button(stage.page, "Copy to KINGSTON").isEnabled()

    def test_while_it_is_sending_it_cannot_be_asked_again(self, stage):
        stage.page.show_drawer(DRAWER, NOW, sending=True)
        assert not button(stage.page, "Send now").isEnabled()
        assert any("sending now" in text for text in shown(stage))

    def test_a_withdrawal_alone_can_be_sent_too(self, stage):
        status = msgspec.structs.replace(DRAWER.status, waiting=0, trouble="")
        stage.page.show_drawer(msgspec.structs.replace(DRAWER, status=status, withdrawals=1), NOW)
        assert button(stage.page, "Send now").isEnabled()

    def test_new_numbers_leave_the_keyboard_where_it_is(self, stage):
        button(stage.page, "Send now").setFocus()
        stage.page.show_drawer(full_drawer(today=138), NOW)
        assert button(stage.page, "Send now").hasFocus()

    def test_larger_text_is_one_press_away(self, stage, theme):
        click(stage.page, "Larger text")
        assert theme.scale == 115


class TestAnswers:
    def test_they_name_who_can_read_it_and_whom_to_write_to(self, stage):
        text = " ".join(shown(stage))
        assert "Only the office of Friends of the River." in text
        assert "privacy@river.example" in text
        assert "What if there is no network?" in text

    def test_no_names_are_shown_and_it_says_why(self, stage):
        assert "No names are shown here, because this laptop cannot read them." in shown(stage)


class TestLooks:
    def test_everything_important_is_seen_on_a_laptop_without_scrolling(self, stage):
        cards = [the(stage.page, kind) for kind in (SafeCard, ReceiptsCard, ToSendCard)]
        for card in cards:
            assert card.visibleRegion().boundingRect() == card.rect(), type(card).__name__

    @pytest.mark.parametrize("scale", [150, 200])
    def test_in_large_text_there_is_one_column_that_scrolls(self, theme, qtbot, scale):
        theme.set_scale(scale)
        stage = Stage(theme, qtbot)
        board = the(stage.page, Board)
        assert board.narrow
        assert the(stage.page, ScrollArea).overflows
        for one in stage.page.findChildren(QAbstractButton):
            if one.isVisible():
                assert one.width() >= one.minimumSizeHint().width(), one.accessibleName()

    def test_every_button_says_what_it_is(self, stage):
        nameless = [
            one for one in stage.page.findChildren(QAbstractButton) if one.isVisible() and not one.accessibleName()
        ]
        assert nameless == []

    @pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "zh-Hans", "zh-Hant"])
    def test_no_word_is_cut_off_in_any_language(self, theme, interface, qtbot, language):
        interface.speak(language)
        theme.dress("", language)
        stage = Stage(theme, qtbot)
        for one in stage.page.findChildren(QAbstractButton):
            if one.isVisible():
                assert one.width() >= one.minimumSizeHint().width(), one.text()
        board = the(stage.page, Board)
        for card in board.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if card.isVisible():
                assert board.rect().contains(card.geometry())

    def test_in_arabic_the_count_stands_at_the_right_and_the_ways_out_at_the_left(self, theme, interface, qtbot):
        interface.speak("ar")
        theme.dress("", "ar")
        stage = Stage(theme, qtbot)
        count, safe = the(stage.page, Board)._columns[0][0], the(stage.page, SafeCard)
        assert count.geometry().left() > safe.geometry().right()

    def test_the_summary_is_there_as_it_is_sent(self, stage):
        text = f"{SUMMARY.signatures} signatures\nlast number 212\ncheck word heron-lamp\nlaptop market-2"
        assert text in shown(stage)
