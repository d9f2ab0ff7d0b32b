"""A laptop with everything real but the screen: store, worker, both flows, window. And a volunteer's hands on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtWidgets import QWidget

from petition_desktop.settings import Settings
from petition_desktop.stall.campaigns import chosen_campaign
from petition_desktop.stall.hiring import hired
from petition_desktop.store.database import Store
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.shift_page import ShiftPage
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.stall.volunteers import Volunteers
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window
from tests.support.campaigns import make_campaign, signed
from tests.support.stores import store_in
from tests.ui.hands import click, line, tick, type_into, words

ZONE = timezone(timedelta(hours=2))
PLACE = "Central market"
NEEDED = "I sign this petition"


class VolunteerLaptop:
    """`time` stands until it is set."""

    def __init__(self, store: Store, theme: Theme, interface: InterfaceLanguage, qtbot) -> None:
        self.store, self._qtbot = store, qtbot
        self.time = datetime(2026, 12, 5, 10, 2, tzinfo=ZONE)
        self.window = Window(theme)
        qtbot.addWidget(self.window)
        self.stall = StallFlow(self.window, theme, interface, self.now)
        self.people = Volunteers(self.window, theme, interface, self.stall, store.folder, self.now)
        self.people.start(chosen_campaign(store.shelf, "", self.time), "en", "en")
        self.stall.open(lambda campaign: hired(campaign, store, Settings(), self.time), 0)
        with qtbot.waitSignal(self.people.flow._shift.found):  # else it would come in the middle of a test
            self.people.open(store, Settings())
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.activate()

    def activate(self) -> None:
        """Give the window the keyboard."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def now(self) -> datetime:
        """The laptop's clock."""
        return self.time

    @property
    def page(self) -> QWidget:
        page = self.window.page
        assert page is not None
        return page

    def until_page(self, kind: type[QWidget]) -> None:
        """Wait for a page of this kind."""
        self._qtbot.waitUntil(lambda: isinstance(self.window.page, kind))

    def until_words(self, part: str) -> None:
        """Wait until this can be read in the window."""
        self._qtbot.waitUntil(lambda: any(part in text for text in words(self.window)))

    def until_gone(self, part: str) -> None:
        """Wait until this cannot be read any more."""
        self._qtbot.waitUntil(lambda: not any(part in text for text in words(self.window)))

    def start_shift(self, volunteer: str, goal: str = "") -> None:
        """From the form to the page of a new shift, and back with a shift that runs."""
        if not isinstance(self.page, ShiftPage):
            self.window.header.volunteer_asked.emit()
        self.until_page(ShiftPage)
        self._qtbot.waitUntil(lambda: line(self.page, "Place").isEnabled())
        for name, text in (("Your initials", volunteer), ("Place", PLACE), ("Goal", goal)):
            line(self.page, name).setText("")
            type_into(line(self.page, name), text)
        click(self.page, "Start collecting")
        self.until_page(FormPage)

    def sign(self, name: str) -> None:
        """One person signs; the thank-you page stays."""
        if isinstance(self.page, ThanksPage):
            click(self.page, "Next person")
        type_into(line(self.page, "Full name"), name)
        tick(self.page, NEEDED).click()
        click(self.page, "Sign")
        assert isinstance(self.page, ThanksPage)

    def open_drawer(self) -> DrawerPage:
        """Into the drawer, with its numbers read."""
        if isinstance(self.page, ThanksPage):
            click(self.page, "Next person")
        return self.call_volunteer()

    def call_volunteer(self) -> DrawerPage:
        """Into the drawer from whatever is on the screen, where no PIN is asked for; with its numbers read."""
        self.window.header.volunteer_asked.emit()
        self.until_page(DrawerPage)
        self.until_words("waiting here")
        page = self.page
        assert isinstance(page, DrawerPage)
        return page


@contextmanager
def volunteer_laptop(folder: Path, theme: Theme, interface: InterfaceLanguage, qtbot) -> Iterator[VolunteerLaptop]:
    """One with the campaign of the tests on its shelf."""
    store = store_in(folder)
    store.shelf.add(signed(make_campaign()))
    made = VolunteerLaptop(store, theme, interface, qtbot)
    try:
        yield made
    finally:
        made.people.stop()
        store.close()
