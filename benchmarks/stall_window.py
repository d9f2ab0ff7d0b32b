"""The stall's real window without a screen, and a signer who fills the form at once and presses Sign."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from benchmarks import bundled
from benchmarks.frame import seconds
from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.model import Campaign
from petition_core.signature import Shift
from petition_desktop.stall.collect import Collected, Collector, Form
from petition_desktop.store.database import Store, open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.outbox import Beside
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window


class TimedCollector(Collector):
    """The stall's collector, which notes when a signature was durable."""

    durable = 0.0

    def collect(
        self, form: Form, now: datetime, begun: datetime | None = None, beside: Beside | None = None
    ) -> Collected:
        collected = super().collect(form, now, begun, beside)
        self.durable = time.perf_counter()
        return collected


class StallWindow:
    """An open stall in the data folder `folder`, which is made new."""

    def __init__(self, folder: Path, signed: SignedCampaign) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._application = QApplication.instance() or QApplication(["benchmark"])
        self.store: Store = open_store(DataFolder(folder), "file")
        self._collector: TimedCollector | None = None
        theme = Theme()
        self.window = Window(theme)
        self._flow = StallFlow(self.window, theme, InterfaceLanguage(), _now)
        self.kept = self._flow.kept
        self._flow.start(signed, "en")
        self.window.resize(1366, 768)
        self.window.show()
        self._flow.open(self._hire, 0)

    def sign(self) -> float:
        """Fill a fresh form and press Sign; the seconds from the press until the signature was durable."""
        button = self._filled()
        start = time.perf_counter()
        button.click()
        if self._collector is None:
            raise RuntimeError("pressing Sign handed nothing in")
        taken, self._collector.durable = self._collector.durable - start, 0.0
        self._application.processEvents()
        return taken

    def instead(self, act: Callable[[], object]) -> float:
        """Fill a fresh form and do `act` where Sign would be pressed, so that it meets the same disk and caches."""
        self._filled()
        return seconds(act)

    def fill(self) -> None:
        """Give all answers on the form that is shown, in one go."""
        page, form = self.page, bundled.form()
        if not isinstance(page, FormPage):
            raise TypeError("the stall shows no form")
        ticks = {name: given == "yes" for name, given in form.consents.items()}
        page.restore(Draft(page.draft().begun, form.answers, ticks))

    def press(self, name: str) -> None:
        """Press the button of this name on the page."""
        button = self.page.findChild(QAbstractButton, name)
        if button is None:
            raise TypeError(f"the page has no button {name}")
        button.click()

    def next_person(self) -> None:
        """A new form, as after "Next person"."""
        self._flow.next_person()

    def speak(self, language: str) -> None:
        """Pick another language in the window's upper edge."""
        self.window.header.language.picked.emit(language)

    @property
    def page(self) -> QWidget:
        """What is shown."""
        page = self.window.page
        if page is None:
            raise TypeError("the window shows nothing")
        return page

    def close(self) -> int:
        """Close window and store; how many signatures there are."""
        self.window.close()
        kept = self.store.outbox.counts().signatures
        self.store.close()
        return kept

    def _filled(self) -> QAbstractButton:
        self.next_person()
        self.fill()
        button = self.page.findChild(QAbstractButton, "sign")
        if button is None:
            raise TypeError("the stall shows no form")
        self._application.processEvents()
        return button

    def _hire(self, campaign: Campaign) -> Collector:
        device = self.store.device.device_id
        self._collector = TimedCollector(campaign, self.store.outbox, device, Shift("Market square", "AB"), "trusted")
        return self._collector


def _now() -> datetime:
    return datetime.now().astimezone()
