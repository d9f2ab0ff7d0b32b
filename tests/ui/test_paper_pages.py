"""Sheets of paper are typed in with the keyboard alone: real store, real keys, and nothing of a line stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from petition_core.errors import StoreFull
from petition_core.office_key.opening import open_sealed
from petition_desktop.settings import Settings
from petition_desktop.stall.paper import Blank, find_sheet, issue, sheet_names, sheets
from petition_desktop.stall.pin import PinLock
from petition_desktop.store.database import Store
from petition_desktop.ui.focus import focused
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.paper_choice_page import PaperChoicePage
from petition_desktop.ui.stall.paper_line_page import PaperLinePage
from petition_desktop.ui.stall.paper_room import PaperRoom
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.signer_line import SignerLine
from petition_desktop.ui.widgets.tick import TickBox
from petition_desktop.ui.window import Window
from petition_desktop.ui.worker import Worker
from tests.support.campaigns import OFFICE, signed_campaign
from tests.support.every_kind import every_kind
from tests.support.stores import store_in
from tests.ui.hands import button, click, line, tick, words
from tests.ui.volunteer_laptop import volunteer_laptop

NOW = datetime(2026, 12, 2, 15, tzinfo=UTC)


class Volunteer:
    """The two pages in a window, and a keyboard."""

    def __init__(self, qtbot, theme: Theme, store: Store) -> None:
        self._qtbot, self.store, self.language = qtbot, store, "en"
        self.window, self.worker = Window(theme), Worker()
        qtbot.addWidget(self.window)
        self.room = PaperRoom(Behind(self.window, theme, self.worker, store.shelf, lambda: NOW), self.window)
        self.room.open(OpenStall(store, Settings(), PinLock(store.kiosk_pin)))
        self.room.turned.connect(self.show)
        self.left: list[bool] = []
        self.room.back_asked.connect(lambda: self.left.append(True))
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.show()
        self.rest()

    def show(self) -> None:
        page = self.room.make_page(self.language)
        self.window.show_page(page)
        assert isinstance(page, PaperChoicePage | PaperLinePage)
        page.take_focus()

    def rest(self) -> None:
        """Wait until the worker has answered."""
        answered: list[bool] = []
        self.worker.run(lambda: True, answered.append)  # jobs are done in the order they were given
        self._qtbot.waitUntil(lambda: bool(answered))

    @property
    def page(self) -> QWidget:
        page = self.window.page
        assert page is not None
        return page

    @property
    def focus(self) -> QWidget:
        found = focused(self.window)
        assert found is not None
        return found

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.focus, key, held)
            self.rest()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def keep(self) -> None:
        self.press(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)

    def begin(self, number: str = "1", written: str = "2") -> None:
        """Type the sheet's number and its foot; the day stays today's."""
        self.type(number)
        self.press(Qt.Key.Key_Return)
        self.type(written)
        self.press(*[Qt.Key.Key_Return] * 6)
        assert isinstance(self.page, PaperLinePage)

    def fill(self, name: str) -> None:
        """The first field and the consent that is needed."""
        line(self.page, "1. ").setFocus()
        self.type(name)
        box = tick(self.page, "6. I sign")
        box.setFocus()
        self.press(Qt.Key.Key_Space)

    def signatures(self):
        items = self.store.outbox.stretch(1, 1000)
        return [open_sealed(one.label, one.ciphertext, [OFFICE]) if one.ciphertext else None for one in items]


@pytest.fixture
def store(tmp_path) -> Iterator[Store]:
    opened = store_in(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def volunteer(qtbot, theme, interface: InterfaceLanguage, store: Store) -> Iterator[Volunteer]:
    """With three sheets of four lines."""
    store.shelf.add(signed_campaign().raw)
    issue(store, "river-path", "en", Blank("A4", 4), 3, NOW - timedelta(days=2))
    made = Volunteer(qtbot, theme, store)
    yield made
    made.worker.stop()


def test_a_sheet_is_typed_in_from_its_number_to_its_end_by_keys_alone(volunteer):
    volunteer.begin("2", "2")
    assert "0 of 2 written on the sheet" in words(volunteer.page)
    volunteer.type("Ada Example")
    volunteer.press(*[Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return])
    assert isinstance(volunteer.focus, TickBox)
    volunteer.press(Qt.Key.Key_Return, Qt.Key.Key_Space, *[Qt.Key.Key_Return] * 3)
    assert "1 of 2 written on the sheet" in words(volunteer.page)
    assert "Line 2" in words(volunteer.page)
    volunteer.press(Qt.Key.Key_F8)
    assert "2 of 2 written on the sheet 1 unreadable" in words(volunteer.page)
    assert volunteer.focus.accessibleName() == "This sheet is done"
    volunteer.press(Qt.Key.Key_Space)
    assert isinstance(volunteer.page, PaperChoicePage)
    (one,) = volunteer.signatures()
    assert (one.answers, one.given, one.sheet, one.line) == ({"name": "Ada Example"}, "on paper", 2, 1)
    assert {name: consent.answer for name, consent in one.consents.items()} == {
        "count": "yes", "show_name": "no", "news": "no"}  # fmt: skip
    assert (find_sheet(volunteer.store, "2").state, find_sheet(volunteer.store, "2").unreadable) == ("done", 1)


def test_a_country_is_typed_by_its_letters_and_the_cursor_goes_on(volunteer):
    volunteer.begin()
    volunteer.fill("Ada")
    button(volunteer.page, "3. Country").setFocus()
    volunteer.type("h")
    volunteer.type("ong")
    volunteer.press(Qt.Key.Key_Return)
    assert volunteer.focus is line(volunteer.page, "4. Postcode")
    volunteer.keep()
    assert volunteer.signatures()[0].answers == {"name": "Ada", "country": "HK"}


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_kept(volunteer):
    volunteer.begin()
    line(volunteer.page, "2. E-mail").setFocus()
    volunteer.type("ada@")
    volunteer.keep()
    assert volunteer.signatures() == []
    assert volunteer.focus is line(volunteer.page, "1. ")
    assert line(volunteer.page, "2. ").accessibleDescription().startswith("This is not a whole address")
    assert line(volunteer.page, "2. ").text() == "ada@"
    assert tick(volunteer.page, "6. ").accessibleDescription()
    assert "0 of 2 written on the sheet" in words(volunteer.page)


def test_nothing_of_a_line_is_left_in_the_next_one(volunteer):
    QApplication.clipboard().clear()
    volunteer.begin()
    volunteer.fill("Quirinus")
    left: list[str] = []
    line(volunteer.page, "1. ").textChanged.connect(left.append)
    volunteer.keep()
    assert left == [""]
    new = line(volunteer.page, "1. ")
    gc.collect()
    lines = volunteer.window.findChildren(SignerLine)
    for _ in range(5):
        QTest.keyClick(new, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.text() for one in lines] == [""] * len(lines)
    assert not any(one.isChecked() for one in volunteer.page.findChildren(TickBox))
    assert not any("Quirinus" in one for one in words(volunteer.window))
    assert QApplication.clipboard().text() == ""
    assert len(lines) == 3


def test_the_last_line_is_taken_back_and_typed_again(volunteer):
    volunteer.begin()
    assert not button(volunteer.page, "Take the last line back").isEnabled()
    volunteer.fill("Add")
    volunteer.keep()
    volunteer.press(Qt.Key.Key_F7)
    assert "Line 1" in words(volunteer.page)
    assert "0 of 2 written on the sheet" in words(volunteer.page)
    assert not button(volunteer.page, "Take the last line back").isEnabled()
    volunteer.fill("Ada")
    volunteer.keep()
    assert [one and one.answers["name"] for one in volunteer.signatures()] == [None, "Ada"]


def test_an_unreadable_line_can_be_read_after_all(volunteer):
    volunteer.begin()
    volunteer.press(Qt.Key.Key_F8)
    assert find_sheet(volunteer.store, "1").unreadable == 1
    volunteer.press(Qt.Key.Key_F7)
    assert find_sheet(volunteer.store, "1").unreadable == 0
    assert "Line 1" in words(volunteer.page)


def test_a_line_that_was_left_empty_on_the_paper_is_passed_over(volunteer):
    volunteer.begin()
    volunteer.press(Qt.Key.Key_PageDown)
    assert "Line 2" in words(volunteer.page)
    volunteer.fill("Bo")
    volunteer.keep()
    assert volunteer.signatures()[0].line == 2
    assert "Line 3" in words(volunteer.page)
    volunteer.press(Qt.Key.Key_PageUp)
    assert "Line 1" in words(volunteer.page)


def test_a_sheet_with_fewer_lines_than_written_asks_once_before_it_is_done(volunteer):
    volunteer.begin(written="3")
    volunteer.fill("Ada")
    volunteer.keep()
    button(volunteer.page, "This sheet is done").click()
    assert volunteer.window.notice.isVisible()
    assert find_sheet(volunteer.store, "1").state == "begun"
    button(volunteer.page, "This sheet is done").click()
    volunteer.rest()
    assert find_sheet(volunteer.store, "1").state == "done"


def test_a_sheet_that_was_left_is_gone_on_with_where_it_stood(volunteer):
    volunteer.begin()
    volunteer.fill("Ada")
    volunteer.keep()
    volunteer.fill("never kept")
    volunteer.press(Qt.Key.Key_Escape)
    assert isinstance(volunteer.page, PaperChoicePage)
    said = words(volunteer.page)
    name = find_sheet(volunteer.store, "1").sheet
    assert f"\u2068{name}\u2069: begun, 1 of 2 typed in" in said
    assert sum("not returned" in one for one in said) == 2
    volunteer.type("1")
    volunteer.press(Qt.Key.Key_Return)
    assert line(volunteer.page, "Signatures on this sheet").text() == "2"
    volunteer.press(*[Qt.Key.Key_Return] * 6)
    assert "1 of 2 written on the sheet" in words(volunteer.page)
    assert "Line 2" in words(volunteer.page)
    assert len(volunteer.signatures()) == 1


@pytest.mark.parametrize(
    ("number", "written", "day", "field"),
    [
        ("9", "2", "", "Number of the sheet"),
        ("ABCDE-1-1", "2", "", "Number of the sheet"),
        ("1", "", "", "Signatures on this sheet"),
        ("1", "5", "", "Signatures on this sheet"),
        ("1", "2", "2026-12-03", "Day"),
        ("1", "2", "2026-02-30", "Day"),
        ("1", "2", "2019-01-01", "Day"),
    ],
)
def test_what_cannot_stand_on_a_sheet_is_said_beside_its_field(volunteer, number, written, day, field):
    page = volunteer.page
    for name, text in (("Number", number), ("Signatures", written)):
        line(page, name).setText(text)
    if day:
        for name, text in zip(("Year", "Month", "Day"), day.split("-"), strict=True):
            line(page, name).setText(text)
    button(page, "Type this sheet in").click()
    volunteer.rest()
    assert volunteer.page is page
    assert volunteer.focus.accessibleName().startswith(field)
    assert volunteer.focus.accessibleDescription()
    assert all(one.state == "not returned" for one in sheets(volunteer.store))


def test_a_full_disk_leaves_the_line_as_it_is(volunteer, monkeypatch):
    volunteer.begin()
    volunteer.fill("Ada")
    monkeypatch.setattr("petition_desktop.stall.collect.seal", _full)
    volunteer.keep()
    assert "The disk is full" in " ".join(words(volunteer.window))
    assert line(volunteer.page, "1. ").text() == "Ada"
    monkeypatch.undo()
    volunteer.keep()
    assert volunteer.signatures()[0].answers == {"name": "Ada"}
    assert not volunteer.window.notice.isVisible()


def _full(*_):
    raise StoreFull


def test_what_is_typed_stays_when_the_page_is_made_anew(volunteer, interface):
    volunteer.begin()
    volunteer.fill("Ada")
    old = volunteer.page
    interface.speak("zh-Hant")
    volunteer.language = "zh-Hant"
    volunteer.show()
    assert volunteer.page is not old
    assert line(old, "1. ").text() == ""
    assert line(volunteer.page, "1. 姓名").text() == "Ada"
    assert tick(volunteer.page, "6. ").isChecked()
    volunteer.keep()
    assert volunteer.signatures()[0].language == "en"  # what was printed


def test_leaving_empties_the_line(volunteer):
    volunteer.begin()
    volunteer.fill("Ada")
    held = line(volunteer.page, "1. ")
    volunteer.room.leave()
    assert held.text() == ""
    volunteer.show()
    assert isinstance(volunteer.page, PaperChoicePage)
    volunteer.press(Qt.Key.Key_Escape)
    assert volunteer.left == [True]


def test_tab_leads_through_the_fields_to_the_buttons(volunteer):
    volunteer.begin()
    names = []
    for _ in range(12):
        names.append(volunteer.focus.accessibleName())
        volunteer.press(Qt.Key.Key_Tab)
    assert [name[:2] for name in names[:8]] == [f"{place}." for place in range(1, 9)]
    assert names[8:] == ["Keep this line", "Go on later", "Unreadable or not complete", "This sheet is done"]


def test_every_kind_of_question_has_its_field_and_what_was_drawn_stays_on_the_paper(qtbot, theme, interface, store):
    store.shelf.add(every_kind().raw)
    issue(store, "every-kind", "en", Blank("A4", 4), 1, NOW)
    volunteer = Volunteer(qtbot, theme, store)
    volunteer.begin(written="1")
    volunteer.type("Ada")
    tick(volunteer.page, "16. I sign").setChecked(True)
    tick(volunteer.page, "19. Signed by hand").setChecked(True)
    line(volunteer.page, "5. Phone").setText("9123 4567")
    volunteer.keep()
    (one,) = volunteer.signatures()
    assert one.answers == {"name": "Ada", "phone": "+85291234567", "mark": True}
    assert one.time.startswith(date(2026, 12, 2).isoformat())
    volunteer.worker.stop()


def test_the_way_leads_from_the_drawer_and_back_and_the_panic_key_empties_the_line(tmp_path, theme, interface, qtbot):
    with volunteer_laptop(tmp_path / "laptop", theme, interface, qtbot) as laptop:
        issue(laptop.store, "river-path", "en", Blank("A4", 4), 1, laptop.now())
        laptop.start_shift("ML")
        click(laptop.open_drawer(), "Paper sheets")
        laptop.until_page(PaperChoicePage)
        laptop.activate()
        QTest.keyClick(line(laptop.page, "Number of the sheet"), Qt.Key.Key_Escape)
        laptop.until_page(DrawerPage)
        click(laptop.page, "Paper sheets")
        line(laptop.page, "Number of the sheet").setText("1")
        line(laptop.page, "Signatures").setText("2")
        click(laptop.page, "Type this sheet in")
        laptop.until_page(PaperLinePage)
        held = line(laptop.page, "1. ")
        held.setText("Ada")
        emptied: list[str] = []
        held.textChanged.connect(emptied.append)
        laptop.people.flow.panic()
        assert emptied == [""]
        assert laptop.people.flow.room == "pause"


def test_a_sheet_of_another_laptop_is_typed_in_by_its_whole_number(volunteer, tmp_path):
    with closing(store_in(tmp_path / "other")) as other:
        other.shelf.add(signed_campaign().raw)
        (name,) = sheet_names(other, issue(other, "river-path", "en", Blank("A4", 7), 1, NOW))
    volunteer.type(name)
    volunteer.press(Qt.Key.Key_Return)
    assert "Printed on another computer in English, with 7 lines." in words(volunteer.page)
    assert not button(volunteer.page, "Typed in on another computer").isVisible()
    volunteer.type("2")
    volunteer.press(*[Qt.Key.Key_Return] * 6)
    assert isinstance(volunteer.page, PaperLinePage)
    volunteer.fill("Ada Example")
    volunteer.keep()
    (one,) = volunteer.signatures()
    assert (one.answers, one.sheet, one.line, one.printer) == ({"name": "Ada Example"}, 1, 1, name[:5])
    volunteer.press(Qt.Key.Key_Escape)
    volunteer.rest()
    assert f"\u2068{name}\u2069: begun, 1 of 2 typed in" in words(volunteer.page)


def test_a_sheet_that_is_typed_in_elsewhere_is_waited_for_no_more_and_can_come_back(volunteer):
    assert "3 sheets are not typed in yet" in words(volunteer.page)
    volunteer.type("2")
    volunteer.press(Qt.Key.Key_Return)
    click(volunteer.page, "Typed in on another computer")
    volunteer.rest()
    volunteer.rest()
    assert "2 sheets are not typed in yet" in words(volunteer.page)
    assert "Nobody waits for sheet" in " ".join(words(volunteer.window))
    assert not button(volunteer.page, "Typed in on another computer").isVisible()
    assert volunteer.focus is line(volunteer.page, "Number of the sheet")
    assert find_sheet(volunteer.store, "2").state == "elsewhere"
    volunteer.begin("2")
    assert find_sheet(volunteer.store, "2").state == "begun"
