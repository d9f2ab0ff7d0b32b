"""The menu of languages, with all seven: where it opens, in both directions, and that it fits a laptop's screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from petition_desktop.ui.language_names import LANGUAGES, language_name
from petition_desktop.ui.style_sheet import style_sheet
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import TARGET
from petition_desktop.ui.widgets.language_switch import LanguageSwitch


@pytest.fixture
def opened(qtbot, qapp: QApplication, interface):
    """Opens the menu of a switch that stands in the middle of the screen; gives the places of both on it."""

    kept = []

    def open_menu(language: str, scale: int = 100) -> tuple[QRect, QRect, QMenu]:
        interface.speak(language)
        theme = Theme("light", scale)
        room = QWidget()
        kept.append(room)
        qtbot.addWidget(room)
        room.setStyleSheet(style_sheet(theme))
        room.setGeometry(0, 0, 700, 200)
        switch = LanguageSwitch(theme)
        switch.setParent(room)
        switch.set_languages(LANGUAGES, language)
        switch.resize(switch.sizeHint())
        switch.move(330, 20)
        with qtbot.waitExposed(room):
            room.show()
        switch.click()
        menu = switch.findChildren(QMenu)[0]
        return QRect(switch.mapToGlobal(QPoint()), switch.size()), menu.geometry(), menu

    return open_menu


def test_it_ends_where_the_switch_ends_and_grows_inwards(opened):
    switch, menu, _ = opened("en")
    assert menu.width() > switch.width()
    assert (menu.right(), menu.top()) == (switch.right(), switch.bottom() + 1)


def test_in_arabic_that_is_the_left(opened):
    switch, menu, _ = opened("ar")
    assert (menu.left(), menu.top()) == (switch.left(), switch.bottom() + 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_calls_itself_by_its_own_name_and_the_one_in_force_stands_out(opened, language):
    _, _, menu = opened(language)
    assert [action.text() for action in menu.actions()] == [language_name(one) for one in LANGUAGES]
    bold = [action.text() for action in menu.actions() if action.font().bold()]
    assert bold == [action.text() for action in menu.actions() if action.isChecked()] == [language_name(language)]


def test_at_200_percent_all_of_them_fit_a_laptops_screen_below_the_switch(opened):
    _, place, menu = opened("fr", scale=200)
    assert place.height() < 768 - 100
    assert len(menu.actions()) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_high_enough_for_a_finger(opened, language):
    _, _, menu = opened(language)
    assert min(menu.actionGeometry(action).height() for action in menu.actions()) >= TARGET
