"""The thank-you page goes by itself, says so, and stays for whoever wants it to (WCAG 2.2, criterion 2.2.1)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from petition_desktop.ui import tokens
from petition_desktop.ui.stall import thanks_page
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.stall.timings import Timings
from petition_desktop.ui.widgets.countdown import Countdown
from petition_desktop.ui.widgets.text import Text
from tests.support.campaigns import signed_campaign
from tests.ui.conftest import Stall
from tests.ui.hands import button, click, line, the, tick, type_into, words

STAYS = "This page stays for 5 min"
NAME = "“More time” keeps this page open."
Told = list[tuple[str, bool]]


@pytest.fixture
def stall(make_stall: Callable[..., Stall], qtbot) -> Stall:
    """Somebody has just signed; only `pass_seconds` makes time pass."""
    made = make_stall(Timings(second_ms=3_600_000))
    made.start(signed_campaign())
    made.show(qtbot)
    type_into(line(made.page, "Full name"), "Ada")
    tick(made.page, "I sign this petition").click()
    click(made.page, "Sign")
    qtbot.waitUntil(lambda: isinstance(made.page, ThanksPage))
    return made


@pytest.fixture
def told(monkeypatch) -> Told:
    """What is read out, and whether it interrupts."""
    heard: Told = []
    monkeypatch.setattr(
        thanks_page, "announce", lambda _page, sentence, *, urgent=True: heard.append((sentence, urgent))
    )
    return heard


def pass_seconds(stall: Stall, seconds: int) -> None:
    countdown = the(stall.page, Countdown)
    for _ in range(seconds):
        countdown._timer.timeout.emit()


def still_thanked(stall: Stall) -> bool:
    return isinstance(stall.page, ThanksPage)


def left(stall: Stall) -> Text:
    """The line below the buttons."""
    return next(one for one in stall.page.findChildren(Text) if one.accessibleName() == NAME)


def test_how_long_it_stays_is_seen_from_the_beginning(stall, qtbot):
    assert "Back to the start by itself in 30 s" in words(stall.page)
    pass_seconds(stall, 29)
    assert "Back to the start by itself in 1 s" in words(stall.page)
    pass_seconds(stall, 1)
    qtbot.waitUntil(lambda: not still_thanked(stall))


def test_by_keyboard_alone_there_are_ten_times_as_many_seconds(stall, qtbot):
    assert button(stall.page, "Next person").hasFocus()
    QTest.keyClick(stall.window, Qt.Key.Key_Tab)
    assert button(stall.page, "More time").hasFocus()
    QTest.keyClick(button(stall.page, "More time"), Qt.Key.Key_Space)
    assert STAYS in words(stall.page)
    pass_seconds(stall, 299)
    assert still_thanked(stall)
    pass_seconds(stall, 1)
    qtbot.waitUntil(lambda: not still_thanked(stall))


def test_a_finger_finds_the_button_and_gets_the_same(stall):
    more = button(stall.page, "More time")
    assert min(more.width(), more.height()) >= tokens.TARGET
    finger, where = QTest.createTouchDevice(), more.mapTo(stall.window, more.rect().center())
    QTest.touchEvent(stall.window, finger).press(0, where, stall.window)
    QTest.touchEvent(stall.window, finger).release(0, where, stall.window)
    assert STAYS in words(stall.page)


def test_as_often_as_somebody_asks(stall):
    for _ in range(12):
        pass_seconds(stall, 25)
        click(stall.page, "More time")
        assert STAYS in words(stall.page)
    pass_seconds(stall, 299)
    assert still_thanked(stall)


def test_long_waits_are_told_in_minutes_and_the_last_ones_in_seconds(stall):
    click(stall.page, "More time")
    pass_seconds(stall, 61)
    assert "This page stays for 4 min" in words(stall.page)
    pass_seconds(stall, 149)
    assert "Back to the start by itself in 90 s" in words(stall.page)


def test_a_reader_hears_it_at_the_start_politely_before_the_end_and_never_each_second(stall, told):
    stall.page.take_focus()
    ((first, _urgent),) = told
    assert first.endswith(f"Back to the start by itself in 30 s {NAME}")
    pass_seconds(stall, 20)
    assert len(told) == 1
    click(stall.page, "More time")
    assert told[1:] == [(STAYS, False)]
    pass_seconds(stall, 269)
    assert len(told) == 2
    pass_seconds(stall, 10)
    assert told[2:] == [(f"Back to the start by itself in 30 s {NAME}", False)]


def test_the_line_that_counts_keeps_its_name_for_a_reader(stall):
    line_of_seconds = left(stall)
    pass_seconds(stall, 5)
    assert line_of_seconds.text() == "Back to the start by itself in 25 s"
    assert line_of_seconds.accessibleName() == NAME


def test_larger_text_and_another_language_take_no_time_away(stall, qtbot):
    click(stall.page, "More time")
    pass_seconds(stall, 30)
    before = stall.page
    click(stall.window.header, "Larger text")
    qtbot.waitUntil(lambda: stall.page is not before)
    assert the(stall.page, Countdown).is_running
    pass_seconds(stall, 269)
    assert still_thanked(stall)
    pass_seconds(stall, 1)
    qtbot.waitUntil(lambda: not still_thanked(stall))


def test_who_reads_the_privacy_notice_finds_the_page_again_and_its_whole_time(stall, qtbot):
    pass_seconds(stall, 25)
    stall.window.footer.privacy_asked.emit()
    assert not stall.page.isVisible()
    pass_seconds(stall, 200)
    assert still_thanked(stall)
    stall.window.uncover()
    qtbot.waitUntil(stall.page.isVisible)
    assert "Back to the start by itself in 30 s" in words(stall.page)


def test_a_cover_that_is_left_open_does_not_keep_the_code_for_good(stall, qtbot):
    stall.window.footer.privacy_asked.emit()
    pass_seconds(stall, 300)
    qtbot.waitUntil(lambda: not still_thanked(stall))
