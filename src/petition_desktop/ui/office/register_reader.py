"""Reads the register on the worker for a table that asks faster than a disk answers: only the latest wish counts.

A search that is overtaken by the next letter, and stretches that were scrolled past, are never read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from petition_core.errors import PetitionError
from petition_desktop.office.register.entry import Entry
from petition_desktop.ui.office.signature_model import STRETCH
from petition_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from petition_desktop.office.register.listing import Listing
    from petition_desktop.office.register.register import Register

_MOST_WAITING = 3  # stretches: what fits on a screen and a little around it


class Listed(Struct, frozen=True):
    """What a search found: how many lines, and the first stretch of them."""

    size: int
    first: tuple[Entry, ...]


class RegisterReader(QObject):
    """Give it a register with `look`.

    Signals: `listed(found)` with the answer to the latest search; `read(first, lines)` with a stretch of it;
    `failed(error)` when the register could not be read.
    """

    listed = Signal(Listed)
    read = Signal(int, object)
    failed = Signal(Exception)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._listing: Listing | None = None
        self._search: Callable[[], Listing] | None = None
        self._waiting: list[int] = []
        self._busy = False
        self._reading = -1

    def look(self, register: Register, campaign_id: str, search: str) -> None:
        """Search; what was asked before and not answered yet is forgotten."""
        self._search = lambda: register.listing(campaign_id, search)
        self._waiting.clear()
        self._go_on()

    @Slot(int)
    def want(self, first: int) -> None:
        """Read the stretch that begins at place `first`. What was wanted last is read first."""
        if first == self._reading:
            return
        if first in self._waiting:
            self._waiting.remove(first)
        self._waiting.append(first)
        del self._waiting[:-_MOST_WAITING]
        self._go_on()

    def rest(self) -> None:
        """Forget everything; answers under way are dropped."""
        self._listing = self._search = None
        self._waiting.clear()

    def _go_on(self) -> None:
        if self._busy:
            return
        if self._search is not None:
            self._start_search(self._search)
        elif self._listing is not None and self._waiting:
            self._start_reading(self._listing, self._waiting.pop())

    def _start_search(self, search: Callable[[], Listing]) -> None:
        def job() -> tuple[Listing, Listed]:
            listing = search()
            return listing, Listed(listing.size, listing.lines(0, STRETCH))

        def done(answer: tuple[Listing, Listed]) -> None:
            self._busy = False
            if self._search is search:
                self._search = None
                self._listing = answer[0]
                self.listed.emit(answer[1])
            self._go_on()

        self._busy = True
        self._worker.run(job, done, self._on_failed)

    def _start_reading(self, listing: Listing, first: int) -> None:
        def done(lines: Sequence[Entry]) -> None:
            self._busy, self._reading = False, -1
            if self._listing is listing and self._search is None:
                self.read.emit(first, lines)
            self._go_on()

        self._busy, self._reading = True, first
        self._worker.run(lambda: listing.lines(first, STRETCH), done, self._on_failed)

    def _on_failed(self, error: PetitionError) -> None:
        self._busy, self._reading = False, -1
        self.rest()
        self.failed.emit(error)
