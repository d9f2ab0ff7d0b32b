"""On a laptop's screen what a page asks for is in sight without scrolling, and bars are where they are looked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QWidget

from petition_desktop.stall.campaigns import Choice
from petition_desktop.ui.stall.paper_line_page import PaperLinePage
from petition_desktop.ui.stall.paper_line_states import TypedSheet
from petition_desktop.ui.stall.pause_page import PausePage
from petition_desktop.ui.stall.shift_end_page import ShiftEnd, ShiftEndPage
from petition_desktop.ui.stall.shift_form import ShiftDraft
from petition_desktop.ui.stall.shift_page import ShiftPage
from petition_desktop.ui.stall.to_send_card import ToSendCard
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.window import Window
from tests.support.campaigns import bundled_campaign, signed_campaign
from tests.support.full_drawer import LAPTOP, STICK, SUMMARY
from tests.ui.hands import button, the

WIDTH, HEIGHT = 1366, 768


@pytest.fixture
def stand(qtbot, interface):
    """Puts a page into a window as large as a laptop's screen."""
    kept = []

    def stand(make, language: str = "en", scale: int = 100) -> Window:
        interface.speak(language)
        theme = Theme("light", scale)
        theme.dress("", language)
        window = Window(theme)
        kept.append(window)
        qtbot.addWidget(window)
        window.footer.hide()
        window.show_page(make(theme))
        window.resize(WIDTH, HEIGHT)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield stand
    interface.speak("en")


def is_in_sight(part: QWidget) -> bool:
    """Whether all of it can be seen."""
    return part.visibleRegion().boundingRect().size() == part.size()


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_the_way_back_from_a_pause_is_in_sight_with_the_largest_text(stand, language):
    window = stand(lambda theme: PausePage(theme, bundled_campaign("open").campaign.languages), language, 200)
    assert is_in_sight(the(window.page, Button))


def test_the_start_of_a_shift_has_one_bar_and_it_stands_at_the_edge_of_the_window(stand, qtbot):
    shelf = [
        Choice(one, "open", chosen) for one, chosen in ((bundled_campaign("open"), True), (signed_campaign(), False))
    ]
    window = stand(lambda theme: ShiftPage(theme, shelf, "de", may_leave=True), "de")
    page = window.page
    page.restore(ShiftDraft("M. L.", "Markt", "", "12", kiosk=True))
    page.show_problem("pin", "Eine PIN hat 4 bis 8 Ziffern. Wählen Sie eine, die Sie sonst nirgends verwenden.")

    def bars() -> list[QScrollBar]:
        return [one for one in page.findChildren(QScrollBar) if one.isVisible() and one.maximum() > 0]

    qtbot.waitUntil(lambda: bool(bars()))
    (bar,) = bars()
    assert bar.mapTo(window, QPoint(bar.width(), 0)).x() == WIDTH


def test_after_a_shift_the_lines_to_send_have_no_empty_room_beside_their_button(stand):
    window = stand(lambda theme: ShiftEndPage(theme, ShiftEnd(SUMMARY, LAPTOP, (STICK,))))
    card = the(window.page, ToSendCard)
    assert card.height() == card.heightForWidth(card.width())


def test_what_ends_a_line_of_paper_is_in_sight_beside_german_mistakes(stand):
    campaign = bundled_campaign("open").campaign
    window = stand(lambda theme: PaperLinePage(theme, campaign, "de"), "de")
    page = window.page
    page.show_sheet(TypedSheet("349ME-2-STFA9", 10, {1: True, 2: False}, 9, 3, may_take_back=True))
    page.show_problems(
        {
            "email": "Das ist noch keine ganze Adresse. Sie sieht so aus: name@example.org.",
            "count": "Ohne das dürfen wir Sie nicht mitzählen. Kreuzen Sie es an, wenn Sie einverstanden sind.",
        }
    )
    names = ("Später weitermachen", "Unleserlich", "Letzte Zeile", "Dieses Blatt")
    assert [name for name in names if not is_in_sight(button(page, name))] == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_with_the_keyboard_is_pressed_by_enter_as_by_the_space_bar(stand, qtbot, key):
    window = stand(lambda theme: PausePage(theme, ("en",)))
    with qtbot.waitSignal(window.page.open_asked):
        QTest.keyClick(the(window.page, Button), key)
