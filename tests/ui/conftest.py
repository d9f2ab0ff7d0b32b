"""What tests of the window begin with: a theme, an interface language that does not outlive its test, a stall on stage.

The Collector's place is taken by `Desk`, which counts; the real one is proved in tests/journeys and tests/window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from petition_core.campaign.container import SignedCampaign
from petition_core.errors import InvalidSignature, PetitionError
from petition_core.rules import problems
from petition_desktop.stall.collect import Collected, Form
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.stall.timings import Timings
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window
from tests.support.campaigns import signed_campaign

CODE = "7K3QX9F2MB4TZ8CPW6RA"
#: So long that nothing happens by itself while a test runs.
PATIENT = Timings(second_ms=60_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A screen that is not there cannot raise windows or grab the keyboard, and says so each time."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def left_to_right(qapp: QApplication) -> Iterator[None]:
    """No test inherits another's writing direction, style or palette."""
    qapp.setStyle("fusion")
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def interface(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    """The interface in English; its translators are taken out at the end."""
    spoken = InterfaceLanguage()
    spoken.speak("en")
    yield spoken
    for translator in spoken._installed:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def theme(qapp: QApplication, interface: InterfaceLanguage) -> Theme:
    """Light, at 100 %."""
    return Theme("light")


class FakeCollector:
    """Takes the place of the Collector: the same rules, nothing sealed, nothing kept."""

    def __init__(self, campaign) -> None:
        self.campaign = campaign
        self.forms: list[Form] = []
        self.begun: list[datetime] = []
        self.fails: PetitionError | None = None

    def collect(self, form: Form, now: datetime, begun: datetime) -> Collected:
        if self.fails is not None:
            raise self.fails
        found = problems(self.campaign, form.answers, form.consents, now.date())
        if found:
            raise InvalidSignature(found)
        self.forms.append(form)
        self.begun.append(begun)
        agreed = sum(given == "yes" for given in form.consents.values())
        return Collected(40 + len(self.forms), CODE, b"", len(form.answers), agreed)


class Stall:
    """A window with the flow in it, and a person's hands."""

    def __init__(self, theme: Theme, interface: InterfaceLanguage, timings: Timings) -> None:
        self.time = datetime(2020, 6, 20, 12, tzinfo=UTC)
        self.theme = theme
        self.window = Window(theme)
        self.flow = StallFlow(self.window, theme, interface, lambda: self.time, timings)
        self.collector: FakeCollector | None = None

    def start(self, signed: SignedCampaign, language: str = "en", *, opened: bool = True) -> None:
        self.flow.start(signed, language)
        if opened:
            self.open()

    def open(self, today: int = 7) -> None:
        self.flow.open(self.hire, today)  # type: ignore[arg-type]  # it does what a Collector does

    def hire(self, campaign) -> FakeCollector:
        self.collector = FakeCollector(campaign)
        return self.collector

    @property
    def page(self) -> QWidget:
        page = self.window.page
        assert page is not None
        return page

    def show(self, qtbot, width: int = 1366, height: int = 768) -> None:
        self.window.resize(width, height)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)


@pytest.fixture
def make_stall(qtbot, theme: Theme, interface: InterfaceLanguage) -> Callable[..., Stall]:
    """Makes a stall with these timings."""

    def make(timings: Timings = PATIENT) -> Stall:
        stall = Stall(theme, interface, timings)
        qtbot.addWidget(stall.window)
        return stall

    return make


@pytest.fixture
def stall(make_stall: Callable[..., Stall], qtbot) -> Stall:
    """A stall that is open, with the campaign of the tests, on the screen."""
    made = make_stall()
    made.start(signed_campaign())
    made.show(qtbot)
    return made
