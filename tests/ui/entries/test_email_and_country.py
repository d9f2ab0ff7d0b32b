"""The two fields that help: a second look at an e-mail address, and a list of countries to search in."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from petition_core.countries import ISO_3166_ALPHA_2
from petition_core.email_hint import email_hint
from petition_desktop.ui.widgets.country_field import CountryField
from petition_desktop.ui.widgets.country_names import countries, country_name
from petition_desktop.ui.widgets.email_field import EmailField
from petition_desktop.ui.widgets.field import LineField
from petition_desktop.ui.widgets.search_panel import Names, Search, SearchPanel
from tests.ui.hands import button, click, the, words


class TestEmail:
    @pytest.fixture
    def field(self, theme, on_page):
        field = EmailField(theme, email_hint)
        field.set_words("E-mail", "(optional)")
        on_page(field)
        field.take_focus()
        return field

    def after(self, field) -> LineField:
        """The field below."""
        found: list[LineField] = field.window().findChildren(LineField)
        return next(one for one in found if one is not field)

    def typed(self, field, address):
        QTest.keyClicks(field._line, address)
        self.after(field).take_focus()

    def test_a_slip_is_asked_about_when_the_line_is_left(self, field, qtbot):
        self.typed(field, "taiman@gmial.com")
        qtbot.waitUntil(lambda: field.suggestion == "taiman@gmail.com")
        assert "Did you mean gmail.com?" in words(field)

    def test_both_answers_are_equal(self, field, qtbot):
        self.typed(field, "taiman@gmial.com")
        qtbot.waitUntil(lambda: bool(field.suggestion))
        use, keep = button(field, "Use it"), button(field, "Keep mine")
        assert type(use) is type(keep)
        assert use.height() == keep.height()

    def test_using_it_changes_the_address_and_leads_on(self, field, qtbot):
        self.typed(field, "taiman@gmial.com")
        qtbot.waitUntil(lambda: bool(field.suggestion))
        with qtbot.waitSignal(field.changed):
            click(field, "Use it")
        assert field.value() == "taiman@gmail.com"
        assert field.suggestion == ""
        qtbot.waitUntil(self.after(field)._line.hasFocus)

    def test_keeping_it_asks_no_second_time(self, field, qtbot):
        self.typed(field, "taiman@gmial.com")
        qtbot.waitUntil(lambda: bool(field.suggestion))
        click(field, "Keep mine")
        field.take_focus()
        qtbot.waitUntil(field._line.hasFocus)
        self.after(field).take_focus()
        qtbot.waitUntil(self.after(field)._line.hasFocus)
        assert field.value() == "taiman@gmial.com"
        assert field.suggestion == ""

    def test_typing_on_takes_the_question_away(self, field, qtbot):
        self.typed(field, "taiman@gmial.com")
        qtbot.waitUntil(lambda: bool(field.suggestion))
        QTest.keyClicks(field._line, "x")
        assert field.suggestion == ""

    def test_a_right_address_is_left_alone(self, field, qtbot):
        self.typed(field, "taiman@gmail.com")
        qtbot.waitUntil(self.after(field)._line.hasFocus)
        assert field.suggestion == ""

    def test_forgetting_leaves_neither_address_nor_question(self, field, qtbot):
        self.typed(field, "taiman@gmial.com")
        qtbot.waitUntil(lambda: bool(field.suggestion))
        field.forget()
        assert (field.value(), field.suggestion, field._suggested, field._kept) == ("", "", "", "")


class TestNames:
    @pytest.mark.parametrize("language", ["en", "zh-Hant", "ar", "de"])
    def test_every_country_has_a_name_in_the_readers_language(self, language):
        found = countries(language)
        assert {country.code for country in found} == ISO_3166_ALPHA_2
        assert all(country.name and country.name != country.code for country in found)

    @pytest.mark.parametrize(
        ("code", "language", "name"),
        [("DE", "en", "Germany"), ("DE", "zh-Hant", "德國"), ("DE", "ar", "ألمانيا"), ("TW", "zh-Hant", "台灣")],
    )
    def test_names_are_those_people_use(self, code, language, name):
        assert country_name(code, language) == name

    def test_hong_kong_is_called_as_its_people_call_it(self, interface):
        countries.cache_clear()
        assert country_name("HK", "en") == "Hong Kong"
        interface.speak("zh-Hant")
        assert country_name("HK", "zh-Hant") == "香港"
        countries.cache_clear()

    def test_a_language_nobody_knows_gets_english_names(self):
        assert country_name("DE", "qq") == "Germany"

    def test_letters_without_accents_find_a_name_with_them(self):
        found = [country.name for country in countries("de") if "osterreich" in country.searched]
        assert found == ["Österreich"]

    def test_they_are_in_the_order_of_the_language(self):
        names = [country.name for country in countries("de")]
        assert names.index("Ägypten") < names.index("Belgien")


class TestCountry:
    @pytest.fixture
    def field(self, theme, on_page):
        field = CountryField(theme, "en")
        field.set_words("Country", "(optional)")
        on_page(field)
        return field

    def opened(self, field, qtbot) -> SearchPanel:
        field.open_list()
        panel = the(field.window(), SearchPanel)
        qtbot.waitUntil(the(panel, Search).hasFocus)
        return panel

    def names(self, panel) -> list[str]:
        model = the(panel, Names).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def test_it_says_its_question_and_its_answer(self, field):
        assert button(field, "Country").accessibleName() == "Country (optional): Choose …"
        field.set_value("DE")
        assert button(field, "Country").accessibleName() == "Country (optional): Germany"
        assert field.value() == "DE"

    @pytest.mark.parametrize(
        ("typed", "first"),
        [("hong", "Hong Kong"), ("GERM", "Germany"), ("de", "Germany"), ("cote", "Côte d’Ivoire")],
    )
    def test_letters_find_the_country_meant(self, field, qtbot, typed, first):
        panel = self.opened(field, qtbot)
        QTest.keyClicks(the(panel, Search), typed)
        assert first in self.names(panel)

    def test_a_name_that_begins_with_the_letters_comes_first(self, field, qtbot):
        panel = self.opened(field, qtbot)
        QTest.keyClicks(the(panel, Search), "ni")
        assert self.names(panel)[0].startswith("Ni")

    def test_by_keyboard_alone(self, field, qtbot):
        choice = button(field, "Country")
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Down)
        panel = the(field.window(), SearchPanel)
        search = the(panel, Search)
        qtbot.waitUntil(search.hasFocus)
        QTest.keyClicks(search, "united")
        QTest.keyClick(search, Qt.Key.Key_Down)
        second = self.names(panel)[1]
        with qtbot.waitSignal(field.changed):
            QTest.keyClick(search, Qt.Key.Key_Return)
        assert choice.text() == second
        qtbot.waitUntil(choice.hasFocus)
        assert panel.isHidden()

    def test_by_mouse(self, field, qtbot):
        panel = self.opened(field, qtbot)
        listed = the(panel, Names)
        wanted = listed.model().index(2, 0)
        with qtbot.waitSignal(field.changed):
            QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(wanted).center())
        assert country_name(field.value(), "en") == wanted.data()

    def test_escape_changes_nothing(self, field, qtbot):
        panel = self.opened(field, qtbot)
        QTest.keyClick(the(panel, Search), Qt.Key.Key_Escape)
        assert panel.isHidden()
        assert field.value() == ""
        qtbot.waitUntil(button(field, "Country").hasFocus)

    def test_leaving_the_list_closes_it(self, field, qtbot):
        panel = self.opened(field, qtbot)
        field.window().findChildren(LineField)[-1].take_focus()
        qtbot.waitUntil(panel.isHidden)
        assert field.value() == ""

    def test_letters_that_fit_nothing_say_so(self, field, qtbot):
        panel = self.opened(field, qtbot)
        QTest.keyClicks(the(panel, Search), "xyzzy")
        assert "No country with these letters." in words(panel)
        QTest.keyClick(the(panel, Search), Qt.Key.Key_Return)
        assert field.value() == ""

    def test_the_list_stays_within_the_window(self, field, qtbot):
        panel = self.opened(field, qtbot)
        assert field.window().rect().contains(panel.geometry())

    def test_what_was_searched_is_gone_when_it_opens_again(self, field, qtbot):
        panel = self.opened(field, qtbot)
        QTest.keyClicks(the(panel, Search), "hong")
        QTest.keyClick(the(panel, Search), Qt.Key.Key_Escape)
        assert the(self.opened(field, qtbot), Search).text() == ""

    def test_the_list_goes_with_the_field(self, field, qtbot):
        window = field.window()
        self.opened(field, qtbot)
        window.show_page(QWidget())
        qtbot.waitUntil(lambda: window.findChildren(SearchPanel) == [])

    def test_nothing_is_read_before_a_list_is_opened(self):
        code = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.country_field import CountryField
field = CountryField(Theme("light"), "en")
field.set_words("Country")
print("babel" in sys.modules)
"""
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "False"


def test_focus_is_given_back_only_if_nobody_else_has_it(qtbot, theme, on_page):
    field = CountryField(theme, "en")
    field.set_words("Country")
    after = on_page(field)
    field.open_list()
    panel = the(field.window(), SearchPanel)
    qtbot.waitUntil(the(panel, Search).hasFocus)
    after.take_focus()
    qtbot.waitUntil(panel.isHidden)
    assert QApplication.focusWidget() is after._line
