"""Whichever way a form ends, nothing that lives holds a word or a line of the person: no object, widget or clipboard.

The memory outside of Python is searched in tests/window/test_nothing_in_memory.py, the files in tests/journeys.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from petition_core.campaign.model import Campaign
from petition_core.errors import StoreFull
from petition_core.signature import Shift
from petition_desktop.stall.collect import Collected, Collector
from petition_desktop.store.database import Store
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.stall.timings import Timings
from petition_desktop.ui.widgets.pad import Pad
from petition_desktop.ui.widgets.signer_line import SignerLine
from petition_desktop.ui.widgets.signer_text import SignerText
from tests.support.every_kind import every_kind
from tests.support.live_objects import remembered, settle
from tests.support.made_up_person import BACKWARDS, TRACES, forwards
from tests.support.stores import store_in
from tests.ui.conftest import PATIENT, Stall
from tests.ui.hands import button, the, tick

#: Long enough to type from one line to the next.
SOON = Timings(idle_s=1, warning_s=1, second_ms=1500)
Make = Callable[[Timings], Stall]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = store_in(tmp_path / "laptop")
    yield opened
    opened.close()


@pytest.fixture
def make(make_stall: Callable[..., Stall], qtbot, store: Store) -> Make:
    """Makes a stall with every kind of question and a real Collector."""

    def made(timings: Timings = PATIENT) -> Stall:
        stall = make_stall(timings)
        stall.flow.start(every_kind(), "en")
        stall.flow.open(lambda each: Collector(each, store.outbox, store.device.device_id, Shift(), "trusted"), 0)
        stall.show(qtbot)
        return stall

    return made


class OnFullDisk:
    """Takes the place of a Collector whose disk is full."""

    def __init__(self, campaign: Campaign) -> None:
        self.campaign = campaign

    def collect(self, *_form: object) -> Collected:
        raise StoreFull


def fill_in(stall: Stall) -> tuple[tuple[int, ...], ...]:
    """Type every word, choose, tick and draw; the lines drawn, backwards."""
    lines = [*stall.page.findChildren(SignerLine), the(stall.page, SignerText)]
    for name, backwards in BACKWARDS.items():
        into = next(one for one in lines if one.accessibleName().startswith(name))
        into.setFocus()
        QTest.keyClicks(into, forwards(backwards))
    button(stall.page, "Use it").click()
    tick(stall.page, "I sign this petition").click()
    pad = the(stall.page, Pad)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(37, 61))
    for place in (QPoint(123, 31), QPoint(203, 91), QPoint(321, 53)):
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(321, 53))
    return tuple(stroke[::-1] for stroke in pad.strokes)


def sign(stall: Stall) -> None:
    button(stall.page, "Sign").click()
    assert isinstance(stall.page, ThanksPage)


def watched(page: QWidget) -> list[weakref.ref[QWidget]]:
    """The page and all its parts, to see them go."""
    return [weakref.ref(one) for one in (page, *page.findChildren(QWidget))]


def nothing_is_left(strokes: tuple[tuple[int, ...], ...], parts: list[weakref.ref[QWidget]]) -> None:
    settle()
    assert [type(part()).__name__ for part in parts if part() is not None] == []
    assert remembered(TRACES, strokes) == []


def test_while_it_is_typed_the_search_finds_words_and_lines(make):
    stall = make()
    strokes = fill_in(stall)
    found = remembered(TRACES, strokes)
    assert {one.partition(":")[0] for one in found} >= {"SignerLine.text", "SignerText.plainText", "strokes"}
    stall.flow.rest()


def test_nothing_is_left_after_a_signature(make):
    stall = make()
    parts, strokes = watched(stall.page), fill_in(stall)
    sign(stall)
    nothing_is_left(strokes, parts)
    parts = watched(stall.page)
    stall.flow.next_person()
    stall.window.change.finish()
    nothing_is_left(strokes, parts)


def test_nothing_is_left_after_mistakes_and_changes_of_language_size_and_colour(make):
    stall = make()
    parts, strokes = watched(stall.page), fill_in(stall)
    tick(stall.page, "I sign this petition").click()
    button(stall.page, "Sign").click()
    assert isinstance(stall.page, FormPage)
    for language, scale in (("ar", 200), ("zh-Hant", 150), ("en", 100)):
        settle()
        stall.window.header.language.picked.emit(language)
        settle()
        stall.theme.set_scale(scale)
        parts += watched(stall.page)
    settle()
    tick(stall.page, "I sign this petition").click()
    sign(stall)
    nothing_is_left(strokes, parts)


def test_nothing_is_left_of_a_form_left_alone(make, qtbot):
    stall = make(SOON)
    parts, strokes = watched(stall.page), fill_in(stall)
    begun = id(stall.page)
    qtbot.waitUntil(lambda: id(stall.page) != begun, timeout=20_000)
    nothing_is_left(strokes, parts)


def test_nothing_is_left_when_somebody_else_takes_the_window(make):
    stall = make()
    parts, strokes = watched(stall.page), fill_in(stall)
    stall.flow.rest()
    stall.window.show_page(QWidget())
    nothing_is_left(strokes, parts)


def test_nothing_is_left_when_the_disk_said_no_and_the_signer_went(make, expect_log):
    stall = make()
    stall.flow.open(OnFullDisk, 0)
    parts, strokes = watched(stall.page), fill_in(stall)
    expect_log("save-failed")
    button(stall.page, "Sign").click()
    assert isinstance(stall.page, FormPage)
    stall.flow.next_person()
    stall.window.change.finish()
    nothing_is_left(strokes, parts)


def test_letters_still_being_put_together_go_with_the_form(make):
    stall = make()
    parts = watched(stall.page)
    into = stall.page.findChildren(SignerLine)[0]
    into.setFocus()
    QApplication.sendEvent(into, QInputMethodEvent(forwards(TRACES[0]), []))
    del into
    stall.flow.next_person()
    stall.window.change.finish()
    nothing_is_left((), parts)
