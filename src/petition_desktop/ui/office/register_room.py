"""What happens in the room of the register: reading, searching, rounds. Made at unlocking, left at locking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from petition_core.errors import PetitionError
from petition_desktop.office.fetching import Round, fetch_and_open
from petition_desktop.office.overview import Overview, overview
from petition_desktop.office.register.entry import Entry
from petition_desktop.ui.messages import message
from petition_desktop.ui.office.exporting import Exporting
from petition_desktop.ui.office.line_details import details
from petition_desktop.ui.office.line_words import Wording, shown, spoken
from petition_desktop.ui.office.overview_words import overview_words
from petition_desktop.ui.office.parts import OpenOffice, Parts
from petition_desktop.ui.office.register_page import RegisterPage
from petition_desktop.ui.office.register_reader import Listed, RegisterReader
from petition_desktop.ui.office.round_runner import RoundRunner
from petition_desktop.ui.office.round_words import progress_words, round_words
from petition_desktop.ui.office.signature_model import SignatureModel

_NOTHING = Overview((), {}, {}, (), 0)


class RegisterRoom(QObject):
    """Give its page to the window with `make_page`, as often as the look or the language changes."""

    def __init__(self, parts: Parts, office: OpenOffice, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._office = parts, office
        self._page: RegisterPage | None = None
        self._seen = _NOTHING
        self._wording = Wording(_NOTHING, parts.now())
        self._campaign_id = self._search = ""
        self._row = -1
        self._model = SignatureModel()
        self._reader = RegisterReader(parts.worker, self)
        self._runner = RoundRunner(parts.worker, self)
        self._exporting = Exporting(parts, office, self)
        self._model.wanted.connect(self._reader.want)
        self._reader.listed.connect(self._show_lines)
        self._reader.read.connect(self._take_lines)
        self._reader.failed.connect(self._tell)
        self._runner.moved.connect(self._show_progress)
        self._runner.ended.connect(self._round_ended)
        self._runner.failed.connect(self._round_failed)

    def make_page(self) -> RegisterPage:
        """The page in the look and language in force, with what was searched and chosen on the one before."""
        page = self._page = RegisterPage(self._parts.theme, self._model)
        page.show_search(self._search)
        page.fetch_asked.connect(self.fetch)
        page.stop_asked.connect(self._stop)
        page.searched.connect(self._look_for)
        page.chosen.connect(self._choose)
        page.export_picked.connect(self._export)
        page.campaign_picked.connect(self._pick_campaign)
        if self._runner.now is not None:
            self._show_progress(self._runner.now)
        self._show_seen()
        self.refresh()
        return page

    def leave(self, *, for_good: bool) -> None:
        """Nothing that was opened stays in the memory of this room. `for_good` means that the worker is at rest."""
        if for_good:
            self._runner.drop()
        else:
            self._runner.stop()
        self._reader.rest()
        self._page = None
        self._model.forget()

    @Slot()
    def refresh(self) -> None:
        """Look at the numbers anew, and read the table."""
        store, register = self._office.store, self._office.register
        self._parts.worker.run(lambda: overview(store, register), self._take_overview, self._tell)

    @Slot()
    def fetch(self) -> None:
        """Begin a round."""
        self._parts.notice.hide()
        office = self._office
        self._runner.start(fetch_and_open(office.store, office.register, office.key, office.connect))
        if self._runner.now is not None:
            self._show_progress(self._runner.now)

    def _take_overview(self, seen: Overview) -> None:
        if self._page is None:
            return  # locked meanwhile
        self._seen = seen
        self._wording = Wording(seen, self._parts.now())
        held = [one.campaign_id for one in seen.counts]
        if self._campaign_id not in held:
            largest = max(seen.counts, key=lambda one: one.counted + one.unreadable, default=None)
            self._campaign_id = largest.campaign_id if largest else ""
        self._show_seen()
        self._reader.look(self._office.register, self._campaign_id, self._search)

    def _show_seen(self) -> None:
        if self._page is not None:
            titles = {one.campaign_id: self._title(one.campaign_id) for one in self._seen.counts}
            self._page.show_overview(overview_words(self._seen, self._campaign_id), titles, self._campaign_id)

    def _title(self, campaign_id: str) -> str:
        versions = self._seen.campaigns.get(campaign_id, ())
        return shown(versions[0].text(spoken(versions[0])).title) if versions else campaign_id

    @Slot(Listed)
    def _show_lines(self, found: Listed) -> None:
        row = self._row
        self._model.show_lines(found.size, found.first, self._wording.words)
        if self._page is not None and 0 <= row < found.size:
            self._page.choose(row)

    @Slot(int, object)
    def _take_lines(self, first: int, lines: Sequence[Entry]) -> None:
        self._model.take(first, lines)
        if first <= self._row < first + len(lines):
            self._choose(self._row)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._row = row
        entry = self._model.entry(row) if row >= 0 else None
        if self._page is not None:
            self._page.show_details(details(entry, self._seen, self._wording) if entry else None)

    @Slot(str)
    def _look_for(self, search: str) -> None:
        if search != self._search:
            self._search, self._row = search, -1
            self._reader.look(self._office.register, self._campaign_id, search)

    @Slot(str)
    def _pick_campaign(self, campaign_id: str) -> None:
        self._campaign_id, self._row = campaign_id, -1
        self._show_seen()
        self._reader.look(self._office.register, campaign_id, self._search)

    @Slot(str)
    def _export(self, profile: str) -> None:
        self._exporting.ask(self._campaign_id, "excel" if profile == "excel" else "raw", self._seen)

    @Slot()
    def _stop(self) -> None:
        self._runner.stop()
        self._end_progress()

    @Slot(Round)
    def _show_progress(self, now: Round) -> None:
        if self._page is not None:
            self._page.show_progress(*progress_words(now))

    @Slot(Round)
    def _round_ended(self, last: Round) -> None:
        told = round_words(last)
        self._parts.notice.tell(told.level, told.sentence)
        self._end_progress()

    @Slot(Exception)
    def _round_failed(self, error: PetitionError) -> None:
        self._tell(error)
        self._end_progress()

    def _end_progress(self) -> None:
        if self._page is not None:
            self._page.end_progress()
            self.refresh()

    @Slot(Exception)
    def _tell(self, error: PetitionError) -> None:
        self._parts.notice.tell("bad", message(error).whole)
