"""The lower edge of the window: never more than two lines, nothing cut, and what is left out can still be heard."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from petition_desktop.sync.status import SyncStatus
from petition_desktop.ui.sync_words import sync_words
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.short_text import ShortText
from petition_desktop.ui.widgets.sync_line import SyncLine
from petition_desktop.ui.window import Window
from tests.ui.hands import words

NOW = datetime(2020, 6, 20, 15, 21, tzinfo=UTC)
WHOLE = "12 waiting, last sent 15:05, next try in 2 min, no network"
LONG_NAME = "The International Federation of Associations for the Defence of Civil and Political Rights"


def status(trouble: str = "unreachable", refused: int = 0) -> SyncStatus:
    return SyncStatus(
        signatures=149,
        waiting=12,
        accepted=137 - refused,
        refused=refused,
        last_number=149,
        last_sent=NOW - timedelta(minutes=16),
        next_try=NOW + timedelta(minutes=2),
        trouble=trouble,
        joined=True,
    )


@pytest.fixture
def make_window(qtbot, interface):
    """Makes a window with nothing but its frame."""

    def make(width=1366, scale=100, language="en", name="Rights Without Borders", **changes) -> Window:
        interface.speak(language)
        theme = Theme("light", scale)
        theme.dress("", language)
        window = Window(theme)
        qtbot.addWidget(window)
        window.show_page(QWidget())
        window.footer.set_organisation(name)
        window.footer.set_today(137)
        said = sync_words(status(**changes), NOW, sending=False)
        window.footer.sync.show_words(said.line, said.reason, may_send=said.may_send, shorter=said.shorter)
        window.resize(width, 768)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.width() == width)
        return window

    return make


def shown(window: Window) -> list[ShortText | LinkButton]:
    parts: list[ShortText | LinkButton] = list(window.footer.findChildren(ShortText))
    return [part for part in (*parts, *window.footer.findChildren(LinkButton)) if part.isVisible()]


def place(part: QWidget, window: Window) -> QRect:
    return QRect(part.mapTo(window.footer, part.rect().topLeft()), part.size())


def rows(window: Window) -> int:
    """How many lines stand above each other."""
    middles = sorted(place(part, window).center().y() for part in shown(window))
    height = window.footer._theme.line_height("small")
    return 1 + sum(below - above > height / 2 for above, below in pairwise(middles))


def cut(window: Window) -> list[str]:
    """Parts that are narrower than their words, stand outside the footer or upon each other."""
    parts = shown(window)
    places = [place(part, window) for part in parts]
    found = [part.text() for part in parts if part.width() < part.sizeHint().width()]
    found += [part.text() for part, at in zip(parts, places, strict=True) if not window.footer.rect().contains(at)]
    found += [
        part.text() for i, part in enumerate(parts) if any(places[i].intersects(other) for other in places[i + 1 :])
    ]
    return found


def test_where_there_is_room_everything_stands_in_one_line(make_window):
    window = make_window()
    assert rows(window) == 1
    assert words(window.footer) == [
        "Sealed on this laptop. Only Rights Without Borders can open it.",
        "137 signatures at this stall today",
        WHOLE,
    ]


@pytest.mark.parametrize("language", ["en", "zh-Hant", "ar"])
@pytest.mark.parametrize("trouble", ["unreachable", "login-page", "device-revoked", "certificate-unknown", ""])
@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (1366, 150), (1366, 175), (1366, 200), (1000, 200)])
def test_it_takes_at_most_two_lines_and_nothing_is_cut(make_window, language, trouble, width, scale):
    window = make_window(width, scale, language, trouble=trouble, refused=3)
    assert rows(window) <= 2
    assert cut(window) == []
    assert any("Rights Without Borders" in text for text in words(window.footer))
    assert window.footer.stops[0].isVisible()


def test_with_large_text_the_form_keeps_its_room(make_window):
    window = make_window(scale=200)
    assert window.footer.height() <= window.height() // 8


def test_a_detail_goes_before_the_trouble_does(make_window):
    window = make_window(scale=200)
    line = window.footer.sync.findChildren(ShortText)[0]
    assert line.text() == "12 waiting, last sent 15:05, no network"
    assert (line.accessibleName(), window.footer.sync.sentence) == (WHOLE, WHOLE)
    assert line.toolTip().split("\n")[0] == WHOLE
    assert line.accessibleDescription() in line.toolTip()


def test_a_wider_window_says_it_all_again(make_window, qtbot):
    window = make_window(scale=200)
    window.resize(3000, 768)
    qtbot.waitUntil(lambda: WHOLE in words(window.footer))
    assert rows(window) == 1
    assert window.footer.sync.findChildren(ShortText)[0].toolTip() != ""
    assert "\n" not in window.footer.sync.findChildren(ShortText)[0].toolTip()


@pytest.mark.parametrize("width", [1000, 1366])
def test_a_name_too_long_for_a_line_is_left_to_the_upper_edge_of_the_window(make_window, width):
    window = make_window(width, 200, name=LONG_NAME, trouble="certificate-unknown")
    assert rows(window) == 2
    assert cut(window) == []
    seal = window.footer.findChildren(ShortText)[0]
    assert seal.text() == "Sealed on this laptop. Only the organiser can open it."
    assert LONG_NAME in seal.accessibleName()
    assert LONG_NAME in seal.toolTip()


def test_the_line_changes_as_time_passes_and_never_grows_a_third(make_window, qtbot):
    window = make_window(scale=200)
    for minutes in range(2, 40, 3):
        said = sync_words(status(), NOW - timedelta(minutes=minutes), sending=minutes % 2 == 0)
        window.footer.sync.show_words(said.line, said.reason, may_send=said.may_send, shorter=said.shorter)
        qtbot.waitUntil(lambda: rows(window) <= 2 and cut(window) == [])


def test_before_anything_is_known_no_screen_reader_finds_an_empty_line(theme, qtbot):
    window = Window(theme)
    qtbot.addWidget(window)
    assert not any(part.isVisibleTo(window) for part in window.footer.findChildren(ShortText))


def test_without_words_it_takes_no_room_and_comes_back(make_window, qtbot):
    window = make_window(scale=200)
    sync = window.footer.sync
    assert isinstance(sync, SyncLine)
    sync.show_words("", "", may_send=False)
    window.footer.set_today(0)
    qtbot.waitUntil(lambda: rows(window) == 1)
    window.footer.set_today(1)
    qtbot.waitUntil(lambda: "1 signature at this stall today" in words(window.footer))
