"""The address: the country's own parts, in its order and by its names; what was typed stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.address_field import AddressField
from petition_desktop.ui.widgets.country_field import CountryField
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.group import Group
from petition_desktop.ui.widgets.search_panel import Names, Search, SearchPanel
from petition_desktop.ui.widgets.signer_line import SignerLine
from tests.ui.hands import after, button, line, the, type_into


@pytest.fixture
def make(theme, on_page):
    """Makes a required address for a country, on a page."""

    def made(country: str, language: str = "en") -> AddressField:
        field = AddressField(theme, language, country)
        field.set_words("Your address", "", "Where we may write to you.")
        on_page(field)
        return field

    return made


def shown(field: AddressField) -> list[str]:
    """The labels of the parts as they are read: from above, and where lines begin."""
    parts = [one for one in field.findChildren(Field) if one.isVisible()]
    places = {one: one.mapTo(field, QPoint(0, one.height())) for one in parts}
    in_order = sorted(parts, key=lambda one: (places[one].y(), places[one].x()))
    return [one._label.text().partition(" (")[0] for one in in_order]


def country(field: AddressField, code: str) -> None:
    the(field, CountryField).set_value(code)


class TestCountries:
    @pytest.mark.parametrize(
        ("code", "labels"),
        [
            ("DE", ["Country or region", "Street, number, flat", "Postcode", "Town or city"]),
            ("US", ["Country or region", "Street, number, flat", "Town or city", "State", "ZIP code"]),
            ("HK", ["Country or region", "Area", "District", "Street, number, flat"]),
            ("JP", ["Country or region", "Postcode", "Prefecture", "Street, number, flat"]),
            ("GB", ["Country or region", "Street, number, flat", "Town", "Postcode"]),
            ("", ["Country or region", "Street, number, flat", "Town or city"]),
        ],
    )
    def test_each_has_its_own_parts_order_and_names(self, make, code, labels):
        assert shown(make(code)) == labels

    def test_parts_that_a_letter_can_do_without_say_so(self, make):
        names = [one.accessibleName() for one in make("HK").findChildren(SignerLine) if one.isVisible()]
        assert sorted(names) == ["District (optional)", "Street, number, flat"]

    def test_another_country_keeps_what_was_typed(self, make):
        field = make("DE")
        type_into(line(field, "Street"), "Am Ufer 3")
        type_into(line(field, "Postcode"), "10115")
        country(field, "HK")
        assert field.value() == {"country": "HK", "street": "Am Ufer 3"}
        country(field, "FR")
        assert field.value() == {"country": "FR", "street": "Am Ufer 3", "postcode": "10115"}

    def test_regions_are_chosen_where_they_are_known(self, make, qtbot):
        field = make("US")
        type_into(line(field, "Street"), "1 Main St")
        opener = button(field, "State")
        opener.setFocus()
        QTest.keyClick(opener, Qt.Key.Key_Down)
        search = the(field.window(), Search)
        qtbot.waitUntil(search.hasFocus)
        QTest.keyClicks(search, "calif")
        QTest.keyClick(search, Qt.Key.Key_Return)
        assert field.value() == {"country": "US", "street": "1 Main St", "region": "CA"}
        assert opener.accessibleName() == "State (optional): California"

    def test_a_region_of_another_country_does_not_come_along(self, make):
        field = make("US")
        type_into(line(field, "Street"), "1 Main St")
        field.set_value({**field.value(), "region": "CA"})
        country(field, "JP")
        assert field.value() == {"country": "JP", "street": "1 Main St"}
        assert button(field, "Prefecture").text() == "Choose …"

    @pytest.mark.parametrize(("language", "name"), [("en", "Kowloon 九龍"), ("zh-Hant", "九龍 Kowloon")])
    def test_regions_are_named_for_the_reader(self, make, language, name):
        field = make("HK", language)
        field.findChildren(CountryField)
        button(field, "Area").click()
        model = the(the(field.window(), SearchPanel), Names).model()
        assert model.index(0, 0).data() == name


class TestValue:
    def test_the_country_alone_is_no_answer(self, make):
        field = make("HK")
        assert field.value() == {}
        type_into(line(field, "Street"), "  ")
        assert field.value() == {}

    def test_without_a_country_the_rest_is_kept(self, make):
        field = make("")
        type_into(line(field, "Street"), "Am Ufer 3")
        assert field.value() == {"street": "Am Ufer 3"}

    def test_it_comes_back_in_another_language_or_look(self, make, qtbot):
        field = make("DE")
        country(field, "US")
        field.set_value({"country": "US", "street": "1 Main St", "locality": "Reno", "region": "NV"})
        again = AddressField(Theme("dark", 200), "zh-Hant", "DE")
        qtbot.addWidget(again)
        again.set_aside(field.aside())
        again.set_value(field.value())
        assert again.value() == field.value() != {}

    def test_a_country_chosen_for_an_empty_address_comes_back_too(self, make, theme, qtbot):
        field = make("DE")
        country(field, "US")
        again = AddressField(theme, "en", "DE")
        qtbot.addWidget(again)
        again.set_aside(field.aside())
        again.set_value(field.value())
        assert again.aside() == {"country": "US"}

    def test_so_does_what_was_typed_into_a_part_that_the_new_country_does_not_have(self, make, theme, qtbot):
        field = make("DE")
        type_into(line(field, "Street"), "Am Ufer 3")
        type_into(line(field, "Postcode"), "10115")
        country(field, "HK")
        again = AddressField(theme, "zh-Hant", "DE")
        qtbot.addWidget(again)
        again.set_aside(field.aside())
        again.set_value(field.value())
        assert again.value() == {"country": "HK", "street": "Am Ufer 3"}
        country(again, "FR")
        assert again.value() == {"country": "FR", "street": "Am Ufer 3", "postcode": "10115"}

    def test_forgetting_leaves_nothing_in_any_part(self, make):
        field = make("US")
        field.set_value({"country": "US", "street": "1 Main St", "locality": "Reno", "region": "NV"})
        country(field, "GB")
        field.forget()
        assert (field.value(), field.aside()) == ({}, {"country": "US"})
        for one in field.findChildren(SignerLine):
            assert one.text() == ""
            assert not one.isUndoAvailable()
        assert button(field, "State").text() == "Choose …"

    def test_every_part_says_that_it_changed(self, make, qtbot):
        field = make("DE")
        with qtbot.waitSignal(field.changed):
            type_into(line(field, "Town"), "B")
        with qtbot.waitSignal(field.changed):
            country(field, "HK")


class TestMistakes:
    def test_what_is_missing_is_marked_and_gets_the_cursor(self, make, qtbot):
        field = make("DE")
        type_into(line(field, "Street"), "Am Ufer 3")
        type_into(line(field, "Town"), "Berlin")
        field.show_problem("A part of the address is missing.")
        marked = [one.accessibleName() for one in field.findChildren(SignerLine) if one.property("wrong")]
        assert marked == ["Postcode"]
        field.take_focus()
        qtbot.waitUntil(line(field, "Postcode").hasFocus)

    def test_what_is_mended_is_no_longer_marked(self, make):
        field = make("DE")
        field.show_problem("A part of the address is missing.")
        field.show_problem("")
        assert not any(one.property("wrong") for one in field.findChildren(SignerLine))


class TestKeyboardAndEar:
    @pytest.mark.parametrize("code", ["DE", "US", "JP"])
    def test_tab_goes_as_it_is_read_also_after_a_change_of_country(self, make, qtbot, code):
        field = make("HK")
        country(field, code)
        field.take_focus()
        qtbot.waitUntil(button(field, "Country").hasFocus)
        passed = []
        while not after(field).hasFocus():
            here = field.window().focusWidget()
            passed.append(here.accessibleName().partition(" (")[0].partition(":")[0])
            assert len(passed) < 9
            QTest.keyClick(here, Qt.Key.Key_Tab)
        assert passed == shown(field)

    def test_enter_leads_from_part_to_part(self, make, qtbot):
        field = make("DE")
        QTest.keyClick(line(field, "Street"), Qt.Key.Key_Return)
        line(field, "Street").setFocus()
        QTest.keyClick(line(field, "Street"), Qt.Key.Key_Return)
        qtbot.waitUntil(line(field, "Postcode").hasFocus)

    def test_a_screen_reader_hears_question_parts_and_what_is_wrong(self, make):
        field = make("DE")
        group = QAccessible.queryAccessibleInterface(the(field, Group))
        assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Your address")
        field.show_problem("Please write your address.")
        assert group.text(QAccessible.Text.Description) == "Please write your address. Where we may write to you."
        town = QAccessible.queryAccessibleInterface(line(field, "Town"))
        assert (town.role(), town.text(QAccessible.Text.Name)) == (QAccessible.Role.EditableText, "Town or city")


def test_it_mirrors_with_the_page(make, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = make("DE", "ar")
    postcode, town = line(field, "Postcode"), line(field, "Town")
    assert postcode.mapTo(field, QPoint(0, 0)).x() > town.mapTo(field, QPoint(0, 0)).x()
    assert postcode.mapTo(field, QPoint(0, 0)).y() == town.mapTo(field, QPoint(0, 0)).y()


def test_with_large_text_every_part_has_its_own_row(qtbot, on_page, interface):
    field = AddressField(Theme("light", 200), "en", "DE")
    on_page(field)
    rows = {one.mapTo(field, QPoint(0, 0)).y() for one in field.findChildren(Field) if one.isVisible()}
    assert len(rows) == 4
