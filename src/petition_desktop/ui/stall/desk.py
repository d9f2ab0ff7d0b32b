"""Where a finished form is handed in. It waits for the store if that is not open yet; nothing is lost meanwhile.

The one caller of the Collector in the window. What it is given it keeps only until the act is done.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from petition_core.campaign.model import Campaign
from petition_core.errors import InvalidSignature, PetitionError
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.receipt import Receipt

if TYPE_CHECKING:
    from petition_desktop.stall.collect import Collector

_JUMP_S = 120  # seconds a clock may drift, or be set right by its server, between two signatures
Hire = Callable[[Campaign], "Collector"]


class Desk(QObject):
    """Takes forms in.

    Signals: `kept(receipt)` when a signature is on the disk; `refused(error)` with any expected error, and then
    nothing was kept; `take_back_asked(campaign id, code)` when one shall be taken back, `gone(number)` when it was.
    """

    kept = Signal(Receipt)
    refused = Signal(Exception)
    take_back_asked = Signal(str, str)
    gone = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._hire: Hire | None = None
        self._collector: Collector | None = None
        self._clock_ahead = 0.0
        self._pending: tuple[Campaign, str, Draft] | None = None
        self._day, self._today = "", 0
        self._gone = 0

    @property
    def is_open(self) -> bool:
        return self._hire is not None

    @property
    def today(self) -> int:
        """How many signatures were kept today; -1 while nobody knows."""
        if not self.is_open:
            return -1
        return self._today if self._day == self._now().date().isoformat() else 0

    def open(self, hire: Hire, today: int) -> None:
        """The store is there: `hire` makes a Collector for a campaign, `today` were kept before on this day."""
        self._hire = hire
        self._day, self._today = self._now().date().isoformat(), today
        pending, self._pending = self._pending, None
        if pending is not None:
            self._collect(*pending)

    def hire_anew(self) -> None:
        """A shift began or ended: the next form goes to another Collector, because its place is sealed in."""
        self._collector = None

    def hand_in(self, campaign: Campaign, language: str, draft: Draft) -> None:
        """Take in a form; answered by a signal, at once or when the store is open."""
        if self.is_open:
            self._collect(campaign, language, draft)
        else:
            self._pending = (campaign, language, draft)

    def forget(self) -> None:
        """Drop what waits: the signer left."""
        self._pending = None

    def take_back(self, campaign_id: str, code: str) -> None:
        """The signature with this code shall not stand."""
        self.take_back_asked.emit(campaign_id, code)

    def took_back(self, number: int) -> None:
        """It was taken back, and counts no longer."""
        if number != self._gone:
            self._gone, self._today = number, max(self._today - 1, 0)
        self.gone.emit(number)

    def is_gone(self, number: int) -> bool:
        """Whether this, the last one, was taken back."""
        return number == self._gone

    def _collect(self, campaign: Campaign, language: str, draft: Draft) -> None:
        try:
            collected = self._collector_for(campaign).collect(draft.form(campaign, language), self._now(), draft.begun)
        except PetitionError as error:
            self._refuse(error)
            return
        from petition_desktop import log  # its patterns are not needed before somebody has signed

        today = max(self.today, 0) + 1
        self._day, self._today = self._now().date().isoformat(), today
        log.note("signature-kept", number=collected.number)
        number, code, answers, agreed = collected.number, collected.code, collected.answers, collected.agreed
        self.kept.emit(Receipt(today, number, code, campaign.id, answers, agreed))

    def _refuse(self, error: PetitionError) -> None:
        if not isinstance(error, InvalidSignature):
            import logging

            from petition_desktop import log  # see above

            log.note_error("save-failed", error, logging.ERROR, code=error.code)
        self.refused.emit(error)

    def _collector_for(self, campaign: Campaign) -> Collector:
        was_set = self._clock_was_set()
        if self._collector is None or self._collector.campaign is not campaign or was_set:
            if self._hire is None:
                raise RuntimeError("the desk is not open")
            self._collector = self._hire(campaign)
        return self._collector

    def _clock_was_set(self) -> bool:
        """Whether the clock was moved since the last signature: then a new Collector says whether to believe it."""
        before, self._clock_ahead = self._clock_ahead, self._now().timestamp() - time.monotonic()
        return abs(self._clock_ahead - before) > _JUMP_S
