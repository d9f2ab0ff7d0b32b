"""The stall's real window without a screen, and a signer who fills the form at once and presses Sign."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication

from benchmarks import bundled
from benchmarks.frame import seconds
from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.model import Campaign
from petition_core.signature import Shift
from petition_desktop.stall.collect import Collected, Collector, Form
from petition_desktop.store.database import Store, open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window


class TimedCollector(Collector):
    """The stall's collector, which notes when a signature was durable."""

    durable = 0.0

    def collect(self, form: Form, now: datetime, begun: datetime | None = None) -> Collected:
        collected = super().collect(form, now, begun)
        self.durable = time.perf_counter()
        return collected


class StallWindow:
    """An open stall in the data folder `folder`, which is made new."""

    def __init__(self, folder: Path, signed: SignedCampaign) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._application = QApplication.instance() or QApplication(["benchmark"])
        self._store: Store = open_store(DataFolder(folder), "file")
        self._collector: TimedCollector | None = None
        theme = Theme()
        self._window = Window(theme)
        self._flow = StallFlow(self._window, theme, InterfaceLanguage(), _now)
        self._flow.start(signed, "en")
        self._window.resize(1366, 768)
        self._window.show()
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

    def _filled(self) -> QAbstractButton:
        self._flow.next_person()
        page = self._window.page
        button = page.findChild(QAbstractButton, "sign") if page else None
        if not isinstance(page, FormPage) or button is None:
            raise TypeError("the stall shows no form")
        form = bundled.form()
        ticks = {name: given == "yes" for name, given in form.consents.items()}
        page.restore(Draft(page.draft().begun, form.answers, ticks))
        self._application.processEvents()
        return button

    def close(self) -> int:
        """Close window and store; how many signatures there are."""
        self._window.close()
        kept = self._store.outbox.counts().signatures
        self._store.close()
        return kept

    def _hire(self, campaign: Campaign) -> Collector:
        device = self._store.device.device_id
        self._collector = TimedCollector(campaign, self._store.outbox, device, Shift("Market square", "AB"), "trusted")
        return self._collector


def _now() -> datetime:
    return datetime.now().astimezone()
