"""The volunteer's way to the drawer: first steps, start of shift, the kiosk, the PIN, the pause. With a real store."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from petition_desktop.settings import read_settings
from petition_desktop.stall.check import Check
from petition_desktop.store.stall_state import read_stall_state
from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.opened_files import OpenedFiles
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.pause_page import PausePage
from petition_desktop.ui.stall.pin_field import PinLine
from petition_desktop.ui.stall.pin_panel import PinPanel
from petition_desktop.ui.stall.shift_end_page import ShiftEndPage
from petition_desktop.ui.stall.shift_page import ShiftPage
from petition_desktop.ui.stall.welcome_page import WelcomePage
from petition_desktop.ui.widgets.buttons import PrimaryButton
from petition_desktop.ui.widgets.radio_row import RadioRow
from petition_desktop.ui.widgets.volunteer_button import VolunteerButton
from tests.support.campaigns import make_campaign, signed
from tests.support.stores import store_in
from tests.ui.hands import button, click, line, the, tick, type_into, words
from tests.ui.volunteer_laptop import VolunteerLaptop, volunteer_laptop

PIN = "24680"
LOCK = "For the volunteer"
CODE = re.compile(r"[0-9A-Z]{5}( [0-9A-Z]{5}){3}")
NAME = "Zaphod Beeblebrox"


@pytest.fixture
def laptop(tmp_path: Path, theme, interface, qtbot) -> Iterator[VolunteerLaptop]:
    """One with a campaign."""
    with volunteer_laptop(tmp_path / "laptop", theme, interface, qtbot) as made:
        yield made


@pytest.fixture
def new_laptop(tmp_path: Path, theme, interface, qtbot) -> Iterator[VolunteerLaptop]:
    """One with nothing on it."""
    store = store_in(tmp_path / "laptop")
    made = VolunteerLaptop(store, theme, interface, qtbot)
    yield made
    made.people.stop()
    store.close()


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file."""

    def write(content: bytes, name: str = "river.campaign") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


def drop(laptop: VolunteerLaptop, path: Path) -> bool:
    """Drag a file onto the window and let it go; whether it was taken."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    act, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), act, carried, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(laptop.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(laptop.window, QDropEvent(QPointF(50, 50), act, carried, buttons, keys))
    return enter.isAccepted()


def pin_line(within) -> PinLine:
    return the(within, PinLine)


def to_start(laptop: VolunteerLaptop, qtbot) -> ShiftPage:
    """The page for a new shift, ready."""
    if not isinstance(laptop.page, ShiftPage):
        qtbot.waitUntil(lambda: laptop.window.header.findChild(VolunteerButton) is not None)
        click(laptop.window.header, "Start a shift")
    laptop.until_page(ShiftPage)
    qtbot.waitUntil(lambda: the(laptop.page, PrimaryButton).isEnabled())
    page = laptop.page
    assert isinstance(page, ShiftPage)
    return page


def start(laptop: VolunteerLaptop, qtbot, *, pin: str = PIN, kiosk: bool = True) -> None:
    """A shift runs, and the form is shown."""
    page = to_start(laptop, qtbot)
    type_into(line(page, "Your initials"), "M. L.")
    type_into(line(page, "Place"), "Harbour")
    type_into(pin_line(page), pin)
    if kiosk:
        tick(page, "Only signing").click()
    click(page, "Start collecting")
    laptop.until_page(FormPage)
    laptop.activate()  # the screen in memory forgets who has the keyboard when a window fills it


def ask(laptop: VolunteerLaptop, qtbot) -> PinPanel:
    """Press the lock."""
    click(laptop.window.header, LOCK)
    panel = laptop.window.covering
    assert isinstance(panel, PinPanel)
    qtbot.waitUntil(lambda: pin_line(panel).isEnabled())
    return panel


def try_pin(laptop: VolunteerLaptop, qtbot, pin: str) -> None:
    """Type it and press Enter, once the line takes it."""
    panel = laptop.window.covering
    assert isinstance(panel, PinPanel)
    qtbot.waitUntil(lambda: pin_line(panel).isEnabled() and not pin_line(panel).text())
    type_into(pin_line(panel), pin)
    QTest.keyClick(pin_line(panel), Qt.Key.Key_Return)


class TestFirstSteps:
    def test_a_new_laptop_asks_what_it_is_to_be(self, new_laptop):
        assert isinstance(new_laptop.page, WelcomePage)
        assert button(new_laptop.page, "Collect signatures").hasFocus()
        assert button(new_laptop.page, "Work in the office").isVisible()

    def test_the_office_is_asked_for(self, new_laptop, qtbot):
        with qtbot.waitSignal(new_laptop.people.office_asked):
            click(new_laptop.page, "Work in the office")

    def test_who_collects_is_asked_for_a_campaign_and_can_go_back(self, new_laptop):
        click(new_laptop.page, "Collect signatures")
        assert isinstance(new_laptop.page, NoCampaignPage)
        click(new_laptop.page, "Back")
        assert isinstance(new_laptop.page, WelcomePage)

    def test_a_file_dropped_on_the_first_page_leads_to_the_first_shift(self, new_laptop, file):
        assert drop(new_laptop, file(signed(make_campaign())))
        new_laptop.until_page(ShiftPage)
        assert "Keep the river open for everyone" in words(new_laptop.page)

    def test_a_file_named_as_the_programs_argument_does_so_too(self, new_laptop, file):
        OpenedFiles(new_laptop.window, new_laptop.store.folder, lambda: False, [file(signed(make_campaign()))])
        new_laptop.until_page(ShiftPage)

    def test_half_an_invite_is_refused_at_its_line_and_stays_to_be_mended(self, new_laptop):
        click(new_laptop.page, "Collect signatures")
        typed = next(one for one in new_laptop.page.findChildren(QLineEdit))
        type_into(typed, "petition-invite:half")
        QTest.keyClick(typed, Qt.Key.Key_Return)
        new_laptop.until_words("This invite cannot be read")
        assert typed.text() == "petition-invite:half"
        type_into(typed, "x")
        assert not any("cannot be read" in text for text in words(new_laptop.page))

    def test_what_is_typed_of_an_invite_stays_with_larger_text(self, new_laptop):
        click(new_laptop.page, "Collect signatures")
        type_into(new_laptop.page.findChildren(QLineEdit)[0], "petition-inv")
        click(new_laptop.window.header, "Larger text")
        assert "petition-inv" in [one.text() for one in new_laptop.page.findChildren(QLineEdit)]

    def test_a_dropped_file_that_is_no_invite_is_told(self, new_laptop, file):
        assert drop(new_laptop, file(b"hello", "stall.invite"))
        new_laptop.until_words("This invite cannot be read")

    def test_nothing_is_taken_in_while_somebody_signs(self, laptop, file):
        type_into(line(laptop.page, "Full name"), NAME)
        assert drop(laptop, file(signed(make_campaign(id="other"))))
        assert laptop.window.notice.sentence.startswith("Somebody is signing.")
        assert line(laptop.page, "Full name").text() == NAME
        assert [one.campaign.id for one in laptop.store.shelf.list()] == ["river-path"]


class TestStartOfShift:
    def test_a_stall_that_never_had_a_shift_shows_the_form_and_a_quiet_way_to_one(self, laptop, qtbot):
        assert isinstance(laptop.page, FormPage)
        to_start(laptop, qtbot)
        click(laptop.page, "Back to the form")
        assert isinstance(laptop.page, FormPage)

    @pytest.mark.parametrize(
        ("volunteer", "place", "pin", "said"),
        [
            ("", "Harbour", "", "The shift cannot start yet: the initials are missing."),
            ("M. L.", "", "", "The shift cannot start yet: the place is missing."),
            ("M. L.", "Harbour", "12", "A PIN has 4 to 8 digits."),
        ],
        ids=["initials", "place", "pin"],
    )
    def test_what_is_missing_is_told_at_its_line(self, laptop, qtbot, volunteer, place, pin, said):
        page = to_start(laptop, qtbot)
        type_into(line(page, "Your initials"), volunteer)
        type_into(line(page, "Place"), place)
        type_into(pin_line(page), pin)
        click(page, "Start collecting")
        laptop.until_words(said)
        wrong = {"initials": line(page, "Your initials"), "place": line(page, "Place"), "PIN": pin_line(page)}
        assert [name for name, one in wrong.items() if said.split()[0] in one.accessibleDescription()] == [
            next(name for name in wrong if name in said)
        ]
        assert laptop.store.shifts.running() is None

    def test_a_kiosk_needs_a_pin(self, laptop, qtbot):
        page = to_start(laptop, qtbot)
        type_into(line(page, "Your initials"), "M. L.")
        type_into(line(page, "Place"), "Harbour")
        tick(page, "Only signing").click()
        click(page, "Start collecting")
        laptop.until_words("A PIN has 4 to 8 digits.")
        assert laptop.window.focusWidget() is pin_line(page)

    def test_the_place_of_the_last_shift_is_offered_and_the_check_list_is_there(self, laptop, qtbot):
        start(laptop, qtbot, pin="", kiosk=False)
        laptop.open_drawer()
        click(laptop.page, "End shift")
        laptop.until_page(ShiftEndPage)
        the(laptop.page, PrimaryButton).click()
        page = to_start(laptop, qtbot)
        qtbot.waitUntil(lambda: line(page, "Place").text() == "Harbour")
        laptop.until_words("Disk: in order")

    def test_the_check_list_says_each_state_in_words(self, laptop, qtbot):
        page = to_start(laptop, qtbot)
        laptop.until_words("Clock: ")
        page.set_checks(
            [
                Check("stick", "bad", "write-protected", {"stick": "KINGSTON"}),
                Check("power", "careful", "low", {"percent": 31}),
                Check("disk", "unknown", "not-told"),
                Check("sync", "good", "all-sent"),
            ]
        )
        shown = words(page)
        assert {"USB stick: needs you", "Power: have a look", "Disk: not known", "Sending: in order"} <= set(shown)

    def test_it_checks_again_while_it_is_shown_and_not_after(self, laptop, qtbot):
        to_start(laptop, qtbot)
        laptop.until_words("Clock: ")
        again = laptop.people.flow._start._again
        assert again.isActive()
        laptop.time += timedelta(days=-400)
        again.timeout.emit()
        laptop.until_words("Clock: needs you")
        click(laptop.page, "Back to the form")
        assert not again.isActive()

    def test_of_several_campaigns_one_is_chosen_and_remembered(self, laptop, qtbot):
        other = make_campaign(id="harbour", opens=laptop.time - timedelta(days=400))
        laptop.store.shelf.add(signed(other))
        page = to_start(laptop, qtbot)
        rows = page.findChildren(RadioRow)
        assert [row.isChecked() for row in rows] == [True, False]
        QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
        type_into(line(page, "Your initials"), "M. L.")
        type_into(line(page, "Place"), "Harbour")
        click(page, "Start collecting")
        laptop.until_page(FormPage)
        assert read_settings(laptop.store.folder.settings).campaign == "harbour"
        laptop.sign(NAME)
        assert laptop.store.outbox.waiting(1, 1)[0].label.campaign_id == "harbour"

    def test_what_is_typed_stays_in_another_language_and_size(self, laptop, qtbot):
        page = to_start(laptop, qtbot)
        type_into(line(page, "Your initials"), "M. L.")
        type_into(pin_line(page), PIN)
        laptop.window.header.language.picked.emit("de")
        page = laptop.page
        assert (the(page, PinLine).text(), line(page, "Ihr Kürzel").text()) == (PIN, "M. L.")
        click(page, "Zurück zum Formular")
        assert line(laptop.page, "Full name").isVisible()

    def test_signatures_belong_to_the_shift(self, laptop, qtbot):
        start(laptop, qtbot)
        laptop.sign(NAME)
        assert laptop.store.tallies.between(0, None) == (1, 0)


class TestKiosk:
    @pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11], ids=["escape", "f11"])
    def test_no_key_leaves_it(self, laptop, qtbot, key):
        start(laptop, qtbot)
        assert laptop.window.isFullScreen()
        QTest.keyClick(laptop.window.focusWidget(), key)
        assert laptop.window.isFullScreen()
        assert isinstance(laptop.page, FormPage)

    def test_it_cannot_be_closed_and_says_who_can(self, laptop, qtbot):
        start(laptop, qtbot)
        type_into(line(laptop.page, "Full name"), NAME)
        assert not laptop.window.close()
        assert laptop.window.notice.sentence.startswith("Only a volunteer can close this")
        assert line(laptop.page, "Full name").text() == NAME

    def test_nothing_can_be_dropped_on_it(self, laptop, qtbot, file):
        start(laptop, qtbot)
        assert not drop(laptop, file(signed(make_campaign(id="other"))))

    def test_the_volunteer_can_close_it_from_the_drawer(self, laptop, qtbot):
        start(laptop, qtbot)
        ask(laptop, qtbot)
        try_pin(laptop, qtbot, PIN)
        laptop.until_page(DrawerPage)
        assert not laptop.window.is_held
        click(laptop.page, "Back to the stall")
        assert laptop.window.is_held

    def test_without_the_switch_it_is_a_window_that_closes(self, laptop, qtbot):
        start(laptop, qtbot, kiosk=False)
        assert not laptop.window.isFullScreen()
        assert laptop.window.close()

    def test_the_end_of_the_shift_ends_it(self, laptop, qtbot):
        start(laptop, qtbot)
        laptop.people.flow._shift.end()
        qtbot.waitUntil(lambda: not laptop.window.isFullScreen())
        assert not laptop.window.is_held
        assert not read_stall_state(laptop.store.folder.stall_state).is_held


class TestPin:
    def test_the_lock_is_large_enough_for_a_finger_and_says_what_it_is(self, laptop, qtbot):
        start(laptop, qtbot)
        lock = button(laptop.window.header, LOCK)
        assert min(lock.width(), lock.height()) >= 44
        assert lock.toolTip() == LOCK

    def test_five_wrong_tries_are_told_one_by_one_and_then_wait(self, laptop, qtbot):
        start(laptop, qtbot)
        panel = ask(laptop, qtbot)
        for left in (4, 3, 2, 1):
            try_pin(laptop, qtbot, "1111")
            laptop.until_words(f"Wrong tries until the next wait: {left}.")
        try_pin(laptop, qtbot, "1111")
        laptop.until_words("The PIN was wrong too often. Wait 30 seconds")
        assert not pin_line(panel).isEnabled()
        assert not button(panel, "Open").isEnabled()

    def test_who_comes_back_during_the_wait_is_told_the_rest_of_it(self, laptop, qtbot):
        self.test_five_wrong_tries_are_told_one_by_one_and_then_wait(laptop, qtbot)
        click(laptop.window.covering, "Back")
        click(laptop.window.header, LOCK)
        laptop.until_words("The PIN was wrong too often.")
        assert not pin_line(laptop.window.covering).isEnabled()

    def test_the_keys_on_the_screen_do_what_the_keyboard_does(self, laptop, qtbot):
        start(laptop, qtbot)
        panel = ask(laptop, qtbot)
        for key in ("9", "9", "Delete all digits", "2", "4", "6", "1", "Delete one digit", "8", "0"):
            click(panel, key)
        assert pin_line(panel).text() == PIN
        click(panel, "Open")
        laptop.until_page(DrawerPage)

    @pytest.mark.parametrize("scale", [100, 200])
    def test_each_key_is_whole_and_large_enough_for_a_finger(self, laptop, qtbot, theme, scale):
        start(laptop, qtbot)
        theme.set_scale(scale)
        panel = ask(laptop, qtbot)
        keys = [button(panel, name) for name in "0123456789"]
        qtbot.waitUntil(lambda: all(key.height() >= key.sizeHint().height() for key in keys))
        assert min(min(key.width(), key.height()) for key in keys) >= 44

    def test_who_presses_it_by_mistake_goes_back_to_what_was_typed(self, laptop, qtbot):
        start(laptop, qtbot)
        type_into(line(laptop.page, "Full name"), NAME)
        panel = ask(laptop, qtbot)
        QTest.keyClick(pin_line(panel), Qt.Key.Key_Escape)
        assert laptop.window.covering is None
        assert line(laptop.page, "Full name").text() == NAME

    def test_it_stays_on_top_when_the_page_below_changes(self, laptop, qtbot):
        start(laptop, qtbot)
        laptop.sign(NAME)
        panel = ask(laptop, qtbot)
        laptop.stall.next_person()
        assert laptop.window.covering is panel
        assert panel.isVisible()
        click(laptop.window.header, "Larger text")
        assert isinstance(laptop.window.covering, PinPanel)
        laptop.window.header.language.picked.emit("zh-Hant")
        assert isinstance(laptop.window.covering, PinPanel)

    def test_nothing_of_it_can_be_copied(self, laptop, qtbot):
        start(laptop, qtbot)
        typed = pin_line(ask(laptop, qtbot))
        type_into(typed, PIN)
        QApplication.clipboard().clear()
        for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
            QTest.keyClick(typed, key, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == ""
        assert typed.echoMode() == QLineEdit.EchoMode.Password

    def test_without_a_pin_a_begun_form_is_asked_about_first(self, laptop, qtbot):
        start(laptop, qtbot, pin="", kiosk=False)
        type_into(line(laptop.page, "Full name"), NAME)
        click(laptop.window.header, LOCK)
        assert isinstance(laptop.page, FormPage)
        assert laptop.window.notice.sentence.startswith("Somebody is signing.")
        click(laptop.window.notice, "Go on")
        laptop.until_page(DrawerPage)


class TestPanic:
    @pytest.mark.parametrize(
        ("key", "with_keys"),
        [
            (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        ],
        ids=["F9", "Ctrl+Shift+L"],
    )
    def test_at_once_the_form_is_gone_and_the_stall_is_locked(self, laptop, qtbot, key, with_keys):
        start(laptop, qtbot)
        typed = line(laptop.page, "Full name")
        type_into(typed, NAME)
        QTest.keyClick(typed, key, with_keys)
        assert isinstance(laptop.page, PausePage)
        assert typed.text() == ""
        assert NAME not in " ".join(words(laptop.window))
        click(laptop.page, "Go on")
        assert isinstance(laptop.window.covering, PinPanel)
        try_pin(laptop, qtbot, PIN)
        laptop.until_page(FormPage)
        assert line(laptop.page, "Full name").text() == ""

    def test_a_code_on_the_screen_is_gone_too(self, laptop, qtbot):
        start(laptop, qtbot)
        laptop.sign(NAME)
        assert any(CODE.fullmatch(text) for text in words(laptop.window))
        QTest.keyClick(laptop.window, Qt.Key.Key_F9)
        assert isinstance(laptop.page, PausePage)
        assert not any(CODE.fullmatch(text) for text in words(laptop.window))

    def test_an_open_menu_is_no_hiding_place(self, laptop, qtbot):
        start(laptop, qtbot)
        QTest.mouseClick(button(laptop.window.header, "Language: English"), Qt.MouseButton.LeftButton)
        menu = the(laptop.window.header, QMenu)
        qtbot.waitUntil(menu.isVisible)
        QTest.keyClick(menu, Qt.Key.Key_F9)
        laptop.until_page(PausePage)

    def test_the_pause_is_told_in_every_language_of_the_campaign(self, laptop, qtbot):
        start(laptop, qtbot)
        laptop.people.flow.panic()
        assert {"Back soon", "稍後回來", "نعود قريبًا"} <= set(words(laptop.page))

    def test_it_is_written_down_and_so_is_its_end(self, laptop, qtbot):
        start(laptop, qtbot, pin="", kiosk=False)
        laptop.people.flow.panic()
        qtbot.waitUntil(lambda: laptop.store.shifts.running().paused)
        click(laptop.page, "Go on")
        laptop.until_page(FormPage)
        qtbot.waitUntil(lambda: not laptop.store.shifts.running().paused)

    def test_nobody_loses_what_they_type_for_a_new_shift(self, laptop, qtbot):
        page = to_start(laptop, qtbot)
        QTest.keyClick(line(page, "Place"), Qt.Key.Key_F9)
        assert laptop.page is page
